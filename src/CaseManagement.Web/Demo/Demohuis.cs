using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Web.Samenstelling;
using NodaTime;

namespace CaseManagement.Web.Demo;

/// <summary>The house on a clock of its own, without a web server: here the year of casework of the demo municipality is played.</summary>
public sealed class Demohuis : IAsyncDisposable
{
    private readonly ServiceProvider diensten;
    private readonly Verhaalklok klok;
    private readonly Toneel toneel;
    private readonly LocalDate vandaag;

    private Demohuis(CasusOpties opties, LocalDate vandaag)
    {
        this.vandaag = vandaag;
        klok = new Verhaalklok(Kernel.Kalender.NederlandseTijd.Moment(vandaag.PlusDays(-Demokalender.Dagen - 1).AtMidnight()));
        var registraties = new ServiceCollection();
        registraties.AddLogging().AddHuis(opties).AddSingleton<IClock>(klok).AddSingleton<IIdentifiers, Verhaalnummers>();
        diensten = registraties.BuildServiceProvider();
        toneel = new Toneel(diensten, new Zenders(registraties));
    }

    /// <summary>The services of the house.</summary>
    public IServiceProvider Diensten => diensten;

    /// <summary>Opens the house on a data directory, for a reader who looks on this civil day.</summary>
    /// <param name="opties">The settings of the house.</param>
    /// <param name="vandaag">The day around which the year lies.</param>
    public static Demohuis Open(CasusOpties opties, LocalDate vandaag) => new(opties, vandaag);

    /// <summary>Plays the year if nothing was ever written here; the answer is what was played, or <see langword="null"/>.</summary>
    /// <param name="cancellation">Stops between two steps.</param>
    /// <exception cref="InvalidOperationException">The house refused what the stories need, or allowed what it should refuse.</exception>
    public async Task<Demoverslag?> VulAsync(CancellationToken cancellation = default)
    {
        await diensten.CheckHoofdenAsync(cancellation);
        Hoofdsleutel.Controleer(diensten);
        var log = diensten.GetRequiredService<IEventStore>();
        if ((await log.ReadHeadAsync(cancellation)).Position > 0)
        {
            return null;
        }

        await diensten.TekenEersteHoofdAsync(cancellation);
        await using (var scope = diensten.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Personaregistratie>().VoerUitAsync(cancellation);
        }

        var vertelling = new Vertelling(new Demokalender(vandaag));
        foreach (var verhaal in Verhaallijst.Alle)
        {
            verhaal.Vertel(vertelling);
        }

        var geweigerd = await new Opvoering(diensten, toneel, vertelling, klok).SpeelAsync(cancellation);
        return new Demoverslag(
            vertelling.Scenes.Count(scene => scene is { Opent: true, Vergeefs: null }),
            (await log.ReadHeadAsync(cancellation)).Position,
            geweigerd);
    }

    /// <summary>Asks a question as a persona, at the beginning of today; <see langword="null"/> when it is hidden.</summary>
    /// <param name="persona">The account.</param>
    /// <param name="rol">The role.</param>
    /// <param name="query">The question.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<object?> VraagAsync(string persona, Rol rol, object query, CancellationToken cancellation = default)
    {
        klok.Zet(Kernel.Kalender.NederlandseTijd.Moment(vandaag.AtMidnight()));
        await diensten.GetRequiredService<ProjectionRunner>().CatchUpAsync(cancellation);
        return (await toneel.VraagAsync(new Speelrol(persona, rol), query, cancellation)).Waarde;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => diensten.DisposeAsync();
}

/// <summary>What was played.</summary>
/// <param name="Dossiers">How many dossiers and extra meetings were opened.</param>
/// <param name="Gebeurtenissen">How many events the log has.</param>
/// <param name="Weigeringen">How many attempts were refused, as the stories meant.</param>
public sealed record Demoverslag(int Dossiers, long Gebeurtenissen, int Weigeringen);
