using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>Holds the sealed attachments against the log: each that the log names is there, unchanged; what else is there is counted.</summary>
/// <param name="huis">The house.</param>
/// <param name="uit">Where the findings go.</param>
internal sealed class Bijlagencontrole(IServiceProvider huis, TextWriter uit)
{
    private const int Bladzijde = 1000;
    private const int MeesteBevindingen = 20;

    // No receipt takes this long between its file and its event.
    private static readonly TimeSpan Onderweg = TimeSpan.FromHours(1);

    private readonly Dictionary<(string Stroom, int Nummer), BijlageToegevoegd> bijlagen = [];
    private readonly string map = Bijlagekluis.MapVan(huis.GetRequiredService<CasusOpties>());
    private long gezien;

    /// <summary>Checks; the answer is the exit code.</summary>
    public async Task<int> VoerUitAsync(CancellationToken cancellation)
    {
        await LeesVerderAsync(cancellation);
        var mis = new List<((string Stroom, int Nummer) Bijlage, string Wat)>();
        foreach (var (plaats, bijlage) in bijlagen.ToList())
        {
            if (await BevindingAsync(bijlage, cancellation) is { } wat)
            {
                mis.Add((plaats, wat));
            }
        }

        // The program may be in use: what the desk removed meanwhile is not missing.
        var wezen = Wezen();
        await LeesVerderAsync(cancellation);
        _ = mis.RemoveAll(bevinding => !bijlagen.ContainsKey(bevinding.Bijlage));
        await MeldAsync(mis, wezen);
        return mis.Count == 0 ? Afloop.Goed : Afloop.OpslagOnbeschikbaar;
    }

    private async Task<string?> BevindingAsync(BijlageToegevoegd bijlage, CancellationToken cancellation)
    {
        var pad = Path.Combine(map, Bijlagekluis.Plaats(bijlage.Bestand));
        try
        {
            return !File.Exists(pad) ? "ontbreekt"
                : await Bijlagenmap.Sha256Async(pad, cancellation) == bijlage.Vingerafdruk ? null : "is beschadigd of veranderd (SHA-256)";
        }
        catch (FileNotFoundException)
        {
            return "ontbreekt";
        }
    }

    private int Wezen()
    {
        var bekend = bijlagen.Values.Select(bijlage => Path.Combine(map, Bijlagekluis.Plaats(bijlage.Bestand))).ToHashSet(StringComparer.Ordinal);
        var grens = huis.GetRequiredService<TimeProvider>().GetUtcNow() - Onderweg;
        return !Directory.Exists(map) ? 0 : Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories)
            .Count(pad => !bekend.Contains(pad) && File.GetLastWriteTimeUtc(pad) < grens.UtcDateTime);
    }

    private async Task LeesVerderAsync(CancellationToken cancellation)
    {
        var (log, serializer) = (huis.GetRequiredService<IEventStore>(), huis.GetRequiredService<IEventSerializer>());
        for (var blad = await log.ReadAllAsync(gezien, Bladzijde, cancellation); blad.Count > 0; blad = await log.ReadAllAsync(gezien, Bladzijde, cancellation))
        {
            foreach (var stored in blad.Where(stored => stored.Type is "dossier.vernietigd" || stored.Type.StartsWith("melding.bijlage-", StringComparison.Ordinal)))
            {
                switch (serializer.Deserialize(stored).Body)
                {
                    case BijlageToegevoegd erbij:
                        bijlagen[(stored.Stream.Value, erbij.Nummer)] = erbij;
                        break;
                    case BijlageVerwijderd eraf:
                        _ = bijlagen.Remove((stored.Stream.Value, eraf.Nummer));
                        break;
                    case DossierVernietigd:
                        bijlagen.Keys.Where(plaats => plaats.Stroom == stored.Stream.Value).ToList().ForEach(plaats => bijlagen.Remove(plaats));
                        break;
                }
            }

            gezien = blad[^1].Position;
        }
    }

    private async Task MeldAsync(List<((string Stroom, int Nummer) Bijlage, string Wat)> mis, int wezen)
    {
        await uit.WriteLineAsync(mis.Count == 0
            ? $"De bijlagen kloppen: {Telwoord.Van(bijlagen.Count, "bestand", "bestanden")}."
            : $"De bijlagen kloppen niet: {Telwoord.Van(mis.Count, "bevinding", "bevindingen")} op {Telwoord.Van(bijlagen.Count, "bestand", "bestanden")} in {map}.");
        foreach (var (bijlage, wat) in mis.Take(MeesteBevindingen))
        {
            await uit.WriteLineAsync($"    Bijlage {bijlage.Nummer} van {bijlage.Stroom} {wat}.");
        }

        if (mis.Count > 0)
        {
            await uit.WriteLineAsync("Zet deze bestanden terug uit een reservekopie. Is een bestand veranderd en niet de schijf de oorzaak, behandel dit dan als beveiligingsincident (BIO2 8.15.05).");
        }

        if (wezen > 0)
        {
            await uit.WriteLineAsync($"{Telwoord.Van(wezen, "bestand hoort", "bestanden horen")} bij geen bijlage: een rest van een afgebroken ontvangst of van een verwijderde bijlage, die niemand kan lezen.");
        }
    }
}
