using System.Globalization;

namespace CaseManagement.Cli.Import;

/// <summary>
/// Writes the lines that were not brought in to a file that can be corrected and imported again. The cells of a line stay
/// exactly as they were, but for one apostrophe in front of what a spreadsheet program would carry out; the reader takes it off again. The
/// columns behind them are ours, hold no personal data in the clear and never begin with a formula character: the row in the file that was read, the
/// reason, the rule ids, and the keyed fingerprint by which the line that is corrected here is known when its file is read once more. A line that is
/// held back has none: it may name a reporter who stays unknown, of whom nothing is kept. A column that a refused line needs and that the file has not,
/// comes in between, empty.
/// </summary>
public static class Weigerbestand
{
    /// <summary>What the name of the file has behind that of the source.</summary>
    public const string Achtervoegsel = "geweigerd";

    /// <summary>The contents: the header, then every refused and held line. Gives <see langword="null"/> when there is none.</summary>
    public static string? Maak(Kolomindeling kolommen, IEnumerable<Beoordeling> beoordelingen)
    {
        var geweigerd = beoordelingen.Where(beoordeling => !beoordeling.WordtIngelezen).ToList();
        if (geweigerd.Count == 0)
        {
            return null;
        }

        string[] erbij = geweigerd.Exists(beoordeling => Mist(kolommen, beoordeling)) ? [Kolom.WpgArtikel.Naam()] : [];
        var kop = Csv.Regel([.. kolommen.Koppen, .. erbij, Kolomnamen.Rijnummer, Kolomnamen.Reden, Kolomnamen.Regel, Kolomnamen.Herkomst]);
        return string.Concat(geweigerd.Select(beoordeling => Regel(kolommen, beoordeling, erbij.Length)).Prepend(kop).Select(regel => regel + Csv.Regeleinde));
    }

    /// <summary>Writes the contents beside the source as <c>naam.geweigerd.csv</c>, readable by the owner only; never overwrites.</summary>
    /// <returns>The path of the file.</returns>
    public static Task<string> SchrijfAsync(string bronpad, string inhoud, CancellationToken cancellation = default) =>
        Bijbestand.SchrijfAsync(bronpad, Achtervoegsel, inhoud, cancellation);

    private static bool Mist(Kolomindeling kolommen, Beoordeling beoordeling) =>
        !kolommen.Heeft(Kolom.WpgArtikel) && beoordeling.Bevindingen.Any(bevinding => bevinding.Kolom == Kolom.WpgArtikel.Naam());

    private static string Regel(Kolomindeling kolommen, Beoordeling beoordeling, int erbij)
    {
        var bron = beoordeling.Bron;
        var reden = string.Join(" | ", beoordeling.Bevindingen.Select(Reden));
        var regelIds = string.Join(", ", beoordeling.Bevindingen.Select(bevinding => bevinding.RegelId).Distinct());
        var rij = bron.Rij == bron.Regelnummer && bron.KapotVanaf is null ? bron.Rij.ToString(CultureInfo.InvariantCulture) : bron.Vindplaats;
        var aantal = kolommen.Datacellen(bron.Cellen.Count);

        // With a broken quotation mark the raw text would swallow what follows it, so it travels as the text of one cell.
        var (tekst, cellen) = bron.KapotVanaf is null ? (Cellen(bron, aantal), aantal) : (Csv.Regel([Formulecel.Onschadelijk(bron.Tekst)]), 1);
        var aanvulling = Enumerable.Repeat(Vormcontrole.Ontbreekt, Math.Max(0, kolommen.Breedte - cellen));
        var herkomst = beoordeling.WordtAangehouden ? "" : string.Join(' ', beoordeling.Vingerafdrukken);
        return tekst + RecordSplitter.Scheidingsteken + Csv.Regel([.. aanvulling, .. Enumerable.Repeat("", erbij), rij, reden, regelIds, herkomst]);
    }

    private static string Cellen(RuwRecord bron, int aantal) => string.Join(
        RecordSplitter.Scheidingsteken,
        Enumerable.Range(0, aantal).Select(plaats => Formulecel.MoetOnschadelijk(bron.Cellen[plaats])
            ? Csv.Regel([Formulecel.Onschadelijk(bron.Cellen[plaats])])
            : bron.Tekst[bron.Celbegin[plaats]..(plaats + 1 < bron.Celbegin.Count ? bron.Celbegin[plaats + 1] - 1 : bron.Tekst.Length)]));

    private static string Reden(Bevinding bevinding) =>
        (bevinding.Kolom is null ? "" : $"{bevinding.Kolom}: ") + $"{bevinding.Melding} {bevinding.Advies}";
}
