using System.Globalization;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseManagement.Web.Gezondheid;

/// <summary>Whether the tasks in the background could look at every dossier. One that they passed over is a limitation: the rest goes on. Tells a number only.</summary>
/// <param name="overgeslagen">How many were passed over.</param>
internal sealed class TakenControle(Overgeslagen overgeslagen) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        overgeslagen.Aantal is > 0 and var aantal
            ? HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"Dossiers die een taak op de achtergrond oversloeg: {aantal}; zie het logboek van het programma."))
            : HealthCheckResult.Healthy("De taken op de achtergrond slaan niets over."));
}
