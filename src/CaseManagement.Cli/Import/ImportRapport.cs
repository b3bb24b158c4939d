namespace CaseManagement.Cli.Import;

/// <summary>What an import found, line by line, without personal data: it can be printed, mailed and kept.</summary>
/// <param name="Regels">One row for every record, in the order of the file.</param>
/// <param name="Records">How many records the file holds.</param>
/// <param name="LegeRegels">How many empty records were skipped besides.</param>
public sealed record ImportRapport(IReadOnlyList<ImportRapport.RapportRegel> Regels, int Records, int LegeRegels)
{
    /// <summary>Whether every record of the file has its row. It has not when the judging was broken off.</summary>
    public bool IsVolledig => Regels.Count == Records;

    /// <summary>One row.</summary>
    /// <param name="Rij">The row as a spreadsheet program shows it.</param>
    /// <param name="Regelnummer">The physical line in the file, counted from 1.</param>
    /// <param name="Vindplaats">Both in words, where they differ.</param>
    /// <param name="Nummer">The number of the line, or <see langword="null"/> when there is none that may be printed.</param>
    /// <param name="Oordeel">The judgement.</param>
    /// <param name="ReedsIngelezen">An earlier run brought this line in.</param>
    /// <param name="Bevindingen">The findings.</param>
    /// <param name="Code">Code of the dossier, or <see langword="null"/> when there is none.</param>
    public sealed record RapportRegel(
        int Rij, int Regelnummer, string Vindplaats, string? Nummer, ImportOordeel Oordeel, bool ReedsIngelezen, IReadOnlyList<Bevinding> Bevindingen,
        string? Code = null)
    {
        /// <summary>Whether nobody can tell rows here, because of a quotation mark before it.</summary>
        public bool IsKapot { get; init; }
    }

    /// <summary>The number of records with this judgement; over all judgements the numbers add up to the number of rows.</summary>
    public int Aantal(ImportOordeel oordeel) => Regels.Count(regel => regel.Oordeel == oordeel);

    /// <summary>Reports judgements that were made of a file.</summary>
    public static ImportRapport Van(SpreadsheetBestand bestand, IEnumerable<Beoordeling> beoordelingen) => new(
        [.. beoordelingen.Select(b => new RapportRegel(
            b.Bron.Rij, b.Bron.Regelnummer, b.Bron.Vindplaats, b.Nummer, b.Oordeel, b.ReedsIngelezen, b.Bevindingen, b.Code)
        {
            IsKapot = b.Bron.KapotVanaf is not null,
        })],
        bestand.Records.Count,
        bestand.LegeRegels);
}
