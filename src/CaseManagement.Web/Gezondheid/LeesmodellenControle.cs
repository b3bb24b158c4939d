using System.Globalization;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseManagement.Web.Gezondheid;

/// <summary>
/// Whether the read models follow the log. One that stopped, or is too far behind, makes the program not ready; parked streams, and a read
/// model that is being rebuilt, make it ready with a limitation. Tells numbers only: which read model it is, is for <c>casus status</c>.
/// </summary>
/// <param name="runner">Knows how they are doing.</param>
/// <param name="store">Knows the end of the log.</param>
/// <param name="opties">How far behind is too far.</param>
internal sealed class LeesmodellenControle(ProjectionRunner runner, IEventStore store, CasusOpties opties) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Oordeel(runner.Health, (await store.ReadHeadAsync(cancellationToken)).Position, opties.MaxAchterstand);
        }
        catch (StoreUnavailableException)
        {
            return HealthCheckResult.Unhealthy("De achterstand van de leesmodellen is niet te bepalen.");
        }
    }

    /// <summary>The verdict, purely.</summary>
    internal static HealthCheckResult Oordeel(IReadOnlyList<ProjectionHealth> leesmodellen, long hoofd, long maxAchterstand)
    {
        var gestopt = leesmodellen.Count(model => model.Condition == ProjectionCondition.Stopped);
        var achterstand = leesmodellen.Select(model => hoofd - model.Checkpoint).DefaultIfEmpty().Max();
        var geparkeerd = leesmodellen.Sum(model => model.Parked);
        if (gestopt > 0)
        {
            return HealthCheckResult.Unhealthy(Tekst($"{gestopt} van de {leesmodellen.Count} leesmodellen staan stil."));
        }

        if (achterstand > maxAchterstand)
        {
            return HealthCheckResult.Unhealthy(Tekst($"Een leesmodel loopt {achterstand} gebeurtenissen achter."));
        }

        // One that is limited and has nothing parked is being built, or waits until the store answers it again.
        var wachtend = leesmodellen.Count(model => model is { Condition: not ProjectionCondition.Ok, Parked: 0 });
        string[] redenen =
        [
            .. geparkeerd > 0 ? [Tekst($"geparkeerde stromen: {geparkeerd}")] : Array.Empty<string>(),
            .. wachtend > 0 ? [Tekst($"leesmodellen in opbouw, of na een storing van de opslag nog niet verder gegaan: {wachtend}")] : Array.Empty<string>(),
        ];
        return redenen.Length > 0
            ? HealthCheckResult.Degraded($"De leesmodellen volgen het logboek niet volledig; {string.Join("; ", redenen)}.")
            : HealthCheckResult.Healthy("De leesmodellen volgen het logboek.");
    }

    private static string Tekst(FormattableString tekst) => tekst.ToString(CultureInfo.InvariantCulture);
}
