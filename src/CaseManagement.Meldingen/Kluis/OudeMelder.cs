using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Ontvangst;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>
/// The identity of a reporter in a melding from before there were vaults. It stays where it is, because an event is forever, and opens through the vault
/// only: what is folded from such a melding does not have it.
/// </summary>
internal static class OudeMelder
{
    /// <summary>The receipt without the identity.</summary>
    public static MeldingOntvangen Zonder(MeldingOntvangen ontvangen) => ontvangen.Melder is null ? ontvangen : ontvangen with { Melder = null };

    /// <summary>The pseudonym whose key protects the identity.</summary>
    public static BetrokkeneId? Sleutel(MeldingOntvangen ontvangen) => ontvangen.Melder?.Ref;

    /// <summary>Reads the identity, sealed, from the melding itself.</summary>
    public static async Task<MelderGegevens?> LeesAsync(IStreamReader streams, DossierId melding, CancellationToken cancellation) =>
        await streams.ReadAsync(StreamName.Of("melding", melding.ToString()), upToVersion: 1, cancellation: cancellation) is [{ Body: MeldingOntvangen ontvangen }]
            ? ontvangen.Melder
            : null;
}
