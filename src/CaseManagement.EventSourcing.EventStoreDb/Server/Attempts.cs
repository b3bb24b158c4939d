namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>Asks the server again while a node is lost or another one is being chosen.</summary>
internal sealed class Attempts(TimeSpan patience, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs something that changes nothing, until it answers.</summary>
    /// <exception cref="Streams.StoreUnavailableException">There was no answer in time, or it is refused.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> read, CancellationToken cancellation)
    {
        for (var started = time.GetTimestamp(); ;)
        {
            try
            {
                return await read();
            }
            catch (Exception error) when (error is not ArgumentException)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!Faults.IsPassing(error) || time.GetElapsedTime(started) > patience)
                {
                    throw Faults.ToUnavailable(error);
                }
            }

            await Task.Delay(Pause, time, cancellation);
        }
    }
}
