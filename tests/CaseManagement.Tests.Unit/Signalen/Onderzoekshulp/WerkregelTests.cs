using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Signalen.Werklijst;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>What stands on whose work list, and what is due first.</summary>
public sealed class WerkregelTests
{
    [Theory]
    [InlineData("u-sig", true)]
    [InlineData("u-sig2", true)]
    [InlineData("u-sig3", false)]
    public void A_coordinator_has_the_signals_that_are_his(string gebruiker, bool eigen) =>
        Assert.Equal(eigen, IsEigen(Signaalloop.InWeging(), Rol.Signaalcoordinator, gebruiker));

    [Fact]
    public void A_signal_without_a_duo_is_on_the_list_of_every_coordinator()
    {
        var loop = Signaalloop.InWeging();
        var overzicht = loop.Overzicht with { Duo = null };
        Assert.True(Werkregels.IsEigen(overzicht, Stapproef.Grond(new Casusloop(loop)), loop.Als(Rol.Signaalcoordinator, "u-sig3").Aanroep));
    }

    [Fact]
    public void The_check_that_waits_is_work_of_the_privacyfunctionaris_and_the_weighing_of_the_team()
    {
        var check = Regel(WachtOpCheck1(), Rol.Privacyfunctionaris, "u-pf")!;
        Assert.StartsWith("Privacycheck 1", Assert.Single(check.Volgende).Wat, StringComparison.Ordinal);
        Assert.True(check.Volgende[0].VoorU!.Mag);
        Assert.Null(Regel(WachtOpCheck1(), Rol.LidOndermijningsteam, "u-team1"));
        Assert.StartsWith("Weging 3", Assert.Single(Regel(Signaalloop.InWeging(), Rol.LidOndermijningsteam, "u-team1")!.Volgende).Wat, StringComparison.Ordinal);
        Assert.Null(Regel(Signaalloop.InWeging(), Rol.Privacyfunctionaris, "u-pf"));
    }

    [Fact]
    public void The_first_last_day_of_steps_and_duties_counts_and_it_can_have_passed()
    {
        var regel = Regel(MetDetails().Op(2026, 3, 14), Rol.Signaalcoordinator, "u-sig")!;
        Assert.Equal((new LocalDate(2026, 3, 11), -3), (regel.UiterlijkOp, regel.ResterendeDagen));
        Assert.Contains(regel.Rest, rest => rest.Soort is Restsoort.Informatieplicht);
    }

    [Fact]
    public void The_others_see_no_duties_of_the_coordinator() => Assert.Empty(Regel(WachtOpCheck1(Stappen.Exploitant), Rol.Privacyfunctionaris, "u-pf")!.Rest);

    [Fact]
    public void A_kept_signal_comes_back_thirty_days_before_its_destruction()
    {
        var loop = Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)));
        Assert.Null(Regel(loop.Op(2027, 1, 5), Rol.Signaalcoordinator, "u-sig"));
        Assert.Equal(30, Regel(loop.Op(2027, 1, 6), Rol.Signaalcoordinator, "u-sig")!.ResterendeDagen);
        Assert.Equal(-5, Regel(loop.Op(2027, 2, 10), Rol.Signaalcoordinator, "u-sig")!.ResterendeDagen);
    }

    [Theory]
    [InlineData(Rol.LidOndermijningsteam, "u-team3")]
    [InlineData(Rol.Privacyfunctionaris, "u-pf")]
    public void A_declaration_that_waits_is_work_of_whoever_can_decide_about_it_also_after_the_end(Rol rol, string gebruiker)
    {
        var loop = Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)));
        Assert.False(Werkregels.KanWerkZijn(loop.Overzicht, loop.Dag));
        loop.Na(l => l.VerklaarOnjuist());
        Assert.True(Werkregels.KanWerkZijn(loop.Overzicht, loop.Dag));
        var stap = Assert.Single(Regel(loop, rol, gebruiker)!.Volgende);
        Assert.StartsWith("Onjuistverklaring beoordelen", stap.Wat, StringComparison.Ordinal);
        Assert.True(stap.VoorU!.Mag);
        Assert.Null(Regel(loop.Na(l => l.VerwerpOnjuist()), rol, gebruiker));
    }

    [Fact]
    public void A_notice_of_a_hidden_match_is_work_by_itself()
    {
        var regel = Regel(Signaalloop.InWeging(), Rol.Privacyfunctionaris, "u-pf", 2, 1)!;
        Assert.Empty(regel.Volgende);
        Assert.Equal(["Koppelvraag 1", "Koppelvraag 2"], regel.Rest.Select(rest => rest.Onderwerp));
        Assert.All(regel.Rest, rest => Assert.Equal(Restsoort.Koppelbericht, rest.Soort));
    }

    private static bool IsEigen(Signaalloop loop, Rol rol, string gebruiker) =>
        Werkregels.IsEigen(loop.Overzicht with { Duo = new Duo(new GebruikerId("u-sig"), new GebruikerId("u-sig2")) },
            Stapproef.Grond(new Casusloop(loop)), loop.Als(rol, gebruiker).Aanroep);

    private static Werkregel? Regel(Signaalloop loop, Rol rol, string gebruiker, params IReadOnlyList<int> berichten) =>
        Werkregels.Van(loop.Overzicht, Stapproef.Regels(loop, rol, gebruiker), berichten, loop.Als(rol, gebruiker).Aanroep, loop.Dag);
}
