using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Appending;

/// <summary>
/// An append that waits for a batch. Until a batch takes it, its caller may withdraw it; after that its answer always comes. Callers go on
/// from the common queue of the thread pool, so that a pump which gets in line there after it answered comes behind all of them.
/// </summary>
internal sealed class PendingAppend(AppendRequest request) : TaskCompletionSource<AppendResult>, IThreadPoolWorkItem
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Withdrawn = 2;

    private int state = Waiting;

    public AppendRequest Request { get; } = request;

    /// <summary>Of the key of the command, where the store asked for it.</summary>
    public ulong KeyHash { get; init; }

    /// <summary>The answer, given to the caller only after the commit.</summary>
    public AppendResult? Answer { get; set; }

    /// <summary>Why there is no answer.</summary>
    public Exception? Refusal { get; set; }

    /// <summary>Bytes of the events, to bound a batch.</summary>
    public long Size { get; } = SizeOf(request.Events);

    /// <summary>Claims the append for a batch; <see langword="false"/> when its caller withdrew it.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Waiting) == Waiting;

    /// <summary>Withdraws the append, unless a batch has it.</summary>
    public void Withdraw(CancellationToken cancellation)
    {
        if (Interlocked.CompareExchange(ref state, Withdrawn, Waiting) == Waiting)
        {
            Refusal = new OperationCanceledException(cancellation);
            Release();
        }
    }

    /// <summary>Lets the caller go on with what is known now.</summary>
    public void Release() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    void IThreadPoolWorkItem.Execute()
    {
        switch (Refusal)
        {
            case null:
                SetResult(Answer!);
                break;
            case OperationCanceledException withdrawn:
                SetCanceled(withdrawn.CancellationToken);
                break;
            default:
                SetException(Refusal);
                break;
        }
    }

    private static long SizeOf(IReadOnlyList<NewEvent> events)
    {
        var size = 0L;
        for (var index = 0; index < events.Count; index++)
        {
            size += events[index].Data.Length + events[index].Metadata.Length;
        }

        return size;
    }
}
