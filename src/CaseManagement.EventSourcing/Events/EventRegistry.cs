using System.Collections.Frozen;

namespace CaseManagement.EventSourcing.Events;

/// <summary>Every event type this program knows. Built once at start-up by <see cref="EventRegistryBuilder"/>.</summary>
public sealed class EventRegistry
{
    private readonly FrozenDictionary<string, EventRegistration> byName;
    private readonly FrozenDictionary<Type, EventRegistration> byType;

    internal EventRegistry(IReadOnlyList<EventRegistration> registrations)
    {
        byName = registrations.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
        byType = registrations.ToFrozenDictionary(r => r.Clr);
    }

    /// <summary>All registrations, by name.</summary>
    public IReadOnlyList<EventRegistration> Registrations => [.. byName.Values.OrderBy(r => r.Name, StringComparer.Ordinal)];

    /// <summary>The registration of a logical name, or <see langword="null"/>.</summary>
    public EventRegistration? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The registration of a CLR type.</summary>
    /// <exception cref="UnknownEventException">The type is not registered: its module forgot it.</exception>
    public EventRegistration Of(Type clr) =>
        byType.GetValueOrDefault(clr) ?? throw new UnknownEventException($"{clr.Name} is not a registered event.");
}
