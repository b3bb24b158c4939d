using System.Runtime.CompilerServices;
using System.Text;
using CaseManagement.Cli.Import.Inlezen;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Import;

/// <summary>A data directory and a folder with spreadsheets of its own, and runs of the import on them.</summary>
internal sealed class Importproef : IDisposable
{
    public const string Kop =
        "Nr;Soort;Ontvangen op;Kanaal;Melder;Omschrijving;Straat en huisnr;Postcode;Betrokkene;Geb.datum;BSN;1e verantwoordelijke;Achtervang;Stand van zaken;Volgende actie;Actie door;Uiterlijk;Opmerking";

    private const string Development = "Development";

    private readonly DirectoryInfo wortel = Directory.CreateTempSubdirectory("casus-import-");

    public DirectoryInfo Data => new(Path.Combine(wortel.FullName, "data"));

    public string Bronmap => wortel.CreateSubdirectory("bron").FullName;

    public string Uitwijkmap => wortel.CreateSubdirectory("elders").FullName;

    public string Weigerbestand => Path.Combine(Bronmap, "lopend.geweigerd.csv");

    /// <summary>The sample file of the team, in a folder of this proof.</summary>
    public string Voorbeeld()
    {
        var pad = Path.Combine(Bronmap, "lopend.csv");
        File.Copy(Path.Combine(Map(), "../../CaseManagement.Tests.Unit/Import/Data/lopende-dossiers.csv"), pad, overwrite: true);
        return pad;
    }

    public string Bestand(params IEnumerable<string> regels)
    {
        var pad = Path.Combine(Bronmap, "lopend.csv");
        File.WriteAllText(pad, string.Join("\r\n", regels.Prepend(Kop)) + "\r\n", Encoding.UTF8);
        return pad;
    }

    public async Task<Run> LoopAsync(string bestand, bool proef = false, string? door = null, int? faalNa = null, bool perRegel = true)
    {
        await using var uit = new StringWriter();
        var verzoek = new Importverzoek(bestand, Data, proef, door)
        {
            Omgeving = Development,
            PerRegel = perRegel,
            Uitwijkmap = Uitwijkmap,
            Aanpassen = faalNa is { } aantal
                ? services => services.AddSingleton<IEventStore>(p => new HaperendeOpslag(p.GetRequiredService<SqliteStoresToegang>().Events, aantal))
                    .AddSingleton(p => new SqliteStoresToegang(p.GetRequiredService<EventSourcing.Sqlite.SqliteStores>().Events))
                : null,
        };
        var code = await new Importloop(verzoek, uit).VoerUitAsync(TestContext.Current.CancellationToken);
        return new Run(code, uit.ToString());
    }

    /// <summary>Makes the data directory with its personas, so that a store that fails later fails in the import.</summary>
    public Task KlaarzettenAsync() => MetHuisAsync(_ => Task.FromResult(0));

    public async Task<T> MetHuisAsync<T>(Func<IServiceProvider, Task<T>> vraag)
    {
        using var huis = Gegevensmap.Open(Data, Development);
        await huis.StartKlaarzettenAsync(TestContext.Current.CancellationToken);
        await huis.Services.GetRequiredService<ProjectionRunner>().CatchUpAsync(TestContext.Current.CancellationToken);
        return await vraag(huis.Services);
    }

    public Task<LogHead> HoofdAsync() => MetHuisAsync(huis => huis.GetRequiredService<IEventStore>().ReadHeadAsync(TestContext.Current.CancellationToken));

    public Task<List<StoredEvent>> LogboekAsync() => MetHuisAsync(async huis =>
    {
        var (store, alle) = (huis.GetRequiredService<IEventStore>(), new List<StoredEvent>());
        while (await store.ReadAllAsync(alle.Count, 1000, TestContext.Current.CancellationToken) is { Count: > 0 } blad)
        {
            alle.AddRange(blad);
        }

        return alle;
    });

    public Task<List<DossierOverzicht>> DossiersAsync() => MetHuisAsync(async huis =>
    {
        var (register, alle) = (huis.GetRequiredService<IDossierregister>(), new List<DossierOverzicht>());
        foreach (var zaaktype in huis.GetServices<IZaaktype>())
        {
            alle.AddRange(await register.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, TestContext.Current.CancellationToken));
        }

        return alle;
    });

    /// <summary>Every file of the data directory with its contents, as one text per file.</summary>
    public Dictionary<string, string> Inhoud() => Data.Exists
        ? Data.EnumerateFiles("*", SearchOption.AllDirectories).ToDictionary(file => file.FullName, file => Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName)))
        : [];

    public void Dispose() => wortel.Delete(recursive: true);

    private static string Map([CallerFilePath] string bestand = "") => Path.GetDirectoryName(bestand)!;

    internal sealed record SqliteStoresToegang(IEventStore Events);
}

/// <summary>How a run ended.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Uitvoer">What it printed.</param>
internal sealed record Run(int Code, string Uitvoer)
{
    /// <summary>Code of the dossier of a number, as the report gives it.</summary>
    public string? DossierVan(string nummer) => Uitvoer.Split('\n').Select(regel => regel.TrimEnd().Split("  "))
        .Where(delen => delen.Length >= 4 && delen[1] == nummer).Select(delen => delen[3].Split(';')[0]).FirstOrDefault();
}
