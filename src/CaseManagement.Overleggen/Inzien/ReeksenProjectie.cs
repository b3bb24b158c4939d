using System.Globalization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Reeksen;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>A series as the list shows it.</summary>
/// <param name="Id">The series.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Ritme">The rhythm that was laid down last.</param>
/// <param name="Tijd">When its meetings begin.</param>
/// <param name="Bezetting">Who chairs and who is invited.</param>
/// <param name="Bron">Where the rhythm was laid down.</param>
public sealed record ReeksRij(
    DossierId Id, string Naam, string Type, RitmeKeuze Ritme, LocalTime Tijd, ReeksBezetting Bezetting, string Bron)
{
    /// <summary>Who keep its agenda and lists beside the chair.</summary>
    public IReadOnlyList<GebruikerId> Secretarissen { get; init; } = [];
}

/// <summary>One row per series, in order of type.</summary>
internal sealed class ReeksenProjectie : Projection<ReeksRij>
{
    internal const string TypeKolom = "type";

    public override string Name => "overlegreeksen";

    public override int Version => 2;

    public override IRowSchema Schema { get; } = new RowSchema<ReeksRij>(PersonalTextJson.Row<ReeksRij>(OverleggenJson.Default))
        .Text(TypeKolom, rij => rij.Type);

    public override bool Wants(string eventType) => eventType.StartsWith("overlegreeks.", StringComparison.Ordinal);

    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<ReeksRij> rows, IStreamReader streams)
    {
        var stroom = @event.Stored.Stream;
        var events = await streams.ReadAsync(stroom, upToVersion: @event.Stored.Version);
        var reeks = events.Aggregate((OverlegReeks?)null, (stand, recorded) => OverlegReeks.Evolve(stand, recorded.Body))!;
        var id = DossierId.Parse(stroom.Value[(stroom.Category.Length + 1)..], CultureInfo.InvariantCulture);
        var ritme = reeks.Ritmes[^1];
        rows.Put(id.ToString(), new ReeksRij(id, reeks.Naam, reeks.Type, ritme.Ritme, ritme.Tijd, reeks.Bezetting, reeks.Bron)
        {
            Secretarissen = reeks.Secretarissen,
        });
    }
}
