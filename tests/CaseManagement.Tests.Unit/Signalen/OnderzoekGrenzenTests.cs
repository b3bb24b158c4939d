using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Where phases 3 and 4 end: the last day, the second line, the state after.</summary>
public sealed class OnderzoekGrenzenTests
{
    private static readonly LocalDate Recent = new(2025, 11, 18);

    [Fact]
    public void After_the_inquiry_a_source_that_was_not_needed_is_not_asked_any_more()
    {
        var loop = InOnderzoek().Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth)).Na(l => l.Antwoord(1, Recent))
            .Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf")).Na(l => l.RondAf());
        loop.Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<GeenBronnenonderzoek>();
    }

    [Fact]
    public void A_hit_that_was_judged_not_relevant_deals_with_its_source()
    {
        var loop = Bevraagd().Na(l => l.Antwoord(1, Recent)).Na(l => l.Antwoord(1, null, "u-brp"))
            .Na(l => l.Beoordeel(1, false)).Na(l => l.Beoordeel(1, false, Rol.Privacyfunctionaris, "u-pf"));
        Assert.Equal(OnderzoekUitkomst.GeenRelevanteHit, loop.RondAf().Then<BronnenonderzoekAfgerond>().Uitkomst);
    }

    [Fact]
    public void Details_may_also_come_after_the_inquiry_and_be_of_today()
    {
        DetailgegevensVastleggen Van(LocalDate datum) => new(1, [new(GegevensCategorie.Gewoon, "Vergunning", datum)]);
        var loop = Beoordeeld().Op(2026, 2, 11).Na(l => l.RondAf()).Op(2026, 2, 12);
        loop.Detail(Van(new LocalDate(2026, 2, 12))).Then<DetailgegevensOntvangen>();
        loop.Detail(Van(new LocalDate(2026, 2, 13))).Refuses<DatumGegevenOnjuist>();
    }

    [Fact]
    public void A_check_may_hold_until_the_last_day_of_the_term()
    {
        WachtOpCheck1().Toets1(Check1() with { GeldigTot = new LocalDate(2026, 8, 6) }).Then<PrivacyCheck1Uitgevoerd>();
        WachtOpCheck1().Toets1(new([Toegestaan(GemeentelijkeBron.Brp), Toegestaan(GemeentelijkeBron.Bibob)], "m")).Refuses<BibobIsGeenBron>();
    }

    [Fact]
    public void Whoever_judged_a_hit_as_privacyfunctionaris_counts_as_checker_and_is_not_admitted()
    {
        var loop = Beantwoord().Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf5"));
        Assert.True(loop.State.IsToetser(new GebruikerId("u-pf5")));
        Assert.False(loop.State.IsToetser(new GebruikerId("u-sig")));

        var wacht = WachtOpCheck2A();
        wacht.Toets2A(Check2A(wacht) with { Toegelaten = [new(new("u-pf"), Ontvanger.Casusregie)] }, gebruiker: "u-pf3").Refuses("OND-15");
    }

    [Fact]
    public void Weighings_are_shared_without_their_motivation_and_need_no_rewriting()
    {
        var loop = WachtOpCheck2A();
        var goed = Check2A(loop);
        PrivacyCheck2AUitvoeren Met(string? pseudoniem) => goed with
        {
            Matrix = [.. goed.Matrix.Select(cel => cel is { Gegeven.Soort: SignaalElement.Wegingen, Ontvanger: Ontvanger.Casusregie }
                ? cel with { Besluit = DeelBesluit.DelenGepseudonimiseerd, Pseudoniem = pseudoniem }
                : cel)],
        };
        loop.Toets2A(Met("x")).Refuses<BesluitOnvolledig>();
        loop.Na(l => l.Toets2A(Met(null)));
        var gegevens = VrijgaveWeergave.Van(loop.State, [Ontvanger.Casusregie], new PlainReader(), []);
        Assert.Equal("Weging1: Ja", gegevens.Single(gegeven => gegeven.Soort == "Wegingen").Inhoud[0]);
    }

    [Fact]
    public void A_weighing_that_is_done_again_after_the_release_takes_the_release_away()
    {
        var loop = OpAgenda().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(4, "Nieuw feit") }));
        Assert.Equal((SignaalStatus.WachtOpPrivacyCheck1, null, null, null), (loop.State.Status, loop.State.Check1, loop.State.Check2A, loop.State.Vrijgave));
    }

    [Fact]
    public void Objects_are_weighed_only_where_there_are_some()
    {
        var zonder = WachtOpCheck2A().State;
        zonder = zonder with { Intake = zonder.Intake! with { Objecten = [] } };
        Assert.DoesNotContain(Gegevenslijst.Van(zonder), gegeven => gegeven.Soort is SignaalElement.Objecten);
    }

    [Fact]
    public void Every_department_of_weging_4_gets_only_what_is_there()
    {
        var goed = Weging4(Weging4Uitkomst.MonoOfMultidisciplinair);
        var tweede = goed.Afdelingen[1] with { Verstrekking = Stappen.Verstrekking() with { Elementen = [SignaalElement.Detailgegevens] } };
        var zonderDetails = Beoordeeld().Op(2026, 2, 11).Na(l => l.RondAf()).Op(2026, 2, 12).Getoetst();
        zonderDetails.Weeg4(goed with { Afdelingen = [goed.Afdelingen[0], tweede] }).Refuses<ElementOntbreekt>();
        zonderDetails.Weeg4(goed).Then<Weging4Vastgelegd>();
    }

    [Fact]
    public void A_kept_signal_shows_that_it_was_checked_and_not_why()
    {
        var loop = InOnderzoek().Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth)).Na(l => l.Bevraag(GemeentelijkeBron.Brp, Brp))
            .Na(l => l.Antwoord(1, null)).Na(l => l.Antwoord(1, null, "u-brp")).Na(l => l.RondAf());
        var check = Assert.Single(SignaalWeergave.Van(loop.State, metInhoud: false, new PlainReader(), []).Privacychecks);
        Assert.Equal(4, check.Regels.Count);
        Assert.All(check.Regels, regel => Assert.Null(regel.Toelichting));
        Assert.Contains(SignaalWeergave.Van(loop.State, metInhoud: true, new PlainReader(), []).Privacychecks[0].Regels, regel => regel.Toelichting is not null);
    }

    [Fact]
    public void Once_the_case_runs_the_agenda_says_that_the_case_has_it()
    {
        var casus = Casusloop.Gestart();
        casus.Signaal.Met(new CaseManagement.Signalen.Casus.CasusVastgelegd(Casusloop.Id, new GebruikerId("u-sig"), new LocalDate(2026, 2, 17)));
        Assert.Equal("De casus heeft de regie; die staat op de agenda.", casus.Signaal.Overzicht.Agendering!.Uitsluiting!.Reden);
    }
}
