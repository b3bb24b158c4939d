using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Privacy.Trail;

/// <summary>The trail: every event of the log that somebody caused, and every recorded look and refusal.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class AuditProjection(IRowJson json) : Projection<Auditregel>
{
    /// <inheritdoc/>
    public override string Name => "auditregels";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<Auditregel>(json.Van<Auditregel>(TrailRijenJson.Default))
        .Number("positie", regel => regel.Positie)
        .Number("tijdstip", regel => regel.Tijdstip.ToUnixTimeMilliseconds())
        .Text("gebruiker", regel => regel.Gebruiker.Value)
        .Text("dossier", regel => regel.Dossier?.ToString())
        .Text("zaaktype", regel => regel.Zaaktype)
        .Text("actie", regel => regel.Actie.ToString())
        .Text("resultaat", regel => regel.Resultaat.ToString())
        .Text("regel", regel => regel.RegelId)
        .Number("veiligheid", regel => regel.IsVeiligheid ? 1 : 0);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => Auditspoor.Wil(eventType);

    /// <inheritdoc/>
    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<Auditregel> rows, IStreamReader streams)
    {
        var sleutel = Auditspoor.Sleutel(@event.Stored.Position);
        var regels = Auditspoor.Regels(@event);
        for (var i = 0; i < regels.Count; i++)
        {
            rows.Put(i == 0 ? sleutel : $"{sleutel}-{i:D5}", regels[i]);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>The index of the trail by data subject: an event about several people stands under each of them.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class AuditbetrokkeneProjection(IRowJson json) : Projection<Auditbetrokkene>
{
    /// <inheritdoc/>
    public override string Name => "auditbetrokkenen";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<Auditbetrokkene>(json.Van<Auditbetrokkene>(TrailRijenJson.Default))
        .Text("betrokkene", rij => rij.Betrokkene.ToString())
        .Number("positie", rij => rij.Positie);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => Auditspoor.Wil(eventType);

    /// <inheritdoc/>
    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<Auditbetrokkene> rows, IStreamReader streams)
    {
        var positie = @event.Stored.Position;
        foreach (var betrokkene in Auditspoor.Regels(@event).SelectMany(regel => regel.Betrokkenen).Distinct())
        {
            rows.Put($"{betrokkene}-{Auditspoor.Sleutel(positie)}", new Auditbetrokkene(betrokkene, positie));
        }

        return ValueTask.CompletedTask;
    }
}
