using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Privacy.Trail;

/// <summary>
/// An index of the trail by something that an act names, such as a dossier or a data subject: an act that names several stands under each
/// of them.
/// </summary>
/// <typeparam name="TRow">The row, which says what it is an index of.</typeparam>
/// <param name="json">Contract of the rows.</param>
public sealed class AuditverwijzingProjection<TRow>(IRowJson json) : Projection<TRow>
    where TRow : class, IAuditverwijzing<TRow>
{
    /// <summary>
    /// How many positions of the log one row covers: so many that most things have few rows, so few that none grows without end; and as many as one
    /// transaction of a rebuild (<c>ProjectionRunnerOptions</c>).
    /// </summary>
    private const int Omvang = 16_384;

    /// <inheritdoc/>
    public override string Name => TRow.Naam;

    /// <inheritdoc/>
    public override int Version => TRow.Versie;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<TRow>(json.Van<TRow>(TrailRijenJson.Default));

    /// <inheritdoc/>
    public override bool Wants(string eventType) => Auditspoor.Wil(eventType);

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<TRow> rows, IStreamReader streams)
    {
        var positie = @event.Stored.Position;
        foreach (var van in TRow.Genoemd(@event))
        {
            var sleutel = Auditverwijzing.Sleutel(van, positie / Omvang);
            var plaatsen = await rows.FindAsync(sleutel) is { } rij ? rij.Plaatsen.Met(positie) : Plaatsen.Van(positie);
            rows.Put(sleutel, TRow.Maak(van, plaatsen));
        }
    }
}
