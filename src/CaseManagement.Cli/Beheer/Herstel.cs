using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// One run of <c>casus restore</c>. Everything happens in a directory beside the target, which takes its name at the very end; the fences of
/// destroyed keys stand before anything can be read.
/// </summary>
/// <param name="verzoek">What is asked.</param>
/// <param name="uit">Where the report goes.</param>
internal sealed class Herstel(Herstelverzoek verzoek, TextWriter uit)
{
    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        var opties = Gegevensmap.Opties(null, verzoek.Omgeving);
        if (opties.Store != Web.Samenstelling.Opslag.Sqlite)
        {
            throw new Weigering("Deze opslag is een databaseserver: zet zijn eigen reservekopie terug (docs/operations.md) en controleer haar met casus verify. Voor een reservekopie van bestanden: zet Casus__Store op sqlite.");
        }

        var tenant = opties.Tenant;
        using var doel = Doelmap.Begin(verzoek.Naar);
        using var bron = await Bronmap.OpenAsync(verzoek.Van, doel.Map + ".log", cancellation);
        var manifest = await ManifestAsync(bron, Manifest.Logboek, tenant, cancellation);
        await uit.WriteLineAsync($"Reservekopie van {manifest.GemaaktOp}, tot en met positie {manifest.Positie}; alle bestanden zijn onveranderd.");
        File.Copy(Path.Combine(bron.Map, SqliteEventStore.FileName), Path.Combine(doel.Map, SqliteEventStore.FileName));
        Bijlagenmap.Kopieer(bron.Map, doel.Map);
        await SleutelsAsync(doel, manifest, tenant, cancellation);
        var hoofden = new Hoofdencontrole(verzoek, Path.Combine(bron.Map, "hoofden"), tenant);
        var vernietigd = hoofden.NeemOver(Path.Combine(doel.Map, "hoofden"), manifest.Positie);
        await Bewaking.ZetAsync(verzoek.Vernietigd, vernietigd, tenant);
        await UitAsync(hoofden.Verslag);
        var geparkeerd = await BewijsAsync(doel.Map, manifest, cancellation);
        await doel.VoltooiAsync(cancellation);
        await uit.WriteLineAsync($"Teruggezet in {Path.GetFullPath(verzoek.Naar)}. De hoofdsleutel zit niet in de kopie: zorg dat Casus__MasterKey (in Development master.key) dezelfde is als toen.");
        await uit.WriteLineAsync("Leg het herstel vast, met de reden en de positie.");
        return geparkeerd == 0 ? Afloop.Goed : Afloop.LeesmodelWijktAf;
    });

    private static async Task<Manifest> ManifestAsync(Bronmap bron, string inhoud, string tenant, CancellationToken cancellation)
    {
        var manifest = await Manifest.LeesAsync(bron.Map, inhoud, cancellation);
        return manifest.Gemeente == tenant
            ? manifest
            : throw new Weigering($"De reservekopie is van gemeente {manifest.Gemeente}, niet van {tenant}. Zet Casus__Tenant goed.");
    }

    private async Task SleutelsAsync(Doelmap doel, Manifest logboek, string tenant, CancellationToken cancellation)
    {
        if (verzoek.Sleutels is not { } pad)
        {
            await uit.WriteLineAsync("Zonder --keys: er zijn geen sleutels teruggezet, persoonsgegevens blijven onleesbaar.");
            return;
        }

        using var bron = await Bronmap.OpenAsync(pad, doel.Map + ".sleutels", cancellation);
        var manifest = await ManifestAsync(bron, Manifest.Sleutelkopie, tenant, cancellation);
        File.Copy(Path.Combine(bron.Map, SqliteKeyStore.FileName), Path.Combine(doel.Map, SqliteKeyStore.FileName));
        if (manifest.Positie < logboek.Positie)
        {
            await uit.WriteLineAsync(
                $"Let op: de sleutels zijn ouder (positie {manifest.Positie}) dan het logboek. Persoonsgegevens van daarna kunnen onleesbaar zijn.");
        }
    }

    // How many streams are parked.
    private async Task<int> BewijsAsync(string map, Manifest manifest, CancellationToken cancellation)
    {
        using var huis = Gegevensmap.OpenBeheer(new DirectoryInfo(map), verzoek.Omgeving);

        // Opening the keys puts the fences of the list back; nothing was read before.
        huis.Services.GetRequiredService<IKeyStore>();
        var bevindingen = await huis.Services.GetRequiredService<IStoreMaintenance>().CheckIntegrityAsync(cancellation);
        if (bevindingen.Count > 0)
        {
            throw new Weigering($"De bestanden in de reservekopie zijn beschadigd: {bevindingen[0]}", Afloop.OpslagOnbeschikbaar);
        }

        var (store, sleutel) = (huis.Services.GetRequiredService<IEventStore>(), huis.Services.GetRequiredService<SigningKey>());
        var report = await Voortgang.ToonAsync("Logboek controleren", manifest.Positie, voortgang =>
            Bewijs.Controleur(store, huis.Services.GetRequiredService<CasusOpties>(), sleutel).VerifyAsync(voortgang, cancellation));
        var head = await store.ReadHeadAsync(cancellation);
        if (report.FirstBad is { } bad)
        {
            throw new Weigering($"Het logboek in de reservekopie klopt niet vanaf positie {bad.Position}: {Bewijs.Reden(bad.Reason)}");
        }

        if (head.Position != manifest.Positie || Convert.ToHexStringLower(head.Hash.Span) != manifest.Hoofd)
        {
            throw new Weigering("Het hoofd van het logboek is niet dat van het manifest.");
        }

        await uit.WriteLineAsync($"Het logboek klopt: {Telwoord.Gebeurtenissen(report.Position)}; {Telwoord.Hoofden(report.SignedHeads)}.");
        var geparkeerd = await LeesmodellenAsync(huis.Services, cancellation);
        var signer = huis.Services.GetRequiredService<HeadSigner>();
        await signer.SignAsync(cancellation);
        var (log, sleutels) = (await huis.Services.GetRequiredService<ILogArchive>().CountAsync(cancellation), huis.Services.GetRequiredService<IKeyArchive>().Count());
        await uit.WriteLineAsync(
            $"Geteld: {Telwoord.Van(log.Streams, "stroom", "stromen")}, {Telwoord.Van(log.Commands, "onthouden opdracht", "onthouden opdrachten")}, {Telwoord.Van(sleutels.Live, "sleutel", "sleutels")} in gebruik, {sleutels.Destroyed} vernietigd.");
        return geparkeerd;
    }

    private async Task<int> LeesmodellenAsync(IServiceProvider huis, CancellationToken cancellation)
    {
        var projections = huis.GetServices<IProjection>().ToList();
        try
        {
            await Herbouw.BouwAsync(huis, projections, cancellation);
        }
        catch (RebuildFailedException fout)
        {
            throw new Weigering($"De leesmodellen kunnen niet uit deze reservekopie worden opgebouwd; er is niets teruggezet. {Herbouw.Reden(fout)}");
        }

        foreach (var projection in projections)
        {
            await huis.GetRequiredService<IProjectionStore>().DropRetiredAsync(projection, cancellation);
        }

        await uit.WriteLineAsync($"Opnieuw opgebouwd uit het logboek: {Telwoord.Van(projections.Count, "leesmodel", "leesmodellen")}.");
        return await Herbouw.GeparkeerdAsync(huis, projections, uit, cancellation);
    }

    private async Task UitAsync(IEnumerable<string> regels)
    {
        foreach (var regel in regels)
        {
            await uit.WriteLineAsync(regel);
        }
    }
}
