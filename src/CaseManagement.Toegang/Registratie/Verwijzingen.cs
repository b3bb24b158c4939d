using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// Finds whom and which dossiers an event or a command is about, however deep: the subject of every sealed text, every pseudonym, and
/// every identifier of a dossier or other thing. So the trail finds it without any module having to report it.
/// </summary>
/// <param name="Betrokkenen">The data subjects, each once, in order.</param>
/// <param name="Dossiers">The dossiers and other things, each once, in the order in which they are named.</param>
public sealed record Verwijzingen(IReadOnlyList<BetrokkeneId> Betrokkenen, IReadOnlyList<DossierId> Dossiers)
{
    private const int MaxDiepte = 8;
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Eigenschappen = new();

    /// <summary>What an event or a command names.</summary>
    /// <param name="inhoud">The event or the command; its shape need not have been checked.</param>
    public static Verwijzingen Van(object inhoud)
    {
        var (betrokkenen, dossiers) = (new List<BetrokkeneId>(), new List<DossierId>());
        Verzamel(inhoud, betrokkenen, dossiers, 0);
        betrokkenen.Sort((a, b) => a.Value.CompareTo(b.Value));
        return new Verwijzingen(betrokkenen, dossiers);
    }

    private static void Verzamel(object? waarde, List<BetrokkeneId> betrokkenen, List<DossierId> dossiers, int diepte)
    {
        switch (waarde)
        {
            case null or string or Enum:
                break;
            case PersonalText tekst:
                Voeg(tekst.Subject, betrokkenen);
                break;
            case BetrokkeneId id:
                Voeg(id, betrokkenen);
                break;
            case DossierId id:
                Voeg(id, dossiers);
                break;
            case IEnumerable reeks when diepte < MaxDiepte:
                foreach (var deel in reeks)
                {
                    Verzamel(deel, betrokkenen, dossiers, diepte + 1);
                }

                break;
            default:
                if (diepte < MaxDiepte && IsVanOns(waarde.GetType()))
                {
                    foreach (var eigenschap in Eigenschappen.GetOrAdd(waarde.GetType(), Leesbaar))
                    {
                        Verzamel(eigenschap.GetValue(waarde), betrokkenen, dossiers, diepte + 1);
                    }
                }

                break;
        }
    }

    private static void Voeg<TId>(TId id, List<TId> gevonden)
    {
        if (!gevonden.Contains(id))
        {
            gevonden.Add(id);
        }
    }

    private static bool IsVanOns(Type type) => type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true;

    private static PropertyInfo[] Leesbaar(Type type) => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(eigenschap => eigenschap.GetIndexParameters().Length == 0 && KanHouden(eigenschap.PropertyType))];

    /// <summary>What can hold a reference: anything of ours, a sequence, and what can be anything. A date or a number is not looked at.</summary>
    private static bool KanHouden(Type type)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        return kaal == typeof(object) || kaal.IsInterface || IsVanOns(kaal) || typeof(IEnumerable).IsAssignableFrom(kaal);
    }
}
