using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// One use case being measured. What identifies it is the trace id and nothing else (ADR 0014): no user, role or organisation either, because in a
/// small municipality a role is a person.
/// </summary>
internal readonly struct Meting : IDisposable
{
    private static readonly ActivitySource Source = new(Meetpunt.Naam);
    private static readonly Meter Meter = new(Meetpunt.Naam);

    private static readonly Histogram<double> Duur = Meter.CreateHistogram(
        "casus.use_case.duration", "s", "One command or question, from the door to its answer.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    private static readonly Counter<long> Weigeringen = Meter.CreateCounter<long>(
        "casus.use_case.refusals", "{refusal}", "Commands and questions that were refused or hidden, by rule.");

    private static readonly ConcurrentDictionary<Type, (string Naam, string Module)> Namen = new();

    private readonly long begin = Stopwatch.GetTimestamp();
    private readonly KeyValuePair<string, object?> useCase;
    private readonly KeyValuePair<string, object?> module;
    private readonly Activity? span;

    private Meting(string naam, string module)
    {
        useCase = new(Meetpunt.UseCase, naam);
        this.module = new(Meetpunt.Module, module);
        span = Source.StartActivity(naam);
        span?.SetTag(useCase.Key, useCase.Value).SetTag(this.module.Key, this.module.Value);
    }

    /// <summary>Begins to measure a use case.</summary>
    public static Meting Begin(Type useCase)
    {
        var (naam, module) = Namen.GetOrAdd(useCase, static type => (Onderdeel.Van(type), Module(type)));
        return new Meting(naam, module);
    }

    // A use case that serves every case type belongs to the one it serves now.
    private static string Module(Type useCase) =>
        (useCase.IsGenericType ? useCase.GenericTypeArguments[0] : useCase).Assembly.GetName().Name!.Split('.')[^1];

    /// <summary>It was answered.</summary>
    /// <param name="afloop">One of <see cref="Afloop"/>.</param>
    /// <param name="regel">The rule; empty when none refused.</param>
    public void Einde(string afloop, string regel)
    {
        span?.SetTag(Meetpunt.Uitkomst, afloop);
        if (regel.Length > 0)
        {
            span?.SetTag(Meetpunt.Regel, regel);
        }

        if (afloop is Afloop.Geweigerd or Afloop.Verborgen)
        {
            Weigeringen.Add(1, useCase, module, new(Meetpunt.Uitkomst, afloop), new(Meetpunt.Regel, regel));
        }

        Duur.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, useCase, module, new(Meetpunt.Uitkomst, afloop));
    }

    /// <summary>It broke. The type of the error is kept; its message may hold anything and is not.</summary>
    public void Mislukt(Exception fout)
    {
        span?.SetTag("error.type", fout.GetType().Name).SetStatus(ActivityStatusCode.Error);
        Einde(fout is OperationCanceledException ? Afloop.Afgebroken : Afloop.Mislukt, "");
    }

    public void Dispose() => span?.Dispose();
}

/// <summary>Words for how a use case ended.</summary>
internal static class Afloop
{
    public const string Aanvaard = "accepted";
    public const string Ongewijzigd = "unchanged";
    public const string Geweigerd = "refused";
    public const string Verborgen = "hidden";
    public const string Ongeldig = "invalid";
    public const string Herhaald = "duplicate";
    public const string Verouderd = "conflict";
    public const string SleutelHergebruikt = "key_reused";
    public const string Mislukt = "failed";
    public const string Afgebroken = "cancelled";
}
