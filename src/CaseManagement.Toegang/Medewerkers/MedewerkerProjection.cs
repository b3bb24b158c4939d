using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>One row per person of the register.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class MedewerkerProjection(IRowJson json) : Projection<MedewerkerRij>
{
    /// <inheritdoc/>
    public override string Name => "medewerkers";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<MedewerkerRij>(json.Van<MedewerkerRij>(ToegangRijenJson.Default))
        .Text("gebruiker", rij => rij.Gebruiker.Value)
        .Text("organisatie", rij => rij.Organisatie)
        .Number("actief", rij => rij.IsActief ? 1 : 0);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => eventType.StartsWith("medewerker.", StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<MedewerkerRij> rows, IStreamReader streams)
    {
        var sleutel = @event.Stored.Stream.Value;
        var rij = await rows.FindAsync(sleutel);
        var state = rij is null ? null : new Medewerker(rij.Gebruiker, rij.Organisatie, rij.Functie, rij.Rollen, rij.IsActief);
        rows.Put(sleutel, Medewerker.Evolve(state, @event.Body).AlsRij());
    }
}
