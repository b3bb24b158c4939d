using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Privacy.Trail;

/// <summary>
/// Finds whose data an event holds: the subject of every sealed text and every pseudonym in it, however deep. So a change of somebody's
/// data is found in the trail without any module having to report it.
/// </summary>
internal static class Betrokkenenlezer
{
    private const int MaxDiepte = 8;
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Eigenschappen = new();

    public static IReadOnlyCollection<BetrokkeneId> Van(IEvent @event)
    {
        var gevonden = new SortedSet<BetrokkeneId>(Comparer<BetrokkeneId>.Create((a, b) => a.Value.CompareTo(b.Value)));
        Verzamel(@event, gevonden, 0);
        return gevonden;
    }

    private static void Verzamel(object? waarde, SortedSet<BetrokkeneId> gevonden, int diepte)
    {
        switch (waarde)
        {
            case null or string or Enum:
                break;
            case PersonalText tekst:
                gevonden.Add(tekst.Subject);
                break;
            case BetrokkeneId id:
                gevonden.Add(id);
                break;
            case IEnumerable reeks when diepte < MaxDiepte:
                foreach (var deel in reeks)
                {
                    Verzamel(deel, gevonden, diepte + 1);
                }

                break;
            default:
                if (diepte < MaxDiepte && IsVanOns(waarde.GetType()))
                {
                    foreach (var eigenschap in Eigenschappen.GetOrAdd(waarde.GetType(), Leesbaar))
                    {
                        Verzamel(eigenschap.GetValue(waarde), gevonden, diepte + 1);
                    }
                }

                break;
        }
    }

    private static bool IsVanOns(Type type) => type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true;

    private static PropertyInfo[] Leesbaar(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(eigenschap => eigenschap.GetIndexParameters().Length == 0)];
}
