using System.Diagnostics.Metrics;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Telemetry;

/// <summary>
/// Where the read models stand. Looked up apart from the runner, so that a runner that no longer moves shows as lag. While the log cannot
/// be read, no lag is reported; the other gauges are.
/// </summary>
public sealed class ProjectionGauges : IDisposable
{
    private readonly Meter meter = new(EventSourcingTelemetry.Name);
    private readonly ProjectionRunner runner;
    private readonly IEventStore events;
    private readonly IClock clock;
    private volatile IReadOnlyList<Lag> lags = [];

    /// <summary>Gauges over a runner.</summary>
    /// <param name="runner">Knows how far every read model is.</param>
    /// <param name="events">The log.</param>
    /// <param name="clock">The clock that dates events.</param>
    public ProjectionGauges(ProjectionRunner runner, IEventStore events, IClock clock)
    {
        (this.runner, this.events, this.clock) = (runner, events, clock);
        meter.CreateObservableGauge(
            "casus.projection.lag", () => lags.Select(lag => Of(lag.Events, lag.Name)), "{event}", "Events after the checkpoint.");
        meter.CreateObservableGauge(
            "casus.projection.lag.time", () => lags.Select(lag => Of(lag.Seconds, lag.Name)), "s", "Age of the oldest event that the read model does not reflect.");
        meter.CreateObservableGauge(
            "casus.projection.parked", () => Health(health => health.Parked), "{stream}", "Streams set aside after an error.");
        meter.CreateObservableGauge(
            "casus.projection.condition", () => Health(health => (int)health.Condition), "1", "0 follows, 1 follows in part, 2 stands still until somebody acts.");
    }

    /// <summary>Looks once.</summary>
    /// <exception cref="StoreUnavailableException">The log cannot be read; no lag is reported until a next look.</exception>
    public async Task MeasureAsync(CancellationToken cancellation)
    {
        var measured = new List<Lag>();
        lags = [];
        foreach (var health in runner.Health)
        {
            measured.Add(await LagAsync(health, cancellation));
        }

        lags = measured;
    }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    private async Task<Lag> LagAsync(ProjectionHealth health, CancellationToken cancellation)
    {
        var head = (await events.ReadHeadAsync(cancellation)).Position;
        var behind = head - health.Checkpoint;
        if (behind <= 0)
        {
            return new Lag(health.Name, 0, 0);
        }

        var oldest = await events.ReadAllAsync(health.Checkpoint, 1, cancellation);
        var age = oldest.Count == 0 ? Duration.Zero : clock.GetCurrentInstant() - oldest[0].RecordedAt;
        return new Lag(health.Name, behind, Math.Max(0, age.TotalSeconds));
    }

    private IEnumerable<Measurement<long>> Health(Func<ProjectionHealth, int> value) =>
        runner.Health.Select(health => Of((long)value(health), health.Name));

    private static Measurement<T> Of<T>(T value, string projection)
        where T : struct => new(value, new KeyValuePair<string, object?>(EventSourcingTelemetry.Projection, projection));

    private sealed record Lag(string Name, long Events, double Seconds);
}
