namespace CaseManagement.Cli.Import;

/// <summary>
/// Tells whether a line is the very line that was brought in before, or one that was corrected in a reject file since. Kept as one text: the
/// fingerprint of the line itself and then, each behind a space, those of the lines that it replaces. A fingerprint is keyed, because whoever
/// finds a reject file must not be able to try names on it; it begins with the version of what it covers.
/// </summary>
internal static class Vingerafdruk
{
    private const string Versie = "v2-";
    private const int Lengte = 64;

    /// <summary>The version, and the HMAC over every cell; a column that the file has not counts as an empty cell.</summary>
    public static string Van(Regelnotities notities, ImportContext context) =>
        Versie + context.Afdruk(string.Join('\u001F', Enum.GetValues<Kolom>().Select(notities.Cel)));

    /// <summary>The fingerprints that go with a line into a reject file; none when nobody can tell its cells.</summary>
    public static IReadOnlyList<string> VanRecord(Regelnotities notities, ImportContext context) => notities.Record.KapotVanaf is null
        ? [.. Eerder(notities.Record, notities.Kolommen).Append(Van(notities, context)).Distinct(StringComparer.Ordinal)]
        : [];

    /// <summary>The fingerprints that came along with a line of a reject file.</summary>
    public static IEnumerable<string> Eerder(RuwRecord record, Kolomindeling kolommen) =>
        (kolommen.Herkomst(record)?.Split(' ') ?? []).Where(deel => deel.StartsWith(Versie, StringComparison.Ordinal)
            && deel.Length == Versie.Length + Lengte && deel[Versie.Length..].All(char.IsAsciiHexDigitLower));

    /// <summary>What is kept of a line that is brought in.</summary>
    public static string Bewaard(ImportRegel regel) => string.Join(' ', regel.Vervangt.Prepend(regel.Vingerafdruk).Distinct(StringComparer.Ordinal));

    /// <summary>Whether what is kept is of this very line.</summary>
    public static bool IsZelf(string bewaard, string vingerafdruk) => bewaard.Split(' ')[0] == vingerafdruk;

    /// <summary>Whether what is kept is of a line that replaces this one.</summary>
    public static bool IsVervangen(string bewaard, string vingerafdruk) => bewaard.Split(' ').Skip(1).Contains(vingerafdruk);
}
