using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// Builds new generations beside the live ones from position 0, reading the log once for all of them, and promotes each when it
/// has caught up. The live ones go on meanwhile, and only wait during the last step of their own.
/// </summary>
internal sealed class ProjectionRebuild(
    IEventStore events, IProjectionStore store, PageReader reader, Func<IProjection, GenerationState, GenerationFollower> follow, int pageSize)
{
    internal async Task RunAsync(
        IReadOnlyList<ProjectionWorker> workers, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var builds = new List<(ProjectionWorker Worker, GenerationFollower Next)>();
        foreach (var worker in workers)
        {
            await store.OpenAsync(worker.Projection, cancellation);
            builds.Add((worker, follow(worker.Projection, await store.BeginRebuildAsync(worker.Projection, cancellation))));
        }

        long begun, reached = 0;
        do
        {
            begun = reached;
            await foreach (var page in reader.ReadToEndAsync(reached, pageSize, cancellation))
            {
                await Task.WhenAll(builds.Select(b => Task.Run(() => StepAsync(b.Next, b.Worker.Projection, page, cancellation), cancellation)));
                reached = page.Last;
                var head = (await events.ReadHeadAsync(cancellation)).Position;
                builds.ForEach(b => ProjectionMetrics.Rebuilding(b.Worker.Projection.Name, reached, head));
                progress?.Report(new RebuildProgress(reached, head));
            }
        }
        while (reached - begun >= pageSize);

        foreach (var (worker, next) in builds)
        {
            await worker.ExclusiveAsync(() => PromoteAsync(worker.Projection, next, cancellation), cancellation);
            worker.Resume();
            ProjectionMetrics.Rebuilding(worker.Projection.Name, next.Checkpoint, next.Checkpoint);
        }
    }

    /// <summary>With the live one standing still: catch up with it, so that no reader sees a row go back, and take its place.</summary>
    private async Task<bool> PromoteAsync(IProjection projection, GenerationFollower next, CancellationToken cancellation)
    {
        while (true)
        {
            while (next.Checkpoint < (await store.OpenAsync(projection, cancellation)).Checkpoint)
            {
                await StepAsync(next, projection, await reader.ReadAsync(next.Checkpoint, pageSize, cancellation), cancellation);
            }

            try
            {
                await store.PromoteAsync(projection, next.Generation, cancellation);
                return true;
            }
            catch (GenerationBehindException)
            {
                // The live one stands still in this process only; a host beside it took another page.
            }
        }
    }

    private static async Task StepAsync(GenerationFollower next, IProjection projection, DecodedPage page, CancellationToken cancellation)
    {
        switch (await next.ApplyAsync(page, cancellation))
        {
            case Followed.Stopped(var position, var error):
                throw new RebuildFailedException($"{projection.Name} stopped before position {position}. {error}");
            case Followed.Overtaken:
                throw new RebuildFailedException($"{projection.Name} is being rebuilt by another process.");
            default:
                break;
        }
    }
}
