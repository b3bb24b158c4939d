using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using NodaTime;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>A labelled part of the content of a case: a text, or parts of its own.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Tekst">What it says; empty when it has parts.</param>
/// <param name="Delen">One list of parts for a group, several for a list of groups.</param>
internal sealed record Onderdeel(string Label, string Tekst, IReadOnlyList<IReadOnlyList<Onderdeel>> Delen);

/// <summary>Parts under a heading.</summary>
/// <param name="Onderdelen">The parts.</param>
/// <param name="Kopniveau">Level of the headings below.</param>
internal sealed record Inhoudsdeel(IReadOnlyList<Onderdeel> Onderdelen, int Kopniveau);

/// <summary>
/// Turns the view of any case type into labelled text. The names of the domain are the labels, so a new case type has its page without
/// a line of its own; what the view leaves out for a role is not there.
/// </summary>
internal static class Zaakinhoud
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Velden = new();

    /// <summary>The parts of a view; what is empty is left out.</summary>
    public static IReadOnlyList<Onderdeel> Van(object weergave)
    {
        var velden = Velden.GetOrAdd(weergave.GetType(), static type =>
            [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(veld => veld.GetIndexParameters().Length == 0)]);
        var delen = new List<Onderdeel>();
        foreach (var veld in velden)
        {
            if (veld.GetValue(weergave) is { } waarde && Deel(Woorden.Van(veld.Name), waarde) is { } deel)
            {
                delen.Add(deel);
            }
        }

        return delen;
    }

    private static Onderdeel? Deel(string label, object waarde)
    {
        if (Tekst(waarde) is { } tekst)
        {
            return tekst.Length == 0 ? null : new Onderdeel(label, tekst, []);
        }

        if (waarde is not IEnumerable rij)
        {
            return Groep(label, [Van(waarde)]);
        }

        var leden = rij.Cast<object?>().OfType<object>().ToList();
        var teksten = leden.ConvertAll(Tekst);
        if (teksten.TrueForAll(lid => lid is not null))
        {
            return leden.Count == 0 ? null : new Onderdeel(label, string.Join(", ", teksten), []);
        }

        return Groep(label, [.. leden.Select(Van)]);
    }

    private static Onderdeel? Groep(string label, IReadOnlyList<IReadOnlyList<Onderdeel>> delen) =>
        delen.Any(deel => deel.Count > 0) ? new Onderdeel(label, "", delen) : null;

    /// <summary>The text of a single value; <see langword="null"/> for what has parts.</summary>
    private static string? Tekst(object waarde) => waarde switch
    {
        string tekst => Woorden.Waarde(tekst),
        Period duur => Datums.Periode(duur),
        bool ja => ja ? "ja" : "nee",
        Enum naam => Woorden.Van(naam),
        LocalDate datum => Datums.Kort(datum),
        LocalTime tijd => Datums.Tijd(tijd),
        LocalDateTime klok => Datums.DagEnTijd(klok),
        Instant moment => Datums.Moment(moment),
        IFormattable los when waarde is ValueType => los.ToString(null, CultureInfo.GetCultureInfo("nl-NL")),
        ValueType los => los.ToString(),
        _ => null,
    };
}
