using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Tijdlijn;

/// <summary>What the timeline reads from any event of a signal or case: its words, its protocol version, its texts.</summary>
internal static class Gebeurtenis
{
    private const int MaxDiepte = 5;
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Eigenschappen = new();

    /// <summary>Logical name of the event.</summary>
    public static string Naam(IEvent @event) => @event.GetType().GetCustomAttribute<EventTypeAttribute>()!.Name;

    /// <summary>The protocol version that the event keeps, wherever it keeps it (<c>OND-04</c>).</summary>
    public static string? ProtocolVersie(IEvent @event) => Velden(@event.GetType()).Select(veld => veld.GetValue(@event) switch
    {
        ProtocolStap stap => stap.ProtocolVersie,
        WegingKop kop => kop.ProtocolVersie,
        Verstrekking verstrekking => verstrekking.ProtocolVersie,
        string versie when veld.Name == nameof(ProtocolStap.ProtocolVersie) => versie,
        _ => null,
    }).FirstOrDefault(versie => versie is not null);

    /// <summary>The texts of the event with the names of their fields, sealed.</summary>
    public static IEnumerable<(string Wat, PersonalText Tekst)> Teksten(IEvent @event) => Teksten("", @event, 0);

    private static IEnumerable<(string Wat, PersonalText Tekst)> Teksten(string naam, object? waarde, int diepte) => waarde switch
    {
        PersonalText tekst => [(naam, tekst)],
        null or string or Enum => [],
        _ when diepte == MaxDiepte => [],
        IEnumerable reeks => reeks.Cast<object?>().SelectMany(deel => Teksten(naam, deel, diepte + 1)),
        _ => Velden(waarde.GetType()).SelectMany(veld => Teksten(veld.Name, veld.GetValue(waarde), diepte + 1)),
    };

    private static PropertyInfo[] Velden(Type type) => type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) is not true ? [] :
        Eigenschappen.GetOrAdd(type, static t =>
            [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(veld => veld.GetIndexParameters().Length == 0)]);
}
