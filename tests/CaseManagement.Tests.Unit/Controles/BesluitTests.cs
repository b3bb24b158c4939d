using CaseManagement.Controles;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class BesluitTests
{
    private static readonly InterventieBesluitenUseCase besluiten = new(Lezer, Instellingen, Termijnkalender);
    private static readonly LocalDate Gevraagd = new(2026, 2, 26);

    /// <summary>A decision on Victoria after a view: a term to end the disturbance, then three months closed.</summary>
    private static InterventieBesluiten Sluiting => new(1, Vandaag, "Antwoord op de zienswijze")
    {
        ZienswijzeOntvangenOp = new(2026, 2, 28),
        BegunstigingTot = new(2026, 3, 4),
        Vanaf = new(2026, 3, 5),
        DuurMaanden = 3,
    };

    private static InterventieBesluiten Last => new(1, Vandaag, "m") { ZienswijzeOntvangenOp = Vandaag, BegunstigingTot = Vandaag };

    private static Scenario<IntegraleControle> Burgemeester(params IReadOnlyList<IEvent> events) => Als(Rol.Burgemeester, "gemeente", "b.burgemeester", events);

    private static IEvent[] Gehoord(Maatregelsoort soort, BevoegdOrgaan orgaan = BevoegdOrgaan.Burgemeester) =>
        Met(Voorgenomen(soort, orgaan), new ZienswijzeGevraagd(1, new(2026, 3, 1), Regisseur, Gevraagd));

    [Fact]
    public void The_mayor_decides_with_term_dates_and_six_weeks_to_object()
    {
        var resultaat = Burgemeester(Gehoord(Maatregelsoort.Sluiting174a)).When(besluiten, Sluiting);
        resultaat.Then(new InterventieBesloten(
            1, BevoegdOrgaan.Burgemeester, Vandaag, new(2026, 2, 28), null, new(2026, 3, 4), new(2026, 3, 5), new(2026, 6, 4), 3, new(2026, 4, 13),
            Tekst("Antwoord op de zienswijze"), null, new("b.burgemeester")));
        Assert.Equal(InterventieStatus.Besloten, resultaat.After.Interventie(1)!.Status);
    }

    [Fact]
    public void The_term_to_object_moves_to_a_working_day()
    {
        // Six weeks after 24 February 2026 is 7 April, the day after Easter Monday; after 23 February it would be Easter Monday itself.
        var events = Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom) with { Op = new(2026, 2, 20) });
        var besluit = Burgemeester(events).When(besluiten, new(1, new(2026, 2, 23), "m") { SpoedReden = "gevaar" }).Then<InterventieBesloten>();
        Assert.Equal(new LocalDate(2026, 4, 7), besluit.BezwaarTot);
        Assert.Equal(Tekst("gevaar"), besluit.SpoedReden);
    }

    [Fact]
    public void A_warning_is_no_besluit_so_it_needs_no_view_and_starts_no_term_to_object()
    {
        var besluit = Burgemeester(Met(Voorgenomen(Maatregelsoort.Waarschuwing))).When(besluiten, new(1, Vandaag, "m")).Then<InterventieBesloten>();
        Assert.Null(besluit.BezwaarTot);
        Assert.Null(besluit.TotEnMet);
    }

    [Fact]
    public void Only_the_competent_organ_decides_and_VTH_for_the_college_on_a_mandate()
    {
        Handhaver(Gehoord(Maatregelsoort.Sluiting174a)).When(besluiten, Sluiting with { Mandaat = "M-1" }).Refuses<NietHetBevoegdeOrgaan>();
        Handhaver(Gehoord(Maatregelsoort.LastOnderDwangsom, BevoegdOrgaan.College)).When(besluiten, Last).Refuses<NietHetBevoegdeOrgaan>();
        Given(Gehoord(Maatregelsoort.LastOnderDwangsom, BevoegdOrgaan.College)).When(besluiten, Last with { Mandaat = "M-1" }).Refuses<NietHetBevoegdeOrgaan>();
        var besluit = Handhaver(Gehoord(Maatregelsoort.LastOnderDwangsom, BevoegdOrgaan.College)).When(besluiten, Last with { Mandaat = "M-1" }).Then<InterventieBesloten>();
        Assert.Equal(("M-1", BevoegdOrgaan.College, null), (besluit.Mandaat, besluit.Orgaan, besluit.Vanaf));
        Assert.NotNull(Burgemeester(Gehoord(Maatregelsoort.LastOnderDwangsom, BevoegdOrgaan.College)).When(besluiten, Last).Then<InterventieBesloten>());
    }

    [Fact]
    public void A_decision_is_made_known_after_its_intention_and_not_in_the_future()
    {
        var spoed = new InterventieBesluiten(1, Vandaag, "m") { SpoedReden = "gevaar" };
        Burgemeester(Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom))).When(besluiten, spoed with { BekendgemaaktOp = Vandaag.PlusDays(1) }).Refuses<ControledatumOnjuist>();
        Burgemeester(Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom))).When(besluiten, spoed with { BekendgemaaktOp = new(2026, 2, 25) }).Refuses<ControledatumOnjuist>();
        Assert.NotNull(Burgemeester(Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom))).When(besluiten, spoed with { BekendgemaaktOp = new(2026, 2, 26) }).Then<InterventieBesloten>());
    }

    [Fact]
    public void Nobody_decides_before_the_person_was_heard_unless_it_is_urgent()
    {
        Burgemeester(Met(Voorgenomen(Maatregelsoort.Sluiting174a))).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = null }).Refuses<ZienswijzeOntbreekt>();
        var lopend = Met(Voorgenomen(Maatregelsoort.Sluiting174a), new ZienswijzeGevraagd(1, Vandaag, Regisseur, Gevraagd));
        Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = null }).Refuses<ZienswijzeOntbreekt>();
        Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = new(2026, 2, 25) }).Refuses<ZienswijzedatumOnjuist>();
        Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = Vandaag.PlusDays(1) }).Refuses<ZienswijzedatumOnjuist>();
        Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = null, SpoedReden = " " }).Refuses<ZienswijzeOntbreekt>();
        Assert.NotNull(Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = Gevraagd }).Then<InterventieBesloten>());
        Assert.NotNull(Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = Vandaag }).Then<InterventieBesloten>());
        Assert.NotNull(Burgemeester(lopend).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = null, SpoedReden = "gevaar" }).Then<InterventieBesloten>());
        Assert.NotNull(Burgemeester(Gehoord(Maatregelsoort.Sluiting174a)).When(besluiten, Sluiting with { ZienswijzeOntvangenOp = null }).Then<InterventieBesloten>());
    }

    [Fact]
    public void A_view_of_a_day_that_cannot_be_is_refused_for_a_warning_and_for_what_was_urgent_too()
    {
        foreach (var soort in new[] { Maatregelsoort.Waarschuwing, Maatregelsoort.LastOnderDwangsom })
        {
            var besluit = new InterventieBesluiten(1, Vandaag, "m") { SpoedReden = soort is Maatregelsoort.Waarschuwing ? null : "gevaar" };
            Burgemeester(Met(Voorgenomen(soort))).When(besluiten, besluit with { ZienswijzeOntvangenOp = Vandaag }).Refuses<ZienswijzedatumOnjuist>();
            Burgemeester(Gehoord(soort)).When(besluiten, besluit with { ZienswijzeOntvangenOp = Gevraagd.PlusDays(-1) }).Refuses<ZienswijzedatumOnjuist>();
            Burgemeester(Gehoord(soort)).When(besluiten, besluit with { ZienswijzeOntvangenOp = Vandaag.PlusDays(1) }).Refuses<ZienswijzedatumOnjuist>();
            Assert.NotNull(Burgemeester(Gehoord(soort)).When(besluiten, besluit with { ZienswijzeOntvangenOp = Gevraagd }).Then<InterventieBesloten>());
            Assert.NotNull(Burgemeester(Met(Voorgenomen(soort))).When(besluiten, besluit).Then<InterventieBesloten>());
        }
    }

    [Theory]
    [InlineData(Maatregelsoort.Sluiting174a)]
    [InlineData(Maatregelsoort.LastOnderDwangsom)]
    [InlineData(Maatregelsoort.LastOnderBestuursdwang)]
    public void Who_is_addressed_gets_a_term_to_end_it_himself_unless_it_is_urgent(Maatregelsoort soort)
    {
        var besluit = (soort is Maatregelsoort.Sluiting174a ? Sluiting : Last) with { BegunstigingTot = null };
        Burgemeester(Gehoord(soort)).When(besluiten, besluit).Refuses<BegunstigingstermijnOntbreekt>();
        Assert.NotNull(Burgemeester(Gehoord(soort)).When(besluiten, besluit with { SpoedReden = "gevaar" }).Then<InterventieBesloten>());
    }

    [Fact]
    public void A_closure_lasts_whole_months_within_the_maximum_and_begins_after_the_term()
    {
        DuurIsOnjuist(Sluiting with { DuurMaanden = 0 });
        DuurIsOnjuist(Sluiting with { DuurMaanden = 25 });
        DuurIsOnjuist(Sluiting with { DuurMaanden = null });
        DuurIsOnjuist(Sluiting with { Vanaf = null });
        DuurIsOnjuist(Sluiting with { Vanaf = new(2026, 3, 4) });
        DuurIsOnjuist(Sluiting with { BegunstigingTot = new(2026, 3, 1) });
        DuurIsOnjuist(Sluiting with { BegunstigingTot = null, SpoedReden = "gevaar", Vanaf = new(2026, 3, 1) });
        Assert.NotNull(Burgemeester(Gehoord(Maatregelsoort.Sluiting174a)).When(besluiten, Sluiting with { DuurMaanden = 24 }).Then<InterventieBesloten>());
        Assert.NotNull(Burgemeester(Gehoord(Maatregelsoort.Sluiting174a)).When(besluiten, Sluiting with { DuurMaanden = 1 }).Then<InterventieBesloten>());
        Assert.NotNull(Burgemeester(Gehoord(Maatregelsoort.SluitingApv)).When(besluiten, Sluiting with { BegunstigingTot = null, Vanaf = Vandaag }).Then<InterventieBesloten>());
    }

    [Fact]
    public void What_is_no_closure_has_no_duration_and_what_has_no_term_gets_none()
    {
        Burgemeester(Gehoord(Maatregelsoort.LastOnderDwangsom)).When(besluiten, Last with { DuurMaanden = 3 }).Refuses<DuurOfDatumOnjuist>();
        Burgemeester(Gehoord(Maatregelsoort.LastOnderDwangsom)).When(besluiten, Last with { Vanaf = Vandaag }).Refuses<DuurOfDatumOnjuist>();
        Burgemeester(Gehoord(Maatregelsoort.SluitingApv)).When(besluiten, Sluiting).Refuses<DuurOfDatumOnjuist>();
        Burgemeester(Gehoord(Maatregelsoort.Sluiting13b)).When(besluiten, Sluiting).Refuses<DuurOfDatumOnjuist>();
    }

    private static void DuurIsOnjuist(InterventieBesluiten besluit) =>
        Burgemeester(Gehoord(Maatregelsoort.Sluiting174a)).When(besluiten, besluit).Refuses<DuurOfDatumOnjuist>();

    private static Scenario<IntegraleControle> Handhaver(params IReadOnlyList<IEvent> events) => Als(Rol.VthHandhaver, "gemeente", "j.handhaver", events);
}
