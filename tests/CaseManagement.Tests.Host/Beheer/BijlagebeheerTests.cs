using CaseManagement.Cli.Beheer;
using CaseManagement.Tests.Host.Meldpunt;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.OpenbaarMeldpunt;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>The keeper's commands and the sealed attachments, with the program in use.</summary>
public sealed class BijlagebeheerTests : IAsyncLifetime
{
    private readonly TestHuis huis = new();
    private readonly DirectoryInfo elders = Directory.CreateTempSubdirectory("casus-bijlagen-");

    private string Bijlagen => Path.Combine(huis.Map, Bijlagekluis.Map);

    public async ValueTask InitializeAsync()
    {
        var ontvangen = await huis.CreateClient().StuurFormulierAsync("meldingen", Anoniem.Melding(), null, Proefbeelden.Jpeg, Proefbeelden.Png);
        Assert.Equal(201, ontvangen.Status);
        Melding = huis.Services.GetRequiredService<Meldpuntsleutel>().Melding(ontvangen.Body.GetProperty("ontvangstcode").GetString()!).ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await huis.DisposeAsync();
        elders.Delete(recursive: true);
    }

    private string Melding { get; set; } = "";

    [Fact]
    public async Task Verify_proves_the_attachments_and_counts_what_belongs_to_none()
    {
        var (code, tekst) = await VerifieerAsync(huis.Map);
        Assert.True(code == 0, tekst);
        Assert.Contains("De bijlagen kloppen: 2 bestanden.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("bij geen bijlage", tekst, StringComparison.Ordinal);

        var rest = Path.Combine(Bijlagen, "ab", "abcd");
        Directory.CreateDirectory(Path.GetDirectoryName(rest)!);
        await File.WriteAllTextAsync(rest, "rest", Beheerproef.Cancellation);
        Assert.DoesNotContain("bij geen bijlage", (await VerifieerAsync(huis.Map)).Tekst, StringComparison.Ordinal);
        File.SetLastWriteTimeUtc(rest, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (code, tekst) = await VerifieerAsync(huis.Map);
        Assert.True(code == 0, tekst);
        Assert.Contains("1 bestand hoort bij geen bijlage", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_names_a_missing_and_a_changed_attachment()
    {
        var bestanden = Bestanden(Bijlagen);
        File.Delete(bestanden[0]);
        await File.AppendAllTextAsync(bestanden[1], "x", Beheerproef.Cancellation);

        var (code, tekst) = await VerifieerAsync(huis.Map);

        Assert.Equal(3, code);
        Assert.Contains("De bijlagen kloppen niet: 2 bevindingen op 2 bestanden", tekst, StringComparison.Ordinal);
        Assert.Matches($"Bijlage [12] van melding-{Melding} ontbreekt\\.", tekst);
        Assert.Matches($"Bijlage [12] van melding-{Melding} is beschadigd of veranderd", tekst);
    }

    [Fact]
    public async Task A_removed_attachment_leaves_no_file_and_is_not_missed()
    {
        var meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        var gezien = await meldpunt.VraagAsync($"meldingen/{Melding}");
        var versie = gezien.Merk;
        Assert.Equal(200, (await meldpunt.StuurAsync($"meldingen/{Melding}/verwijderde-bijlagen", new { nummer = 1, categorie = "NietNodig" }, versie)).Status);

        Assert.Single(Bestanden(Bijlagen));
        var (code, tekst) = await VerifieerAsync(huis.Map);
        Assert.True(code == 0, tekst);
        Assert.Contains("De bijlagen kloppen: 1 bestand.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_removal_leaves_the_file()
    {
        var meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        Assert.Equal(412, (await meldpunt.StuurAsync($"meldingen/{Melding}/verwijderde-bijlagen", new { nummer = 1, categorie = "NietNodig" }, "v99")).Status);
        Assert.Equal(2, Bestanden(Bijlagen).Length);
    }

    [Fact]
    public async Task A_backup_in_use_comes_back_with_its_attachments_and_says_which_one_it_missed()
    {
        var kopie = Pad("kopie");
        Geslaagd(await Beheerproef.LoopAsync(uit => new Reservekopie(
            new DirectoryInfo(huis.Map), kopie, null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)));
        var terug = await HerstelAsync(kopie, Pad("terug"));
        Geslaagd(terug);
        Assert.Contains("De bijlagen kloppen: 2 bestanden.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(await InhoudAsync(Bijlagen), await InhoudAsync(Path.Combine(Pad("terug"), Bijlagekluis.Map)));

        File.Delete(Bestanden(Bijlagen)[0]);
        Geslaagd(await Beheerproef.LoopAsync(uit => new Reservekopie(
            new DirectoryInfo(huis.Map), Pad("later"), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)));
        var later = await HerstelAsync(Pad("later"), Pad("later-terug"));
        Geslaagd(later);
        Assert.Contains("ontbreekt.", later.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het logboek wordt toch teruggezet.", later.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_takes_the_attachments_along_and_compares_them()
    {
        Geslaagd(await KopieerAsync());
        var nogEens = await KopieerAsync();
        Geslaagd(nogEens);
        Assert.Contains("Bijlagen: 2 bestanden, gelijk in bron en doel", nogEens.Tekst, StringComparison.Ordinal);
        var doel = Path.Combine(Pad("doel"), Bijlagekluis.Map);
        Assert.Equal(await InhoudAsync(Bijlagen), await InhoudAsync(doel));

        await File.AppendAllTextAsync(Bestanden(doel)[0], "x", Beheerproef.Cancellation);
        var (code, tekst) = await KopieerAsync();
        Assert.Equal(1, code);
        Assert.Contains("is in het doel een andere dan in de bron", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_gone_when_that_is_certain()
    {
        var (bestand, opties) = (new Guid("88888888-8888-4888-8888-888888888888"), new Web.Samenstelling.CasusOpties { Directory = huis.Map, AttachmentDirectory = elders.FullName });
        var kluis = new Bijlagekluis(opties, null!);
        Assert.True(kluis.Verwijder(bestand));
        var pad = Path.Combine(elders.FullName, Bijlagekluis.Plaats(bestand));
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        File.WriteAllText(pad, "x");
        Assert.True(kluis.Verwijder(bestand));
        Assert.False(File.Exists(pad));

        // What cannot be deleted, and a disk that is not there.
        Directory.CreateDirectory(pad);
        Assert.False(kluis.Verwijder(bestand));
        Assert.False(new Bijlagekluis(opties with { AttachmentDirectory = Path.Combine(elders.FullName, "weg") }, null!).Verwijder(bestand));
    }

    [Fact]
    public void On_a_database_server_attachments_need_a_directory_that_all_hosts_see()
    {
        var opties = new Web.Samenstelling.CasusOpties { Directory = huis.Map, Store = "postgresql" };
        Assert.False(new Bijlagekluis(opties, null!).IsIngericht);
        Assert.True(new Bijlagekluis(opties with { AttachmentDirectory = elders.FullName }, null!).IsIngericht);
        Assert.True(new Bijlagekluis(opties with { Store = "sqlite" }, null!).IsIngericht);
        Assert.Equal(elders.FullName, Bijlagekluis.MapVan(opties with { AttachmentDirectory = elders.FullName }));
    }

    [Fact]
    public async Task A_directory_of_its_own_is_where_attachments_go()
    {
        await using var met = new TestHuis();
        await using var gedeeld = met.WithWebHostBuilder(builder => builder.UseSetting("Casus:AttachmentDirectory", elders.FullName));
        Assert.Equal(201, (await gedeeld.CreateClient().StuurFormulierAsync("meldingen", Anoniem.Melding(), null, Proefbeelden.Jpeg)).Status);
        Assert.Single(Bestanden(elders.FullName));
        Assert.False(Directory.Exists(Path.Combine(met.Map, Bijlagekluis.Map)));
    }

    [Fact]
    public async Task Without_such_a_directory_a_report_with_attachments_is_refused_and_one_without_is_taken()
    {
        await using var met = new TestHuis();
        await using var server = met.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton(provider => new Bijlagekluis(
            provider.GetRequiredService<Web.Samenstelling.CasusOpties>() with { Store = "postgresql" }, provider.GetRequiredService<Kernel.Identiteit.IIdentifiers>()))));
        var beller = server.CreateClient();
        var geweigerd = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), null, Proefbeelden.Jpeg);
        Assert.Equal((422, "MEL-13"), (geweigerd.Status, geweigerd.Regel));
        Assert.Equal(201, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding())).Status);
        var pagina = await beller.GetStringAsync(new Uri("/meldpunt", UriKind.Relative), Beheerproef.Cancellation);
        Assert.DoesNotContain("type=\"file\"", pagina, StringComparison.Ordinal);
        Assert.Contains("type=\"file\"", await huis.CreateClient().GetStringAsync(new Uri("/meldpunt", UriKind.Relative), Beheerproef.Cancellation), StringComparison.Ordinal);
    }

    private static void Geslaagd((int Code, string Tekst) run) => Assert.True(run.Code == 0, run.Tekst);

    private static string[] Bestanden(string map) => [.. Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static async Task<List<string>> InhoudAsync(string map)
    {
        var inhoud = new List<string>();
        foreach (var pad in Bestanden(map))
        {
            inhoud.Add($"{Path.GetRelativePath(map, pad)} {Convert.ToHexString(await File.ReadAllBytesAsync(pad, Beheerproef.Cancellation))}");
        }

        return inhoud;
    }

    private string Pad(string naam) => Path.Combine(elders.FullName, naam);

    private static Task<(int Code, string Tekst)> VerifieerAsync(string map) => Beheerproef.LoopAsync(uit =>
        new Verificatie(new DirectoryInfo(map), true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

    private static Task<(int Code, string Tekst)> HerstelAsync(string van, string naar) => Beheerproef.LoopAsync(uit => new Herstel(
        new Herstelverzoek(van, naar) { Sleutels = van + "-sleutels", Omgeving = Beheerproef.Development }, uit).VoerUitAsync(Beheerproef.Cancellation));

    private Task<(int Code, string Tekst)> KopieerAsync() => Beheerproef.LoopAsync(uit => new Kopieergang(
        $"sqlite:{huis.Map}", $"sqlite:{Pad("doel")}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
