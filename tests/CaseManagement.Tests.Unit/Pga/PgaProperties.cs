using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga;
using CaseManagement.Pga.Inzage;
using CaseManagement.Toegang.Deur;
using FsCheck;
using FsCheck.Fluent;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class PgaProperties
{
    private static readonly HashSet<(PgaStatus, PgaStatus)> overgangen =
    [
        (PgaStatus.InTriage, PgaStatus.Afgewezen), (PgaStatus.InTriage, PgaStatus.Geaccepteerd),
        (PgaStatus.Geaccepteerd, PgaStatus.PlanInOpstelling), (PgaStatus.Geaccepteerd, PgaStatus.Afgesloten),
        (PgaStatus.PlanInOpstelling, PgaStatus.InUitvoering), (PgaStatus.PlanInOpstelling, PgaStatus.Afgesloten),
        (PgaStatus.InUitvoering, PgaStatus.Opgeschaald), (PgaStatus.InUitvoering, PgaStatus.Evaluatie),
        (PgaStatus.Opgeschaald, PgaStatus.InUitvoering), (PgaStatus.Opgeschaald, PgaStatus.Afgesloten), (PgaStatus.Opgeschaald, PgaStatus.Nazorg),
        (PgaStatus.Evaluatie, PgaStatus.InUitvoering), (PgaStatus.Evaluatie, PgaStatus.Afgesloten),
        (PgaStatus.Afgesloten, PgaStatus.Bewaard), (PgaStatus.Nazorg, PgaStatus.Bewaard),
    ];

    // Rejection ends a history at once, so it is drawn seldom.
    private static readonly Gen<string> stap = Gen.Frequency(
        (40, Gen.Elements(Stappen.Alle.Keys.Where(naam => naam != "TriageAfwijzen").Append("ActieGereed"))),
        (1, Gen.Constant("TriageAfwijzen")));

    private static readonly Gen<(string Stap, int Dagen)[]> verloop =
        (from naam in stap from dagen in Gen.Choose(0, 12) select (naam, dagen)).ArrayOf(120);

    [Fact]
    public void No_sequence_of_steps_leaves_the_lifecycle_or_breaks_an_invariant() =>
        Prop.ForAll(verloop.ToArbitrary(), Loopt).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Random_histories_reach_every_phase()
    {
        var bereikt = verloop.Sample(400).SelectMany(Statussen).ToHashSet();

        Assert.Superset(
            new HashSet<PgaStatus>
            {
                PgaStatus.Afgewezen, PgaStatus.InUitvoering, PgaStatus.Opgeschaald, PgaStatus.Evaluatie, PgaStatus.Afgesloten, PgaStatus.Bewaard,
            },
            bereikt);
    }

    private static bool Loopt((string Stap, int Dagen)[] stappen)
    {
        var vorige = Staat(Start);
        foreach (var (state, _) in Staten(stappen))
        {
            Assert.True(vorige.Status == state.Status || overgangen.Contains((vorige.Status, state.Status)), $"{vorige.Status} to {state.Status}");
            Assert.True(vorige.IsActief || !state.IsActief);
            if (vorige.Status is PgaStatus.Opgeschaald)
            {
                Assert.Same(vorige.Plan, state.Plan);
            }

            if (state.Status is PgaStatus.Opgeschaald)
            {
                Assert.NotEmpty(state.Opschaling!.Criteria);
                Assert.NotEmpty(state.Verstrekkingen);
            }

            Assert.True(state.IsActief || state.VernietigenOp is not null);
            Assert.True(state.IsActief || !state.Kern.HeeftOpenActies);
            Assert.True(state.Plan is null || state.EvaluatieOp <= state.EvaluatieUiterlijkOp);
            Assert.Equal(state.Verzoeken.Count, state.Verzoeken.DistinctBy(v => v.Soort).Count());
            vorige = state;
        }

        return true;
    }

    private static IEvent[] Start => [.. InTriage, new DeelnemerUitgenodigd(new("politie"))];

    private static IEnumerable<PgaStatus> Statussen((string Stap, int Dagen)[] stappen) => Staten(stappen).Select(s => s.State.Status);

    private static IEnumerable<(PgaCasus State, string Stap)> Staten((string Stap, int Dagen)[] stappen)
    {
        var events = Start.ToList();
        var dag = D("2026-01-20");
        foreach (var (naam, dagen) in stappen)
        {
            dag = dag.PlusDays(dagen);
            var scenario = Op(dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), events, gebruiker: "v.voorzitter");
            events.AddRange(naam == "ActieGereed" ? ActieGereed(scenario.State!, scenario.Context) : Stappen.Neem(naam, scenario).Events);
            yield return (Staat(events), naam);
        }
    }

    private static IEnumerable<IEvent> ActieGereed(PgaCasus state, CommandContext context) =>
        new PgaRegels(Instellingen).MagActieWijzigen(state, context.Moment, context.Aanroep) is null
            ? state.Kern.Acties.Where(actie => actie.IsOpen).Select(actie => new ActieGereedgemeld(actie.Nummer))
            : [];
}
