using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Privacy.Trail;

/// <summary>The index of the trail by dossier or other thing: a look at several dossiers stands under each of them.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class AuditdossierProjection(IRowJson json) : Projection<Auditdossier>
{
    /// <inheritdoc/>
    public override string Name => "auditdossiers";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<Auditdossier>(json.Van<Auditdossier>(TrailRijenJson.Default))
        .Text("dossier", rij => rij.Dossier.ToString());

    /// <inheritdoc/>
    public override bool Wants(string eventType) => Auditspoor.Wil(eventType);

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<Auditdossier> rows, IStreamReader streams)
    {
        var positie = @event.Stored.Position;
        foreach (var dossier in Auditspoor.Dossiers(@event))
        {
            var sleutel = Auditverwijzing.Sleutel(dossier.Value, positie);
            var plaatsen = await rows.FindAsync(sleutel) is { } rij ? rij.Plaatsen.Met(positie) : Plaatsen.Van(positie);
            rows.Put(sleutel, new Auditdossier(dossier, plaatsen));
        }
    }
}

/// <summary>The index of the trail by data subject: an event about several people stands under each of them.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class AuditbetrokkeneProjection(IRowJson json) : Projection<Auditbetrokkene>
{
    /// <inheritdoc/>
    public override string Name => "auditbetrokkenen";

    /// <inheritdoc/>
    public override int Version => 2;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<Auditbetrokkene>(json.Van<Auditbetrokkene>(TrailRijenJson.Default))
        .Text("betrokkene", rij => rij.Betrokkene.ToString());

    /// <inheritdoc/>
    public override bool Wants(string eventType) => Auditspoor.Wil(eventType);

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<Auditbetrokkene> rows, IStreamReader streams)
    {
        var positie = @event.Stored.Position;
        foreach (var betrokkene in Auditspoor.Betrokkenen(@event))
        {
            var sleutel = Auditverwijzing.Sleutel(betrokkene.Value, positie);
            var plaatsen = await rows.FindAsync(sleutel) is { } rij ? rij.Plaatsen.Met(positie) : Plaatsen.Van(positie);
            rows.Put(sleutel, new Auditbetrokkene(betrokkene, plaatsen));
        }
    }
}

/// <summary>Keys of the rows that tell where something occurs.</summary>
internal static class Auditverwijzing
{
    /// <summary>How many positions of the log one row covers: so many that most things have few rows, so few that none grows without end.</summary>
    public const int Omvang = 16_384;

    public static string Sleutel(Guid id, long positie) => $"{id:N}/{positie / Omvang:D10}";
}
