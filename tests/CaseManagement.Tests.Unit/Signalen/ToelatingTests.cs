using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Who reads what check 2A released, and until when (<c>OND-13</c>, <c>OND-14</c>).</summary>
public sealed class ToelatingTests
{
    [Fact]
    public void A_participant_reads_until_the_plan_stands_and_the_regie_as_long_as_the_case_runs()
    {
        Assert.Equal([Ontvanger.VthHandhaving], Van(Casusloop.Gestart(), "u-handhaver"));
        Assert.Empty(Van(Casusloop.MetPlan(), "u-handhaver"));
        Assert.Empty(Van(Casusloop.InUitvoering(), "u-handhaver"));
        Assert.Equal([Ontvanger.Casusregie], Van(Casusloop.Gestart(), "u-cr"));
        Assert.Equal([Ontvanger.Casusregie], Van(Casusloop.MetPlan(), "u-cr"));
        Assert.Equal([Ontvanger.Casusregie], Van(Casusloop.InMonitoring(), "u-cr"));
        Assert.Empty(Van(Casusloop.Gestart(), "u-brp"));
    }

    [Fact]
    public void Recording_the_case_on_the_signal_changes_nothing_for_who_was_admitted()
    {
        var casus = Casusloop.Gestart();
        casus.Signaal.Met(new CasusVastgelegd(Casusloop.Id, new("u-sig"), casus.Signaal.Dag));
        Assert.Equal([Ontvanger.VthHandhaving], Van(casus, "u-handhaver"));
        casus.Na(c => c.Plan());
        Assert.Equal([Ontvanger.Casusregie], Van(casus, "u-cr2"));
        Assert.Empty(Toelating.Van(casus.Signaal.State, null, new("u-cr"), casus.Signaal.Dag));
    }

    [Fact]
    public void An_ended_case_a_check_that_no_longer_holds_and_a_conflict_of_interest_close_it()
    {
        var beeindigd = Casusloop.Gestart();
        beeindigd.Signaal.Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag));
        Assert.Empty(Van(beeindigd.Na(c => c.Niets()), "u-cr"));
        Assert.Empty(Van(Casusloop.Gestart().Op(2026, 8, 14), "u-cr"));
        Assert.Single(Van(Casusloop.Gestart().Op(2026, 8, 13), "u-cr"));
        Assert.Empty(Van(Casusloop.Gestart().Met([new BelangenconflictGemeld(new("u-cr"))]), "u-cr"));
        var signaal = Casusloop.Gestart();
        signaal.Signaal.Met(new BelangenconflictGemeld(new("u-cr")));
        Assert.Empty(Van(signaal, "u-cr"));
    }

    [Fact]
    public void Who_is_linked_after_the_check_was_not_released()
    {
        var later = BetrokkeneId.Of(new DossierId(Guid.Parse("33333333-3333-4333-8333-333333333333")));
        var naam = PersonalText.Of(later, SignaalZaaktype.Doelcode, "L. Later");
        var loop = OpAgenda();
        loop.Met(new BetrokkeneGekoppeld(later, BetrokkeneRol.Relatie, naam, null, loop.Dag, loop.Dag));
        var gegevens = VrijgaveWeergave.Van(loop.State, [Ontvanger.Casusregie], new PlainReader(), []);
        Assert.Equal(["Exploitant: P. Proefpersoon"], gegevens.Single(gegeven => gegeven.Soort == "Betrokkenen").Inhoud);
    }

    [Fact]
    public void The_meeting_discusses_the_plan_no_longer_than_the_check_holds()
    {
        var agendering = Casusloop.Gestart().Overzicht.Agendering!;
        Assert.Null(agendering.UitsluitingOp(new LocalDate(2026, 8, 13)));
        Assert.NotNull(agendering.UitsluitingOp(new LocalDate(2026, 8, 14)));
        Assert.Null(Casusloop.MetPlan().Overzicht.Agendering!.UitsluitingOp(new LocalDate(2026, 8, 14)));
    }

    private static IReadOnlyList<Ontvanger> Van(Casusloop casus, string gebruiker) =>
        Toelating.Van(casus.Signaal.State, casus.State, new GebruikerId(gebruiker), casus.Signaal.Dag);
}
