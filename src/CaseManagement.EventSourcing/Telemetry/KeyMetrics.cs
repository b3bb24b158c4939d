using System.Diagnostics.Metrics;

namespace CaseManagement.EventSourcing.Telemetry;

/// <summary>Counts keys, never whose they are.</summary>
internal static class KeyMetrics
{
    private static readonly Counter<long> Made = EventSourcingTelemetry.Meter.CreateCounter<long>(
        "casus.keys.created", "{key}", "Data keys made: one per subject and purpose.");

    internal static void Created() => Made.Add(1);
}
