using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>OND-15 with one person who has both roles: who checked handles no more, and who handled in whatever way does not check.</summary>
public sealed class VierogenTests
{
    private static readonly GebruikerId Beide = new("u-beide");

    [Fact]
    public void Whoever_checked_the_signal_takes_no_step_in_it_in_another_role()
    {
        var loop = WachtOpCheck1().Na(l => l.Toets1(Check1(), gebruiker: "u-beide")).Op(2026, 2, 9);
        loop.Als(Rol.Signaalcoordinator, "u-beide").When(
            new BronBevragenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard),
            new BronBevragen(GemeentelijkeBron.Brp, Brp), new BronBevragenFeiten(loop.Protocol, true)).Refuses("OND-15");
        loop.Als(Rol.Signaalcoordinator, "u-beide").When(new BronnenonderzoekAfrondenUseCase(Stappen.Register, SignaalBeleid.Standaard), new("Klaar"), loop.Protocol).Refuses("OND-15");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(4, "x"), BesluitDoor = [Beide] }, gebruiker: "u-beide").Refuses("OND-15");
        loop.Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth)).Na(l => l.Antwoord(1, new LocalDate(2025, 11, 18)))
            .Beoordeel(1, true, Rol.Privacyfunctionaris, "u-beide").Then<HitBeoordeeld>();
    }

    [Fact]
    public void Whoever_checked_the_case_or_its_signal_supplies_ends_and_closes_nothing()
    {
        var loop = Casusloop.MetPlan().Op(2026, 2, 19).Na(c => c.Toets(Casusloop.Check(1), gebruiker: "u-beide")).Na(c => c.Toets(2));
        foreach (var gebruiker in (string[])["u-beide", "u-pf"])
        {
            loop.Als(Rol.Signaalcoordinator, gebruiker).When(
                new CasusgegevensVerstrekkenUseCase(Stappen.Register, null!),
                Casusloop.Verstrekking(1, Ontvanger.VthHandhaving, Casusloop.Detail), loop.Feiten).Refuses("OND-15");
            loop.Als(Rol.Casusregisseur, gebruiker).When(
                new InterventieAfrondenUseCase(Stappen.Register), new InterventieAfronden(1, InterventieResultaat.Uitgevoerd, loop.Signaal.Dag, "x"), loop.Signaal.Protocol).Refuses("OND-15");
        }
    }

    [Fact]
    public void Whoever_checked_the_signal_does_not_start_its_case()
    {
        var loop = WachtOpCheck2A();
        loop.Na(l => l.Toets2A(Check2A(l), gebruiker: "u-beide")).Op(2026, 2, 17);
        new Casusloop(loop).Start(gebruiker: "u-beide").Refuses("OND-15");
    }

    [Fact]
    public void Whoever_judged_a_hit_or_recorded_details_as_coordinator_or_decided_with_the_team_does_not_check()
    {
        MagNietToetsen(Beantwoord().Na(l => l.Beoordeel(1, true, gebruiker: "u-beide")));
        MagNietToetsen(Beoordeeld().Op(2026, 2, 11).Na(l => l.Detail(
            new DetailgegevensVastleggen(1, [new(CaseManagement.Signalen.Ontvangst.GegevensCategorie.Gewoon, "x", new LocalDate(2025, 11, 18))]), gebruiker: "u-beide")));
        MagNietToetsen(HitsGewogen().Na(l => l.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg) with { BesluitDoor = [new("u-team1"), Beide] })));
        MagNietToetsen(Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { BesluitDoor = [new("u-team1"), Beide] })));
        var eind = Beoordeeld();
        MagNietToetsen(eind.Met(eind.Als(Rol.Signaalcoordinator, "u-beide").When(new BronnenonderzoekAfrondenUseCase(Stappen.Register, SignaalBeleid.Standaard), new("Klaar"), eind.Protocol).Decision.Events));
    }

    [Fact]
    public void Whoever_made_an_earlier_plan_supplied_ended_an_intervention_or_started_the_monitoring_does_not_check_the_case()
    {
        MagNietToetsen(Casusloop.Gestart().MetDuo("u-beide").Na(c => c.Plan(gebruiker: "u-beide")).MetDuo("u-cr").Na(c => c.Plan()));
        MagNietToetsen(Casusloop.InUitvoering().Na(c => c.Als(Rol.Signaalcoordinator, "u-beide").When(
            new CasusgegevensVerstrekkenUseCase(Stappen.Register, null!), Casusloop.Verstrekking(1, Ontvanger.VthHandhaving, Casusloop.Detail), c.Feiten)));
        MagNietToetsen(Casusloop.InUitvoering().MetDuo("u-beide").Na(c => c.Rond(1, gebruiker: "u-beide")).MetDuo("u-cr"));
        MagNietToetsen(Casusloop.InUitvoering().Na(c => c.Rond(1)).Na(c => c.Rond(2)).MetDuo("u-beide").Na(c => c.Monitor(gebruiker: "u-beide")).MetDuo("u-cr"));
    }

    private static void MagNietToetsen(Signaalloop loop)
    {
        Assert.NotNull(loop.State.MagPrivacycheckDoen(Beide));
        Assert.Null(loop.State.MagPrivacycheckDoen(new("u-pf9")));
    }

    private static void MagNietToetsen(Casusloop loop)
    {
        Assert.NotNull(loop.State!.MagPrivacycheckDoen(Beide));
        Assert.Null(loop.State.MagPrivacycheckDoen(new("u-pf9")));
    }
}
