using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// Tells how far a rebuild is, as a position. Streams have fewer events than the log, and how many is not known beforehand: a lane that goes by
/// stream is at the end of the log when its last stream is done. What was told never goes back, also when a projection begins anew.
/// </summary>
internal sealed class RebuildReport(IProgress<RebuildProgress>? progress)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, long> reached = new(StringComparer.Ordinal);
    private RebuildProgress told = new(0, 0);

    /// <summary>A projection begins.</summary>
    internal void Begin(RebuildLane lane) => Set(lane, _ => 0, head: 1);

    /// <summary>A projection applied events of streams.</summary>
    internal void Streamed(RebuildLane lane, int events, long head)
    {
        Set(lane, before => Math.Min(head - 1, before + events), head);
        Report(head);
    }

    /// <summary>Projections reached a position.</summary>
    internal void Reached(IReadOnlyList<RebuildLane> lanes, long position, long head)
    {
        foreach (var lane in lanes)
        {
            Set(lane, _ => position, head);
        }

        Report(head);
    }

    private void Set(RebuildLane lane, Func<long, long> next, long head)
    {
        var name = lane.Worker.Projection.Name;
        lock (gate)
        {
            var before = reached.GetValueOrDefault(name);
            ProjectionMetrics.Rebuilding(name, reached[name] = Math.Max(before, next(before)), Math.Max(head, told.Head));
        }
    }

    private void Report(long head)
    {
        lock (gate)
        {
            told = new RebuildProgress(Math.Max(told.Position, (long)reached.Values.Average()), Math.Max(told.Head, head));
            progress?.Report(told);
        }
    }
}
