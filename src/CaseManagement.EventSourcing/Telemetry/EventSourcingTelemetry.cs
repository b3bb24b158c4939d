using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CaseManagement.EventSourcing.Telemetry;

/// <summary>
/// What the store measures with. No tag ever says which stream, event, key or person it was about: only what kind of work, and how it ended.
/// </summary>
public static class EventSourcingTelemetry
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "CaseManagement.EventSourcing";

    internal const string Outcome = "casus.outcome";

    internal const string Projection = "casus.projection";

    // The defaults of most collectors are made for milliseconds.
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private static readonly InstrumentAdvice<long> Sizes = new()
    {
        HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256, 1000, 10_000],
    };

    internal static ActivitySource Source { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);


    internal static Histogram<double> Duration(string name, string description) =>
        Meter.CreateHistogram(name, "s", description, tags: null, Durations);

    internal static Histogram<long> Size(string name, string unit, string description) =>
        Meter.CreateHistogram(name, unit, description, tags: null, Sizes);
}
