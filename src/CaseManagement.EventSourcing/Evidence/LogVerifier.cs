using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>
/// Reads the whole log and proves it, or names the first record that does not fit (I3). Reads stored bytes only: it needs no key
/// and sees no personal data.
/// </summary>
/// <param name="store">The log.</param>
/// <param name="link">The chain.</param>
/// <param name="heads">The signed heads, from outside the database.</param>
/// <param name="trusted">Keys whose signature counts; the public half is enough.</param>
public sealed class LogVerifier(IEventStore store, ChainLink link, IEnumerable<SignedHeadLine> heads, IReadOnlyList<SigningKey> trusted)
{
    private const int PageSize = 2000;

    /// <summary>Verifies what is in the log now.</summary>
    /// <param name="progress">Told the position after every page.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<VerificationReport> VerifyAsync(IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var signed = new SignedHeadCheck(store.Tenant, trusted, heads);
        var end = await store.ReadHeadAsync(cancellation);
        var walk = new ChainWalk(link);
        while (walk.Position < end.Position)
        {
            var page = await store.ReadAllAsync(walk.Position, PageSize, cancellation);
            foreach (var stored in page.Take((int)Math.Min(page.Count, end.Position - walk.Position)))
            {
                if ((walk.Next(stored) ?? signed.At(stored)) is { } bad)
                {
                    return Report(walk, signed, signed.Earliest(bad));
                }
            }

            if (page.Count == 0)
            {
                break;
            }

            progress?.Report(walk.Position);
        }

        return Report(walk, signed, signed.Earliest(await EndAsync(walk, end, signed, cancellation)));
    }

    private static VerificationReport Report(ChainWalk walk, SignedHeadCheck signed, BadRecord? bad) =>
        new(bad is null ? walk.Position : Math.Min(walk.Position, bad.ChangedAfter), signed.Agreed, bad);

    private async Task<BadRecord?> EndAsync(ChainWalk walk, LogHead end, SignedHeadCheck signed, CancellationToken cancellation)
    {
        if (walk.Position < end.Position || !walk.Hash.Span.SequenceEqual(end.Hash.Span))
        {
            return new BadRecord(walk.Position + 1, null, null, BadRecordReason.HeadDiffers);
        }

        if (signed.LastPosition > end.Position)
        {
            return new BadRecord(end.Position + 1, null, null, BadRecordReason.Truncated);
        }

        var beyond = await store.ReadAllAsync(end.Position, 1, cancellation);
        var endNow = await store.ReadHeadAsync(cancellation);
        return beyond.Count > 0 && endNow.Position == end.Position ? ChainWalk.Bad(beyond[0], BadRecordReason.HeadDiffers) : null;
    }
}
