using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>A read model that is folded beside the live one, and how far.</summary>
/// <param name="Projection">The read model.</param>
/// <param name="Follower">Takes it forward.</param>
/// <param name="UpTo">The position to stop at.</param>
internal sealed record FoldTarget(IProjection Projection, GenerationFollower Follower, long UpTo)
{
    internal long Checkpoint => Follower.Checkpoint;

    internal bool IsOpen => Stopped is null && Checkpoint < UpTo;

    /// <summary>Why it could not go on.</summary>
    internal string? Stopped { get; set; }
}

/// <summary>Folds read models from the beginning of the log into a scratch store, each up to its own position, reading the log once.</summary>
internal sealed class ScratchFold(IEventStore events, IEventSerializer serializer, IProjectionStore scratch, IClock clock, TimeProvider time)
{
    private const int PageSize = 5000;

    private readonly EventApplier applier = new(new RecordedStreams(events, serializer), time, new ProjectionRunnerOptions().RetryDelay);

    internal async Task<FoldTarget> AddAsync(IProjection projection, long upTo, CancellationToken cancellation)
    {
        var generation = await scratch.OpenAsync(projection, cancellation);
        return new FoldTarget(projection, new GenerationFollower(projection, scratch, generation, applier, clock), upTo);
    }

    /// <summary>Goes on until every target is where it should be, stopped, or at the end of the log.</summary>
    internal async Task RunAsync(
        IReadOnlyList<FoldTarget> targets, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var end = targets.Select(target => target.UpTo).DefaultIfEmpty().Max();
        while (targets.Where(target => target.IsOpen).ToList() is { Count: > 0 } open)
        {
            var (after, limit) = (open.Min(target => target.Checkpoint), open.Min(target => target.UpTo));
            var stored = (await events.ReadAllAsync(after, PageSize, cancellation)).TakeWhile(e => e.Position <= limit).ToList();
            if (stored.Count == 0)
            {
                return;
            }

            var page = DecodedPage.Decode(after, stored, serializer, type => open.Exists(target => target.Projection.Wants(type)));
            await Task.WhenAll(open.Select(target => Task.Run(() => StepAsync(target, page, cancellation), cancellation)));
            progress?.Report(new RebuildProgress(page.Last, end));
        }
    }

    private static async Task StepAsync(FoldTarget target, DecodedPage page, CancellationToken cancellation) =>
        target.Stopped = await target.Follower.ApplyAsync(page, cancellation) switch
        {
            Followed.Stopped(_, var error) => error,
            Followed.Overtaken => "overtaken",
            _ => null,
        };
}
