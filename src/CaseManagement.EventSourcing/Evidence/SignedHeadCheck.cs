using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>The signed heads of one tenant, to be held against the log.</summary>
internal sealed class SignedHeadCheck
{
    private readonly ILookup<long, SignedHead> byPosition;
    private readonly BadRecord? invalid;
    private long proven;
    private BadRecord? start;

    internal SignedHeadCheck(string tenant, IReadOnlyList<SigningKey> trusted, IEnumerable<SignedHeadLine> lines)
    {
        var good = new List<SignedHead>();
        long last = 0;
        foreach (var line in lines)
        {
            if (!line.IsTrusted(tenant, trusted))
            {
                invalid ??= new BadRecord(line.Head?.Position ?? last, null, null, BadRecordReason.SignatureInvalid);
            }
            else if (line.Head is { Position: 0 } empty)
            {
                // A head of the empty log has no event to be held against: it agrees when it says so.
                AtStart(empty);
            }
            else if (line.Head is { } head)
            {
                good.Add(head);
                last = head.Position;
            }
        }

        byPosition = good.ToLookup(head => head.Position);
        LastPosition = good.Count == 0 ? 0 : good.Max(head => head.Position);
    }

    /// <summary>The furthest position that was ever signed.</summary>
    internal long LastPosition { get; }

    /// <summary>How many heads agreed so far.</summary>
    internal int Agreed { get; private set; }

    /// <summary>Holds the heads that were signed at this event against it.</summary>
    internal BadRecord? At(StoredEvent stored)
    {
        foreach (var head in byPosition[stored.Position])
        {
            if (!string.Equals(head.Hash, Convert.ToHexStringLower(stored.Hash.Span), StringComparison.Ordinal))
            {
                return ChainWalk.Bad(stored, BadRecordReason.DiffersFromSignedHead) with { ChangedAfter = proven };
            }

            Agreed++;
            proven = stored.Position;
        }

        return null;
    }

    /// <summary>A head without a valid signature counts as found at its position.</summary>
    internal BadRecord? Earliest(BadRecord? found) =>
        start ?? (invalid is not null && (found is null || invalid.Position < found.Position) ? invalid : found);

    private void AtStart(SignedHead empty)
    {
        if (string.Equals(empty.Hash, Convert.ToHexStringLower(HashChain.Genesis.Span), StringComparison.Ordinal))
        {
            Agreed++;
        }
        else
        {
            start = new BadRecord(0, null, null, BadRecordReason.DiffersFromSignedHead);
        }
    }
}
