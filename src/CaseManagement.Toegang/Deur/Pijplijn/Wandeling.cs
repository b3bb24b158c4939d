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

/// <summary>What somebody remembers of a walk.</summary>
/// <typeparam name="TSelf">That.</typeparam>
internal interface IWandelspoor<TSelf>
{
    /// <summary>Meets a value; answers what is remembered at what it holds.</summary>
    TSelf Verder(object? waarde, Lid? lid, int? regel);
}

/// <summary>The one walk over what a command, an answer or an event holds, however deep; everything is met before what is in it.</summary>
internal static class Wandeling
{
    private const int MaxDiepte = 8;

    /// <summary>Walks, and remembers every step.</summary>
    /// <param name="begin">Where it begins.</param>
    /// <param name="maxRegels">How many items of a list are looked at.</param>
    public static IReadOnlyList<Stap> Langs(object begin, int maxRegels = int.MaxValue)
    {
        var stappen = new List<Stap>();
        Langs(begin, new Stappen(stappen, null), maxRegels);
        return stappen;
    }

    /// <summary>Walks.</summary>
    /// <param name="begin">Where it begins.</param>
    /// <param name="spoor">What is remembered before.</param>
    /// <param name="maxRegels">How many items of a list are looked at.</param>
    public static void Langs<TSpoor>(object begin, TSpoor spoor, int maxRegels = int.MaxValue)
        where TSpoor : struct, IWandelspoor<TSpoor> => Ga(begin, null, spoor.Verder(begin, null, null), 0, maxRegels);

    private static void Ga<TSpoor>(object? waarde, Lid? lid, TSpoor spoor, int diepte, int maxRegels)
        where TSpoor : struct, IWandelspoor<TSpoor>
    {
        if (diepte == MaxDiepte || waarde is null or string or PersonalText)
        {
            return;
        }

        if (waarde is IEnumerable regels)
        {
            var plaats = 0;
            foreach (var regel in regels)
            {
                if (plaats == maxRegels)
                {
                    break;
                }

                Ga(regel, lid, spoor.Verder(regel, lid, plaats++), diepte + 1, maxRegels);
            }

            return;
        }

        foreach (var eigen in Leden.VanBelang(waarde.GetType()))
        {
            var inhoud = eigen.Eigenschap.GetValue(waarde);
            Ga(inhoud, eigen, spoor.Verder(inhoud, eigen, null), diepte + 1, maxRegels);
        }
    }

    private readonly record struct Stappen(List<Stap> Alle, Stap? Hier) : IWandelspoor<Stappen>
    {
        public Stappen Verder(object? waarde, Lid? lid, int? regel)
        {
            var stap = new Stap(waarde, lid, regel, Hier);
            Alle.Add(stap);
            return this with { Hier = stap };
        }
    }
}
