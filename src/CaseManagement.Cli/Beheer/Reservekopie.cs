using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Cli.Beheer;

/// <summary>One run of <c>casus backup</c>: first the log, then the keys, so that the keys open every event of the log.</summary>
/// <param name="map">The data directory, or nothing for that of the configuration.</param>
/// <param name="doel">Where log and heads go.</param>
/// <param name="sleuteldoel">Where the keys go, or nothing for beside the target.</param>
/// <param name="uit">Where the report goes.</param>
/// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
internal sealed class Reservekopie(DirectoryInfo? map, string doel, string? sleuteldoel, TextWriter uit, string? omgeving = null)
{
    private string Sleuteldoel => sleuteldoel ?? (Doelmap.IsBestand(doel)
        ? Path.ChangeExtension(doel, null) + "-sleutels.tar"
        : Path.TrimEndingDirectorySeparator(doel) + "-sleutels");

    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        using var huis = Gegevensmap.OpenBeheer(map, omgeving);
        if (huis.Services.GetService<IStoreMaintenance>() is not { } onderhoud)
        {
            throw new Weigering(
                "Deze opslag is een databaseserver; die maakt zijn reservekopieën zelf. Gebruik voor PostgreSQL pg_basebackup met WAL-archivering, "
                + "controleer die met pg_verifybackup, en bewaar de map hoofden/ apart. Na het terugzetten controleert casus verify de keten. "
                + "Gebruik voor EventStoreDB de reservekopie van de server en bewaar de sleutels apart, of kopieer alles met casus copy naar bestanden.");
        }

        // A backup signs the head that it copied.
        await huis.Services.CheckHoofdenAsync(cancellation);
        CheckApart(huis.Services.GetRequiredService<CasusOpties>().Directory);
        using var logmap = Doelmap.Begin(doel);
        using var sleutelmap = Doelmap.Begin(Sleuteldoel);
        var manifest = await VulAsync(huis.Services, onderhoud, logmap.Map, sleutelmap.Map, cancellation);
        await sleutelmap.VoltooiAsync(cancellation);
        await logmap.VoltooiAsync(cancellation);
        await uit.WriteLineAsync($"Reservekopie gemaakt tot en met positie {manifest.Positie}, hoofd {manifest.Hoofd}.");
        await uit.WriteLineAsync($"Logboek en ondertekende hoofden: {Path.GetFullPath(doel)}");
        await uit.WriteLineAsync($"Sleutels: {Path.GetFullPath(Sleuteldoel)} ({Telwoord.Van(manifest.Sleutels!.Live, "sleutel", "sleutels")}, {Telwoord.Van(manifest.Sleutels.Destroyed, "vernietigde", "vernietigde")})");
        await uit.WriteLineAsync("Bewaar de sleutels op een andere plaats dan het logboek en niet langer dan de toegezegde verwijdertermijn. De hoofdsleutel zit in geen van beide.");
        return Afloop.Goed;
    });

    private static async Task<Manifest> VulAsync(
        IServiceProvider huis, IStoreMaintenance onderhoud, string logmap, string sleutelmap, CancellationToken cancellation)
    {
        var copied = await Voortgang.WachtAsync("Logboek kopiëren", () => onderhoud.CopyLogAsync(logmap, cancellation));
        BewaarHoofden(huis, copied, Path.Combine(logmap, "hoofden"));
        await Bijlagenmap.KopieerAsync(
            Bijlagekluis.MapVan(huis.GetRequiredService<CasusOpties>()), Path.Combine(logmap, Bijlagekluis.Map), cancellation);
        await Voortgang.WachtAsync("Sleutels kopiëren", async () =>
        {
            await onderhoud.CopyKeysAsync(sleutelmap, cancellation);
            return true;
        });
        var manifest = new Manifest(
            Manifest.DitFormaat, Manifest.Logboek, huis.GetRequiredService<CasusOpties>().Tenant,
            InstantPattern.General.Format(huis.GetRequiredService<IClock>().GetCurrentInstant()), copied.Position,
            Convert.ToHexStringLower(copied.Hash.Span), huis.GetRequiredService<IKeyArchive>().Count(), []);
        await manifest.SchrijfAsync(logmap, cancellation);
        await (manifest with { Inhoud = Manifest.Sleutelkopie }).SchrijfAsync(sleutelmap, cancellation);
        return manifest;
    }

    private static void BewaarHoofden(IServiceProvider huis, LogHead copied, string map)
    {
        var (opties, sleutel) = (huis.GetRequiredService<CasusOpties>(), huis.GetRequiredService<SigningKey>());
        huis.GetRequiredService<SignedHeads>().Append(copied, huis.GetRequiredService<IClock>().GetCurrentInstant(), sleutel);
        Doelmap.MaakMap(map);
        foreach (var pad in Directory.EnumerateFiles(Bewijs.Hoofdenmap(opties)).Where(MagMee))
        {
            File.Copy(pad, Path.Combine(map, Path.GetFileName(pad)));
        }

        // Only the public half: whoever has a backup must not be able to sign heads.
        File.WriteAllText(Path.Combine(map, $"vertrouwd-{sleutel.Id}.pem"), sleutel.PublicPem);
        foreach (var pad in Directory.EnumerateFiles(map))
        {
            using var bestand = new FileStream(pad, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
            bestand.Flush(flushToDisk: true);
        }
    }

    private static bool MagMee(string pad) =>
        pad.EndsWith(".jsonl", StringComparison.Ordinal) || Path.GetFileName(pad).StartsWith("vertrouwd-", StringComparison.Ordinal);

    private void CheckApart(string gegevens)
    {
        string[] plaatsen = [doel, Sleuteldoel, gegevens];
        var volledig = plaatsen.Select(pad => Path.TrimEndingDirectorySeparator(Path.GetFullPath(pad)) + Path.DirectorySeparatorChar).ToArray();
        for (var een = 0; een < volledig.Length; een++)
        {
            for (var ander = 0; ander < volledig.Length; ander++)
            {
                if (een != ander && volledig[een].StartsWith(volledig[ander], StringComparison.Ordinal))
                {
                    throw new Weigering("Logboek, sleutels en de gegevensmap mogen niet in elkaar liggen. Kies een andere plaats.", Afloop.VerkeerdGebruik);
                }
            }
        }
    }
}
