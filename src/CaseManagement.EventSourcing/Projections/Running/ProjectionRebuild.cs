using System.Threading.Channels;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// Builds new generations beside the live ones from position 0, reading the log once for all of them, and promotes each when it
/// has caught up. The live ones go on meanwhile, and only wait during the last step of their own.
/// </summary>
internal sealed class ProjectionRebuild(
    IEventStore events, IProjectionStore store, PageReader reader, Func<IProjection, GenerationState, GenerationFollower> follow,
    ProjectionRunnerOptions options)
{
    internal async Task RunAsync(
        IReadOnlyList<ProjectionWorker> workers, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        if (workers.Count == 0)
        {
            // Another process did it all meanwhile; without lanes the log would be read for nobody.
            return;
        }

        var lanes = new List<RebuildLane>();
        foreach (var worker in workers)
        {
            await store.OpenAsync(worker.Projection, cancellation);
            var next = follow(worker.Projection, await store.BeginRebuildAsync(worker.Projection, cancellation));
            lanes.Add(new RebuildLane(worker, next, reader, options));
        }

        long begun, reached = 0;
        do
        {
            begun = reached;
            reached = await PassAsync(lanes, begun, progress, cancellation);
        }
        while (reached - begun >= options.RebuildPageSize);

        var promoted = new List<string>();
        try
        {
            foreach (var lane in lanes)
            {
                await lane.Worker.ExclusiveAsync(() => PromoteAsync(lane, cancellation), cancellation);
                lane.Worker.Resume();
                ProjectionMetrics.Rebuilding(lane.Worker.Projection.Name, lane.Next.Checkpoint, lane.Next.Checkpoint);
                promoted.Add(lane.Worker.Projection.Name);
            }
        }
        catch (RebuildFailedException failure)
        {
            failure.Promoted = promoted;
            throw;
        }
    }

    /// <summary>Takes all lanes to the end of the log as it is now; answers where that is.</summary>
    private async Task<long> PassAsync(
        List<RebuildLane> lanes, long after, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var channels = lanes.ConvertAll(_ => Channel.CreateBounded<DecodedPage>(1));
        var running = lanes.Select((lane, at) => Task.Run(() => lane.RunAsync(channels[at], cancellation), cancellation)).ToList();
        var reached = after;
        try
        {
            await foreach (var page in reader.ReadToEndAsync(after, options.RebuildPageSize, cancellation))
            {
                foreach (var channel in channels)
                {
                    await channel.Writer.WriteAsync(page, cancellation);
                }

                reached = page.Last;
                var head = (await events.ReadHeadAsync(cancellation)).Position;
                lanes.ForEach(lane => ProjectionMetrics.Rebuilding(lane.Worker.Projection.Name, reached, head));
                progress?.Report(new RebuildProgress(reached, head));
            }
        }
        catch (ChannelClosedException)
        {
            // A lane failed; its own exception is the one to tell.
        }
        finally
        {
            channels.ForEach(channel => channel.Writer.TryComplete());
            await Task.WhenAll(running);
        }

        foreach (var lane in lanes)
        {
            await lane.FinishAsync(reached, cancellation);
        }

        return reached;
    }

    /// <summary>With the live one standing still: catch up with it, so that no reader sees a row go back, and take its place.</summary>
    private async Task<bool> PromoteAsync(RebuildLane lane, CancellationToken cancellation)
    {
        while (true)
        {
            while (lane.Next.Checkpoint < (await store.OpenAsync(lane.Worker.Projection, cancellation)).Checkpoint)
            {
                await lane.ApplyAsync(await reader.ReadAsync(lane.Next.Checkpoint, options.RebuildPageSize, cancellation), cancellation);
            }

            try
            {
                await store.PromoteAsync(lane.Worker.Projection, lane.Next.Generation, cancellation);
                return true;
            }
            catch (GenerationBehindException)
            {
                // The live one stands still in this process only; a host beside it took another page.
            }
        }
    }
}
