using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>A vault to which no melding points yet: for the moment between the two appends of a receipt, and after a crash there.</summary>
/// <param name="Melding">The melding that should come.</param>
/// <param name="Sinds">When the vault was filled, in milliseconds since 1970 (UTC).</param>
public sealed record WachtendeKluis(DossierId Melding, long Sinds);

/// <summary>Keeps the vaults that wait. The order across streams matters: a vault goes before its melding.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class WachtendeKluisProjection(IRowJson json) : Projection<WachtendeKluis>
{
    /// <inheritdoc/>
    public override string Name => "wachtendekluizen";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<WachtendeKluis>(json.Van<WachtendeKluis>(KluisRijenJson.Default))
        .Number("sinds", rij => rij.Sinds);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => eventType is "melderkluis.gevuld" or "melderkluis.vergeten" or "melding.ontvangen";

    /// <inheritdoc/>
    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<WachtendeKluis> rows, IStreamReader streams)
    {
        switch (@event.Body)
        {
            case MelderInKluisGelegd e:
                rows.Put(Sleutel(Melderkluis.IdVan(e.Melding)), new WachtendeKluis(e.Melding, @event.Stored.RecordedAt.ToUnixTimeMilliseconds()));
                break;
            case MelderVergeten e:
                rows.Remove(Sleutel(Melderkluis.IdVan(e.Melding)));
                break;
            case MeldingOntvangen { MelderVaultRef: { } kluis }:
                rows.Remove(Sleutel(kluis));
                break;
        }

        return ValueTask.CompletedTask;
    }

    private static string Sleutel(DossierId kluis) => kluis.ToString();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WachtendeKluis))]
internal sealed partial class KluisRijenJson : JsonSerializerContext;
