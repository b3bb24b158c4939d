using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>What the parts of a runner are made of.</summary>
internal sealed class RunnerParts(
    IEventStore events, IEventSerializer serializer, IProjectionStore store, IClock clock, TimeProvider time,
    ProjectionRunnerOptions options)
{
    private readonly EventApplier applier = new(new RecordedStreams(events, serializer), time, options.RetryDelay);

    internal IEventStore Events => events;

    internal IProjectionStore Store => store;

    internal TimeProvider Time => time;

    internal ProjectionRunnerOptions Options => options;

    internal ProjectionWorker Worker(IProjection projection) => new(projection, store, applier, clock, time, options);

    internal PageReader Reader(IReadOnlyList<ProjectionWorker> workers) =>
        new(events, serializer, [.. workers.Select(w => w.Projection)]);

    internal ParkedStreamRetry Retry(IProjection projection) => new(events, serializer, store, projection, applier);

    internal Task Rebuild(
        IReadOnlyList<ProjectionWorker> workers, IProgress<RebuildProgress>? progress, CancellationToken cancellation) =>
        ProjectionStoreException.UnwrapAsync(async () =>
        {
            await new ProjectionRebuild(
                this, (projection, generation) => new GenerationFollower(projection, store, generation, applier, clock), progress)
                .RunAsync(workers, cancellation);
            return true;
        });
}
