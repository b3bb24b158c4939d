using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseManagement.Cli.Import;

/// <summary>Finds names for reject files and reports.</summary>
internal static class Weigernaam
{
    private const int MeesteBestanden = 1000;

    private static readonly Regex Achtervoegsel =
        new(@"\.(geweigerd|verslag)(-\d+)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>
    /// <c>naam.geweigerd.csv</c>, <c>naam.geweigerd-2.csv</c> and on, beside the source. The lines that a reject file leaves
    /// go to the next number and not to <c>naam.geweigerd.geweigerd.csv</c>; the file that is being read is never a candidate.
    /// </summary>
    public static IEnumerable<string> Kandidaten(string bronpad, string achtervoegsel)
    {
        var map = Path.GetDirectoryName(Path.GetFullPath(bronpad)) ?? "";
        var stam = Achtervoegsel.Replace(Path.GetFileNameWithoutExtension(bronpad), "");
        return Enumerable.Range(1, MeesteBestanden)
            .Select(nummer => nummer == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{nummer}"))
            .Select(nummer => Path.Combine(map, $"{stam}.{achtervoegsel}{nummer}.csv"))
            .Where(pad => !pad.Equals(Path.GetFullPath(bronpad), StringComparison.OrdinalIgnoreCase));
    }
}
