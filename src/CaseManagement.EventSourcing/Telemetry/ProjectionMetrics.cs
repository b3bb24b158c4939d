using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CaseManagement.EventSourcing.Telemetry;

/// <summary>What is measured while projections work; where they stand is in <c>ProjectionGauges</c>.</summary>
internal static class ProjectionMetrics
{
    private static readonly Histogram<double> BatchDuration = EventSourcingTelemetry.Duration(
        "casus.projection.batch.duration", "A page of the log applied to one read model, with its commit.");

    private static readonly Histogram<long> BatchSize = EventSourcingTelemetry.Size(
        "casus.projection.batch.size", "{event}", "Events of the page, wanted or not.");

    private static readonly Gauge<double> Progress = EventSourcingTelemetry.Meter.CreateGauge<double>(
        "casus.projection.rebuild.progress", "1", "Part of the log that the new generation reflects; 1 when it is live.");

    internal static void Applied(string projection, long started, int events)
    {
        var name = new KeyValuePair<string, object?>(EventSourcingTelemetry.Projection, projection);
        BatchDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, name);
        BatchSize.Record(events, name);
    }

    /// <param name="projection">The read model.</param>
    /// <param name="reached">Position that its new generation reflects.</param>
    /// <param name="head">End of the log.</param>
    internal static void Rebuilding(string projection, long reached, long head) =>
        Progress.Record(head == 0 ? 1 : (double)reached / head, new KeyValuePair<string, object?>(EventSourcingTelemetry.Projection, projection));
}
