using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace CaseManagement.Cli.Import;

/// <summary>
/// Writes the lines that were not brought in to a file that can be corrected and imported again. The cells of a line stay
/// exactly as they were, formulas included: it is the team's own text, and the line was refused because of it. The three
/// columns behind it, the line number in the file that was read, the reason and the rule ids, are ours, hold no personal data and never begin with a formula character.
/// </summary>
public static class Weigerbestand
{
    private const string Regeleinde = "\r\n";
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The contents: the header, then every refused and held line. Gives <see langword="null"/> when there is none.</summary>
    public static string? Maak(Kolomindeling kolommen, IEnumerable<Beoordeling> beoordelingen)
    {
        var regels = beoordelingen.Where(beoordeling => !beoordeling.WordtIngelezen).Select(beoordeling => Regel(kolommen, beoordeling)).ToArray();
        return regels.Length == 0
            ? null
            : string.Concat(regels.Prepend(Cellen([.. kolommen.Koppen, Kolomnamen.Regelnummer, Kolomnamen.Reden, Kolomnamen.Regel])).Select(regel => regel + Regeleinde));
    }

    /// <summary>
    /// Writes the contents beside the source as <c>naam.geweigerd.csv</c>: UTF-8 with a byte order mark, readable by the owner only.
    /// Never overwrites: when that name holds something else, perhaps half corrected, the next free number is taken.
    /// When it holds the same, it is left alone.
    /// </summary>
    /// <returns>The path of the file.</returns>
    public static async Task<string> SchrijfAsync(string bronpad, string inhoud, CancellationToken cancellation = default)
    {
        var bytes = Encoding.UTF8.GetBytes('\uFEFF' + inhoud);
        foreach (var pad in Weigernaam.Kandidaten(bronpad))
        {
            if (!File.Exists(pad))
            {
                await using var bestand = new FileStream(pad, Opties());
                await bestand.WriteAsync(bytes, cancellation);
                return pad;
            }

            if (await HoudtAsync(pad, bytes, cancellation))
            {
                return pad;
            }
        }

        throw new IOException("Er is geen vrije naam meer voor het bestand met geweigerde regels.");
    }

    private static async Task<bool> HoudtAsync(string pad, byte[] bytes, CancellationToken cancellation)
    {
        var gevonden = new FileInfo(pad).Length == bytes.Length ? await File.ReadAllBytesAsync(pad, cancellation) : [];
        return gevonden.AsSpan().SequenceEqual(bytes);
    }

    private static FileStreamOptions Opties()
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = AlleenEigenaar;
        }

        return opties;
    }

    private static string Regel(Kolomindeling kolommen, Beoordeling beoordeling)
    {
        var bron = beoordeling.Bron;
        var reden = string.Join(" | ", beoordeling.Bevindingen.Select(Reden));
        var regelIds = string.Join(", ", beoordeling.Bevindingen.Select(bevinding => bevinding.RegelId).Distinct());
        var aantal = kolommen.Datacellen(bron.Cellen.Count);

        // With a broken quotation mark the raw text would swallow what follows it, so it travels as the text of one cell.
        var (tekst, cellen) = bron.KapotVanaf is null
            ? (aantal < bron.Cellen.Count ? bron.Tekst[..(bron.Celbegin[aantal] - 1)] : bron.Tekst, aantal)
            : (Cellen([bron.Tekst]), 1);
        var aanvulling = Enumerable.Repeat(Vormcontrole.Ontbreekt, Math.Max(0, kolommen.Breedte - cellen));
        return tekst + RecordSplitter.Scheidingsteken + Cellen([.. aanvulling, bron.Regelnummer.ToString(CultureInfo.InvariantCulture), reden, regelIds]);
    }

    private static string Reden(Bevinding bevinding) =>
        (bevinding.Kolom is null ? "" : $"{bevinding.Kolom}: ") + $"{bevinding.Melding} {bevinding.Advies}";

    private static string Cellen(IEnumerable<string> cellen)
    {
        using var tekst = new StringWriter(CultureInfo.InvariantCulture);
        using var schrijver = new CsvWriter(tekst, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = RecordSplitter.Scheidingsteken.ToString() });
        foreach (var cel in cellen)
        {
            schrijver.WriteField(cel);
        }

        schrijver.Flush();
        return tekst.ToString();
    }
}
