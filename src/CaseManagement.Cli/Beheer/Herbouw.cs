using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>One run of <c>casus rebuild</c>.</summary>
/// <param name="map">The data directory, or nothing for that of the configuration.</param>
/// <param name="namen">The read models.</param>
/// <param name="alle">Whether it is all of them.</param>
/// <param name="uit">Where the report goes.</param>
/// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
internal sealed class Herbouw(DirectoryInfo? map, IReadOnlyList<string> namen, bool alle, TextWriter uit, string? omgeving = null)
{
    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        var (huis, heeftHoofdsleutel) = Gegevensmap.OpenBouw(map, omgeving);
        using var sluit = huis;
        await huis.Services.CheckHoofdenAsync(cancellation);
        var bekend = huis.Services.GetServices<IProjection>().OrderBy(projection => projection.Name, StringComparer.Ordinal).ToList();
        var gekozen = Kies(bekend);
        if (!heeftHoofdsleutel && gekozen.Where(projection => projection.OpensPersonalText).Select(projection => projection.Name).ToList() is { Count: > 0 } sleutelwerk)
        {
            var melding = $"Alleen met de hoofdsleutel (Casus__MasterKey) op te bouwen: {string.Join(", ", sleutelwerk)}.";
            gekozen = alle ? gekozen.FindAll(projection => !projection.OpensPersonalText) : throw new Weigering(melding);
            await uit.WriteLineAsync($"{melding} Overgeslagen.");
        }

        try
        {
            await BouwAsync(huis.Services, gekozen, cancellation);
        }
        catch (RebuildFailedException fout)
        {
            throw new Weigering($"Het opbouwen is niet gelukt. {Reden(fout)} {Gevolg(fout)}");
        }

        await uit.WriteLineAsync($"Opgebouwd en in gebruik: {string.Join(", ", gekozen.Select(projection => projection.Name))}.");
        return await GeparkeerdAsync(huis.Services, gekozen, uit, cancellation) == 0 ? Afloop.Goed : Afloop.LeesmodelWijktAf;
    });

    /// <summary>Tells of every read model how many streams could not be taken in; what is parked is missing from its rows.</summary>
    /// <returns>How many there are in all.</returns>
    public static async Task<int> GeparkeerdAsync(
        IServiceProvider huis, IReadOnlyList<IProjection> gekozen, TextWriter uit, CancellationToken cancellation)
    {
        var totaal = 0;
        foreach (var projection in gekozen)
        {
            var aantal = (await huis.GetRequiredService<IProjectionStore>().ParkedAsync(projection.Name, cancellation)).Count;
            totaal += aantal;
            if (aantal > 0)
            {
                await uit.WriteLineAsync($"In {projection.Name} {(aantal == 1 ? "is" : "zijn")} {Telwoord.Van(aantal, "stroom", "stromen")} geparkeerd.");
            }
        }

        if (totaal > 0)
        {
            await uit.WriteLineAsync("Wat geparkeerd is, ontbreekt in het leesmodel. casus status noemt de stromen; verhelp de oorzaak en geef dan casus hervat.");
        }

        return totaal;
    }

    /// <summary>Rebuilds, and keeps of the former generations only the one that was just replaced.</summary>
    public static async Task BouwAsync(IServiceProvider huis, IReadOnlyList<IProjection> gekozen, CancellationToken cancellation)
    {
        var (store, log) = (huis.GetRequiredService<IProjectionStore>(), huis.GetRequiredService<IEventStore>());
        foreach (var projection in gekozen)
        {
            await store.DropRetiredAsync(projection, cancellation);
        }

        var head = await log.ReadHeadAsync(cancellation);
        await Voortgang.ToonAsync("Leesmodellen opbouwen", head.Position, async voortgang =>
        {
            await huis.GetRequiredService<ProjectionRunner>().RebuildAsync(
                [.. gekozen.Select(projection => projection.Name)], voortgang.VanLogboek(), cancellation);
            return true;
        });
    }

    /// <summary>Why a read model could not be built, without the message of an error, which could hold more than anybody should read here.</summary>
    public static string Reden(RebuildFailedException fout) => fout.Position is { } positie
        ? $"Het leesmodel {fout.Projection} kan de gebeurtenis op positie {positie} niet verwerken ({fout.Error})."
        : fout.LiveVersion is not null
        ? $"Van het leesmodel {fout.Projection} is al een nieuwere versie in gebruik dan dit programma kent. Gebruik het nieuwere programma."
        : $"Het leesmodel {fout.Projection} is niet zoals het was achtergelaten: een ander proces bouwt het ook op, of de databaseserver viel uit. Probeer het opnieuw.";

    private static string Gevolg(RebuildFailedException fout) => fout.Promoted.Count == 0
        ? "De bestaande leesmodellen zijn niet veranderd."
        : $"Al vernieuwd en in gebruik: {string.Join(", ", fout.Promoted)}. De andere leesmodellen zijn niet veranderd.";

    private List<IProjection> Kies(List<IProjection> bekend)
    {
        var lijst = $"Kies uit: {string.Join(", ", bekend.Select(projection => projection.Name))}; of --all.";
        if (alle == namen.Count > 0)
        {
            throw new Weigering($"Geef de naam van een leesmodel, of --all. {lijst}", Afloop.VerkeerdGebruik);
        }

        var onbekend = namen.Where(naam => !bekend.Exists(projection => projection.Name == naam)).ToList();
        return onbekend.Count == 0
            ? bekend.FindAll(projection => alle || namen.Contains(projection.Name))
            : throw new Weigering($"Onbekend leesmodel: {string.Join(", ", onbekend)}. {lijst}", Afloop.VerkeerdGebruik);
    }
}
