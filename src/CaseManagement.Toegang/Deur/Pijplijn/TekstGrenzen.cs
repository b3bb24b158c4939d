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
    private const int MaxDiepte = 6;

    public static IEnumerable<VeldFout> Controleer(object command) => Controleer(command, "", 0);

    private static IEnumerable<VeldFout> Controleer(object? value, string pad, int diepte) => value switch
    {
        null => [],
        string text => Tekst(text, pad),
        IEnumerable items when diepte < MaxDiepte => Lijst(items, pad, diepte),
        _ when diepte < MaxDiepte && Leden.IsEigen(value.GetType()) =>
            Leden.Van(value.GetType()).SelectMany(lid => Controleer(lid.Eigenschap.GetValue(value), $"{pad}/{lid.Naam}", diepte + 1)),
        _ => [],
    };

    private static IEnumerable<VeldFout> Lijst(IEnumerable items, string pad, int diepte)
    {
        var index = 0;
        foreach (var item in items)
        {
            if (index == MaxItems)
            {
                yield return new VeldFout(pad, $"Geef hier ten hoogste {MaxItems} regels.");
                yield break;
            }

            foreach (var fout in Controleer(item, $"{pad}/{index}", diepte + 1))
            {
                yield return fout;
            }

            index++;
        }
    }

    private static IEnumerable<VeldFout> Tekst(string text, string pad)
    {
        if (text.Length > MaxTekens)
        {
            yield return new VeldFout(pad, $"De tekst is te lang: ten hoogste {MaxTekens} tekens.");
        }
        else if (text.Any(teken => char.IsControl(teken) && teken is not ('\t' or '\n' or '\r')) || HeeftLosseSurrogaat(text))
        {
            yield return new VeldFout(pad, "De tekst bevat tekens die niet zijn toegestaan.");
        }
    }

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
