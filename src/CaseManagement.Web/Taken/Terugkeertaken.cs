using CaseManagement.Controles.Aanleidingen;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Toegang.Vernietiging;

namespace CaseManagement.Web.Taken;

/// <summary>What the program itself does again and again.</summary>
internal static class Terugkeertaken
{
    /// <summary>Registers them.</summary>
    public static void AddTerugkeertaken(this IServiceCollection services)
    {
        // Generates meetings and closes agendas at their hour.
        services.Elke<OverlegTaken>(TimeSpan.FromMinutes(1), "The calendar run", (taken, stop) => taken.VoerUitAsync(stop));

        // Destroys what a crash left in the vault of reporters without a melding.
        services.Elke<Weeskluizen>(TimeSpan.FromMinutes(10), "Cleaning up vaults without a melding", (kluizen, stop) => kluizen.RuimOpAsync(stop));

        // Notes on controls that the signal or case behind them fell away, also when nobody opens them.
        services.Elke<Aanleidingwacht>(TimeSpan.FromMinutes(5), "Looking at what lies behind controls", (wacht, stop) => wacht.LoopNaAsync(stop));

        // Proposes the destruction of dossiers whose term has passed; people approve it and carry it out.
        services.Elke<Vernietigingsvoorstellen>(TimeSpan.FromHours(1), "Proposing destructions", (voorstellen, stop) => voorstellen.StelVoorAsync(stop));
    }

    /// <summary>
    /// Registers the export of signed heads of the log (I3). Once more when the host stops: what happens after the last head can be cut off unseen. Services
    /// stop in reverse order, so what writes at its own stop is registered after this one.
    /// </summary>
    public static void AddHoofdentaak(this IServiceCollection services) => services.Elke<HeadSigner>(
        TimeSpan.FromMinutes(5), "Signing the head of the log", (signer, stop) => signer.SignAsync(stop), ookAanBeginEnEinde: true);

    private static void Elke<TDienst>(
        this IServiceCollection services, TimeSpan tussenpoos, string naam, Func<TDienst, CancellationToken, Task> werk, bool ookAanBeginEnEinde = false)
        where TDienst : class => services.AddSingleton<IHostedService>(p => new Terugkeertaak(
            naam,
            tussenpoos,
            (scope, stop) => werk(scope.GetRequiredService<TDienst>(), stop),
            p.GetRequiredService<IServiceScopeFactory>(),
            p.GetRequiredService<TimeProvider>(),
            p.GetRequiredService<ILogger<Terugkeertaak>>(),
            ookAanBeginEnEinde));
}
