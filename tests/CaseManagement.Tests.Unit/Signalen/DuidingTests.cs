using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Registratie;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>What the trail tells of checks and supplies: recipient, check, allowed and refused lines (§6.5, §1.7).</summary>
public sealed class DuidingTests
{
    [Fact]
    public void A_check_tells_what_it_allowed_and_what_it_refused()
    {
        var een = Van(WachtOpCheck1().Toets1(Check1()).Then<PrivacyCheck1Uitgevoerd>());
        Assert.Equal("PrivacyCheck1-1", een.CheckId);
        Assert.Equal(["Vergunningen", "Brp"], een.Toegestaan);
        Assert.Equal(["Participatiewet", "Bibob"], een.Geweigerd);

        var overleg = WachtOpCheck2A();
        var tweeA = Van(overleg.Toets2A(Check2A(overleg)).Then<PrivacyCheck2AUitgevoerd>());
        Assert.Equal("PrivacyCheck2A-2", tweeA.CheckId);
        Assert.Contains("Detailgegevens 1 - VthHandhaving", tweeA.Toegestaan);
        Assert.Contains("Detailgegevens 1 - Burgerzaken", tweeA.Geweigerd);
        Assert.Equal(24, tweeA.Toegestaan.Count + tweeA.Geweigerd.Count);

        var tweeB = Van(Casusloop.MetPlan().Toets(1).Then<PrivacyCheck2BUitgevoerd>());
        Assert.Equal("PrivacyCheck2B-1", tweeB.CheckId);
        Assert.Equal(["Detailgegevens 1 - VthHandhaving"], tweeB.Toegestaan);
        Assert.Equal(["Detailgegevens 1 - Burgerzaken"], tweeB.Geweigerd);
    }

    [Fact]
    public void Whatever_leaves_tells_to_whom_and_on_which_check()
    {
        Assert.Equal(("Vergunningen", "PrivacyCheck1-1"), Kort(InOnderzoek().Bevraag(GemeentelijkeBron.Vergunningen, Vth).Then<BronBevraagd>()));
        Assert.Equal((null, "PrivacyCheck1-1"), Kort(Beoordeeld().Detail(1).Then<DetailgegevensOntvangen>()));
        Assert.Equal(("VthHandhaving", "PrivacyCheck2B-1"), Kort(Casusloop.InUitvoering().Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Then<CasusgegevensVerstrekt>()));
        Assert.Equal(("Vth", "PrivacyCheckOverdracht-1"), Kort(Signaalloop.InWeging().Getoetst().Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)).Then<SignaalOvergedragenAanAfdeling>()));
        Assert.Equal(("RIEC", "PrivacyCheckOverdracht-3"), Kort(Signaalloop.InWeging().Getoetst().Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)).Then<SignaalOvergedragenAanRiec>()));
        var klaar = HitsGewogen().Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag));
        Assert.Equal(("RIEC", "PrivacyCheckOverdracht-4"), Kort(klaar.Getoetst().Weeg4(Weging4(Weging4Uitkomst.OverdrachtRiec)).Then<SignaalOvergedragenAanRiec>()));
        var casus = Casusloop.Gestart();
        casus.Signaal.Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag));
        Assert.Equal(("RIEC", "PrivacyCheckOverdracht-1"), Kort(casus.Getoetst().NaarRiec().Then<CasusOvergedragenAanRiec>()));
    }

    private static (string?, string?) Kort(IEvent @event) => (Van(@event).Ontvanger, Van(@event).CheckId);

    private static Auditduiding Van(IEvent @event) => ((IAuditduiding)@event).Duiding;
}
