using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Who sees the whole of a signal or a case and who runs it; everybody else sees his own part, also of the common head.</summary>
public sealed class KringTests
{
    private static readonly OndermijningsCasusZaaktype Zaaktype = new();

    [Fact]
    public void A_handhaver_who_was_admitted_sees_his_own_lines_and_nothing_of_the_others()
    {
        var loop = Verstrekkingen.Verstrekkingstappen.Verstrekt();
        var getoond = new List<BetrokkeneId>();
        var inzage = Toon(loop, Rol.VthHandhaver, "u-handhaver", getoond);
        var regel = Assert.Single(Assert.Single(inzage.Interventies).Regels);
        Assert.Equal(("Detailgegevens 1", "VthHandhaving"), (regel.Onderwerp, regel.Ontvanger));
        Assert.Equal("VthHandhaving", Assert.Single(inzage.Verstrekkingen).Ontvanger);
        Assert.Equal((null, null, null), (inzage.Doel, inzage.Evaluatiedatum, inzage.Signaal));
        Assert.Equal(loop.State!.Start.Betrokkenen, getoond);
    }

    [Fact]
    public void A_look_at_the_whole_case_is_about_everybody_in_it_and_a_look_at_nothing_about_nobody()
    {
        var loop = Casusloop.InUitvoering();
        var (geheel, niets) = (new List<BetrokkeneId>(), new List<BetrokkeneId>());
        Toon(loop, Rol.Casusregisseur, "u-cr", geheel);
        Assert.Equal(loop.State!.Start.Betrokkenen, geheel);
        Assert.Empty(Toon(loop, Rol.VthHandhaver, "u-ander", niets).Interventies);
        Assert.Empty(niets);
        var verstrekt = Verstrekkingen.Verstrekkingstappen.Ingetrokken();
        Toon(verstrekt, Rol.VthHandhaver, "u-handhaver", niets);
        Assert.Single(niets);
    }

    [Fact]
    public void Being_admitted_for_a_department_opens_nothing_in_another_role_of_the_same_person()
    {
        var loop = Casusloop.InUitvoering();
        bool Komt(Rol rol) => Toewijzing.Van(loop.Als(rol, "u-handhaver").Aanroep, loop.Overzicht, loop.Signaal.Dag).IsToegewezen;
        Assert.True(Komt(Rol.VthHandhaver));
        Assert.False(Komt(Rol.Casusregisseur));
        Assert.False(Komt(Rol.LidOndermijningsteam));
        var ingetrokken = Verstrekkingen.Verstrekkingstappen.Ingetrokken();
        Assert.False(Toewijzing.Van(ingetrokken.Als(Rol.Casusregisseur, "u-handhaver").Aanroep, ingetrokken.Overzicht, ingetrokken.Signaal.Dag).IsToegewezen);
        var bijeen = Casusloop.Gestart();
        Assert.False(Toewijzing.Van(bijeen.Als(Rol.VthHandhaver, "u-handhaver").Aanroep, bijeen.Overzicht, bijeen.Signaal.Dag).IsToegewezen);
        Assert.Empty(Toon(loop, Rol.Casusregisseur, "u-handhaver", []).Interventies);
    }

    [Theory]
    [InlineData(Ontvanger.Casusregie)]
    [InlineData(Ontvanger.VthHandhaving, Rol.VthHandhaver)]
    [InlineData(Ontvanger.Vergunningen, Rol.Vergunningbehandelaar, Rol.Bronhouder)]
    [InlineData(Ontvanger.JuridischeZaken, Rol.JuridischAdviseur)]
    [InlineData(Ontvanger.BibobCoordinator, Rol.BibobCoordinator)]
    [InlineData(Ontvanger.RuimtelijkeOrdening, Rol.Bronhouder)]
    public void A_recipient_comes_in_in_the_roles_of_its_part_of_the_organisation(Ontvanger ontvanger, params Rol[] rollen) =>
        Assert.Equal(rollen, Ontvangerrollen.Deelnemers(new("u-x"), ontvanger).Select(deelnemer => deelnemer.AlleenAls!.Value));

    [Fact]
    public void The_regie_of_a_case_is_its_duo_and_nobody_else_in_that_role()
    {
        var loop = Casusloop.InUitvoering();
        Assert.NotNull(Toon(loop, Rol.Achtervang, "u-cr2", []).Doel);
        Assert.Null(Toon(loop, Rol.Casusregisseur, "u-ander", []).Doel);
        Assert.Null(Toon(loop, Rol.VthHandhaver, "u-cr", []).Doel);
        Assert.NotNull(Toon(loop, Rol.Privacyfunctionaris, "u-pf", []).Doel);
        Casusloop.Gestart().Plan(gebruiker: "u-ander").Refuses<GeenRegie>();
        loop.Rond(1, gebruiker: "u-ander").Refuses<GeenRegie>();
        loop.Verstrek(Casusloop.Verstrekking(1, Ontvanger.VthHandhaving, Casusloop.Detail), Rol.Casusregisseur, "u-ander").Refuses<GeenRegie>();
        Casusloop.InUitvoering().Na(c => c.Rond(1)).Na(c => c.Rond(2)).Monitor(gebruiker: "u-ander").Refuses<GeenRegie>();
        Casusloop.Geinformeerd().Op(2026, 12, 3).Sluit(gebruiker: "u-ander").Refuses<GeenRegie>();
        Casusloop.Met(Casusloop.Gestart()).Niets(gebruiker: "u-ander").Refuses<GeenRegie>();
        Casusloop.Met(Casusloop.Gestart()).Getoetst().NaarRiec(gebruiker: "u-ander").Refuses<GeenRegie>();
        Casusloop.Met(Casusloop.Gestart()).Getoetst().NaarRiec(Rol.Signaalcoordinator, "u-ander").Then<CasusOvergedragenAanRiec>();
        Assert.Empty(Toelating.Van(loop.Signaal.State, loop.State! with { Kern = DossierKern.Leeg }, new("u-cr"), loop.Signaal.Dag));
    }

    [Fact]
    public void Place_people_terms_and_actions_of_others_are_for_who_sees_the_whole()
    {
        var tekst = PersonalText.Of(BetrokkeneId.Of(Casusloop.Id), OndermijningsCasusZaaktype.Doelcode, "Bel P. Proefpersoon");
        var loop = Casusloop.InUitvoering().Met(
        [
            new ActieAfgesproken(1, tekst, new Deelnemer("gemeente", new GebruikerId("u-cr")), new LocalDate(2026, 3, 1)),
            new ActieAfgesproken(2, tekst, new Deelnemer("gemeente", new GebruikerId("u-handhaver")), new LocalDate(2026, 3, 1)),
        ]);
        var dossier = loop.Overzicht;
        int[] Acties(Rol rol, string gebruiker) =>
            [.. dossier.Acties.Where(actie => Leeszicht.ZietActie(dossier, actie, loop.Als(rol, gebruiker).Aanroep)).Select(actie => actie.Nummer)];
        foreach (var (rol, gebruiker, ziet) in ((Rol, string, bool)[])
            [(Rol.Casusregisseur, "u-cr", true), (Rol.Signaalcoordinator, "u-x", true), (Rol.Casusregisseur, "u-ander", false), (Rol.VthHandhaver, "u-handhaver", false)])
        {
            Assert.Equal(ziet, Leeszicht.ZietBasis(dossier, loop.Als(rol, gebruiker).Aanroep));
            Assert.Equal(ziet ? 1 : 0, Leeszicht.Termijnen(dossier, loop.Als(rol, gebruiker).Aanroep).Count);
        }

        Assert.Equal([1, 2], Acties(Rol.Casusregisseur, "u-cr"));
        Assert.Equal([2], Acties(Rol.VthHandhaver, "u-handhaver"));
        Assert.Equal(Zaaktype.Overzicht(Casusloop.Id, loop.State!).BasisVoorCollegas!.Count, dossier.BasisVoorCollegas!.Count);
    }

    [Fact]
    public void The_place_of_a_signal_is_for_who_sees_the_whole_signal()
    {
        var loop = Onderzoekstappen.OpAgenda();
        foreach (var (rol, ziet) in ((Rol, bool)[])
            [(Rol.Signaalcoordinator, true), (Rol.LidOndermijningsteam, true), (Rol.Privacyfunctionaris, true), (Rol.Fg, true), (Rol.Casusregisseur, false), (Rol.VthHandhaver, false)])
        {
            Assert.Equal(ziet, Leeszicht.ZietBasis(loop.Overzicht, loop.Als(rol, "u-x").Aanroep));
        }
    }

    [Fact]
    public void A_kept_signal_shows_no_hits_and_of_its_actions_the_deletions_that_wait()
    {
        var loop = Verstrekkingen.Verstrekkingstappen.AanTweeAfdelingen();
        Assert.Empty(SignaalWeergave.Van(loop.State, metInhoud: false, new PlainReader(), []).Bronvragen);
        Assert.Equal(2, SignaalWeergave.Van(loop.State, metInhoud: true, new PlainReader(), []).Bronvragen.Count);
        var tekst = PersonalText.Of(BetrokkeneId.Of(Casusloop.Id), SignaalZaaktype.Doelcode, "Bel P. Proefpersoon");
        var bewaard = Signaalloop.InWeging()
            .Met([new ActieAfgesproken(1, tekst, new Deelnemer("gemeente"), new LocalDate(2026, 3, 1)), new ActieGereedgemeld(1)]);
        Assert.Single(bewaard.Overzicht.Acties);
        Assert.Empty(bewaard.Na(l => l.Weeg3(Stappen.Weging3(CaseManagement.Signalen.Wegingen.Weging3Uitkomst.NietInBehandeling))).Overzicht.Acties);
    }

    private static CasusInzage Toon(Casusloop loop, Rol rol, string gebruiker, ICollection<BetrokkeneId> getoond) => new CasusRegels().Toon(
        loop.State!, loop.Overzicht, Recht.Lezen, loop.Als(rol, gebruiker).Context.Moment, loop.Als(rol, gebruiker).Aanroep, new PlainReader(), getoond);
}
