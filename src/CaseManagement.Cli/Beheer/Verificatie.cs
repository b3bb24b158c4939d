using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>One run of <c>casus verify</c>: the files, the log, the remembered outcomes, the keys, the attachments, the read models.</summary>
/// <param name="map">The data directory, or nothing for that of the configuration.</param>
/// <param name="alleenLog">Whether read models are left out.</param>
/// <param name="uit">Where the findings go.</param>
/// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
/// <param name="klad">The directory for temporary files, or nothing for that of the system.</param>
internal sealed class Verificatie(DirectoryInfo? map, bool alleenLog, TextWriter uit, string? omgeving = null, string? klad = null)
{
    private const int MeesteBevindingen = 5;
    private readonly string klad = klad ?? Path.GetTempPath();

    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        try
        {
            using var sleutelbestand = new Sleutelbestand(Gegevensmap.Opties(map, omgeving));
            using var huis = Gegevensmap.OpenBeheer(map, omgeving, sleutelbestand.Vervang);
            var bestanden = await BestandenAsync(huis.Services, sleutelbestand, cancellation);
            var logboek = await LogboekAsync(huis.Services, cancellation);
            var bijlagen = logboek is Afloop.Goed ? await BijhorendAsync(huis.Services, cancellation) : Afloop.Goed;
            return (logboek, bestanden, alleenLog) switch
            {
                (not Afloop.Goed, _, _) => logboek,
                (_, not Afloop.Goed, _) => bestanden,
                (_, _, true) => Ergste(bijlagen, await WeggelatenAsync()),
                _ => Ergste(bijlagen, await RijenAsync(huis.Services, cancellation)),
            };
        }
        catch (StoreUnavailableException fout) when (Afloop.PastNiet(fout))
        {
            await uit.WriteLineAsync("Het logboek klopt niet met de server: die bevat niet wat hier is verzegeld, of iets van een ander programma.");
            await uit.WriteLineAsync("Controleer Casus__ConnectionString, en of de server is teruggezet naar een eerder moment. Is geen van beide de oorzaak, behandel dit dan als beveiligingsincident (BIO2 8.15.05).");
            return Afloop.Geweigerd;
        }
        catch (StoreUnavailableException fout) when (!Afloop.IsVol(fout))
        {
            if (Gegevensmap.Opties(map, omgeving).Store != Web.Samenstelling.Opslag.Sqlite)
            {
                await uit.WriteLineAsync("Het logboek kan niet worden gelezen: de database is niet bereikbaar of weigert. Controleer Casus__ConnectionString en de databaseserver, en voer de controle opnieuw uit.");
                return Afloop.OpslagOnbeschikbaar;
            }

            await uit.WriteLineAsync("Het logboek kan niet worden gelezen: het bestand log.db is beschadigd of niet bereikbaar.");
            await uit.WriteLineAsync("Zet een reservekopie terug en behandel dit als beveiligingsincident (BIO2 8.15.05).");
            return Afloop.OpslagOnbeschikbaar;
        }
    });

    private async Task<int> BestandenAsync(IServiceProvider huis, Sleutelbestand sleutelbestand, CancellationToken cancellation)
    {
        if (sleutelbestand.Ontbreekt)
        {
            await uit.WriteLineAsync($"Het bestand met de sleutels ontbreekt: {sleutelbestand.Pad}. Zet het terug uit een reservekopie, voordat u het programma start.");
        }

        if (huis.GetService<IStoreMaintenance>() is not { } onderhoud)
        {
            await uit.WriteLineAsync(huis.GetRequiredService<CasusOpties>().Store == Web.Samenstelling.Opslag.EventStoreDb
                ? "De bestanden van de server zijn niet gecontroleerd: dat doet EventStoreDB zelf. Hieronder staat wat dit programma ervan heeft verzegeld."
                : "De bestanden zijn niet gecontroleerd: dat doet de databaseserver zelf.");
            return sleutelbestand.Ontbreekt ? Afloop.OpslagOnbeschikbaar : Afloop.Goed;
        }

        var bevindingen = await Voortgang.WachtAsync("Bestanden controleren", () => onderhoud.CheckIntegrityAsync(cancellation));
        if (bevindingen.Count == 0)
        {
            await uit.WriteLineAsync(sleutelbestand.Ontbreekt ? "De andere bestanden zijn heel." : "De bestanden zijn heel.");
            return sleutelbestand.Ontbreekt ? Afloop.OpslagOnbeschikbaar : Afloop.Goed;
        }

        await uit.WriteLineAsync($"De bestanden zijn beschadigd: {Telwoord.Van(bevindingen.Count, "bevinding", "bevindingen")}.");
        foreach (var bevinding in bevindingen.Take(MeesteBevindingen))
        {
            await uit.WriteLineAsync($"    {bevinding}");
        }

        return Afloop.OpslagOnbeschikbaar;
    }

    private async Task<int> LogboekAsync(IServiceProvider huis, CancellationToken cancellation) =>
        await new Logboekcontrole(huis, uit).VoerUitAsync(cancellation) is not Afloop.Goed and var code
            ? code
            : await new Uitkomstencontrole(huis, uit).VoerUitAsync(cancellation);

    /// <summary>What the log names and does not hold itself.</summary>
    private async Task<int> BijhorendAsync(IServiceProvider huis, CancellationToken cancellation)
    {
        var sleutels = await new Sleutelcontrole(huis, uit).VoerUitAsync(cancellation);
        return Ergste(sleutels, await new Bijlagencontrole(huis, uit).VoerUitAsync(cancellation));
    }

    /// <summary>When this fails the log was proven already: a scratch database without room is no incident.</summary>
    private async Task<int> RijenAsync(IServiceProvider huis, CancellationToken cancellation)
    {
        try
        {
            return await new Rijencontrole(huis, uit, klad).VoerUitAsync(cancellation);
        }
        catch (Exception fout) when (fout is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            await uit.WriteLineAsync("De leesmodellen konden niet worden nagerekend. Over het logboek zegt dat niets: dat klopt.");
            await uit.WriteLineAsync(Afloop.IsVol(fout)
                ? $"Er is geen ruimte meer voor de kladdatabase in {klad}. Maak ruimte, of wijs met TMPDIR een andere map aan."
                : $"De kladdatabase in {klad}, of de opslag van de leesmodellen, kan niet worden gelezen of geschreven.");
            return Afloop.OpslagOnbeschikbaar;
        }
    }

    // Rows can be made again; a file cannot.
    private static int Ergste(int zwaarder, int lichter) => zwaarder is Afloop.Goed ? lichter : zwaarder;

    private async Task<int> WeggelatenAsync()
    {
        await uit.WriteLineAsync("De leesmodellen zijn niet nagerekend (--log-only).");
        return Afloop.Goed;
    }
}
