using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Json;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.EventSourcing.Events;

/// <summary>Collects the events of all modules; what does not add up stops the start of the program.</summary>
public sealed class EventRegistryBuilder
{
    private readonly List<(Type Clr, EventTypeAttribute Contract, JsonTypeInfo Json)> events = [];
    private readonly Dictionary<(string Name, int From), Func<JsonObject, JsonObject>> upcasters = [];
    private readonly Dictionary<IJsonTypeInfoResolver, JsonSerializerOptions> options = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds an event that carries <see cref="EventTypeAttribute"/>.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="json">Its contract from the module's source-generated context; the dialect and the sealing are added here.</param>
    /// <exception cref="InvalidOperationException">The attribute is missing, or name or type was added before.</exception>
    public EventRegistryBuilder Add<TEvent>(JsonTypeInfo<TEvent> json)
        where TEvent : IEvent
    {
        var clr = typeof(TEvent);
        var contract = clr.GetCustomAttribute<EventTypeAttribute>()
            ?? throw new InvalidOperationException($"{clr} has no [EventType].");
        if (contract.Version < 1 || string.IsNullOrWhiteSpace(contract.Name))
        {
            throw new InvalidOperationException($"{clr} needs a name and a version from 1.");
        }

        if (events.Exists(e => e.Clr == clr || string.Equals(e.Contract.Name, contract.Name, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"{clr} or its name {contract.Name} is registered twice.");
        }

        events.Add((clr, contract, OptionsOf(json).GetTypeInfo(clr)));
        return this;
    }

    /// <summary>Adds the step from one version of a contract to the next: a pure function on the stored JSON.</summary>
    /// <param name="name">The logical name.</param>
    /// <param name="fromVersion">The version that it reads; it answers the next one.</param>
    /// <param name="upcast">The step. A sealed field may be moved or renamed, never looked into.</param>
    public EventRegistryBuilder AddUpcaster(string name, int fromVersion, Func<JsonObject, JsonObject> upcast) =>
        upcasters.TryAdd((name, fromVersion), upcast)
            ? this
            : throw new InvalidOperationException($"{name} has two upcasters from version {fromVersion}.");

    /// <summary>The registry.</summary>
    /// <exception cref="InvalidOperationException">An older version of an event has no way to today's, or an upcaster has no event.</exception>
    public EventRegistry Build()
    {
        var used = new HashSet<(string Name, int From)>();
        var registrations = events.ConvertAll(e => new EventRegistration(
            e.Clr, e.Contract.Name, e.Contract.Version, e.Json, [.. Chain(e.Contract.Name, e.Contract.Version, used)]));
        foreach (var (name, from) in upcasters.Keys.Where(key => !used.Contains(key)))
        {
            throw new InvalidOperationException($"The upcaster of {name} from version {from} leads to no registered version.");
        }

        return new EventRegistry(registrations);
    }

    private IEnumerable<Func<JsonObject, JsonObject>> Chain(string name, int version, HashSet<(string Name, int From)> used)
    {
        for (var from = 1; from < version; from++)
        {
            used.Add((name, from));
            yield return upcasters.GetValueOrDefault((name, from))
                ?? throw new InvalidOperationException($"{name} has no upcaster from version {from}.");
        }
    }

    private JsonSerializerOptions OptionsOf(JsonTypeInfo json)
    {
        var resolver = json.OriginatingResolver
            ?? throw new InvalidOperationException($"{json.Type} needs a contract from a source-generated context.");
        if (!options.TryGetValue(resolver, out var found))
        {
            found = EventJson.Options(resolver);
            options.Add(resolver, found);
        }

        return found;
    }
}
