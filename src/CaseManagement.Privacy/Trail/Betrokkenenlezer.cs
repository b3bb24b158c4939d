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

    /// <summary>The data subjects, each once, in order.</summary>
    public static IReadOnlyList<BetrokkeneId> Van(IEvent @event)
    {
        var gevonden = new List<BetrokkeneId>();
        Verzamel(@event, gevonden, 0);
        gevonden.Sort((a, b) => a.Value.CompareTo(b.Value));
        return gevonden;
    }

    private static void Verzamel(object? waarde, List<BetrokkeneId> gevonden, int diepte)
    {
        switch (waarde)
        {
            case null or string or Enum:
                break;
            case PersonalText tekst:
                Voeg(tekst.Subject, gevonden);
                break;
            case BetrokkeneId id:
                Voeg(id, gevonden);
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

    private static void Voeg(BetrokkeneId betrokkene, List<BetrokkeneId> gevonden)
    {
        if (!gevonden.Contains(betrokkene))
        {
            gevonden.Add(betrokkene);
        }
    }

    private static bool IsVanOns(Type type) => type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true;

    private static PropertyInfo[] Leesbaar(Type type) => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(eigenschap => eigenschap.GetIndexParameters().Length == 0 && KanHouden(eigenschap.PropertyType))];

    /// <summary>Not what can never hold a data subject: a plain value, or a type of others that is no sequence. Everything else is looked at.</summary>
    private static bool KanHouden(Type type)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        return !kaal.IsPrimitive && !kaal.IsEnum && kaal != typeof(string)
            && (kaal == typeof(object) || kaal.IsInterface || IsVanOns(kaal) || typeof(IEnumerable).IsAssignableFrom(kaal));
    }
}
