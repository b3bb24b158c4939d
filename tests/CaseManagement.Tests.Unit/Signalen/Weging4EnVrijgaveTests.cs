using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class Weging4EnVrijgaveTests
{
    [Fact]
    public void Weging_4_has_three_outcomes_and_keeps_what_it_weighed()
    {
        var casus = HitsGewogen().Weeg4(Weging4(Weging4Uitkomst.Casusoverleg));
        Assert.Equal((1, 1), (casus.Then<Weging4Vastgelegd>().PrivacyCheck, Assert.Single(casus.Then<Weging4Vastgelegd>().HitsGewogen)));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck2A, casus.After.Status);
        var mono = Geinformeerd().Getoetst().Weeg4(Weging4(Weging4Uitkomst.MonoOfMultidisciplinair));
        Assert.Equal([OntvangendeAfdeling.Vth, OntvangendeAfdeling.Burgerzaken], mono.Decision.Events.OfType<SignaalOvergedragenAanAfdeling>().Select(e => e.Afdeling));
        Assert.Equal((SignaalStatus.OverdrachtAfdeling, new LocalDate(2027, 2, 12)), (mono.After.Status, mono.After.VernietigenOp));
        var riec = Geinformeerd().Getoetst().Weeg4(Weging4(Weging4Uitkomst.OverdrachtRiec));
        Assert.Equal(SignaalStatus.OverdrachtRiec, riec.After.Status);
        Assert.Equal("WGS", riec.Then<SignaalOvergedragenAanRiec>().Verstrekking.Grondslag.Plain);
    }

    [Fact]
    public void Weging_4_is_a_decision_of_the_team_with_a_protocol_after_a_relevant_hit()
    {
        var command = Weging4(Weging4Uitkomst.Casusoverleg);
        HitsGewogen().Weeg4(command, Rol.Signaalcoordinator).Refuses("OND-1.10");
        HitsGewogen().Weeg4(command, Rol.Fg).Refuses("OND-16");
        HitsGewogen().Weeg4(command, gebruiker: "u-team2").Refuses<BesluitnemersOntbreken>();
        Beoordeeld().Weeg4(command).Refuses("OND-10");
        WachtOpCheck2A().Weeg4(command).Refuses<WegingStaatVast>();
        WachtOpCheck2A().Weeg4(command with { Herziening = new(5, "Nieuw feit") }).Then<Weging4Vastgelegd>();
        HitsGewogen().Getoetst().Weeg4(Weging4(Weging4Uitkomst.OverdrachtRiec)).Refuses<InformatieplichtStaatOpen>();
        var loop = HitsGewogen();
        loop.Protocol = null;
        loop.Weeg4(command).Refuses("OND-01");
    }

    [Fact]
    public void An_outcome_of_weging_4_has_its_own_details_only()
    {
        var mono = Weging4(Weging4Uitkomst.MonoOfMultidisciplinair);
        Weging4Vastleggen[] fout =
        [
            mono with { Afdelingen = [] }, mono with { Afdelingen = [mono.Afdelingen[0], mono.Afdelingen[0]] }, mono with { RiecIntakenummer = "x" },
            mono with { Verstrekking = Stappen.Verstrekking() },
            Weging4(Weging4Uitkomst.OverdrachtRiec) with { Verstrekking = null },
            Weging4(Weging4Uitkomst.OverdrachtRiec) with { Afdelingen = mono.Afdelingen },
            Weging4(Weging4Uitkomst.Casusoverleg) with { Afdelingen = mono.Afdelingen },
            Weging4(Weging4Uitkomst.Casusoverleg) with { Verstrekking = Stappen.Verstrekking() },
            Weging4(Weging4Uitkomst.Casusoverleg) with { RiecIntakenummer = "x" },
        ];
        Assert.All(fout, command => Geinformeerd().Weeg4(command).Refuses<UitkomstOnvolledig>());
    }

    [Fact]
    public void Weging_4_done_again_takes_the_release_away()
    {
        var loop = OpAgenda().Na(l => l.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg) with { Herziening = new(5, "Nieuw feit") }));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck2A, loop.State.Status);
        Assert.Null(loop.State.Vrijgave);
        Assert.Null(loop.State.Check2A);
    }

    [Fact]
    public void The_matrix_weighs_every_element_for_every_recipient()
    {
        var loop = WachtOpCheck2A();
        var goed = Check2A(loop);
        Assert.Equal(2, loop.Toets2A(goed).Then<PrivacyCheck2AUitgevoerd>().Check);
        loop.Toets2A(goed with { Matrix = [.. goed.Matrix.Skip(1)] }).Refuses<RegelsOnvolledig>();
        loop.Toets2A(goed with { Matrix = [.. goed.Matrix, goed.Matrix[0]] }).Refuses<RegelsOnvolledig>();
        loop.Toets2A(goed with { Matrix = [.. goed.Matrix, goed.Matrix[0] with { Gegeven = new(SignaalElement.Detailgegevens, 9) }] }).Refuses<RegelsOnvolledig>();
        Assert.Equal(
            ["Omschrijving ", "Locatie ", "Objecten ", "Betrokkenen ", "Wegingen ", "Detailgegevens 1"],
            Gegevenslijst.Van(loop.State).Select(gegeven => $"{gegeven.Soort} {gegeven.Detail}"));
        Assert.Equal(["Omschrijving", "Wegingen"], Gegevenslijst.Van(Signaalloop.Ontvangen(Stappen.Ontvangst() with { Locatie = null }).State).Select(g => g.Soort.ToString()));
    }

    [Fact]
    public void Check_2A_keeps_four_eyes_roles_and_protocol()
    {
        var loop = WachtOpCheck2A();
        var goed = Check2A(loop);
        loop.Toets2A(goed, gebruiker: "u-sig").Refuses("OND-15");
        loop.Toets2A(goed, Rol.Fg).Refuses("OND-16");
        loop.Toets2A(goed, Rol.Signaalcoordinator).Refuses("OND-1.10");
        loop.Toets2A(goed with { Toegelaten = [new(new("u-pf"), Ontvanger.Casusregie)] }).Refuses("OND-15");
        loop.Toets2A(goed with { Toegelaten = [new(new("u-pf2"), Ontvanger.Casusregie)] }, gebruiker: "u-pf2").Refuses("OND-15");
        loop.Toets2A(goed with { GeldigTot = new LocalDate(2026, 2, 12) }).Refuses<GeldigheidOnjuist>();
        HitsGewogen().Toets2A(goed).Refuses<PrivacycheckNietAanDeOrde>();
        OpAgenda().Toets2A(goed).Refuses<PrivacycheckNietAanDeOrde>();
        loop.Protocol = null;
        loop.Toets2A(goed).Refuses("OND-01");
    }

    [Fact]
    public void Nothing_is_shared_that_the_law_forbids_or_that_was_not_reasoned()
    {
        var loop = WachtOpCheck2A();
        var goed = Check2A(loop);
        loop.Toets2A(goed with { Antwoorden = Antwoorden with { WetVerbiedt = true } }).Refuses<WetVerbiedtGebruik>();
        loop.Toets2A(goed with { Antwoorden = Antwoorden with { Noodzaak = "" } }).Refuses<PrivacyvragenOnbeantwoord>();
        var niets = goed with { Matrix = [.. goed.Matrix.Select(cel => cel with { Besluit = DeelBesluit.NietDelen })], Toegelaten = [], Antwoorden = new("a", true, "b") };
        Assert.Single(loop.Toets2A(niets).Decision.Events);
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck2A, loop.Na(l => l.Toets2A(niets)).State.Status);
        Assert.Equal("OND-13", loop.Overzicht.Agendering!.Uitsluiting!.RegelId);
    }

    [Fact]
    public void A_text_without_what_identifies_is_written_by_a_person()
    {
        var loop = WachtOpCheck2A();
        var goed = Check2A(loop);
        PrivacyCheck2AUitvoeren Met(Func<DeelcelOpgave, DeelcelOpgave> eerste) => goed with { Matrix = [eerste(goed.Matrix[0]), .. goed.Matrix.Skip(1)] };
        loop.Toets2A(Met(cel => cel with { Besluit = DeelBesluit.DelenGepseudonimiseerd })).Refuses<BesluitOnvolledig>();
        loop.Toets2A(Met(cel => cel with { Pseudoniem = "x" })).Refuses<BesluitOnvolledig>();
        loop.Na(l => l.Toets2A(Met(cel => cel with { Besluit = DeelBesluit.DelenGepseudonimiseerd, Pseudoniem = "Een bedrijf" })));
        Assert.Equal(["Een bedrijf"], Vrijgegeven(loop, "u-cr")[0].Inhoud);
    }

    [Fact]
    public void Only_people_of_a_recipient_that_gets_something_are_admitted()
    {
        var loop = WachtOpCheck2A();
        var goed = Check2A(loop);
        loop.Toets2A(goed with { Toegelaten = [new(new("u-brp"), Ontvanger.Burgerzaken)] }).Refuses("OND-13");
        loop.Toets2A(goed with { Toegelaten = [goed.Toegelaten[0], goed.Toegelaten[0]] }).Refuses("OND-13");
        loop.Toets2A(goed with { Toegelaten = [] }).Refuses("OND-13");
    }

    [Fact]
    public void Before_check_2A_nobody_is_on_the_agenda_and_after_it_as_long_as_it_holds()
    {
        Assert.Equal("OND-13", WachtOpCheck2A().Overzicht.Agendering!.Uitsluiting!.RegelId);
        var agendering = OpAgenda().Overzicht.Agendering!;
        Assert.Equal("signaaloverleg", agendering.OverlegType);
        Assert.Null(agendering.UitsluitingOp(new LocalDate(2026, 8, 13)));
        Assert.NotNull(agendering.UitsluitingOp(new LocalDate(2026, 8, 14)));
        Assert.NotNull(agendering.NieuwSinds);
        Assert.Equal("Plan van aanpak", Assert.Single(agendering.GevraagdeBesluiten).Soort);
    }

    [Fact]
    public void Who_was_admitted_attends_the_item_and_does_not_get_the_dossier()
    {
        var overzicht = OpAgenda().Overzicht;
        Assert.Equal(["u-cr", "u-cr2", "u-handhaver"], overzicht.Deelnemers.Where(d => d.AlleenAls is not Rol.Bronhouder).Select(d => d.Gebruiker!.Value.Value));
        var kijker = OpAgenda().Als(Rol.VthHandhaver, "u-handhaver").Aanroep;
        Assert.False(Toewijzing.Van(kijker, overzicht, new LocalDate(2026, 2, 13)).IsToegewezen);
    }

    [Fact]
    public void Each_participant_sees_what_was_released_to_him()
    {
        var loop = OpAgenda();
        Assert.Equal(["Objecten", "Betrokkenen", "Detailgegevens"], Vrijgegeven(loop, "u-handhaver").Select(gegeven => gegeven.Soort));
        Assert.Equal($"Exploitant: {loop.State.Betrokkenen[0].Gekoppeld.Betrokkene}", Vrijgegeven(loop, "u-handhaver")[1].Inhoud[0]);
        Assert.Equal("Exploitatievergunning op naam van P. Proefpersoon", Vrijgegeven(loop, "u-handhaver")[2].Inhoud[0]);
        Assert.Equal(6, Vrijgegeven(loop, "u-cr").Count);
        Assert.Equal("Exploitant: P. Proefpersoon", Vrijgegeven(loop, "u-cr")[3].Inhoud[0]);
        Assert.Equal("Weging1: Ja. Bedrijf zonder klanten", Vrijgegeven(loop, "u-cr")[4].Inhoud[0]);
        Assert.Empty(Vrijgegeven(loop, "u-brp"));
        Assert.Empty(Vrijgegeven(WachtOpCheck2A(), "u-cr"));
    }

    [Fact]
    public void A_reader_without_a_task_in_the_protocol_sees_nothing_here_and_asks_for_the_release()
    {
        var getoond = new List<BetrokkeneId>();
        var inzage = Toon(OpAgenda(), Rol.VthHandhaver, "u-handhaver", getoond);
        Assert.Empty(getoond);
        Assert.NotNull(inzage.Afgeschermd);
        Assert.Null(inzage.Omschrijving);
        Assert.Empty(inzage.Wegingen);
        Assert.Empty(inzage.Details);
        Assert.Empty(inzage.Privacychecks);
        Assert.DoesNotContain("P. Proefpersoon", Rendering.Of(inzage), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SignaalElement.Locatie, false, 1)]
    [InlineData(SignaalElement.Wegingen, false, 1)]
    [InlineData(SignaalElement.Betrokkenen, true, 1)]
    [InlineData(SignaalElement.Wegingen, true, 0)]
    public void A_look_at_a_release_is_about_everybody_in_it_unless_they_were_taken_out(SignaalElement soort, bool gepseudonimiseerd, int aantal)
    {
        var state = OpAgenda().State;
        var ontvanger = state.Vrijgave!.Vrijgegeven[0].Ontvanger;
        var cel = new VrijgegevenGegeven(new Gegeven(soort, null), ontvanger, gepseudonimiseerd);
        var zonderTekst = state.Check2A!.Matrix[0] with { Gegeven = cel.Gegeven, Ontvanger = ontvanger, Pseudoniem = null };
        state = state with
        {
            Vrijgave = state.Vrijgave with { Vrijgegeven = [cel] },
            Check2A = state.Check2A with { Matrix = [zonderTekst] },
        };
        var getoond = new List<BetrokkeneId>();
        Assert.Single(VrijgaveWeergave.Van(state, [ontvanger], new PlainReader(), getoond));
        Assert.Equal(aantal, getoond.Count);
    }

    [Fact]
    public void Who_handles_the_signal_sees_checks_questions_and_details()
    {
        var inzage = Toon(OpAgenda(), Rol.Signaalcoordinator, "u-sig", []);
        Assert.Equal(["PrivacyCheck1", "PrivacyCheck2ADeling"], inzage.Privacychecks.Select(check => check.Soort));
        Assert.Equal("Gesloten regime", inzage.Privacychecks[0].Regels[2].Toelichting);
        Assert.Equal([true, false], inzage.Bronvragen.Select(vraag => vraag.IsRelevant!.Value));
        Assert.Equal("Exploitatievergunning op naam van P. Proefpersoon", Assert.Single(inzage.Details).Inhoud);
    }

    private static Signaalloop Geinformeerd() =>
        HitsGewogen().Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, new LocalDate(2026, 2, 12)));

    private static IReadOnlyList<VrijgegevenInzage> Vrijgegeven(Signaalloop loop, string gebruiker) =>
        VrijgaveWeergave.Van(loop.State, Toelating.Van(loop.State, null, new GebruikerId(gebruiker), loop.Dag), new PlainReader(), []);

    private static SignaalInzage Toon(Signaalloop loop, Rol rol, string gebruiker, ICollection<BetrokkeneId> getoond) =>
        new SignaalRegels().Toon(loop.State, loop.Overzicht, Recht.Lezen, loop.Als(rol, gebruiker).Context.Moment, loop.Als(rol, gebruiker).Aanroep, new PlainReader(), getoond);
}
