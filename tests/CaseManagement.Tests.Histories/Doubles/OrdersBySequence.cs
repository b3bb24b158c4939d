using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Histories.Doubles;

/// <summary>
/// Planted bug: hands positions out from a sequence at the beginning of a transaction, as <c>nextval</c> does. Who commits later may have
/// the lower position, and who rolls back leaves a hole.
/// </summary>
internal sealed class OrdersBySequence : MemoryStore
{
    private long sequence;

    public override async Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        var last = Interlocked.Add(ref sequence, request.Events.Count);
        for (var turn = last % 5; turn > 0; turn--)
        {
            await Task.Yield();
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
