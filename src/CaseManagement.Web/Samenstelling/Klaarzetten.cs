using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Web.Demo;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What must be ready before the first request: read models up to date, and in Development the personas.</summary>
internal static class Klaarzetten
{
    public static async Task StartKlaarzettenAsync(this IHost app, CancellationToken cancellation = default)
    {
        var runner = app.Services.GetRequiredService<ProjectionRunner>();
        await runner.CatchUpAsync(cancellation);
        if (app.Services.GetRequiredService<CasusOpties>().Demo)
        {
            using var scope = app.Services.CreateScope();
            await scope.ServiceProvider.GetRequiredService<Personaregistratie>().VoerUitAsync(cancellation);
            await runner.CatchUpAsync(cancellation);
        }
    }
}
