namespace CaseManagement.EventSourcing.Appending;

/// <summary>Tells waiting readers that the log grew: at once for this process, by looking (5 to 250 ms apart) for another one.</summary>
/// <param name="readPosition">Reads the last position from the store.</param>
/// <param name="time">Measures the pauses.</param>
internal sealed class AppendSignal(Func<CancellationToken, ValueTask<long>> readPosition, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LastPause = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private TaskCompletionSource next = NewSource();
    private long known;

    /// <summary>Says that the log reaches at least this position.</summary>
    public void Raise(long position)
    {
        TaskCompletionSource reached;
        lock (gate)
        {
            if (position <= known)
            {
                return;
            }

            known = position;
            reached = next;
            next = NewSource();
        }

        reached.SetResult();
    }

    /// <summary>Waits until the log reaches beyond <paramref name="afterPosition"/>; answers the last position.</summary>
    public async Task<long> WaitAsync(long afterPosition, CancellationToken cancellation)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LastPause ? pause * 2 : LastPause)
        {
            cancellation.ThrowIfCancellationRequested();
            var (position, grown) = Look();
            if (position <= afterPosition)
            {
                Raise(await readPosition(cancellation));
                (position, grown) = Look();
            }

            if (position > afterPosition)
            {
                return position;
            }

            await grown.WaitAsync(pause, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private (long Position, Task Grown) Look()
    {
        lock (gate)
        {
            return (known, next.Task);
        }
    }
}
