namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>A position that others can wait for. No checkpoint yet counts as 0.</summary>
internal sealed class CheckpointSignal(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<(long Position, TaskCompletionSource Reached)> waiting = [];
    private long current;

    internal long Current => Interlocked.Read(ref current);

    internal void Advance(long position)
    {
        List<(long Position, TaskCompletionSource Reached)> due;
        lock (gate)
        {
            current = position;
            due = waiting.FindAll(waiter => waiter.Position <= position);
            waiting.RemoveAll(waiter => waiter.Position <= position);
        }

        due.ForEach(waiter => waiter.Reached.TrySetResult());
    }

    /// <summary>Whether the position was reached in time.</summary>
    internal async Task<bool> WaitAsync(long position, TimeSpan atMost, CancellationToken cancellation)
    {
        var waiter = (Position: position, Reached: new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (gate)
        {
            if (current >= position)
            {
                return true;
            }

            waiting.Add(waiter);
        }

        try
        {
            await waiter.Reached.Task.WaitAsync(atMost, time, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return Current >= position;
        }
        finally
        {
            lock (gate)
            {
                waiting.Remove(waiter);
            }
        }
    }
}
