using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.EventStoreDb.Sealing;

/// <summary>
/// Commands that another store remembered, on their way through the server, so that every host seals them. They have a stream of their own
/// with a name that no stream of a log can have.
/// </summary>
internal static class RememberedElsewhere
{
    private const string Type = "casus.commands";

    public static StreamName Stream { get; } = new("@commands");

    public static NewEvent ToEvent(Guid id, IEnumerable<ArchivedCommand> commands)
    {
        var rows = commands.Select(known => new RememberedCommand(
            known.Command.Key, known.Command.Fingerprint.ToArray(), known.Command.Outcome.ToArray(), known.Command.Version, known.Command.Position,
            known.RecordedAt.ToUnixTimeMilliseconds()));
        return new NewEvent(
            id, Type, 1, JsonSerializer.SerializeToUtf8Bytes([.. rows], RememberedJson.Default.RememberedCommandArray), default, Instant.FromUnixTimeTicks(0));
    }

    /// <exception cref="ArchiveMismatchException">Another program wrote it.</exception>
    public static IEnumerable<ArchivedCommand> From(Arrival arrival)
    {
        try
        {
            return (JsonSerializer.Deserialize(arrival.Data.Span, RememberedJson.Default.RememberedCommandArray) ?? []).Select(row => new ArchivedCommand(
                new StoredCommand(row.Key, row.Fingerprint, row.Outcome, row.Version, row.Position), Instant.FromUnixTimeMilliseconds(row.RecordedAt)));
        }
        catch (JsonException)
        {
            throw Envelope.Foreign(arrival.Stream.Value);
        }
    }
}

/// <summary>A remembered command as the server keeps it.</summary>
internal sealed record RememberedCommand(string Key, byte[] Fingerprint, byte[] Outcome, long Version, long Position, long RecordedAt);

[JsonSerializable(typeof(RememberedCommand[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class RememberedJson : JsonSerializerContext;
