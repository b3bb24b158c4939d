using CaseManagement.Controles;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class InterventieTests
{
    private static readonly InterventieVoornemenUseCase voornemen = new(Lezer);
    private static readonly ZienswijzeVragenUseCase zienswijze = new(Lezer);

    private static InterventieVoornemen Victoria => new(
        Maatregelsoort.Sluiting174a, BevoegdOrgaan.Burgemeester, "Gemeentewet 174a", 2, "De bewoner", [3, 3], "Wapen in huis")
    {
        Beleid = "gmb-2025-1",
        Grond174a = Grond174a.WapenAangetroffen,
        Rapportage = new(Controledag, "BR-2026-7"),
    };

    private static InterventieVoornemen Damocles => Victoria with
    {
        Soort = Maatregelsoort.Sluiting13b,
        Artikel = "Opiumwet 13b lid 1",
        Grond174a = null,
        Grond13b = Grond13b.Voorbereidingshandelingen,
    };

    private static InterventieVoornemen Apv => new(
        Maatregelsoort.SluitingApv, BevoegdOrgaan.Burgemeester, "APV 2:30", 1, "De exploitant", [1], "Geen vergunning")
    { Beleid = "gmb-2024-9" };

    private static InterventieVoornemen Dwangsom => Apv with { Soort = Maatregelsoort.LastOnderDwangsom, Orgaan = BevoegdOrgaan.College, Beleid = null };

    [Fact]
    public void A_measure_is_intended_with_all_on_which_it_must_rest()
    {
        var scenario = Given(Bevonden);
        var geadresseerde = new BetrokkeneId(scenario.Context.NewId("geadresseerde"));
        scenario.When(voornemen, Victoria).Then(new InterventieVoorgenomen(
            1, Maatregelsoort.Sluiting174a, BevoegdOrgaan.Burgemeester, "Gemeentewet 174a", "gmb-2025-1", 2, geadresseerde,
            Kernel.Persoonsgegevens.PersonalText.Of(geadresseerde, IntegraleControleZaaktype.Doelcode, "De bewoner"), [3],
            Grond174a.WapenAangetroffen, null, new(Controledag, "BR-2026-7"), Tekst("Wapen in huis"), Regisseur, Vandaag));
        Assert.All([Damocles, Apv, Dwangsom], maatregel => Assert.NotNull(Given(Gerapporteerd).When(voornemen, maatregel).Then<InterventieVoorgenomen>()));
    }

    [Fact]
    public void A_closure_is_of_the_mayor_and_an_order_of_either()
    {
        foreach (var maatregel in new[] { Victoria, Damocles, Apv })
        {
            Given(Bevonden).When(voornemen, maatregel with { Orgaan = BevoegdOrgaan.College }).Refuses<OrgaanIsOnbevoegd>();
        }

        foreach (var soort in new[] { Maatregelsoort.LastOnderDwangsom, Maatregelsoort.LastOnderBestuursdwang, Maatregelsoort.Waarschuwing })
        {
            Assert.All(Enum.GetValues<BevoegdOrgaan>(), orgaan =>
                Assert.NotNull(Given(Bevonden).When(voornemen, Dwangsom with { Soort = soort, Orgaan = orgaan }).Then<InterventieVoorgenomen>()));
        }
    }

    [Theory]
    [InlineData("Gemeentewet 174")]
    [InlineData("Opiumwet 13b")]
    [InlineData("Gemeentewet 174ab")]
    public void A_closure_rests_on_its_own_article(string artikel) =>
        Given(Bevonden).When(voornemen, Victoria with { Artikel = artikel }).Refuses<ArtikelPastNietBijMaatregel>();

    [Fact]
    public void Damocles_and_APV_have_their_own_articles_too()
    {
        Given(Bevonden).When(voornemen, Damocles with { Artikel = "Opiumwet 13" }).Refuses<ArtikelPastNietBijMaatregel>();
        Given(Bevonden).When(voornemen, Apv with { Artikel = "Gemeentewet 174" }).Refuses<ArtikelPastNietBijMaatregel>();
    }

    [Fact]
    public void A_closure_names_the_local_policy()
    {
        foreach (var maatregel in new[] { Victoria, Damocles, Apv })
        {
            Given(Bevonden).When(voornemen, maatregel with { Beleid = null }).Refuses<SluitingZonderBeleid>();
        }
    }

    [Fact]
    public void A_place_was_visited_and_is_of_a_kind_that_the_article_is_for()
    {
        Given(Bevonden).When(voornemen, Victoria with { Locatie = 3 }).Refuses<LocatieStaatNietOpDeLijst>();
        Given(Bevonden).When(voornemen, Victoria with { Locatie = 1 }).Refuses<MaatregelPastNietBijObject>();
        Given(Bevonden).When(voornemen, Apv with { Locatie = 2, Bevindingen = [5] }).Refuses<MaatregelPastNietBijObject>();
        Assert.Equal(
            [Locatiesoort.Woning, Locatiesoort.NietOpenbaarLokaal, Locatiesoort.ErfOfTerrein],
            Enum.GetValues<Locatiesoort>().Where(soort => Interventieregels.PastObject(Maatregelsoort.Sluiting174a, soort)));
    }

    [Fact]
    public void Victoria_has_one_of_its_three_grounds_and_no_other_measure_has()
    {
        Given(Bevonden).When(voornemen, Victoria with { Grond174a = null }).Refuses<Grond174aOnjuist>();
        Given(Bevonden).When(voornemen, Damocles with { Grond174a = Grond174a.GedragingInWoning }).Refuses<Grond174aOnjuist>();
    }

    [Fact]
    public void Damocles_has_drugs_or_preparatory_acts_and_no_other_measure_has()
    {
        Given(Bevonden).When(voornemen, Damocles with { Grond13b = null }).Refuses<Grond13bOnjuist>();
        Given(Bevonden).When(voornemen, Apv with { Grond13b = Grond13b.DrugsAangetroffen }).Refuses<Grond13bOnjuist>();
    }

    [Fact]
    public void Victoria_and_Damocles_rest_on_a_report_of_the_police_that_was_made()
    {
        Given(Bevonden).When(voornemen, Victoria with { Rapportage = null }).Refuses<BestuurlijkeRapportageOntbreekt>();
        Given(Bevonden).When(voornemen, Damocles with { Rapportage = null }).Refuses<BestuurlijkeRapportageOntbreekt>();
        Given(Bevonden).When(voornemen, Victoria with { Rapportage = new(Vandaag.PlusDays(1), "BR-1") }).Refuses<ControledatumOnjuist>();
        Assert.NotNull(Given(Bevonden).When(voornemen, Victoria with { Rapportage = new(Vandaag, "BR-1") }).Then<InterventieVoorgenomen>());
    }

    [Fact]
    public void A_measure_rests_on_violations_at_its_own_place()
    {
        Given(Bevonden).When(voornemen, Apv with { Bevindingen = [1, 4] }).Refuses<BevindingDraagtNiet>();
        Given(Bevonden).When(voornemen, Apv with { Bevindingen = [5] }).Refuses<BevindingDraagtNiet>();
    }

    [Fact]
    public void The_municipality_uses_no_finding_that_was_not_supplied_to_it_and_is_not_told_whether_there_is_one()
    {
        Given(Bevonden).When(voornemen, Victoria with { Bevindingen = [3, 2] }).Refuses("ROL-04");
        Given(Bevonden).When(voornemen, Apv with { Bevindingen = [9] }).Refuses<BevindingIsNietVerstrekt>();
        Given(Bevonden).When(voornemen, Apv with { Bevindingen = [2] }).Refuses<BevindingIsNietVerstrekt>();
    }

    [Fact]
    public void A_view_is_asked_with_a_term_that_is_still_to_come()
    {
        var events = Met(Voorgenomen(Maatregelsoort.Sluiting174a));
        Given(events).When(zienswijze, new(1, Vandaag.PlusDays(1))).Then(new ZienswijzeGevraagd(1, Vandaag.PlusDays(1), Regisseur, Vandaag));
        Given(events).When(zienswijze, new(1, Vandaag)).Refuses<ZienswijzetermijnOnjuist>();
        Given(events).When(zienswijze, new(2, Vandaag.PlusDays(1))).Refuses<InterventieIsOnbekend>();
    }

    [Fact]
    public void VTH_carries_a_measure_out_when_its_time_has_come()
    {
        var uitvoeren = new InterventieUitvoerenUseCase(Lezer);
        var events = Met(Voorgenomen(Maatregelsoort.Sluiting174a), Besloten(new(2026, 2, 28), new(2026, 3, 2), new(2026, 6, 1), new(2026, 4, 10)));
        Given(events).When(uitvoeren, new(1, Vandaag)).Then(new InterventieUitgevoerd(1, Vandaag, Regisseur));
        Given(events).When(uitvoeren, new(1, Vandaag.PlusDays(1))).Refuses<MaatregelGaatNogNietIn>();
        Given(events).When(uitvoeren, new(1, Vandaag.PlusDays(-1))).Refuses<MaatregelGaatNogNietIn>();
        var last = Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom), Besloten(new(2026, 3, 1), null, null, new(2026, 4, 10)));
        Given(last).When(uitvoeren, new(1, new(2026, 3, 1))).Refuses<MaatregelGaatNogNietIn>();
        Assert.NotNull(Given(last).When(uitvoeren, new(1, Vandaag)).Then<InterventieUitgevoerd>());
        var spoed = Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom), Besloten(null, null, null, new(2026, 4, 10)));
        Given(spoed).When(uitvoeren, new(1, new(2026, 2, 26))).Refuses<MaatregelGaatNogNietIn>();
        Assert.NotNull(Given(spoed).When(uitvoeren, new(1, new(2026, 2, 27))).Then<InterventieUitgevoerd>());
    }

    [Fact]
    public void A_closure_is_carried_out_within_its_dates_and_not_after_it_was_withdrawn()
    {
        var uitvoeren = new InterventieUitvoerenUseCase(Lezer);
        var events = Met(Voorgenomen(Maatregelsoort.Sluiting13b), Besloten(null, new(2026, 2, 27), new(2026, 3, 1), null));
        Given(events).When(uitvoeren, new(1, new(2026, 2, 26))).Refuses<MaatregelGaatNogNietIn>();
        Assert.NotNull(Given(events).When(uitvoeren, new(1, new(2026, 3, 1))).Then<InterventieUitgevoerd>());
        Given(events).When(uitvoeren, new(1, Vandaag)).Refuses<SluitingIsVoorbij>();
        Given([.. events, new InterventieIngetrokken(1, Tekst("x"), null, Regisseur, Vandaag)]).When(uitvoeren, new(1, new(2026, 3, 1))).Refuses<StapPastNietBijInterventie>();
    }

    [Fact]
    public void A_closure_ends_on_its_last_day_and_not_before()
    {
        var einde = new InterventieBeeindigenUseCase(Lezer);
        var events = Met(
            Voorgenomen(Maatregelsoort.Sluiting174a), Besloten(null, new(2026, 2, 27), new(2026, 3, 1), null), new InterventieUitgevoerd(1, new(2026, 2, 27), Regisseur));
        Given(events).When(einde, new(1, new(2026, 3, 1))).Then(new InterventieBeeindigd(1, new(2026, 3, 1), Regisseur));
        Given(events).When(einde, new(1, new(2026, 2, 28))).Refuses<SluitingLooptNog>();
        Given(events).When(einde, new(1, Vandaag.PlusDays(1))).Refuses<ControledatumOnjuist>();
        Given(events).When(einde, new(1, new(2026, 2, 26))).Refuses<ControledatumOnjuist>();
        var last = Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom), Besloten(null, null, null, null), new InterventieUitgevoerd(1, Vandaag, Regisseur));
        Assert.NotNull(Given(last).When(einde, new(1, Vandaag)).Then<InterventieBeeindigd>());
    }

    [Fact]
    public void Before_the_decision_who_prepares_withdraws_and_after_it_only_the_competent_organ()
    {
        var intrekken = new InterventieIntrekkenUseCase(Lezer);
        var voor = Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom, BevoegdOrgaan.College));
        IEvent[] na = [.. voor, Besloten(null, null, null, null)];
        IEvent[] uitgevoerd = [.. na, new InterventieUitgevoerd(1, Vandaag, Regisseur)];
        Given(voor).When(intrekken, new(1, "Hersteld")).Then(new InterventieIngetrokken(1, Tekst("Hersteld"), null, Regisseur, Vandaag));
        Given(na).When(intrekken, new(1, "Hersteld")).Refuses<NietHetBevoegdeOrgaan>();
        Given(uitgevoerd).When(intrekken, new(1, "Hersteld")).Refuses<NietHetBevoegdeOrgaan>();
        Handhaver(na).When(intrekken, new(1, "Hersteld")).Refuses<NietHetBevoegdeOrgaan>();
        Assert.Equal("M-1", Handhaver(uitgevoerd).When(intrekken, new(1, "Hersteld") { Mandaat = "M-1" }).Then<InterventieIngetrokken>().Mandaat);
        Assert.NotNull(Als(Rol.Burgemeester, "gemeente", "b.burgemeester", na).When(intrekken, new(1, "Hersteld")).Then<InterventieIngetrokken>());
    }

    private static Scenario<IntegraleControle> Handhaver(params IReadOnlyList<IEvent> events) => Als(Rol.VthHandhaver, "gemeente", "j.handhaver", events);
}
