namespace CaseManagement.Cli.Import;

/// <summary>Finds the known word that somebody probably meant.</summary>
internal static class Suggestie
{
    private const int LangsteWoord = 60;
    private const int MeesteVerschillen = 3;

    /// <summary>The nearest of the known words, or <see langword="null"/> when nothing is near or two are equally near.</summary>
    public static string? Dichtstbij(string tekst, IEnumerable<string> bekend)
    {
        var gezocht = Vlak(tekst);
        if (gezocht.Length is 0 or > LangsteWoord)
        {
            return null;
        }

        var besten = bekend
            .Select(woord => (Woord: woord, Afstand: Afstand(gezocht, Vlak(woord))))
            .Where(kandidaat => kandidaat.Afstand <= Math.Min(MeesteVerschillen, gezocht.Length / 3))
            .OrderBy(kandidaat => kandidaat.Afstand)
            .Take(2)
            .ToArray();
        return besten switch
        {
            [var enige] => enige.Woord,
            [var eerste, var tweede] when eerste.Afstand < tweede.Afstand => eerste.Woord,
            _ => null,
        };
    }

    private static string Vlak(string tekst) => string.Concat(tekst.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Levenshtein distance: the number of letters to add, leave out or replace.</summary>
    private static int Afstand(string een, string ander)
    {
        var vorige = Enumerable.Range(0, ander.Length + 1).ToArray();
        for (var i = 1; i <= een.Length; i++)
        {
            var huidige = new int[ander.Length + 1];
            huidige[0] = i;
            for (var j = 1; j <= ander.Length; j++)
            {
                var vervang = vorige[j - 1] + (een[i - 1] == ander[j - 1] ? 0 : 1);
                huidige[j] = Math.Min(vervang, Math.Min(vorige[j], huidige[j - 1]) + 1);
            }

            vorige = huidige;
        }

        return vorige[^1];
    }
}
