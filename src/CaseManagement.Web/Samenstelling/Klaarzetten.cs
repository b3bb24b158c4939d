using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Toegang.Sleutels;
using CaseManagement.Web.Demo;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What must be ready before the first request: read models up to date, meetings planned, and in Development the personas.</summary>
internal static class Klaarzetten
{
    public static async Task StartKlaarzettenAsync(this IHost app, CancellationToken cancellation = default)
    {
        await app.Services.CheckHoofdenAsync(cancellation);
        Hoofdsleutel.Controleer(app.Services);
        await app.Services.TekenEersteHoofdAsync(cancellation);
        var runner = app.Services.GetRequiredService<ProjectionRunner>();
        await runner.CatchUpAsync(cancellation);

        // A key store from a backup gets its fences back before anything is read.
        await app.Services.GetRequiredService<Sleutelvernietiger>().VolgAsync(cancellation);
        using var scope = app.Services.CreateScope();
        if (app.Services.GetRequiredService<CasusOpties>().Demo)
        {
            await scope.ServiceProvider.GetRequiredService<Personaregistratie>().VoerUitAsync(cancellation);
        }

        var taken = scope.ServiceProvider.GetRequiredService<OverlegTaken>();
        await taken.StelStandaardReeksenInAsync(cancellation);
        await runner.CatchUpAsync(cancellation);
        await taken.VoerUitAsync(cancellation);
        await runner.CatchUpAsync(cancellation);
    }
}
