using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseManagement.Web.Gezondheid;

/// <summary>Whether the log can be read and written. Asked at most every five seconds, whoever asks: anybody may.</summary>
/// <param name="store">The log.</param>
/// <param name="services">Holds the upkeep of an embedded store; a database server has none, and is only read.</param>
/// <param name="time">Measures the five seconds.</param>
internal sealed class LogboekControle(IEventStore store, IServiceProvider services, TimeProvider time) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Geldig = TimeSpan.FromSeconds(5);
    private static readonly StreamName Geen = new("gezondheid");

    private readonly SemaphoreSlim beurt = new(1);
    private HealthCheckResult laatste;
    private long gevraagd;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await beurt.WaitAsync(cancellationToken);
        try
        {
            if (gevraagd == 0 || time.GetElapsedTime(gevraagd) >= Geldig)
            {
                laatste = await VraagAsync(cancellationToken);
                gevraagd = time.GetTimestamp();
            }

            return laatste;
        }
        finally
        {
            beurt.Release();
        }
    }

    public void Dispose() => beurt.Dispose();

    private async Task<HealthCheckResult> VraagAsync(CancellationToken cancellation)
    {
        try
        {
            await store.ReadHeadAsync(cancellation);

            // A stream is read at the server, where the log is on one; the head is known here.
            await store.ReadStreamAsync(Geen, cancellation: cancellation);
            if (services.GetService<IStoreMaintenance>() is { } onderhoud)
            {
                await onderhoud.CheckWritableAsync(cancellation);
            }

            return HealthCheckResult.Healthy("Het logboek is leesbaar en beschrijfbaar.");
        }
        catch (StoreUnavailableException fout)
        {
            return HealthCheckResult.Unhealthy(fout.IsFull ? "De schijf van het logboek is vol." : "Het logboek is niet bereikbaar.");
        }
    }
}
