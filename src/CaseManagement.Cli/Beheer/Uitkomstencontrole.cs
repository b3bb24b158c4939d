using System.Text.Json;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Toegang.Registratie;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// Holds the remembered outcomes of commands against the log, both ways: each stands at the last event of its command and fits what that
/// event says of it, and each event that says an outcome was remembered has it. Run it after the log itself was proven.
/// </summary>
/// <param name="huis">The house.</param>
/// <param name="uit">Where the findings go.</param>
internal sealed class Uitkomstencontrole(IServiceProvider huis, TextWriter uit)
{
    private const int Bladzijde = 2000;
    private const int MeesteBevindingen = 5;

    private readonly IEventStore store = huis.GetRequiredService<IEventStore>();
    private readonly Dictionary<long, OnthoudenUitkomst> open = [];
    private readonly List<string> bevindingen = [];

    /// <summary>Checks; the answer is the exit code.</summary>
    public async Task<int> VoerUitAsync(CancellationToken cancellation)
    {
        // An event and its outcome are written together: every event up to here has its outcome when those are read next.
        var einde = (await store.ReadHeadAsync(cancellation)).Position;
        var aantal = await LeesAsync(cancellation);
        var grens = (await store.ReadHeadAsync(cancellation)).Position;
        if (open.Keys.DefaultIfEmpty().Max() is var verst && verst > grens)
        {
            return await new Logboekcontrole(huis, uit).AfgekaptAsync("Een onthouden uitkomst", verst, grens);
        }

        await Voortgang.ToonAsync("Uitkomsten controleren", grens, voortgang => LoopAsync(einde, grens, voortgang, cancellation));
        if (bevindingen.Count == 0)
        {
            await uit.WriteLineAsync($"De onthouden uitkomsten kloppen: {Telwoord.Van(aantal, "uitkomst", "uitkomsten")}.");
            return Afloop.Goed;
        }

        await uit.WriteLineAsync($"De onthouden uitkomsten kloppen niet: {Telwoord.Van(bevindingen.Count, "bevinding", "bevindingen")}.");
        foreach (var bevinding in bevindingen.Take(MeesteBevindingen))
        {
            await uit.WriteLineAsync($"    {bevinding}");
        }

        await uit.WriteLineAsync($"Een verzoek dat wordt herhaald, kan daardoor nog eens worden uitgevoerd of een onwaar antwoord krijgen. {Logboekcontrole.Incident}");
        return Afloop.Geweigerd;
    }

    private async Task<long> LeesAsync(CancellationToken cancellation)
    {
        var archief = huis.GetRequiredService<ILogArchive>();
        var (na, aantal) = ("", 0L);
        while (await archief.ReadCommandsAsync(na, Bladzijde, cancellation) is { Count: > 0 } blad)
        {
            foreach (var rij in blad)
            {
                aantal++;
                if (!open.TryAdd(rij.Command.Position, OnthoudenUitkomst.Van(rij)))
                {
                    bevindingen.Add($"Bij positie {rij.Command.Position} staat meer dan één uitkomst.");
                }
            }

            na = blad[^1].Command.Key;
        }

        return aantal;
    }

    private async Task<long> LoopAsync(long einde, long grens, IProgress<long> voortgang, CancellationToken cancellation)
    {
        (StoredEvent Gebeurtenis, Herkomst? Herkomst)? vorige = null;
        var positie = 0L;
        while (positie < grens && await store.ReadAllAsync(positie, Bladzijde, cancellation) is { Count: > 0 } blad)
        {
            foreach (var stored in blad.TakeWhile(stored => stored.Position <= grens))
            {
                var herkomst = Lees(stored);
                Sluit(vorige, stored, herkomst, einde);
                vorige = (stored, herkomst);
            }

            positie = blad[^1].Position;
            voortgang.Report(positie);
        }

        Sluit(vorige, null, null, einde);
        bevindingen.AddRange(open.Keys.Order().Select(over => $"De uitkomst bij positie {over} hoort bij geen gebeurtenis."));
        return positie;
    }

    private void Sluit((StoredEvent Gebeurtenis, Herkomst? Herkomst)? vorige, StoredEvent? volgende, Herkomst? volgendeHerkomst, long einde)
    {
        if (vorige is not var (gebeurtenis, herkomst))
        {
            return;
        }

        if (open.Remove(gebeurtenis.Position, out var uitkomst))
        {
            if (!uitkomst.HoortBij(gebeurtenis, herkomst))
            {
                bevindingen.Add($"De uitkomst bij positie {gebeurtenis.Position} is veranderd of hoort er niet.");
            }
        }
        else if (herkomst?.Onthouden is not null && gebeurtenis.Position <= einde && !IsZelfde(gebeurtenis, herkomst, volgende, volgendeHerkomst))
        {
            bevindingen.Add($"Bij positie {gebeurtenis.Position} is de uitkomst weggehaald.");
        }
    }

    private static bool IsZelfde(StoredEvent een, Herkomst herkomst, StoredEvent? ander, Herkomst? andereHerkomst) =>
        ander is not null && een.Stream == ander.Stream && herkomst.Opdracht == andereHerkomst?.Opdracht && herkomst.Onthouden == andereHerkomst.Onthouden;

    private static Herkomst? Lees(StoredEvent stored)
    {
        try
        {
            return Herkomst.Parse(stored.Metadata);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
