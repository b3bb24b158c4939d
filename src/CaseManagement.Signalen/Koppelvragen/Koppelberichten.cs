using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>A match that was hidden from the asker, as supervision sees it.</summary>
/// <param name="Soort">Person, address or company.</param>
/// <param name="Zaaktype">Case type of the hidden dossier.</param>
/// <param name="Dossier">The hidden dossier.</param>
/// <param name="Code">Its code.</param>
/// <param name="Reden">Why it is hidden: <c>Belangenconflict</c> or <c>Geheim</c>, as it is now.</param>
public sealed record VerborgenTreffer(string Soort, string Zaaktype, DossierId Dossier, string Code, string Reden);

/// <summary>Who may know of a hidden match.</summary>
internal static class Koppelberichten
{
    /// <summary>
    /// The hidden matches of a question that this person may know: none of a signal or a dossier from which a conflict of interest keeps him too. Supervision
    /// of metadata goes on (ADR 0013), but a match says more than metadata.
    /// </summary>
    public static async Task<IReadOnlyList<VerborgenTreffer>> VoorAsync(
        DossierOverzicht signaal, string? voorToezicht, GebruikerId kijker, IDossierregister dossiers, CancellationToken cancellation)
    {
        var treffers = new List<VerborgenTreffer>();
        foreach (var (soort, zaaktype, id) in signaal.Uitgesloten.Contains(kijker) ? [] : Koppelbevinding.LeesToezicht(voorToezicht))
        {
            if (await dossiers.ActueelAsync(zaaktype, id, cancellation) is { } dossier && !dossier.Uitgesloten.Contains(kijker))
            {
                var reden = dossier.Vertrouwelijkheid is Vertrouwelijkheid.Geheim ? "Geheim" : "Belangenconflict";
                treffers.Add(new VerborgenTreffer(soort.ToString(), zaaktype, id, dossier.Code, reden));
            }
        }

        return treffers;
    }
}
