using System.Collections;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>What was met on a walk: a text, an identifier, a list, a record, or nothing where there could have been one.</summary>
/// <param name="Waarde">The value.</param>
/// <param name="Lid">The member that holds it, or the list that it is an item of; <see langword="null"/> for what the walk began with.</param>
/// <param name="Regel">Place in the list, from 0; <see langword="null"/> for what is no item.</param>
/// <param name="Boven">What holds it.</param>
internal sealed record Stap(object? Waarde, Lid? Lid, int? Regel, Stap? Boven)
{
    /// <summary>Where it stands, as a JSON pointer.</summary>
    public string Pad => Boven is null ? "" : $"{Boven.Pad}/{(Regel is { } regel ? regel : Lid!.Naam)}";
}

/// <summary>The one walk over what a command, an answer or an event holds, however deep; every step is given before what is in it.</summary>
internal static class Wandeling
{
    private const int MaxDiepte = 8;

    /// <summary>Walks.</summary>
    /// <param name="begin">Where it begins.</param>
    /// <param name="maxRegels">How many items of a list are looked at.</param>
    public static IReadOnlyList<Stap> Langs(object begin, int maxRegels = int.MaxValue)
    {
        var stappen = new List<Stap>();
        Ga(new Stap(begin, null, null, null), 0, maxRegels, stappen);
        return stappen;
    }

    private static void Ga(Stap stap, int diepte, int maxRegels, List<Stap> stappen)
    {
        stappen.Add(stap);
        if (diepte == MaxDiepte)
        {
            return;
        }

        switch (stap.Waarde)
        {
            case null or string or PersonalText:
                break;
            case IEnumerable regels:
                foreach (var (plaats, regel) in regels.Cast<object?>().Take(maxRegels).Index())
                {
                    Ga(new Stap(regel, stap.Lid, plaats, stap), diepte + 1, maxRegels, stappen);
                }

                break;
            case var waarde when Leden.IsEigen(waarde.GetType()):
                foreach (var lid in Leden.Van(waarde.GetType()).Where(lid => lid.IsVanBelang))
                {
                    Ga(new Stap(lid.Eigenschap.GetValue(waarde), lid, null, stap), diepte + 1, maxRegels, stappen);
                }

                break;
            default:
                break;
        }
    }
}
