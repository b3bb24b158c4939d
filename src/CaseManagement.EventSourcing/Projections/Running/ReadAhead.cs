namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>One read under way while the page before it is applied. Who stops half-way ends it, and it leaves nothing behind.</summary>
internal sealed class ReadAhead(CancellationToken cancellation) : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    private Task current = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await current.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    internal Task<DecodedPage> Begin(Func<CancellationToken, Task<DecodedPage>> read)
    {
        var reading = Task.Run(() => read(stopping.Token), stopping.Token);
        current = reading;
        return reading;
    }
}
