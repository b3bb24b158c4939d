using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Beslissen;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class VoorbereidingTests
{
    private static readonly VoorbereidingAfrondenUseCase afronden = new(Lezer);
    private static readonly ControleUitvoerenUseCase uitvoeren = new(Lezer, Instellingen);
    private static readonly LocatieToegevoegd garage = new(1, Locatiesoort.OpenbaarLokaal, Tekst("garage"), null);
    private static readonly BriefingVastgelegd briefing = new(new(2026, 2, 20), Tekst("b"));

    private static ControleUitvoeren Uitvoering => new(Controledag, [2, 1, 1], [Orgaan.Politie, Orgaan.ToezichthouderVth]);

    private static IEvent[] UitSignaal(LocalDate? geldigTot)
    {
        IEvent[] klaar = [.. GeplandOp(Controledag, Signaal), Vth, garage, briefing];
        return geldigTot is { } tot ? Getoetst(klaar, new(2026, 2, 1), tot) : klaar;
    }

    [Fact]
    public void A_place_gets_the_next_number_and_opens_the_preparation_again()
    {
        var resultaat = Given(Voorbereid).When(new LocatieToevoegenUseCase(), new(Locatiesoort.OpenbaarLokaal, "loods"));
        resultaat.Then(new LocatieToegevoegd(4, Locatiesoort.OpenbaarLokaal, Tekst("loods"), null));
        Assert.Equal(ControleStatus.Gepland, resultaat.After.Status);
    }

    [Fact]
    public void Another_organ_place_or_day_asks_for_another_briefing_and_another_organ_or_place_for_another_check()
    {
        IEvent[] klaar = UitSignaal(Controledag);
        Given(klaar).When(afronden, new()).Then(new ControleVoorbereid(Regisseur, Vandaag, "v1.0"));
        IEvent verzet = new ControleVerzet(Controledag.PlusDays(-1), Tekst("eerder"));
        foreach (var wijziging in (IEvent[])[verzet, garage with { Nummer = 2 }, Vth with { Orgaan = Orgaan.Brandweer }])
        {
            Given([.. klaar, wijziging]).When(afronden, new()).Refuses<VoorbereidingIsOnvolledig>();
        }

        Given([.. klaar, verzet, briefing]).When(afronden, new()).Refuses("OND-14");
        Assert.NotNull(Given([.. Compleet, verzet, briefing]).When(afronden, new()).Then<ControleVoorbereid>());
        Given([.. klaar, garage with { Nummer = 2 }, briefing]).When(afronden, new()).Refuses("OND-14");
    }

    [Fact]
    public void A_dwelling_is_not_entered_without_consent_or_authorisation()
    {
        Given(Gepland).When(new LocatieToevoegenUseCase(), new(Locatiesoort.Woning, "woning")).Refuses<WoningZonderBinnentreding>();
        Assert.NotNull(Given(Gepland).When(new LocatieToevoegenUseCase(), new(Locatiesoort.Woning, "woning", Binnentreding.MetToestemming)).Then<LocatieToegevoegd>());
    }

    [Fact]
    public void A_briefing_comes_before_the_control_and_keeps_the_preparation()
    {
        var resultaat = Given(Voorbereid).When(new BriefingVastleggenUseCase(), new(Controledag, "nieuw"));
        resultaat.Then(new BriefingVastgelegd(Controledag, Tekst("nieuw")));
        Assert.Equal(ControleStatus.Voorbereid, resultaat.After.Status);
        Given(Voorbereid).When(new BriefingVastleggenUseCase(), new(Controledag.PlusDays(1), "nieuw")).Refuses<BriefingNaControle>();
    }

    [Fact]
    public void A_preparation_with_organ_places_and_briefing_is_complete() =>
        Given(Compleet).When(afronden, new()).Then(new ControleVoorbereid(Regisseur, Vandaag));

    [Fact]
    public void What_a_preparation_lacks_is_named()
    {
        Mist([.. Gepland, Riec, garage, briefing], "een controlerend orgaan met een eigen grondslag");
        Mist([.. Gepland, Vth, briefing], "de lijst met locaties");
        Mist([.. Gepland, Vth, garage], "de briefing");
    }

    [Fact]
    public void Data_of_a_signal_need_a_check_2B_that_holds_on_the_day_of_the_control()
    {
        Given(UitSignaal(null)).When(afronden, new()).Refuses<Check2BOntbreekt>();
        Given(UitSignaal(Controledag.PlusDays(-1))).When(afronden, new()).Refuses<Check2BOntbreekt>();
        Assert.NotNull(Given(UitSignaal(Controledag)).When(afronden, new()).Then<ControleVoorbereid>());
    }

    [Fact]
    public void A_check_that_ended_before_the_control_stops_it()
    {
        IEvent[] voorbereid = [.. UitSignaal(Controledag), new ControleVoorbereid(Regisseur, new(2026, 2, 20))];
        var later = new ControleUitvoeren(Controledag.PlusDays(1), [1], [Orgaan.ToezichthouderVth]);
        Given(voorbereid).When(uitvoeren, later).Refuses<Check2BOntbreekt>();
        Assert.NotNull(Given(voorbereid).When(uitvoeren, later with { Op = Controledag }).Then<ControleUitgevoerd>());
    }

    [Fact]
    public void A_control_is_carried_out_at_places_of_the_list_with_organs_that_take_part() => Given(Voorbereid).When(uitvoeren, Uitvoering).Then(
        new ControleUitgevoerd(Controledag, [1, 2], [Orgaan.ToezichthouderVth, Orgaan.Politie], Controledag.PlusDays(28), Regisseur));

    [Fact]
    public void A_control_is_not_carried_out_in_the_future_nor_before_it_was_prepared()
    {
        Given(Voorbereid).When(uitvoeren, Uitvoering with { Op = Vandaag.PlusDays(1) }).Refuses<CaseManagement.Controles.ControledatumOnjuist>();
        Given(Voorbereid).When(uitvoeren, Uitvoering with { Op = new(2026, 2, 19) }).Refuses<CaseManagement.Controles.ControledatumOnjuist>();
        Assert.NotNull(Given(Voorbereid).When(uitvoeren, Uitvoering with { Op = Vandaag }).Then<ControleUitgevoerd>());
        Assert.NotNull(Given(Voorbereid).When(uitvoeren, Uitvoering with { Op = new(2026, 2, 20) }).Then<ControleUitgevoerd>());
    }

    [Fact]
    public void Nothing_is_visited_or_attended_that_was_not_prepared()
    {
        Given(Voorbereid).When(uitvoeren, Uitvoering with { BezochteLocaties = [1, 4] }).Refuses<LocatieStaatNietOpDeLijst>();
        Given(Voorbereid).When(uitvoeren, Uitvoering with { Aanwezig = [Orgaan.Politie, Orgaan.Douane] }).Refuses<OrgaanNeemtNietDeel>();
    }

    private static void Mist(IEvent[] events, string deel)
    {
        var resultaat = Given(events).When(afronden, new());
        Assert.Equal(new VoorbereidingIsOnvolledig(deel), resultaat.Decision.Refusal);
        Assert.Contains(deel, resultaat.Decision.Refusal!.Melding, StringComparison.Ordinal);
    }
}
