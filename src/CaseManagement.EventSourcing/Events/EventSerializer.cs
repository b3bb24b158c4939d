using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.EventSourcing.Events;

/// <summary>The serializer of all modules. Thread-safe.</summary>
/// <param name="registry">The known events.</param>
/// <param name="sealer">Seals plain personal text.</param>
/// <param name="identifiers">Gives event ids.</param>
public sealed class EventSerializer(EventRegistry registry, IPersonalTextSealer sealer, IIdentifiers identifiers) : IEventSerializer
{
    /// <inheritdoc/>
    public NewEvent Serialize(StreamName stream, IEvent @event, ReadOnlyMemory<byte> metadata, Instant recordedAt)
    {
        var registration = registry.Of(@event.GetType());
        var id = identifiers.Next();
        SealingScope.Enter(stream, id, sealer);
        try
        {
            var data = JsonSerializer.SerializeToUtf8Bytes(@event, registration.Json);
            return new NewEvent(id, registration.Name, registration.Version, data, metadata, recordedAt);
        }
        finally
        {
            SealingScope.Leave();
        }
    }

    /// <inheritdoc/>
    public RecordedEvent Deserialize(StoredEvent stored)
    {
        var registration = registry.Find(stored.Type) ?? throw Unknown(stored, "is not a registered event");
        if (stored.SchemaVersion < 1 || stored.SchemaVersion > registration.Version)
        {
            throw Unknown(stored, $"has no way to version {registration.Version}");
        }

        SealingScope.Enter(stored.Stream, stored.Id, sealer: null);
        try
        {
            var body = stored.SchemaVersion == registration.Version
                ? JsonSerializer.Deserialize(stored.Data.Span, registration.Json)
                : JsonSerializer.Deserialize(Upcast(stored, registration), registration.Json);
            return new RecordedEvent(stored, (IEvent?)body ?? throw Unknown(stored, "has an empty body"));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw Unknown(stored, "does not fit its contract", error);
        }
        finally
        {
            SealingScope.Leave();
        }
    }

    private static JsonObject Upcast(StoredEvent stored, EventRegistration registration)
    {
        var body = JsonNode.Parse(stored.Data.Span) as JsonObject ?? throw new JsonException("The body is not an object.");
        CarriedFields.Mark(body, stored.Stream, stored.Id);
        for (var version = stored.SchemaVersion; version < registration.Version; version++)
        {
            body = registration.Upcasters[version - 1](body);
        }

        return body;
    }

    private static UnknownEventException Unknown(StoredEvent stored, string what, Exception? inner = null) =>
        new($"Event {stored.Type} version {stored.SchemaVersion} at position {stored.Position} {what}.", inner);
}
