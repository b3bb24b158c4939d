using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Random command sequences, legal or not, never break what must always hold.</summary>
public sealed class SignaalProperties
{
    private static readonly Func<Signaalloop, Random, ScenarioResult<SignaalDossier>>[] Commands =
    [
        (l, _) => l.Intake(Stappen.Intake()),
        (l, r) => l.Weeg1((r.Next(4) == 0 ? Stappen.Weging1Nee() : Stappen.Weging1Ja()) with { Herziening = Herziening(l, r) }),
        (l, r) => l.Weeg2A((r.Next(4) == 0 ? new(Oordeel.Nee, "Nee") : Stappen.Weging2AJa()) with { Herziening = Herziening(l, r) }),
        (l, r) => l.Weeg2B(
            (r.Next(4) == 0 ? new(Oordeel.Nee, "Nee") { AndereGemeente = "0000" } : Stappen.Weging2BJa()) with { Herziening = Herziening(l, r) }),
        (l, r) => l.Weeg3(Stappen.Weging3((Weging3Uitkomst)r.Next(4)) with { Herziening = Herziening(l, r) }),
        (l, _) => l.Koppel(Stappen.Exploitant),
        (l, r) => l.State.Betrokkenen is { Count: > 0 } wie ? l.Verval(wie[r.Next(wie.Count)].Gekoppeld.Betrokkene) : l.Koppel(Stappen.Exploitant),
    ];

    [Fact]
    public void The_rules_hold_after_any_sequence_of_commands()
    {
        foreach (var seed in Enumerable.Range(1, 150))
        {
            var random = new Random(seed);
            var loop = Signaalloop.Ontvangen();
            foreach (var _ in Enumerable.Range(0, 40))
            {
                loop.Dag = loop.Dag.PlusDays(random.Next(4));
                loop.Protocol = random.Next(3) == 0 ? null : Signaalloop.V1;
                Stap(loop, Commands[random.Next(Commands.Length)](loop, random), seed);
            }
        }
    }

    private static HerzieningOpgave? Herziening(Signaalloop loop, Random random) =>
        random.Next(2) == 0 ? null : new HerzieningOpgave(random.Next(1, loop.State.Wegingen.Count + 2), "Feit");

    private static void Stap(Signaalloop loop, ScenarioResult<SignaalDossier> result, int seed)
    {
        var voor = loop.State;
        foreach (IEvent @event in result.Decision.Events)
        {
            loop.Met(@event);
        }

        var na = loop.State;
        Assert.True(na.Wegingen.Take(voor.Wegingen.Count).SequenceEqual(voor.Wegingen), $"Seed {seed}: a weighing changed.");
        Assert.True(!voor.Status.IsOvergedragen() || na.Status == voor.Status, $"Seed {seed}: a transferred signal moved.");
        Assert.True(na.Status.IsBewaard() == na.VernietigenOp.HasValue, $"Seed {seed}: kept without a day of destruction.");
        Assert.True(na.Status is not SignaalStatus.WachtOpPrivacyCheck1 and not SignaalStatus.InWeging || Gewogen(na), $"Seed {seed}: a weighing was skipped.");
        Assert.True(
            na.Status == voor.Status || na.IsActief || !na.Betrokkenen.Any(b => b.Informatieplicht.StaatOpen(loop.Dag)),
            $"Seed {seed}: ended with an open duty to inform.");
        Assert.True(
            result.Decision.Events.OfType<Weging3Vastgelegd>().All(e => e.Uitkomst is Weging3Uitkomst.NietInBehandeling || loop.Protocol is not null),
            $"Seed {seed}: shared without protocol.");
    }

    private static bool Gewogen(SignaalDossier state) =>
        state.HeeftGeldigJa(WegingSoort.Weging1) && state.HeeftGeldigJa(WegingSoort.Weging2ATaak) && state.HeeftGeldigJa(WegingSoort.Weging2BGrondgebied);
}
