using System.Diagnostics;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Web.Samenstelling;
using NodaTime;

namespace CaseManagement.Web.Demo;

/// <summary>Development only: fills an empty data directory before the host opens it, and tells the visitor what there is to see.</summary>
internal static class Demodata
{
    public static async Task VulDemoAsync(this WebApplication app)
    {
        var opties = app.Services.GetRequiredService<CasusOpties>();
        if (opties is { Demo: true, DemoData: true })
        {
            var start = Stopwatch.GetTimestamp();
            await using (var huis = Demohuis.Open(opties, NederlandseTijd.Dag(app.Services.GetRequiredService<IClock>().GetCurrentInstant())))
            {
                if (await huis.VulAsync(app.Lifetime.ApplicationStopping) is { } verslag)
                {
                    await Console.Out.WriteLineAsync(Demomelding.Gevuld(verslag, Stopwatch.GetElapsedTime(start)));
                }
            }

            app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Demomelding.Welkom(app.Urls.FirstOrDefault() ?? "")));
        }
    }
}
