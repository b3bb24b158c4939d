using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>Hears every span and every measurement of the house and of the web framework, before anything is stripped from it.</summary>
internal sealed class Oor : IDisposable
{
    private readonly ActivityListener sporen;
    private readonly MeterListener metingen = new();
    private readonly ConcurrentDictionary<string, Reeks> reeksen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> teksten = new(StringComparer.Ordinal);

    public Oor()
    {
        sporen = new ActivityListener
        {
            ShouldListenTo = bron => IsVanOns(bron.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hoor,
        };
        ActivitySource.AddActivityListener(sporen);
        metingen.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (IsVanOns(instrument.Meter.Name))
            {
                luisteraar.EnableMeasurementEvents(instrument);
            }
        };
        metingen.SetMeasurementEventCallback<long>((instrument, waarde, tags, _) => Hoor(instrument, waarde, tags));
        metingen.SetMeasurementEventCallback<int>((instrument, waarde, tags, _) => Hoor(instrument, waarde, tags));
        metingen.SetMeasurementEventCallback<double>((instrument, waarde, tags, _) => Hoor(instrument, waarde, tags));
        metingen.Start();
    }

    /// <summary>Every name, key and value that was heard, once.</summary>
    public ICollection<string> Teksten => teksten.Keys;

    /// <summary>Names of the spans with their source.</summary>
    public ConcurrentDictionary<string, int> Spans { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the attributes of our own sources and meters.</summary>
    public ConcurrentDictionary<string, byte> EigenSleutels { get; } = new(StringComparer.Ordinal);

    /// <summary>What was measured with an instrument, with the tags as text.</summary>
    public IReadOnlyList<Reeks> Van(string instrument) => [.. reeksen.Values.Where(reeks => reeks.Instrument == instrument)];

    /// <summary>Asks the gauges.</summary>
    public void VraagStanden() => metingen.RecordObservableInstruments();

    public void Dispose()
    {
        sporen.Dispose();
        metingen.Dispose();
    }

    private static bool IsVanOns(string naam) =>
        naam.StartsWith("CaseManagement", StringComparison.Ordinal) || naam.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);

    private void Hoor(Activity span)
    {
        Spans.AddOrUpdate($"{span.Source.Name}: {span.DisplayName}", 1, (_, aantal) => aantal + 1);
        Noteer(span.OperationName, span.DisplayName, span.StatusDescription, span.TraceStateString);
        Noteer(span.TagObjects, span.Source.Name);
        Noteer(span.Baggage.Select(paar => KeyValuePair.Create<string, object?>(paar.Key, paar.Value)), span.Source.Name);
        Noteer(span.Source.Tags ?? [], span.Source.Name);
        foreach (var gebeurtenis in span.Events)
        {
            Noteer(gebeurtenis.Name);
            Noteer(gebeurtenis.Tags, span.Source.Name);
        }

        foreach (var link in span.Links)
        {
            Noteer(link.Context.TraceState);
            Noteer(link.Tags ?? [], span.Source.Name);
        }
    }

    private void Hoor(Instrument instrument, double waarde, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Noteer(instrument.Name, instrument.Unit, instrument.Description);
        Noteer(tags.ToArray(), instrument.Meter.Name);
        var labels = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
        reeksen.GetOrAdd($"{instrument.Name} {labels}", _ => new Reeks(instrument.Name, labels)).Tel(waarde);
    }

    private void Noteer(IEnumerable<KeyValuePair<string, object?>> attributen, string bron)
    {
        foreach (var (sleutel, waarde) in attributen)
        {
            if (bron.StartsWith("CaseManagement", StringComparison.Ordinal))
            {
                EigenSleutels.TryAdd(sleutel, 0);
            }

            Noteer(sleutel, Convert.ToString(waarde, CultureInfo.InvariantCulture));
        }
    }

    private void Noteer(params ReadOnlySpan<string?> wat)
    {
        foreach (var tekst in wat)
        {
            teksten.TryAdd(tekst ?? "", 0);
        }
    }
}

/// <summary>The measurements of one instrument with the same tags.</summary>
internal sealed class Reeks(string instrument, string labels)
{
    private readonly Lock slot = new();

    public string Instrument => instrument;

    public string Labels => labels;

    public int Aantal { get; private set; }

    public double Som { get; private set; }

    public double Laatste { get; private set; }

    public double Kleinste { get; private set; } = double.MaxValue;

    public void Tel(double waarde)
    {
        lock (slot)
        {
            (Aantal, Som, Laatste, Kleinste) = (Aantal + 1, Som + waarde, waarde, Math.Min(Kleinste, waarde));
        }
    }
}
