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

    /// <summary>Follows one append from the call until its answer. Of an error only the type is kept, never its message.</summary>
    /// <param name="request">The append.</param>
    /// <param name="append">Brings it to the store.</param>
    /// <param name="cancellation">Withdraws it, as far as the store allows.</param>
    public async Task<AppendResult> MeasureAsync(
        AppendRequest request, Func<AppendRequest, CancellationToken, Task<AppendResult>> append, CancellationToken cancellation)
    {
        using var span = EventSourcingTelemetry.Source.StartActivity("append");
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await append(request, cancellation);
            End(span, started, Answered(request, result));
            return result;
        }
        catch (Exception error)
        {
            span?.SetTag("error.type", error.GetType().Name);
            span?.SetStatus(ActivityStatusCode.Error);
            End(span, started, OutcomeOf(error));
            throw;
        }
    }

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

    private string Answered(AppendRequest request, AppendResult result)
    {
        switch (result)
        {
            case AppendResult.Conflict:
                Conflicts.Add(1, system);
                return "conflict";
            case AppendResult.Duplicate:
                Duplicates.Add(1, system);
                return "duplicate";
            default:
                Stored(request);
                return "appended";
        }
    }

    private static string OutcomeOf(Exception error) => error switch
    {
        OperationCanceledException => "withdrawn",
        StoreUnavailableException { IsFull: true } => "full",
        _ => "failed",
    };

    private void Stored(AppendRequest request)
    {
        Events.Add(request.Events.Count, system);
        if (Bytes.Enabled)
        {
            Bytes.Add(request.Events.Sum(@event => (long)@event.Data.Length + @event.Metadata.Length), system);
        }
    }

    private void End(Activity? span, long started, string outcome)
    {
        span?.SetTag(EventSourcingTelemetry.Outcome, outcome);
        AppendDuration.Record(
            Stopwatch.GetElapsedTime(started).TotalSeconds, system, new KeyValuePair<string, object?>(EventSourcingTelemetry.Outcome, outcome));
    }
}
