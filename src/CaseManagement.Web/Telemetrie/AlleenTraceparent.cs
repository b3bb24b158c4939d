using System.Diagnostics;

namespace CaseManagement.Web.Telemetrie;

/// <summary>
/// Takes over the trace id of the caller (<c>traceparent</c>) and nothing else: <c>tracestate</c> and <c>baggage</c> are free text of
/// somebody else, and would travel with every span.
/// </summary>
internal sealed class AlleenTraceparent : DistributedContextPropagator
{
    private const string Traceparent = "traceparent";

    private static readonly DistributedContextPropagator W3C = CreateW3CPropagator();

    public override IReadOnlyCollection<string> Fields { get; } = [Traceparent];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        if (activity is { IdFormat: ActivityIdFormat.W3C, Id: { } id })
        {
            setter?.Invoke(carrier, Traceparent, id);
        }
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState)
    {
        W3C.ExtractTraceIdAndState(carrier, getter, out traceId, out _);
        traceState = null;
    }

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
