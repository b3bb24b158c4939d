namespace CaseManagement.Cli.Import;

/// <summary>Judges the optional column Wpg-artikel. Whether a line cannot do without it is for its module to decide.</summary>
internal static class Wpgcontrole
{
    /// <summary>Rules of the modules by which police data without an article is refused.</summary>
    private static readonly string[] Grondslagregels = ["OND-1.12.7", "MEL-5.1"];

    private static string Keuze => string.Join(", ", ImportWoorden.WpgArtikelen.Woorden.Where(woord => char.IsAsciiDigit(woord[0])));

    /// <summary>The article, or <see langword="null"/> when the cell is empty, unknown or of no use to the kind.</summary>
    public static ImportWpgArtikel? Lees(Regelnotities notities, ImportZaaksoort soort)
    {
        var tekst = notities.Cel(Kolom.WpgArtikel);
        if (tekst.Length == 0)
        {
            return null;
        }

        var artikel = ImportWoorden.WpgArtikelen.Zoek(tekst);
        if (artikel is null)
        {
            notities.Weiger(ImportRegelId.Woord, Kolom.WpgArtikel, "Dit artikel van de Wet politiegegevens is onbekend.", $"Kies uit: {Keuze}; of maak de cel leeg.");
        }
        else if (soort is ImportZaaksoort.Woonoverlast or ImportZaaksoort.Pga or ImportZaaksoort.Bibob)
        {
            notities.Waarschuw(
                ImportRegelId.Woord, Kolom.WpgArtikel, "Dit soort dossier heeft geen artikel van de Wet politiegegevens als geheel; het is niet overgenomen.", "Leg bij het gegeven zelf vast op welke grond de politie het verstrekte.");
            return null;
        }

        return artikel;
    }

    /// <summary>The refusal of a module for want of an article, with where to fill it in; <see langword="null"/> for any other refusal.</summary>
    public static Bevinding? Weigering(string regelId, string melding) => !Grondslagregels.Contains(regelId) ? null : new Bevinding(
        Ernst.Weigering,
        regelId,
        Kolom.WpgArtikel.Naam(),
        melding,
        $"Vul in de kolom {Kolom.WpgArtikel.Naam()} in op welk artikel de politie of de boa de gegevens heeft verstrekt; kies uit: {Keuze}. "
        + "Heeft uw bestand die kolom niet, gebruik dan het bestand met geweigerde regels: daarin staat zij.");
}
