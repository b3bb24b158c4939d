using CaseManagement.Kernel;

namespace CaseManagement.Cli.Import;

/// <summary>Judges the BSN of a line (AVG-04).</summary>
internal static class Bsncontrole
{
    // A formal decision may hold a BSN too, but a line of a spreadsheet is never one.
    private static readonly ImportZaaksoort[] MetBsn = [ImportZaaksoort.Bibob];

    /// <summary>The BSN when it is right and the kind may hold one. A wrong one is refused for every kind: it points at somebody else.</summary>
    public static Bsn? Lees(Regelnotities notities, ImportZaaksoort? soort)
    {
        var tekst = notities.Cel(Kolom.Bsn);
        if (tekst.Length == 0)
        {
            return null;
        }

        if (!Bsn.TryParse(tekst, out var bsn))
        {
            notities.Weiger(
                ImportRegelId.Bsn, Kolom.Bsn, "Het BSN klopt niet: het heeft geen negen cijfers of voldoet niet aan de 11-proef.", "Verbeter het BSN (let op een weggevallen nul vooraan), of maak de cel leeg.");
            return null;
        }

        if (soort is not { } bekend || MetBsn.Contains(bekend))
        {
            return bsn;
        }

        notities.Waarschuw(ImportRegelId.Bsn, Kolom.Bsn, "Bij deze soort mag geen BSN worden bewaard; het is niet overgenomen.", "Haal het BSN ook uit het bronbestand.");
        return null;
    }
}
