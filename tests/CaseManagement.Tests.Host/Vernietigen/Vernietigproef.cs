using System.Text;
using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Host.Beheer;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Sleutels;
using CaseManagement.Toegang.Vernietiging;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Vernietigen;

/// <summary>Lets time pass, has destructions proposed, and searches what is left on disk.</summary>
internal sealed class Vernietigproef(Daghuis huis)
{
    public const string Doel = "va-vernietiging";

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public HttpClient Archivaris => huis.Als("d.archivaris", "Archivaris", Doel);

    public HttpClient Meldpunt => huis.Als("m.meldpunt", "MedewerkerMeldpunt", Doel);

    public HttpClient Coordinator => huis.Als("k.coordinator", "Signaalcoordinator", Doel);

    public HttpClient Privacy => huis.Als("p.privacy", "Privacyfunctionaris", Doel);

    /// <summary>Lets the program propose; answers how many proposals were new.</summary>
    public async Task<int> StelVoorAsync()
    {
        await BijAsync();
        using var scope = huis.Services.CreateScope();
        var nieuw = await scope.ServiceProvider.GetRequiredService<Vernietigingsvoorstellen>().StelVoorAsync(Cancellation);
        await BijAsync();
        return nieuw;
    }

    /// <summary>Brings read models and the destruction of keys to the end of the log.</summary>
    public async Task BijAsync()
    {
        await huis.Services.GetRequiredService<Sleutelvernietiger>().VolgAsync(Cancellation);
        await huis.Services.GetRequiredService<ProjectionRunner>().CatchUpAsync(Cancellation);
    }

    /// <summary>The lines of the list of destructions.</summary>
    public static async Task<List<(string Id, string Dossier, string Stand)>> LijstAsync(HttpClient wie, bool uitgevoerd = false)
    {
        var lijst = await wie.VraagAsync($"vernietigingen?uitgevoerd={(uitgevoerd ? "true" : "false")}");
        Assert.True(lijst.Status == 200, lijst.Body.GetRawText());
        return [.. lijst.Body.GetProperty("vernietigingen").EnumerateArray().Select(regel =>
            (regel.GetProperty("id").GetString()!, regel.GetProperty("dossier").GetString()!, regel.GetProperty("stand").GetString()!))];
    }

    /// <summary>Approves and carries out; both must succeed.</summary>
    public async Task VernietigAsync(HttpClient proceseigenaar, string dossier)
    {
        var id = Vernietigingsdossier.IdVan(DossierId.Parse(dossier, null));
        var goedgekeurd = await proceseigenaar.StuurAsync($"vernietigingen/{id}/goedkeuring", new { }, await VersieAsync(proceseigenaar, id));
        Assert.True(goedgekeurd.Status == 200, goedgekeurd.Body.GetRawText());
        var uitgevoerd = await Archivaris.StuurAsync($"vernietigingen/{id}/uitvoering", new { }, await VersieAsync(Archivaris, id));
        Assert.True(uitgevoerd.Status == 200, uitgevoerd.Body.GetRawText());
        await BijAsync();
    }

    // As a user has it: from the list.
    private static async Task<string> VersieAsync(HttpClient wie, DossierId id) =>
        (await wie.VraagAsync("vernietigingen")).Body.GetProperty("vernietigingen").EnumerateArray()
            .Single(regel => regel.GetProperty("id").GetString() == id.ToString()).GetProperty("versie").GetString()!;

    /// <summary>The wrapped keys that live now of these subjects, for these purposes.</summary>
    public List<byte[]> Sleutels(IEnumerable<BetrokkeneId> wie, params string[] doelen)
    {
        var keys = huis.Services.GetRequiredService<IKeyStore>();
        return [.. wie.SelectMany(subject => doelen.Select(doel => keys.Find(subject, doel))).OfType<StoredKey>()
            .Where(key => key.DestroyedAt is null).Select(key => key.Wrapped.ToArray())];
    }

    /// <summary>Files in the data directory that hold one of these, as they are on disk.</summary>
    public List<string> Vind(IEnumerable<byte[]> sporen)
    {
        var gezocht = sporen.ToList();
        return [.. Directory.EnumerateFiles(huis.Map, "*", SearchOption.AllDirectories).Where(pad =>
        {
            using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var geheugen = new MemoryStream();
            stroom.CopyTo(geheugen);
            return gezocht.Exists(spoor => geheugen.ToArray().AsSpan().IndexOf(spoor) >= 0);
        })];
    }

    public static byte[] Bytes(string tekst) => Encoding.UTF8.GetBytes(tekst);

    /// <summary>Runs the check of the keeper on the data directory in use.</summary>
    public Task<(int Code, string Tekst)> VerifieerAsync() => Beheerproef.LoopAsync(uit =>
        new Verificatie(new DirectoryInfo(huis.Map), true, uit, Beheerproef.Development).VoerUitAsync(Cancellation));
}
