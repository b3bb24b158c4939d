using CaseManagement.Controles;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>A closure that lasts longer than it was decided for, or shorter; today is 2 March 2026 and it lasts to 26 May.</summary>
public class VerlengingTests
{
    private static readonly VerlengingVoornemenUseCase voornemen = new(Lezer);
    private static readonly SluitingVerlengenUseCase verlengen = new(Lezer, Instellingen, Termijnkalender);
    private static readonly SluitingOpheffenUseCase opheffen = new(Lezer);
    private static readonly LocalDate Einde = new(2026, 5, 26);

    private static IEvent[] Gesloten(Maatregelsoort soort = Maatregelsoort.Sluiting174a) => Met(
        Voorgenomen(soort), Besloten(null, new(2026, 2, 27), Einde, new(2026, 4, 10)), new InterventieUitgevoerd(1, new(2026, 2, 27), Regisseur));

    private static IEvent[] Voorgenomen_(LocalDate tot) => [.. Gesloten(), new VerlengingVoorgenomen(1, tot, Tekst("vrees"), Regisseur, new(2026, 2, 28))];

    private static SluitingVerlengen Besluit => new(1, 2, Vandaag, "Vrees voor herhaling") { ZienswijzeOntvangenOp = new(2026, 3, 1) };

    private static Scenario<IntegraleControle> Burgemeester(IEvent[] events, LocalDate? dag = null) => Op(dag ?? Vandaag, Rol.Burgemeester, "gemeente", "b.burgemeester", events);

    [Fact]
    public void A_longer_closure_is_intended_first_with_a_term_for_a_view_and_nothing_lasts_longer_by_that()
    {
        var resultaat = Given(Gesloten()).When(voornemen, new(1, Vandaag.PlusDays(14), "Vrees"));
        resultaat.Then(new VerlengingVoorgenomen(1, Vandaag.PlusDays(14), Tekst("Vrees"), Regisseur, Vandaag));
        Assert.Equal(Einde, resultaat.After.Interventie(1)!.TotEnMet);
        Given(Gesloten()).When(voornemen, new(1, Vandaag, "Vrees")).Refuses<ZienswijzetermijnOnjuist>();
        Given(Voorgenomen_(Vandaag.PlusDays(9))).When(voornemen, new(1, Vandaag.PlusDays(14), "Vrees")).Refuses<VerlengingLooptAl>();
        Op(Einde.PlusDays(1), Rol.Casusregisseur, "gemeente", "c.casusregisseur", Gesloten()).When(voornemen, new(1, Einde.PlusDays(9), "Vrees")).Refuses<SluitingIsVoorbij>();
    }

    [Theory]
    [InlineData(Maatregelsoort.Sluiting13b)]
    [InlineData(Maatregelsoort.SluitingApv)]
    [InlineData(Maatregelsoort.LastOnderDwangsom)]
    public void Only_174a_can_last_longer(Maatregelsoort soort) =>
        Given(Gesloten(soort)).When(voornemen, new(1, Vandaag.PlusDays(14), "Vrees")).Refuses<VerlengingKanNiet>();

    [Fact]
    public void The_mayor_decides_on_it_as_a_decision_of_its_own_with_a_term_to_object()
    {
        var resultaat = Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit);
        resultaat.Then(new SluitingVerlengd(
            1, 2, new(2026, 7, 26), Vandaag, new(2026, 3, 1), new(2026, 4, 13), Tekst("Vrees voor herhaling"), new("b.burgemeester")));
        var interventie = resultaat.After.Interventie(1)!;
        Assert.Equal((new LocalDate(2026, 7, 26), 5, new LocalDate(2026, 4, 13)), (interventie.TotEnMet, interventie.Maanden, interventie.BezwaarTot));
        Assert.Null(interventie.Verlengingsvoornemen);
        Burgemeester([.. Voorgenomen_(Vandaag), .. resultaat.Decision.Events]).When(verlengen, Besluit).Refuses<VerlengingIsNietVoorgenomen>();
    }

    [Fact]
    public void Nobody_decides_on_it_before_he_was_heard_nor_after_the_closure_ended()
    {
        Burgemeester(Gesloten()).When(verlengen, Besluit).Refuses<VerlengingIsNietVoorgenomen>();
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { ZienswijzeOntvangenOp = null }).Refuses<ZienswijzeOntbreekt>();
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { ZienswijzeOntvangenOp = new(2026, 2, 27) }).Refuses<ZienswijzedatumOnjuist>();
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { ZienswijzeOntvangenOp = Vandaag.PlusDays(1) }).Refuses<ZienswijzedatumOnjuist>();
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { BekendgemaaktOp = Vandaag.PlusDays(1) }).Refuses<ControledatumOnjuist>();
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { BekendgemaaktOp = new(2026, 2, 27) }).Refuses<ControledatumOnjuist>();
        Burgemeester(Voorgenomen_(Vandaag), Einde.PlusDays(1)).When(verlengen, Besluit with { BekendgemaaktOp = Einde.PlusDays(1) }).Refuses<SluitingIsVoorbij>();
        Assert.NotNull(Burgemeester(Voorgenomen_(Vandaag), Einde).When(verlengen, Besluit with { BekendgemaaktOp = Einde, ZienswijzeOntvangenOp = null }).Then<SluitingVerlengd>());
    }

    [Fact]
    public void With_what_was_decided_before_it_stays_within_the_maximum()
    {
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { DuurMaanden = 22 }).Refuses<SluitingTeLang>();
        Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { DuurMaanden = 0 }).Refuses<SluitingTeLang>();
        Assert.NotNull(Burgemeester(Voorgenomen_(Vandaag)).When(verlengen, Besluit with { DuurMaanden = 21 }).Then<SluitingVerlengd>());
    }

    [Fact]
    public void A_closure_that_lasts_longer_ends_and_closes_on_its_new_days()
    {
        IEvent[] verlengd = [.. Gesloten(), new SluitingVerlengd(1, 2, new(2026, 7, 26), Vandaag, null, new(2026, 4, 13), Tekst("x"), new("b.burgemeester"))];
        var op = Op(new(2026, 7, 26), Rol.Casusregisseur, "gemeente", "c.casusregisseur", verlengd);
        op.When(new InterventieBeeindigenUseCase(Lezer), new(1, Einde)).Refuses<SluitingLooptNog>();
        var beeindigd = op.When(new InterventieBeeindigenUseCase(Lezer), new(1, new(2026, 7, 26))).Then<InterventieBeeindigd>();
        Op(new(2026, 4, 13), Rol.Casusregisseur, "gemeente", "c.casusregisseur", [.. verlengd, beeindigd])
            .When(new ControleAfsluitenUseCase(Instellingen), new()).Refuses<BezwaartermijnLooptNog>();
    }

    [Fact]
    public void The_mayor_lifts_a_closure_within_its_dates_and_only_a_closure()
    {
        var resultaat = Burgemeester(Gesloten(Maatregelsoort.Sluiting13b)).When(opheffen, new(1, Vandaag, "De rust is terug"));
        resultaat.Then(new SluitingOpgeheven(1, Vandaag, Tekst("De rust is terug"), new("b.burgemeester")));
        Assert.Equal((InterventieStatus.Beeindigd, Vandaag), (resultaat.After.Interventie(1)!.Status, resultaat.After.Interventie(1)!.BeeindigdOp));
        Burgemeester(Gesloten()).When(opheffen, new(1, Vandaag.PlusDays(1), "x")).Refuses<OpheffingsdagOnjuist>();
        Burgemeester(Gesloten()).When(opheffen, new(1, new(2026, 2, 26), "x")).Refuses<OpheffingsdagOnjuist>();
        Burgemeester(Gesloten(), Einde.PlusDays(9)).When(opheffen, new(1, Einde.PlusDays(1), "x")).Refuses<OpheffingsdagOnjuist>();
        Burgemeester(Gesloten(Maatregelsoort.LastOnderDwangsom)).When(opheffen, new(1, Vandaag, "x")).Refuses<MaatregelIsGeenSluiting>();
    }
}
