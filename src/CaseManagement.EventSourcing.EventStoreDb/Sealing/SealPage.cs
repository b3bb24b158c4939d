using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.EventStoreDb.Sealing;

/// <summary>Appends that get their positions and links together.</summary>
/// <param name="from">What was sealed before.</param>
internal sealed class SealPage(SealPoint from)
{
    private readonly Dictionary<string, long> versions = new(StringComparer.Ordinal);
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly byte[] link = from.Hash.ToArray();

    public List<StoredEvent> Events { get; } = [];

    public List<ArchivedCommand> Commands { get; } = [];

    /// <summary>Attempts of appends that give no events: they do not count, or brought commands that were remembered elsewhere.</summary>
    public List<Guid> WithoutEvents { get; } = [];

    public long Position { get; private set; } = from.Position;

    public ReadOnlyMemory<byte> Hash => link.ToArray();

    public bool Knows(string key) => keys.Contains(key);

    public long? VersionOf(StreamName stream) => versions.TryGetValue(stream.Value, out var version) ? version : null;

    /// <summary>Remembers a command of an event that is here.</summary>
    public void Add(ArchivedCommand command)
    {
        keys.Add(command.Command.Key);
        Commands.Add(command);
    }

    public void Add(IReadOnlyList<Arrival> append)
    {
        foreach (var (arrival, envelope) in append.Select(arrival => (arrival, arrival.Envelope)))
        {
            var stored = new StoredEvent(
                ++Position, arrival.Stream, envelope.Version, envelope.Id, arrival.Type, envelope.SchemaVersion, arrival.Data,
                envelope.Metadata, Instant.FromUnixTimeMilliseconds(envelope.RecordedAt), default);
            HashChain.Next(link, stored, link);
            Events.Add(stored with { Hash = link.ToArray() });
            versions[arrival.Stream.Value] = envelope.Version;
        }

        if (append[0].Envelope.Command is { } command)
        {
            Add(new ArchivedCommand(
                new StoredCommand(command.Key, command.Fingerprint, command.Outcome, Events[^1].Version, Position),
                Events[^append.Count].RecordedAt));
        }
    }
}
