namespace CaseManagement.Cli.Import;

/// <summary>Reads the spreadsheet that a team exports. It never throws because of what a file holds.</summary>
public static class SpreadsheetLezer
{
    /// <summary>The largest file that is read, in bytes (50 MB).</summary>
    public const int MaximumBytes = 50 * 1024 * 1024;

    /// <summary>The longest cell that is taken over, in characters.</summary>
    public const int MaximumCel = 100_000;

    private const string OpslaanAls = "Sla het bestand in uw spreadsheetprogramma op als 'CSV UTF-8' met puntkomma's en probeer het opnieuw.";

    /// <summary>Reads a file from disk. A file that cannot be opened gives a refusal, not an exception.</summary>
    public static async Task<Leesuitkomst> LeesBestandAsync(string pad, CancellationToken cancellation = default)
    {
        try
        {
            var bestand = new FileInfo(pad);
            return bestand switch
            {
                { Exists: false } => Afwijzing(ImportRegelId.Bestand, "Het bestand bestaat niet.", "Controleer de naam en de map."),
                { Length: > MaximumBytes } => TeGroot(),
                _ => Lees(await File.ReadAllBytesAsync(bestand.FullName, cancellation)),
            };
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Afwijzing(ImportRegelId.Bestand, "Het bestand kan niet worden geopend.", "Sluit het in andere programma's en controleer uw rechten.");
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static Leesuitkomst Lees(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumBytes)
        {
            return TeGroot();
        }

        if (Tekstdecoder.Decodeer(bytes) is not var (tekst, codering))
        {
            return Afwijzing(ImportRegelId.Bestand, "De tekencodering van het bestand wordt niet ondersteund of klopt niet met het begin ervan.", OpslaanAls);
        }

        if (string.IsNullOrWhiteSpace(tekst))
        {
            return Afwijzing(ImportRegelId.Bestand, "Het bestand is leeg.", "Controleer of u het juiste bestand heeft gekozen.");
        }

        return Lees(tekst, codering);
    }

    private static Leesuitkomst Lees(string tekst, Tekstcodering codering)
    {
        using var records = RecordSplitter.Split(tekst).GetEnumerator();
        records.MoveNext();
        var (indeling, fout) = Kolomindeling.Lees(records.Current.Cellen);
        if (indeling is null)
        {
            return Afwijzing(ImportRegelId.Kop, $"De eerste regel is niet de verwachte kop. {fout}", "Zet op regel 1 de kolomnamen, gescheiden door puntkomma's.");
        }

        var (gevuld, leeg) = (new List<RuwRecord>(), 0);
        while (records.MoveNext())
        {
            if (records.Current.IsLeeg)
            {
                leeg++;
            }
            else
            {
                gevuld.Add(Zoals(records.Current, indeling));
            }
        }

        return gevuld.Count == 0
            ? Afwijzing(ImportRegelId.Bestand, "Het bestand heeft alleen een kop en geen regels.", "Controleer of u het juiste bestand heeft gekozen.")
            : new Leesuitkomst.Gelezen(new SpreadsheetBestand(codering, indeling, gevuld, leeg));
    }

    private static RuwRecord Zoals(RuwRecord record, Kolomindeling indeling) =>
        indeling.HeeftOnschadelijk ? record with { Cellen = [.. record.Cellen.Select(Formulecel.Herstel)] } : record;

    private static Leesuitkomst.Afgewezen TeGroot() =>
        Afwijzing(ImportRegelId.Bestand, "Het bestand is groter dan 50 MB.", "Splits het bestand en lees de delen na elkaar in.");

    private static Leesuitkomst.Afgewezen Afwijzing(string regelId, string melding, string advies) =>
        new(new Bevinding(Ernst.Weigering, regelId, null, melding, advies));
}
