using System.Collections;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// Limits that hold for every text of every command, so that no use case can forget them: at most 20,000 characters, no control characters
/// but tab and line breaks, no unpaired surrogates; lists of at most 500 items.
/// </summary>
internal static class TekstGrenzen
{
    public const int MaxItems = 500;

    private const int MaxTekens = 20_000;

    public static IEnumerable<VeldFout> Controleer(object command) => Wandeling.Langs(command, MaxItems).Select(Fout).OfType<VeldFout>();

    private static VeldFout? Fout(Stap stap) => stap.Waarde switch
    {
        string text => Tekst(text) is { } melding ? new VeldFout(stap.Pad, melding) : null,
        IEnumerable items when items.Cast<object?>().Skip(MaxItems).Any() => new VeldFout(stap.Pad, $"Geef hier ten hoogste {MaxItems} regels."),
        _ => null,
    };

    private static string? Tekst(string text) =>
        text.Length > MaxTekens ? $"De tekst is te lang: ten hoogste {MaxTekens} tekens."
        : text.Any(teken => char.IsControl(teken) && teken is not ('\t' or '\n' or '\r')) || HeeftLosseSurrogaat(text) ? "De tekst bevat tekens die niet zijn toegestaan."
        : null;

    private static bool HeeftLosseSurrogaat(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
