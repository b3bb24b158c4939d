namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>Work that a store that closes lets end first.</summary>
internal sealed class UnderWay
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;
    private bool isClosed;

    /// <summary>Runs something, unless it is closed.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            count++;
        }

        try
        {
            return await work();
        }
        finally
        {
            lock (gate)
            {
                count--;
                EndIfQuiet();
            }
        }
    }

    /// <summary>Takes no more, and ends when all that was under way has ended.</summary>
    public Task CloseAsync()
    {
        lock (gate)
        {
            isClosed = true;
            EndIfQuiet();
        }

        return ended.Task;
    }

    private void EndIfQuiet()
    {
        if (isClosed && count == 0)
        {
            ended.TrySetResult();
        }
    }
}
