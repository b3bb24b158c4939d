using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>Walks the log event by event, and knows what the next one must be.</summary>
internal sealed class ChainWalk(ChainLink link)
{
    private readonly Dictionary<StreamName, long> versions = [];
    private byte[] hash = new byte[32];
    private byte[] next = new byte[32];

    internal long Position { get; private set; }

    internal ReadOnlyMemory<byte> Hash => hash;

    /// <summary>Takes the next event, or tells why it does not fit.</summary>
    internal BadRecord? Next(StoredEvent stored)
    {
        var version = versions.GetValueOrDefault(stored.Stream) + 1;
        if (stored.Position != Position + 1)
        {
            return new BadRecord(Position + 1, stored.Stream, stored.Version, BadRecordReason.PositionOutOfOrder);
        }

        if (stored.Version != version)
        {
            return Bad(stored, BadRecordReason.VersionOutOfOrder);
        }

        link(hash, stored, next);
        if (!next.AsSpan().SequenceEqual(stored.Hash.Span))
        {
            return Bad(stored, BadRecordReason.Changed);
        }

        Position = stored.Position;
        versions[stored.Stream] = version;
        (hash, next) = (next, hash);
        return null;
    }

    internal static BadRecord Bad(StoredEvent stored, BadRecordReason reason) =>
        new(stored.Position, stored.Stream, stored.Version, reason);
}
