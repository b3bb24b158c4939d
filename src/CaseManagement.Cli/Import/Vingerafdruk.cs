using System.Security.Cryptography;
using System.Text;

namespace CaseManagement.Cli.Import;

/// <summary>
/// Tells whether a line is the very line that was brought in before, or one that was corrected in a reject file since. Kept as one text: the
/// fingerprint of the line itself and then, each behind a space, those of the lines that it replaces.
/// </summary>
internal static class Vingerafdruk
{
    private const int Lengte = 64;

    /// <summary>
    /// SHA-256 over the cells, in hexadecimal. The optional column stays out: it was not there when the first fingerprints were kept.
    /// </summary>
    public static string Van(Regelnotities notities) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\u001F', Enum.GetValues<Kolom>().Where(kolom => kolom is not Kolom.WpgArtikel).Select(notities.Cel)))));

    /// <summary>The fingerprints that go with a line into a reject file; none when nobody can tell its cells.</summary>
    public static IEnumerable<string> VanRecord(RuwRecord record, Kolomindeling kolommen) =>
        record.KapotVanaf is null ? Eerder(record, kolommen).Append(Van(new Regelnotities(record, kolommen))).Distinct(StringComparer.Ordinal) : [];

    /// <summary>The fingerprints that came along with a line of a reject file.</summary>
    public static IEnumerable<string> Eerder(RuwRecord record, Kolomindeling kolommen) =>
        (kolommen.Herkomst(record)?.Split(' ') ?? []).Where(deel => deel.Length == Lengte && deel.All(char.IsAsciiHexDigitLower));

    /// <summary>What is kept of a line that is brought in.</summary>
    public static string Bewaard(ImportRegel regel) => string.Join(' ', regel.Vervangt.Prepend(regel.Vingerafdruk).Distinct(StringComparer.Ordinal));

    /// <summary>Whether what is kept is of this very line.</summary>
    public static bool IsZelf(string bewaard, string vingerafdruk) => bewaard.Split(' ')[0] == vingerafdruk;

    /// <summary>Whether what is kept is of a line that replaces this one.</summary>
    public static bool IsVervangen(string bewaard, string vingerafdruk) => bewaard.Split(' ').Skip(1).Contains(vingerafdruk);
}
