using CaseManagement.EventSourcing.Events;
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

    /// <summary>Applies an event, or answers why it cannot be applied; then nothing of it is left in the rows.</summary>
    internal async ValueTask<Exception?> TryAsync(
        IProjection projection, RecordedEvent recorded, StagedRows rows, CancellationToken cancellation)
    {
        try
        {
            await projection.ApplyAsync(recorded, rows, streams);
            return null;
        }
        catch (Exception first) when (IsOfTheEvent(first))
        {
            return await RetryAsync(projection, recorded, rows, cancellation);
        }
    }

    private async ValueTask<Exception?> RetryAsync(
        IProjection projection, RecordedEvent recorded, StagedRows rows, CancellationToken cancellation)
    {
        try
        {
            await retries.ExecuteAsync(
                _ =>
                {
                    rows.Clear();
                    return projection.ApplyAsync(recorded, rows, streams);
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
