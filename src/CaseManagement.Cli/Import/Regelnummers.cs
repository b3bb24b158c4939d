using System.Globalization;

namespace CaseManagement.Cli.Import;

/// <summary>Line numbers in short.</summary>
internal static class Regelnummers
{
    /// <summary><c>2, 5-9 en 12</c>.</summary>
    public static string Tekst(IEnumerable<int> regels)
    {
        var reeksen = new List<(int Van, int Tot)>();
        foreach (var regel in regels.Distinct().Order())
        {
            if (reeksen.Count > 0 && reeksen[^1].Tot == regel - 1)
            {
                reeksen[^1] = (reeksen[^1].Van, regel);
            }
            else
            {
                reeksen.Add((regel, regel));
            }
        }

        var delen = reeksen.ConvertAll(reeks => string.Create(
            CultureInfo.InvariantCulture, $"{reeks.Van}{(reeks.Tot == reeks.Van ? "" : $"-{reeks.Tot}")}"));
        return delen.Count < 2 ? string.Concat(delen) : $"{string.Join(", ", delen[..^1])} en {delen[^1]}";
    }
}
