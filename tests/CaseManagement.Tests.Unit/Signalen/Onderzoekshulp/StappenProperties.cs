using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>
/// Along random lives of a signal and its case: what the list calls open is accepted, and what it calls not yet is refused by the rule that it
/// names, whatever the real command says beyond the one that was tried.
/// </summary>
public sealed class StappenProperties
{
    private const int Levens = 330;
    private const int Lengte = 20;

    // A life begins somewhere, so that the end of the way is met as often as its beginning.
    private static readonly Func<Casusloop>[] Beginpunten =
    [
        () => new Casusloop(Signaalloop.Ontvangen()), () => new Casusloop(Signaalloop.InWeging()), () => new Casusloop(Onderzoekstappen.InOnderzoek()),
        () => new Casusloop(Onderzoekstappen.Beantwoord()), () => new Casusloop(Onderzoekstappen.HitsGewogen()), () => new Casusloop(Onderzoekstappen.OpAgenda()),
        Casusloop.Gestart, Casusloop.MetPlan, Casusloop.InUitvoering, Casusloop.InMonitoring, Casusloop.Geinformeerd,
        () => Casusloop.Geinformeerd().Op(2026, 12, 3), () => Casusloop.Met(Casusloop.MetPlan().Getoetst()).Na(c => c.NaarRiec()),
    ];

    [Fact]
    public void What_is_open_is_accepted_and_what_is_not_yet_is_refused_by_the_rule_that_is_named()
    {
        var geteld = new Dictionary<(string, Stapstand), int>();
        for (var seed = 0; seed < Levens; seed++)
        {
            Leef(seed, geteld);
        }

        // The property says nothing about what never happens: every step was met open, and every step was met closed.
        var namen = geteld.Keys.Select(sleutel => sleutel.Item1).ToHashSet();
        Assert.True(namen.Count > 35, $"{namen.Count} steps.");
        Assert.DoesNotContain(namen, naam => !geteld.ContainsKey((naam, Stapstand.Open)));
        Assert.DoesNotContain(namen, naam => !geteld.ContainsKey((naam, Stapstand.NogNiet)));
    }

    private static void Leef(int seed, Dictionary<(string, Stapstand), int> geteld)
    {
        var random = new Random(seed);
        var casus = Beginpunten[seed % Beginpunten.Length]();
        for (var stap = 0; stap < Lengte; stap++)
        {
            casus.Signaal.Protocol = random.Next(8) == 0 ? null : Signaalloop.V1;
            casus.Signaal.Dag = casus.Signaal.Dag.PlusDays(random.Next(12) == 0 ? 70 : random.Next(3));
            var open = Controleer(seed, stap, casus, geteld);
            Doe(random, casus, open);
        }
    }

    private static List<(bool IsCasus, Decision Besluit, Stapsoort Soort)> Controleer(
        int seed, int stap, Casusloop casus, Dictionary<(string, Stapstand), int> geteld)
    {
        casus.Signaal.HeeftCasus = casus.State is not null;
        var echt = new EchteStappen(casus);
        var open = new List<(bool, Decision, Stapsoort)>();
        var lijsten = new List<(bool IsCasus, List<Stapregel> Regels)> { (false, Stapproef.Regels(casus, Stapproef.Signaal.Alle)) };
        if (casus.State is not null)
        {
            lijsten.Add((true, Stapproef.Regels(casus, Stapproef.Casus.Alle)));
        }

        foreach (var (isCasus, regels) in lijsten)
        {
            foreach (var groep in regels.GroupBy(regel => (regel.Stap, string.Join(',', regel.Wie))))
            {
                foreach (var (plaats, regel) in groep.Index())
                {
                    IReadOnlyList<(string Naam, string? Regel)> keuzes = regel.Keuzes.Count == 0
                        ? [("", regel.Stand is Stapstand.Open ? null : regel.RegelId)]
                        : [.. regel.Keuzes.Select(keuze => (keuze.Keuze, keuze.RegelId))];
                    foreach (var (keuze, verwacht) in keuzes)
                    {
                        var besluit = echt.Beslis(regel, plaats, keuze);
                        Assert.True(
                            besluit.Refusal?.RegelId == verwacht,
                            $"Seed {seed}, step {stap}: {regel.Stap} {regel.Onderwerp} {keuze} is {regel.Stand} ({verwacht}), and the command says {besluit.Refusal?.RegelId ?? "yes"}.");
                        if (besluit.Refusal is null && besluit.Events.Count > 0)
                        {
                            open.Add((isCasus || regel.Stap == "CasusStarten", besluit, regel.Soort));
                        }
                    }

                    geteld[(regel.Stap, regel.Stand)] = geteld.GetValueOrDefault((regel.Stap, regel.Stand)) + 1;
                }
            }
        }

        return open;
    }

    private static void Doe(Random random, Casusloop casus, List<(bool IsCasus, Decision Besluit, Stapsoort Soort)> open)
    {
        // Most steps go forward; now and then a weighing is reconsidered, so that all that rests on it is asked again.
        if (random.Next(25) == 0 && casus.Signaal.State.Wegingen.FirstOrDefault(weging => weging.Soort is WegingSoort.Weging1) is not null)
        {
            var laatste = casus.Signaal.State.Wegingen.Last(weging => weging.Soort is WegingSoort.Weging1).Kop.Nummer;
            casus.Signaal.Met(casus.Signaal.Weeg1(Stappen.Weging1Ja() with { Herziening = new HerzieningOpgave(laatste, "Nieuw feit") }).Decision.Events);
            return;
        }

        var vooruit = open.FindAll(stap => stap.Soort is not Stapsoort.Mogelijk);
        var keuzes = vooruit.Count > 0 && random.Next(5) > 0 ? vooruit : open;
        if (keuzes.Count == 0)
        {
            return;
        }

        var (isCasus, besluit, _) = keuzes[random.Next(keuzes.Count)];
        if (isCasus)
        {
            casus.Met(besluit.Events);
        }
        else
        {
            casus.Signaal.Met(besluit.Events);
        }
    }
}
