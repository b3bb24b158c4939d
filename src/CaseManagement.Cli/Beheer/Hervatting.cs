using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>One run of <c>casus hervat</c>: every parked stream of a read model is tried again.</summary>
/// <param name="map">The data directory, or nothing for that of the configuration.</param>
/// <param name="leesmodel">The read model.</param>
/// <param name="isGestopt">Whether the keeper says that no host runs on this data.</param>
/// <param name="uit">Where the report goes.</param>
/// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
internal sealed class Hervatting(DirectoryInfo? map, string leesmodel, bool isGestopt, TextWriter uit, string? omgeving = null)
{
    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        if (!isGestopt)
        {
            // A host that still counts the stream as parked would skip what it appends meanwhile, and nobody would know.
            throw new Weigering(
                "Stop eerst het programma en geef dan --host-stopped. Kan het niet stoppen, gebruik dan casus rebuild: dat kan terwijl het draait.",
                Afloop.VerkeerdGebruik);
        }

        var (huis, heeftHoofdsleutel) = Gegevensmap.OpenBouw(map, omgeving);
        using var sluit = huis;
        await huis.Services.CheckHoofdenAsync(cancellation);
        var namen = huis.Services.GetServices<IProjection>().Select(projection => projection.Name).Order(StringComparer.Ordinal).ToList();
        if (!namen.Contains(leesmodel, StringComparer.Ordinal))
        {
            throw new Weigering($"Onbekend leesmodel: {leesmodel}. Kies uit: {string.Join(", ", namen)}.", Afloop.VerkeerdGebruik);
        }

        if (!heeftHoofdsleutel && huis.Services.GetServices<IProjection>().Single(projection => projection.Name == leesmodel).OpensPersonalText)
        {
            throw new Weigering($"Het leesmodel {leesmodel} kan alleen met de hoofdsleutel (Casus__MasterKey) verder.");
        }

        var geparkeerd = await huis.Services.GetRequiredService<IProjectionStore>().ParkedAsync(leesmodel, cancellation);
        if (geparkeerd.Count == 0)
        {
            await uit.WriteLineAsync($"In {leesmodel} is geen stroom geparkeerd.");
            return Afloop.Goed;
        }

        var gelukt = true;
        foreach (var stroom in geparkeerd)
        {
            var uitkomst = await ProbeerAsync(huis.Services.GetRequiredService<ProjectionRunner>(), stroom, cancellation);
            gelukt &= uitkomst is not RetryOutcome.StillParked;
            await uit.WriteLineAsync($"{stroom.Stream.Value}: {Tekst(uitkomst)}.");
        }

        return gelukt ? Afloop.Goed : Afloop.Geweigerd;
    });

    private async Task<RetryOutcome> ProbeerAsync(ProjectionRunner runner, ParkedStream stroom, CancellationToken cancellation)
    {
        try
        {
            return await runner.RetryParkedAsync(leesmodel, stroom.Stream, cancellation);
        }
        catch (InvalidOperationException)
        {
            throw new Weigering($"Het leesmodel {leesmodel} is van een andere versie van het programma. Bouw het opnieuw op met: casus rebuild {leesmodel}.");
        }
    }

    // Only the type of the error: its message could hold more than anybody should read here.
    private static string Tekst(RetryOutcome uitkomst) => uitkomst switch
    {
        RetryOutcome.Resumed(var aantal) => $"hervat, {Telwoord.Gebeurtenissen(aantal)} verwerkt",
        RetryOutcome.StillParked(var positie, var fout) => $"blijft geparkeerd, nu op positie {positie} ({fout.Split(':')[0]})",
        _ => "was niet meer geparkeerd",
    };
}
