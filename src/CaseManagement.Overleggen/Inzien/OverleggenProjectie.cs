using System.Globalization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>One row per meeting. The stream of a meeting is short, so each event folds it anew: the row is the state, never an approximation.</summary>
internal sealed class OverleggenProjectie : Projection<OverlegRij>
{
    internal const string TypeKolom = "type";
    internal const string DatumKolom = "datum";
    internal const string EffectiefKolom = "effectief";

    public override string Name => "overleggen";

    public override int Version => 1;

    public override IRowSchema Schema { get; } = new RowSchema<OverlegRij>(PersonalTextJson.Row<OverlegRij>(OverleggenJson.Default))
        .Text(TypeKolom, rij => rij.Type)
        .Number(DatumKolom, rij => rij.Dag is { } dag ? Getal(dag) : null)
        .Number(EffectiefKolom, rij => rij.IsEffectief ? 1 : 0);

    public override bool Wants(string eventType) => eventType.StartsWith("overleg.", StringComparison.Ordinal);

    /// <summary>A civil date as a number that sorts.</summary>
    internal static long Getal(LocalDate dag) => (dag.Year * 10_000L) + (dag.Month * 100) + dag.Day;

    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<OverlegRij> rows, IStreamReader streams)
    {
        var stroom = @event.Stored.Stream;
        var events = await streams.ReadAsync(stroom, upToVersion: @event.Stored.Version);
        var overleg = events.Aggregate((Overleg?)null, (stand, recorded) => OverlegEvolve.Evolve(stand, recorded.Body));
        var id = DossierId.Parse(stroom.Value[(stroom.Category.Length + 1)..], CultureInfo.InvariantCulture);
        rows.Put(id.ToString(), OverlegRij.Van(id, overleg!));
    }
}
