namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Takes lanes through the streams of their categories, each stream whole and read once for all that follow it.</summary>
internal sealed class StreamPass(RunnerParts parts, RebuildReport report, IReadOnlyList<RebuildLane> lanes, long head)
{
    private readonly List<RebuildLane> going = [.. lanes];

    /// <summary>Those that reached the head; what an event or a row refused is not among them.</summary>
    internal IReadOnlyList<RebuildLane> Done => going;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var category in lanes.SelectMany(lane => lane.Worker.Projection.Categories!).Distinct(StringComparer.Ordinal))
        {
            var interested = going.FindAll(lane => lane.Worker.Projection.Categories!.Contains(category));
            var reader = parts.Reader(interested.ConvertAll(lane => lane.Worker));
            await foreach (var page in reader.ReadCategoryAsync(category, head, parts.Options.RebuildPageSize, cancellation))
            {
                foreach (var lane in interested.Intersect(going).ToList())
                {
                    await OrDropAsync(lane, () => lane.StreamAsync(page, cancellation));
                    report.Streamed(lane, page.Stored.Count, head);
                }
            }
        }

        foreach (var lane in going.ToList())
        {
            await OrDropAsync(lane, () => lane.ReachAsync(head, cancellation));
        }

        report.Reached(going, head, head);
    }

    private async Task OrDropAsync(RebuildLane lane, Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (BatchRefusedException)
        {
            going.Remove(lane);
        }
    }
}
