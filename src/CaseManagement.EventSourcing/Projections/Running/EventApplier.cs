using Polly;
using Polly.Retry;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Applies single events, three tries each: at once, again, and once more after a pause.</summary>
internal sealed class EventApplier
{
    private readonly IStreamReader streams;
    private readonly ResiliencePipeline retries;

    internal EventApplier(IStreamReader streams, TimeProvider time, TimeSpan delay)
    {
        this.streams = streams;
        retries = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = 1,
                Delay = delay,
                UseJitter = true,
                ShouldHandle = new PredicateBuilder().Handle<Exception>(IsOfTheEvent),
            })
            .Build();
    }

    /// <summary>Applies events of one stream, or answers why they cannot be applied; then nothing of them is left in the rows.</summary>
    /// <param name="projection">To what.</param>
    /// <param name="run">One event; more only of an <see cref="IStreamProjection"/>.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="once">Whether the stream failed before and is parked: one try is enough.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ProjectionStoreException">A store was away: that is no fault of the event, which is tried again later.</exception>
    internal async ValueTask<Exception?> TryAsync(
        IProjection projection, StreamRun run, StagedRows rows, bool once, CancellationToken cancellation)
    {
        try
        {
            run = once ? run with { WasParked = true } : run;
            await ApplyAsync(projection, run, rows);
            return null;
        }
        catch (Exception first) when (IsOfTheEvent(first))
        {
            if (once)
            {
                rows.Clear();
                return first;
            }

            return await RetryAsync(projection, run, rows, cancellation);
        }
    }

    private async ValueTask ApplyAsync(IProjection projection, StreamRun run, StagedRows rows)
    {
        try
        {
            await (projection is IStreamProjection whole ? whole.ApplyAsync(run, rows, streams) : projection.ApplyAsync(run.Events[0], rows, streams));
        }
        catch (Exception error) when (error is not ProjectionStoreException && error.Outage() is { } outage)
        {
            throw new ProjectionStoreException(outage);
        }
    }

    private async ValueTask<Exception?> RetryAsync(
        IProjection projection, StreamRun run, StagedRows rows, CancellationToken cancellation)
    {
        try
        {
            await retries.ExecuteAsync(
                _ =>
                {
                    rows.Clear();
                    return ApplyAsync(projection, run, rows);
                },
                cancellation);
            return null;
        }
        catch (Exception error) when (IsOfTheEvent(error))
        {
            rows.Clear();
            return error;
        }
    }

    private static bool IsOfTheEvent(Exception error) => error is not (ProjectionStoreException or OperationCanceledException);
}
