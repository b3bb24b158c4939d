using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>A transfer is a supply to another, so it rests on a privacy check of its own (§1.11, <c>OND-42</c>).</summary>
public sealed class OverdrachtCheckTests
{
    private static readonly Weging3ZwaarteVastleggen NaarRiec = Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec);
    private static readonly Weging3ZwaarteVastleggen NaarVth = Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling);

    [Fact]
    public void Weging_3_hands_over_what_the_check_of_that_transfer_allows_to_that_recipient()
    {
        var loop = Signaalloop.InWeging();
        loop.Weeg3(NaarRiec).Refuses<OverdrachtNietGetoetst>();
        loop.Na(l => l.ToetsOverdracht(Overdracht(l.State, Overnemer.Riec)));
        loop.Weeg3(NaarVth).Refuses<OverdrachtNietGetoetst>();
        Assert.Equal(1, loop.Weeg3(NaarRiec).Then<SignaalOvergedragenAanRiec>().Verstrekking.OverdrachtCheck);
        Assert.Null(loop.Weeg3(NaarRiec).Then<SignaalOvergedragenAanRiec>().PrivacyCheck);
        loop.Op(2026, 8, 5).Weeg3(NaarRiec).Then<SignaalOvergedragenAanRiec>();
        loop.Op(2026, 8, 6).Weeg3(NaarRiec).Refuses<OverdrachtNietGetoetst>();
    }

    [Fact]
    public void What_the_check_refused_stays_here_and_the_last_check_counts()
    {
        var loop = Signaalloop.InWeging().Na(l => l.ToetsOverdracht(Zonder(l.State, SignaalElement.Locatie)));
        loop.Weeg3(NaarRiec).Refuses<OverdrachtNietGetoetst>();
        loop.Weeg3(NaarRiec with { Verstrekking = Stappen.Verstrekking() with { Elementen = [SignaalElement.Omschrijving] } }).Then<SignaalOvergedragenAanRiec>();
        loop.Na(l => l.ToetsOverdracht(Overdracht(l.State, Overnemer.Riec)));
        Assert.Equal(2, loop.Weeg3(NaarRiec).Then<SignaalOvergedragenAanRiec>().Verstrekking.OverdrachtCheck);
    }

    [Fact]
    public void What_came_in_after_the_check_was_not_weighed()
    {
        var details = Stappen.Verstrekking() with { Elementen = [SignaalElement.Detailgegevens] };
        var mensen = Stappen.Verstrekking() with { Elementen = [SignaalElement.Betrokkenen] };
        Weging4Vastleggen Met(VerstrekkingOpgave opgave) => Weging4(Weging4Uitkomst.OverdrachtRiec) with { Verstrekking = opgave };
        var loop = HitsGewogen().Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag)).Getoetst();
        loop.Weeg4(Met(details)).Then<SignaalOvergedragenAanRiec>();
        loop.Weeg4(Met(mensen)).Then<SignaalOvergedragenAanRiec>();
        var later = BetrokkeneId.Of(new DossierId(Guid.Parse("33333333-3333-4333-8333-333333333333")));
        loop.Met(loop.State.Betrokkenen[0].Gekoppeld with { Betrokkene = later }).Na(l => l.Verval(later)).Weeg4(Met(mensen)).Refuses<OverdrachtNietGetoetst>();
        loop.Weeg4(Met(details)).Then<SignaalOvergedragenAanRiec>();
        loop.Na(l => l.Detail(1)).Weeg4(Met(details)).Refuses<OverdrachtNietGetoetst>();
    }

    [Fact]
    public void A_new_weighing_takes_the_check_away()
    {
        var loop = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)));
        Assert.Empty(loop.State.Overdrachtschecks);
        var vier = HitsGewogen().Getoetst().Na(l => l.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg)));
        Assert.Empty(vier.State.Overdrachtschecks);
    }

    [Fact]
    public void A_case_goes_to_RIEC_on_a_check_of_that_transfer_and_not_on_what_was_released_in_the_house()
    {
        var casus = Casusloop.Met(Casusloop.Gestart());
        casus.NaarRiec().Refuses<OverdrachtNietGetoetst>();
        casus.Na(c => c.ToetsOverdracht(Overdracht(c.State!, Overnemer.Vth))).NaarRiec().Refuses<OverdrachtNietGetoetst>();
        var verstrekking = casus.Getoetst().NaarRiec().Then<CasusOvergedragenAanRiec>().Verstrekking;
        Assert.Equal(2, verstrekking.OverdrachtCheck);
        casus.ToetsOverdracht(Overdracht(casus.State!, Overnemer.Riec), gebruiker: "u-cr").Refuses("OND-15");
        Assert.Equal("va-ondermijning-casus", casus.State!.Overdrachtschecks[0].Motivering.Purpose);
        Assert.True(casus.State.IsToetser(new GebruikerId("u-pf")));
        Casusloop.InMonitoring().ToetsOverdracht(Overdracht(casus.State, Overnemer.Riec)).Refuses<PrivacycheckNietAanDeOrde>();
    }

    [Fact]
    public void The_check_keeps_four_eyes_roles_protocol_and_its_questions()
    {
        var loop = Signaalloop.InWeging();
        var goed = Overdracht(loop.State, Overnemer.Riec);
        loop.ToetsOverdracht(goed, gebruiker: "u-sig").Refuses("OND-15");
        loop.ToetsOverdracht(goed, Rol.Fg).Refuses("OND-16");
        loop.ToetsOverdracht(goed, Rol.LidOndermijningsteam).Refuses("OND-1.10");
        loop.ToetsOverdracht(goed with { Regels = [.. goed.Regels.Skip(1)] }).Refuses<RegelsOnvolledig>();
        loop.ToetsOverdracht(goed with { Regels = [.. goed.Regels, goed.Regels[0]] }).Refuses<RegelsOnvolledig>();
        loop.ToetsOverdracht(goed with { Regels = [.. goed.Regels.Skip(1), goed.Regels[1]] }).Refuses<RegelsOnvolledig>();
        loop.ToetsOverdracht(goed with { Antwoorden = Antwoorden with { WetVerbiedt = true } }).Refuses<WetVerbiedtGebruik>();
        loop.ToetsOverdracht(goed with { Antwoorden = Antwoorden with { Noodzaak = "" } }).Refuses<PrivacyvragenOnbeantwoord>();
        loop.ToetsOverdracht(goed with { GeldigTot = new LocalDate(2026, 2, 4) }).Refuses<GeldigheidOnjuist>();
        var niets = goed with { Regels = [.. goed.Regels.Select(r => r with { Besluit = OverdrachtsBesluit.NietDelen })], Antwoorden = new("a", true, "b") };
        loop.ToetsOverdracht(niets).Then<PrivacyCheckOverdrachtUitgevoerd>();
        Signaalloop.MetIntake().ToetsOverdracht(Overdracht(Signaalloop.MetIntake().State, Overnemer.Riec)).Refuses<PrivacycheckNietAanDeOrde>();
        var af = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(NaarRiec));
        af.ToetsOverdracht(Overdracht(af.State, Overnemer.Vth)).Refuses<PrivacycheckNietAanDeOrde>();
        var zonder = Signaalloop.InWeging();
        zonder.Protocol = null;
        zonder.ToetsOverdracht(goed).Refuses("OND-01");
        Assert.Equal("OND-15", Signaalloop.InWeging().Getoetst().State.IsToetser(new GebruikerId("u-pf")) ? "OND-15" : "");
    }

    [Fact]
    public void Police_data_go_over_with_a_basis_in_the_check()
    {
        var politie = Stappen.Ontvangst() with { Kanaal = Kernel.Dossier.Kanaal.Politie, MelderSoort = SignaalMelderSoort.Professional, WpgArtikel = WpgArtikel.Artikel18 };
        var loop = Signaalloop.Ontvangen(politie).Op(2026, 2, 3).Na(l => l.Intake(Stappen.Intake()))
            .Na(l => l.Weeg1(Stappen.Weging1Ja())).Na(l => l.Weeg2A(Stappen.Weging2AJa())).Na(l => l.Weeg2B(Stappen.Weging2BJa()));
        loop.ToetsOverdracht(Overdracht(loop.State, Overnemer.Riec) with { WpgArtikel = null }).Refuses<HergebruikZonderWpgGrondslag>();
        Assert.Equal(WpgArtikel.Artikel19, loop.ToetsOverdracht(Overdracht(loop.State, Overnemer.Riec)).Then<PrivacyCheckOverdrachtUitgevoerd>().WpgArtikel);
    }

    [Fact]
    public void Trail_and_reader_are_told_what_it_allowed_and_refused()
    {
        var loop = Signaalloop.InWeging().Na(l => l.ToetsOverdracht(Zonder(l.State, SignaalElement.Locatie)));
        var duiding = ((CaseManagement.Toegang.Registratie.IAuditduiding)loop.State.Overdrachtschecks[0]).Duiding;
        Assert.Equal("PrivacyCheckOverdracht-1", duiding.CheckId);
        Assert.Equal(["Locatie - Riec"], duiding.Geweigerd);
        Assert.Equal(["Omschrijving - Riec", "Objecten - Riec", "Wegingen - Riec"], duiding.Toegestaan);
        var inzage = Assert.Single(SignaalWeergave.Van(loop.State, metInhoud: true, new PlainReader(), []).Privacychecks);
        Assert.Equal(("PrivacyCheckOverdracht", "NietDelen", "Nodig om over te nemen"), (inzage.Soort, inzage.Regels[1].Besluit, inzage.Regels[1].Toelichting));
    }

    [Fact]
    public void Every_department_can_take_over_and_the_shape_is_checked()
    {
        Assert.Equal(Enum.GetNames<OntvangendeAfdeling>(), Enum.GetValues<OntvangendeAfdeling>().Select(afdeling => Overnemers.Van(afdeling).ToString()));
        var goed = Overdracht(Signaalloop.InWeging().State, Overnemer.Riec);
        Vormproef<PrivacyCheckOverdrachtUitvoeren>.Van(new PrivacyCheckOverdrachtVorm(), goed)
            .RefusesField("Regels", c => c with { Regels = [] })
            .RefusesField("Regels[0].Motivering", c => c with { Regels = [c.Regels[0] with { Motivering = "" }] })
            .RefusesField("Regels[0].Gegeven", c => c with { Regels = [c.Regels[0] with { Gegeven = null! }] })
            .RefusesField("Antwoorden", c => c with { Antwoorden = null! })
            .RefusesField("Motivering", c => c with { Motivering = "" });
    }

    private static PrivacyCheckOverdrachtUitvoeren Zonder(IOverdraagbaar zaak, SignaalElement soort)
    {
        var alles = Overdracht(zaak, Overnemer.Riec);
        return alles with { Regels = [.. alles.Regels.Select(r => r.Gegeven.Soort == soort ? r with { Besluit = OverdrachtsBesluit.NietDelen } : r)] };
    }
}
