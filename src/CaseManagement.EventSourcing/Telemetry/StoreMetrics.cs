using System.Diagnostics;
using System.Diagnostics.Metrics;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Telemetry;

/// <summary>What every implementation of <see cref="IEventStore"/> measures of its appends, under the same names.</summary>
/// <param name="system">The database, as OpenTelemetry calls it: <c>sqlite</c>, <c>postgresql</c>.</param>
public sealed class StoreMetrics(string system)
{
    private static readonly Histogram<double> AppendDuration = EventSourcingTelemetry.Duration(
        "casus.store.append.duration", "From the call until the append is durable, or refused.");

    private static readonly Histogram<double> CommitDuration = EventSourcingTelemetry.Duration(
        "casus.store.commit.duration", "One transaction, with the wait for the medium.");

    private static readonly Histogram<long> BatchSize = EventSourcingTelemetry.Size(
        "casus.store.batch.size", "{append}", "Appends that shared one transaction.");

    private static readonly Counter<long> Events = EventSourcingTelemetry.Meter.CreateCounter<long>(
        "casus.store.events", "{event}", "Events made durable.");

    private static readonly Counter<long> Bytes = EventSourcingTelemetry.Meter.CreateCounter<long>(
        "casus.store.bytes", "By", "Data and metadata of the events made durable.");

    private static readonly UpDownCounter<long> Queue = EventSourcingTelemetry.Meter.CreateUpDownCounter<long>(
        "casus.store.queue.length", "{append}", "Appends that wait for a transaction.");

    private static readonly Counter<long> Conflicts = EventSourcingTelemetry.Meter.CreateCounter<long>(
        "casus.store.conflicts", "{append}", "Appends whose expected version did not hold.");

    private static readonly Counter<long> Duplicates = EventSourcingTelemetry.Meter.CreateCounter<long>(
        "casus.store.duplicates", "{append}", "Appends of a command that was stored before.");

    private readonly KeyValuePair<string, object?> system = new("db.system.name", system);

    /// <summary>Follows one append from the call; to be told how it ended, and disposed.</summary>
    public AppendMeasurement Begin() => new(this, EventSourcingTelemetry.Source.StartActivity("append"), Stopwatch.GetTimestamp());

    /// <summary>Notes that appends came to wait, or, when negative, stopped waiting.</summary>
    public void Waiting(int change) => Queue.Add(change, system);

    /// <summary>Notes a transaction.</summary>
    /// <param name="started">Timestamp of its start (<see cref="Stopwatch.GetTimestamp"/>).</param>
    /// <param name="appends">How many appends it held, refused ones included.</param>
    public void Committed(long started, int appends)
    {
        CommitDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, system);
        BatchSize.Record(appends, system);
    }

    internal void Answered(in AppendMeasurement append, AppendRequest request, AppendResult result)
    {
        switch (result)
        {
            case AppendResult.Appended:
                Stored(request);
                End(append, "appended");
                break;
            case AppendResult.Conflict:
                Conflicts.Add(1, system);
                End(append, "conflict");
                break;
            case AppendResult.Duplicate:
                Duplicates.Add(1, system);
                End(append, "duplicate");
                break;
        }
    }

    internal void Failed(in AppendMeasurement append, Exception error)
    {
        var outcome = error switch
        {
            OperationCanceledException => "withdrawn",
            StoreUnavailableException { IsFull: true } => "full",
            _ => "failed",
        };
        append.Span?.SetTag("error.type", error.GetType().Name);
        append.Span?.SetStatus(ActivityStatusCode.Error);
        End(append, outcome);
    }

    private void Stored(AppendRequest request)
    {
        Events.Add(request.Events.Count, system);
        if (Bytes.Enabled)
        {
            Bytes.Add(request.Events.Sum(@event => (long)@event.Data.Length + @event.Metadata.Length), system);
        }
    }

    private void End(in AppendMeasurement append, string outcome)
    {
        append.Span?.SetTag(EventSourcingTelemetry.Outcome, outcome);
        AppendDuration.Record(
            Stopwatch.GetElapsedTime(append.Started).TotalSeconds, system, new KeyValuePair<string, object?>(EventSourcingTelemetry.Outcome, outcome));
    }
}

/// <summary>One append under way.</summary>
public readonly struct AppendMeasurement : IDisposable
{
    private readonly StoreMetrics metrics;

    internal AppendMeasurement(StoreMetrics metrics, Activity? span, long started) => (this.metrics, Span, Started) = (metrics, span, started);

    internal Activity? Span { get; }

    internal long Started { get; }

    /// <summary>The store answered.</summary>
    public void Answered(AppendRequest request, AppendResult result) => metrics.Answered(this, request, result);

    /// <summary>The store could not answer. Only the type of the error is kept, never its message.</summary>
    public void Failed(Exception error) => metrics.Failed(this, error);

    /// <summary>Ends the span.</summary>
    public void Dispose() => Span?.Dispose();
}
