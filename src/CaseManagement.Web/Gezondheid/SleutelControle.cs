using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseManagement.Web.Gezondheid;

/// <summary>
/// Whether the keys can be read and are those of the master key: without that no personal data can be read or recorded. Asked at most every five seconds,
/// whoever asks: anybody may.
/// </summary>
/// <param name="keys">The keys.</param>
/// <param name="master">The master key of this host.</param>
/// <param name="time">Measures the five seconds.</param>
internal sealed class SleutelControle(IKeyStore keys, MasterKey master, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Geldig = TimeSpan.FromSeconds(5);

    private readonly MasterKeyCheck check = new(keys, master);
    private readonly Lock gate = new();
    private (HealthCheckResult Oordeel, long Sinds)? laatste;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (laatste is not { } bekend || time.GetElapsedTime(bekend.Sinds) >= Geldig)
            {
                laatste = bekend = (Vraag(), time.GetTimestamp());
            }

            return Task.FromResult(bekend.Oordeel);
        }
    }

    private HealthCheckResult Vraag()
    {
        try
        {
            check.Ask();
            return HealthCheckResult.Healthy("De sleutels passen bij de hoofdsleutel.");
        }
        catch (WrongMasterKeyException)
        {
            return HealthCheckResult.Unhealthy("De hoofdsleutel past niet bij de sleutels: persoonsgegevens zijn niet te lezen of vast te leggen.");
        }
        catch (StoreUnavailableException)
        {
            return HealthCheckResult.Unhealthy("De sleutels zijn niet bereikbaar.");
        }
    }
}
