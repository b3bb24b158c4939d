using System.Threading.Channels;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// Builds new generations beside the live ones from position 0 and promotes each when it has caught up: the log is read once, in order, for
/// all whose order across streams matters, and stream after stream for the others. The live ones go on meanwhile, and only wait during the
/// last step of their own.
/// </summary>
internal sealed class ProjectionRebuild(
    RunnerParts parts, Func<IProjection, GenerationState, GenerationFollower> follow, IProgress<RebuildProgress>? progress)
{
    private readonly ProjectionRunnerOptions options = parts.Options;
    private readonly RebuildReport report = new(progress);

    internal async Task RunAsync(IReadOnlyList<ProjectionWorker> workers, CancellationToken cancellation)
    {
        if (workers.Count == 0)
        {
            // Another process did it all meanwhile; without lanes the log would be read for nobody.
            return;
        }

        var lanes = new List<RebuildLane>();
        foreach (var worker in workers)
        {
            await parts.Store.OpenAsync(worker.Projection, cancellation);
            lanes.Add(await LaneAsync(worker, cancellation));
        }

        lanes = await BuildAsync(lanes, cancellation);
        var promoted = new List<string>();
        try
        {
            foreach (var lane in lanes)
            {
                await lane.Worker.ExclusiveAsync(() => PromoteAsync(lane, cancellation), cancellation);
                lane.Worker.Resume();
                report.Reached([lane], lane.Next.Checkpoint, lane.Next.Checkpoint);
                promoted.Add(lane.Worker.Projection.Name);
            }
        }
        catch (RebuildFailedException failure)
        {
            failure.Promoted = promoted;
            throw;
        }
    }

    private async Task<RebuildLane> LaneAsync(ProjectionWorker worker, CancellationToken cancellation)
    {
        var generation = await parts.Store.BeginRebuildAsync(worker.Projection, cancellation);
        var lane = new RebuildLane(worker, follow(worker.Projection, generation), parts.Reader([worker]), options);
        report.Begin(lane);
        return lane;
    }

    /// <summary>Takes all to the end of the log, or within a page of it.</summary>
    private async Task<List<RebuildLane>> BuildAsync(List<RebuildLane> lanes, CancellationToken cancellation)
    {
        var head = (await parts.Events.ReadHeadAsync(cancellation)).Position;
        var ordered = lanes.FindAll(lane => lane.Worker.Projection.Categories is null || lane.Worker.Projection.StopsOnError);
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        List<Task<List<RebuildLane>>> building =
        [
            Task.Run(() => OrStopAllAsync(async () => await InOrderAsync(ordered, all.Token), all), all.Token),
            Task.Run(() => OrStopAllAsync(async () => await ByStreamAsync([.. lanes.Except(ordered)], head, all.Token), all), all.Token),
        ];
        List<RebuildLane> built = [.. (await Task.WhenAll(building)).SelectMany(some => some)];

        long begun, reached = built.Min(lane => lane.Next.Checkpoint);
        do
        {
            begun = reached;
            reached = await PassAsync(built, begun, cancellation);
        }
        while (reached - begun >= options.RebuildPageSize);

        return built;
    }

    private static async Task<List<RebuildLane>> OrStopAllAsync(Func<Task<List<RebuildLane>>> build, CancellationTokenSource all)
    {
        try
        {
            return await build();
        }
        catch
        {
            await all.CancelAsync();
            throw;
        }
    }

    private async Task<List<RebuildLane>> InOrderAsync(List<RebuildLane> lanes, CancellationToken cancellation)
    {
        await PassAsync(lanes, 0, cancellation);
        return lanes;
    }

    private async Task<List<RebuildLane>> ByStreamAsync(List<RebuildLane> lanes, long head, CancellationToken cancellation)
    {
        var pass = new StreamPass(parts, report, lanes, head);
        await pass.RunAsync(cancellation);

        // In order of position the page that holds the culprit is found and done again event by event.
        var anew = new List<RebuildLane>();
        foreach (var lane in lanes.Except(pass.Done))
        {
            anew.Add(await LaneAsync(lane.Worker, cancellation));
        }

        return [.. pass.Done, .. await InOrderAsync(anew, cancellation)];
    }

    /// <summary>Takes lanes through the log in order, to its end as it is now; answers where that is.</summary>
    private async Task<long> PassAsync(List<RebuildLane> lanes, long after, CancellationToken cancellation)
    {
        if (lanes.Count == 0)
        {
            return after;
        }

        var reader = parts.Reader(lanes.ConvertAll(lane => lane.Worker));
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
                report.Reached(lanes, reached, (await parts.Events.ReadHeadAsync(cancellation)).Position);
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
        var reader = parts.Reader([lane.Worker]);
        while (true)
        {
            while (lane.Next.Checkpoint < (await parts.Store.OpenAsync(lane.Worker.Projection, cancellation)).Checkpoint)
            {
                await lane.ApplyAsync(await reader.ReadAsync(lane.Next.Checkpoint, options.RebuildPageSize, cancellation), cancellation);
            }

            try
            {
                await parts.Store.PromoteAsync(lane.Worker.Projection, lane.Next.Generation, cancellation);
                return true;
            }
            catch (GenerationBehindException)
            {
                // The live one stands still in this process only; a host beside it took another page.
            }
            catch (GenerationLostException)
            {
                throw RebuildFailedException.Lost(lane.Worker.Projection.Name);
            }
        }
    }
}
