using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Wegingen;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Police data are not used again without a recorded basis in the Wpg, whichever way they would leave (§1.12, 7).</summary>
public sealed class PolitiegegevensTests
{
    private const string Regel = "OND-1.12.7";

    private static readonly SignaalOntvangst VanPolitie = Stappen.Ontvangst() with { Kanaal = Kanaal.Politie, MelderSoort = SignaalMelderSoort.Professional, WpgArtikel = WpgArtikel.Artikel16Lid1C };

    private static readonly VerstrekkingOpgave MetGrondslag = Stappen.Verstrekking() with { WpgArtikel = WpgArtikel.Artikel19 };

    [Fact]
    public void Weging_3_hands_them_to_nobody_without_a_basis()
    {
        var loop = InWeging().Getoetst();
        var afdeling = Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling);
        loop.Weeg3(afdeling).Refuses(Regel);
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)).Refuses(Regel);
        Assert.Equal(WpgArtikel.Artikel19, loop.Weeg3(afdeling with { Verstrekking = MetGrondslag }).Then<SignaalOvergedragenAanAfdeling>().Verstrekking.WpgArtikel);
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Then<Weging3Vastgelegd>();
    }

    [Fact]
    public void Weging_4_hands_them_to_no_department_and_not_to_RIEC_without_a_basis()
    {
        var loop = MetHit().Getoetst();
        loop.Weeg4(Weging4(Weging4Uitkomst.OverdrachtRiec)).Refuses(Regel);
        loop.Weeg4(Weging4(Weging4Uitkomst.MonoOfMultidisciplinair)).Refuses(Regel);
        loop.Weeg4(Weging4(Weging4Uitkomst.OverdrachtRiec) with { Verstrekking = MetGrondslag }).Then<SignaalOvergedragenAanRiec>();
    }

    [Fact]
    public void Check_2A_releases_them_with_a_basis_only()
    {
        var loop = MetHit().Na(l => l.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg)));
        var check = Check2A(loop);
        loop.Toets2A(check).Refuses(Regel);
        var niets = check with { Matrix = [.. check.Matrix.Select(cel => cel with { Besluit = DeelBesluit.NietDelen })], Toegelaten = [] };
        Assert.Single(loop.Toets2A(niets).Decision.Events);
        Assert.Equal(WpgArtikel.Artikel19, loop.Toets2A(check with { WpgArtikel = WpgArtikel.Artikel19 }).Then<PrivacyCheck2AUitgevoerd>().WpgArtikel);
    }

    [Fact]
    public void A_case_uses_them_again_with_a_basis_only()
    {
        var loop = MetHit().Na(l => l.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg)));
        loop.Na(l => l.Toets2A(Check2A(l) with { WpgArtikel = WpgArtikel.Artikel19 }));
        var casus = new Casusloop(loop).Na(c => c.Start()).Na(c => c.Plan());
        casus.Toets(1).Refuses(Regel);
        var geweigerd = Casusloop.Check(1) with { Regels = [.. Casusloop.Check(1).Regels.Select(regel => regel with { Besluit = UitvoeringsBesluit.Geweigerd })] };
        casus.Toets(geweigerd).Then<PrivacyCheck2BUitgevoerd>();
        Assert.Equal(WpgArtikel.Artikel19, casus.Toets(Casusloop.Check(1) with { WpgArtikel = WpgArtikel.Artikel19 }).Then<PrivacyCheck2BUitgevoerd>().WpgArtikel);
        casus.NaarRiec().Refuses(Regel);
    }

    [Fact]
    public void A_signal_without_police_data_needs_none() =>
        Assert.Null(Signaalloop.InWeging().Getoetst().Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)).Then<SignaalOvergedragenAanAfdeling>().Verstrekking.WpgArtikel);

    private static Signaalloop InWeging() => Signaalloop.Ontvangen(VanPolitie).Op(2026, 2, 3).Na(l => l.Intake(Stappen.Intake()))
        .Na(l => l.Weeg1(Stappen.Weging1Ja())).Na(l => l.Weeg2A(Stappen.Weging2AJa())).Na(l => l.Weeg2B(Stappen.Weging2BJa())).Op(2026, 2, 5);

    private static Signaalloop MetHit() => InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse))).Op(2026, 2, 6)
        .Na(l => l.Toets1(Check1()))
        .Na(l => l.Bevraag(CaseManagement.Signalen.Bronnenonderzoek.GemeentelijkeBron.Vergunningen, Vth)).Na(l => l.Antwoord(1, new NodaTime.LocalDate(2025, 11, 18)))
        .Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Kernel.Aanroepen.Rol.Privacyfunctionaris, "u-pf"))
        .Na(l => l.Detail(1)).Na(l => l.RondAf());
}
