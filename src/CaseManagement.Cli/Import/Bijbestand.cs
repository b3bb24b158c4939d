using System.Text;

namespace CaseManagement.Cli.Import;

/// <summary>Writes a file beside the spreadsheet that was read.</summary>
internal static class Bijbestand
{
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Writes the contents as UTF-8 with a byte order mark, readable by the owner only. Never overwrites: when the name holds something else,
    /// perhaps half corrected, the next free number is taken. When it holds the same, it is left alone.
    /// </summary>
    /// <param name="bronpad">The spreadsheet.</param>
    /// <param name="achtervoegsel">What the name has behind that of the spreadsheet.</param>
    /// <param name="inhoud">The text.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The path of the file.</returns>
    public static async Task<string> SchrijfAsync(string bronpad, string achtervoegsel, string inhoud, CancellationToken cancellation = default)
    {
        var bytes = Encoding.UTF8.GetBytes('\uFEFF' + inhoud);
        foreach (var pad in Weigernaam.Kandidaten(bronpad, achtervoegsel))
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

        throw new IOException("Er is geen vrije naam meer voor een bestand naast het bronbestand.");
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
}
