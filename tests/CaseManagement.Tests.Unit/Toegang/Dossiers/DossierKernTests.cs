using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

/// <summary>What the common events make of the common part of every case.</summary>
public sealed class DossierKernTests
{
    private static readonly PersonalText tekst = PersonalText.Of(new BetrokkeneId(new Guid("33333333-3333-4333-8333-333333333333")), "va-test", "tekst");
    private static readonly LocalDate dag = new(2026, 3, 2);
    private static readonly Deelnemer organisatie = new("politie");
    private static readonly Deelnemer agent = new("politie", new GebruikerId("p.politie"));

    private static readonly ActieAfgesproken afspraak = new(1, tekst, agent, dag);

    [Fact]
    public void An_invitation_replaces_the_earlier_one_of_the_same_guest_only()
    {
        var verlengd = agent with { Tot = dag };
        Assert.Equal(
            [organisatie, verlengd], Na(new DeelnemerUitgenodigd(organisatie), new DeelnemerUitgenodigd(agent), new DeelnemerUitgenodigd(verlengd)).Deelnemers);
    }

    [Fact]
    public void A_guest_who_leaves_takes_nobody_along()
    {
        var kern = Na(
            new DeelnemerUitgenodigd(organisatie), new DeelnemerUitgenodigd(agent), new DeelnemerUitgenodigd(new Deelnemer("ggz", agent.Gebruiker)),
            new DeelnemerVerwijderd(agent.Organisatie, agent.Gebruiker));
        Assert.Equal([organisatie, new Deelnemer("ggz", agent.Gebruiker)], kern.Deelnemers);
    }

    [Fact]
    public void A_postponed_action_waits_until_its_new_day() => Assert.Equal(
        new ActieOverzicht(1, tekst, agent, dag.PlusDays(7), ActieStatus.Doorgeschoven, 2),
        Na(afspraak, new ActieDoorgeschoven(1, dag.PlusDays(3), tekst), new ActieDoorgeschoven(1, dag.PlusDays(7), tekst)).Acties[0]);

    [Fact]
    public void An_action_that_is_handed_over_waits_for_its_new_actor()
    {
        var kern = Na(afspraak, new ActieOvergedragen(1, organisatie));
        Assert.Equal(new ActieOverzicht(1, tekst, organisatie, dag, ActieStatus.Overgedragen), kern.Acties[0]);
        Assert.True(kern.HeeftOpenActies);
    }

    [Fact]
    public void An_action_that_is_done_or_lapsed_waits_for_nobody()
    {
        Assert.Equal(ActieStatus.Gereed, Na(afspraak, new ActieGereedgemeld(1)).Acties[0].Status);
        Assert.Equal(ActieStatus.Vervallen, Na(afspraak, new ActieVervallen(1, tekst)).Acties[0].Status);
        Assert.False(Na(afspraak, new ActieVervallen(1, tekst)).HeeftOpenActies);
    }

    [Fact]
    public void An_action_is_found_by_its_number_only()
    {
        var kern = Na(afspraak);
        Assert.Equal(1, kern.Actie(1)?.Nummer);
        Assert.Null(kern.Actie(0));
        Assert.Null(kern.Actie(2));
    }

    [Fact]
    public void A_request_to_discuss_the_case_is_kept_with_its_moment()
    {
        var nu = Instant.FromUtc(2026, 3, 2, 9, 0);
        Assert.Equal([nu], Na(new BesprekingVerzocht(new GebruikerId("p.politie"), tekst, nu)).Besprekingsverzoeken);
    }

    private static DossierKern Na(params IKernEvent[] events) => events.Aggregate(DossierKern.Leeg, (kern, @event) => kern.Evolve(@event));
}
