using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Histories.Doubles;

/// <summary>
/// Planted bug: hands positions out from a sequence at the beginning of a transaction, as <c>nextval</c> does. Who commits later may have
/// the lower position, and who rolls back leaves a hole.
/// </summary>
internal sealed class OrdersBySequence : MemoryStore
{
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(3);

    private long sequence;

    public override async Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        var last = Interlocked.Add(ref sequence, request.Events.Count);
        if (last % 3 == 0)
        {
            // A long transaction: others that began later commit meanwhile.
            await Task.Delay(Long, TimeProvider.System, cancellation);
        }

        lock (Gate)
        {
            var version = VersionOf(request.Stream);
            if (!request.Expected.Holds(version))
            {
                return new AppendResult.Conflict(version);
            }

            try
            {
                var position = last - request.Events.Count;
                Log.AddRange(request.Events.Select(added => Stored(added, ++position, request.Stream, ++version)).ToList());
            }
            catch (InvalidOperationException error)
            {
                throw new StoreUnavailableException("rolled back", isFull: false, error);
            }

            return new AppendResult.Appended(version, last);
        }
    }
}
