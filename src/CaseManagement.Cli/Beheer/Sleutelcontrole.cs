using System.Globalization;
using System.Text.Json;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// Holds the keys against the log, without the master key: each that the log names is there or was destroyed, and all were wrapped by one master key. It
/// remembers the ids of all keys, some 40 bytes each: fine for some millions.
/// </summary>
/// <param name="huis">The house.</param>
/// <param name="uit">Where the findings go.</param>
internal sealed class Sleutelcontrole(IServiceProvider huis, TextWriter uit)
{
    private const int Bladzijde = 1000;

    private readonly Dictionary<string, HashSet<Guid>> perHoofdsleutel = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> vernietigd = [];
    private readonly HashSet<Guid> vreemd = [];
    private readonly HashSet<Guid> vreemdGenoemd = [];
    private readonly HashSet<Guid> weg = [];
    private StoredEvent? eerste;

    /// <summary>Checks; the answer is the exit code.</summary>
    public async Task<int> VoerUitAsync(CancellationToken cancellation)
    {
        try
        {
            // A key is durable before its event: keys that are read after the head know all that the log names up to there.
            var log = huis.GetRequiredService<IEventStore>();
            var einde = (await log.ReadHeadAsync(cancellation)).Position;
            LeesSleutels();
            await Voortgang.WachtAsync("Sleutels controleren", async () =>
            {
                await LeesLogboekAsync(log, einde, cancellation);
                return true;
            });
        }
        catch (JsonException)
        {
            await uit.WriteLineAsync($"De lijst van vernietigde sleutels in {Bewijs.Hoofdenmap(huis.GetRequiredService<CasusOpties>())} is veranderd of beschadigd. {Logboekcontrole.Incident}");
            return Afloop.Geweigerd;
        }

        return await MeldAsync();
    }

    private void LeesSleutels()
    {
        var archief = huis.GetRequiredService<IKeyArchive>();
        for (var blad = archief.Read(null, Bladzijde); blad.Count > 0; blad = archief.Read(blad[^1].Id, Bladzijde))
        {
            foreach (var sleutel in blad)
            {
                _ = sleutel.DestroyedAt is null ? VanHoofdsleutel(sleutel).Add(sleutel.Id) : vernietigd.Add(sleutel.Id);
            }
        }

        vernietigd.UnionWith(Bewijs.Vernietigd(huis.GetRequiredService<CasusOpties>()).Read().Select(hek => hek.Id));
        foreach (var (_, sleutels) in perHoofdsleutel.OrderByDescending(paar => paar.Value.Count).Skip(1))
        {
            vreemd.UnionWith(sleutels);
        }
    }

    private HashSet<Guid> VanHoofdsleutel(StoredKey sleutel)
    {
        var hoofdsleutel = MasterKeyCheck.MasterOf(sleutel) ?? "onbekend";
        return perHoofdsleutel.TryGetValue(hoofdsleutel, out var bekend) ? bekend : perHoofdsleutel[hoofdsleutel] = [];
    }

    private async Task LeesLogboekAsync(IEventStore log, long einde, CancellationToken cancellation)
    {
        var genoemd = new List<Guid>();
        var gezien = 0L;
        while (gezien < einde && await log.ReadAllAsync(gezien, Bladzijde, cancellation) is { Count: > 0 } blad)
        {
            foreach (var stored in blad.TakeWhile(stored => stored.Position <= einde))
            {
                genoemd.Clear();
                SealedKeys.Collect(stored.Data.Span, genoemd);
                genoemd.ForEach(sleutel => Beoordeel(sleutel, stored));
            }

            gezien = blad[^1].Position;
        }
    }

    private void Beoordeel(Guid sleutel, StoredEvent waar)
    {
        if (vreemd.Contains(sleutel))
        {
            _ = vreemdGenoemd.Add(sleutel);
        }
        else if (!vernietigd.Contains(sleutel) && !perHoofdsleutel.Values.Any(bekend => bekend.Contains(sleutel)) && weg.Add(sleutel))
        {
            eerste ??= waar;
        }
    }

    private async Task<int> MeldAsync()
    {
        if (eerste is { } plaats)
        {
            await uit.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"De sleutels kloppen niet: het logboek noemt {Telwoord.Van(weg.Count, "sleutel die er niet is en niet is vernietigd", "sleutels die er niet zijn en niet zijn vernietigd")}; voor het eerst op positie {plaats.Position}, stroom {plaats.Stream.Value}."));
            await uit.WriteLineAsync(
                "De persoonsgegevens daaronder zijn onleesbaar. Zet de sleutels terug uit een reservekopie die niet ouder is dan het logboek, voordat u het programma start. Zijn ze weggehaald en niet kwijtgeraakt, behandel dit dan als beveiligingsincident (BIO2 8.15.05).");
        }

        if (vreemd.Count > 0)
        {
            var ids = string.Join(", ", perHoofdsleutel.OrderByDescending(paar => paar.Value.Count).Skip(1).Select(paar => paar.Key));
            await uit.WriteLineAsync(
                $"De sleutels zijn niet met dezelfde hoofdsleutel verpakt: {Telwoord.Van(vreemd.Count, "sleutel is", "sleutels zijn")} met een andere verpakt dan de meeste (hoofdsleutel {ids}). "
                + (vreemdGenoemd.Count == 0
                    ? "Het logboek noemt er geen enkele van: ze beschermen niets en kunnen weg. Hoe, staat in docs/operations.md."
                    : $"Het logboek noemt er {vreemdGenoemd.Count}: wat daaronder is vastgelegd, is alleen met die andere hoofdsleutel te lezen. Gooi ze niet weg."));
        }

        if (eerste is not null || vreemd.Count > 0)
        {
            return Afloop.OpslagOnbeschikbaar;
        }

        await uit.WriteLineAsync(
            $"De sleutels kloppen: {perHoofdsleutel.Values.Sum(sleutels => sleutels.Count)} in gebruik, {vernietigd.Count} vernietigd; het logboek noemt geen andere.");
        return Afloop.Goed;
    }
}
