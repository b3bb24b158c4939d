using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Pga.Schalen;

namespace CaseManagement.Pga;

/// <summary>What a PGA case supplied, as lines of the ledger of supplies (<c>PGA-24</c>; §6.6, 2); pure.</summary>
internal static class PgaBoek
{
    /// <summary>
    /// One line for each supply that left the municipality; what came in is no supply of ours. Which data went was typed in, so the line says their kind and
    /// no more. Nobody of the partnership works in this house.
    /// </summary>
    public static IEnumerable<VerstrekkingOverzicht> Regels(PgaCasus state) => state.Verstrekkingen
        .Where(verstrekt => verstrekt.Richting is VerstrekkingRichting.Verstrekt)
        .Select(verstrekt => new VerstrekkingOverzicht(
            verstrekt.Nummer, verstrekt.Samenwerkingsverband.ToString(), ["PgaGegevens"], verstrekt.Op.AtStartOfDayInZone(Moment.Zone).ToInstant())
        {
            OntvangendePersoon = verstrekt.Ontvanger,
            Doel = verstrekt.Doel,
            WgsArtikel = verstrekt.GrondslagArtikel,
        });
}
