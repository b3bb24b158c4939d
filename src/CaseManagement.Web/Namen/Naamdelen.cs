namespace CaseManagement.Web.Namen;

/// <summary>The words in a name of the program: each begins with a capital.</summary>
internal static class Naamdelen
{
    /// <summary>The words, as they are written: <c>Dossier</c> and <c>Zoeken</c> of <c>DossierZoeken</c>.</summary>
    public static IReadOnlyList<string> Van(string naam)
    {
        var delen = new List<string>();
        var begin = 0;
        for (var i = 1; i <= naam.Length; i++)
        {
            if (i == naam.Length || char.IsUpper(naam[i]))
            {
                delen.Add(naam[begin..i]);
                begin = i;
            }
        }

        return delen;
    }

    /// <summary>The words as people write them: <c>Dossier zoeken</c>. The first keeps its capital, or the lack of it.</summary>
    public static string Zin(string naam) =>
        string.Join(' ', Van(naam).Select((deel, plaats) => plaats == 0 ? deel : deel.ToLowerInvariant()));
}
