using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus backup</c> and <c>casus restore</c>.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Theory]
    [InlineData("kopie", "kopie-sleutels")]
    [InlineData("kopie.tar", "kopie-sleutels.tar")]
    public async Task A_backup_comes_back_proven_and_works_as_before(string doel, string sleuteldoel)
    {
        await proef.VulAsync();
        var hoofd = await HoofdAsync();
        Geslaagd(await BackupAsync(doel));

        Geslaagd(await RestoreAsync(doel, sleuteldoel));

        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Verificatie(new DirectoryInfo(proef.Pad("terug")), false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(code == 0, tekst);
        Assert.Contains($"{hoofd.Position} gebeurtenissen", tekst, StringComparison.Ordinal);
        Assert.Equal(
            Beheerproef.Sql(proef.Data.FullName, "SELECT hex(group_concat(wrapped)) FROM keys", "sleutels.db"),
            Beheerproef.Sql(proef.Pad("terug"), "SELECT hex(group_concat(wrapped)) FROM keys", "sleutels.db"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(proef.Pad("terug")));
        }
    }

    [Fact]
    public async Task Attachments_go_along_with_the_log_and_come_back()
    {
        await proef.VulAsync();
        var bestand = Path.Combine("bijlagen", "ab", "abcdef");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(proef.Data.FullName, bestand))!);
        await File.WriteAllTextAsync(Path.Combine(proef.Data.FullName, bestand), "verzegeld", Beheerproef.Cancellation);
        Geslaagd(await BackupAsync("kopie"));

        Geslaagd(await RestoreAsync("kopie", "kopie-sleutels"));

        Assert.Equal("verzegeld", await File.ReadAllTextAsync(Path.Combine(proef.Pad("terug"), bestand), Beheerproef.Cancellation));
    }

    [Fact]
    public async Task What_is_parked_when_a_backup_comes_back_is_counted_and_ends_it_with_a_code_of_its_own()
    {
        await proef.VulAsync();
        await proef.OnverwerkbaarAsync();
        Geslaagd(await BackupAsync("kopie"));

        var (code, tekst) = await RestoreAsync("kopie");

        Assert.Equal(4, code);
        Assert.Contains("In dossiers is 1 stroom geparkeerd.", tekst, StringComparison.Ordinal);
        Assert.Contains("Teruggezet in", tekst, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(proef.Pad("terug"), "log.db")));
    }

    [Fact]
    public async Task A_backup_holds_no_key_beside_the_log_and_no_private_key_at_all()
    {
        await proef.VulAsync();
        Geslaagd(await BackupAsync("kopie"));

        var bestanden = Directory.GetFiles(proef.Pad("kopie"), "*", SearchOption.AllDirectories);
        Assert.DoesNotContain(bestanden, pad => Path.GetFileName(pad) is "sleutels.db" or "master.key" or "ondertekening.pem");
        Assert.DoesNotContain(bestanden, pad => File.ReadAllText(pad).Contains("PRIVATE KEY", StringComparison.Ordinal));
        Assert.Equal(["manifest.json", "sleutels.db"], Directory.GetFiles(proef.Pad("kopie-sleutels")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task An_existing_target_is_refused_and_stays_what_it_was()
    {
        await proef.VulAsync();
        Directory.CreateDirectory(proef.Pad("kopie"));
        await File.WriteAllTextAsync(Path.Combine(proef.Pad("kopie"), "van-mij.txt"), "van mij", Beheerproef.Cancellation);

        var (code, tekst) = await BackupAsync("kopie");

        Assert.Equal(1, code);
        Assert.Contains("bestaat al en is niet leeg", tekst, StringComparison.Ordinal);
        Assert.Equal(["van-mij.txt"], Directory.GetFileSystemEntries(proef.Pad("kopie")).Select(Path.GetFileName));
        Assert.Equal(["kopie"], Directory.GetFileSystemEntries(proef.Pad("")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("kopie.onaf-oud")]
    [InlineData("kopie-sleutels.onaf-oud")]
    public async Task What_a_broken_off_run_left_is_refused_by_name_and_stays(string rest)
    {
        await proef.VulAsync();
        Directory.CreateDirectory(proef.Pad(rest));

        var (code, tekst) = await BackupAsync("kopie");

        Assert.Equal(1, code);
        Assert.Contains($"{rest} is overgebleven van een afgebroken opdracht", tekst, StringComparison.Ordinal);
        Assert.Equal([rest], Directory.GetFileSystemEntries(proef.Pad("")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_target_inside_the_data_directory_is_wrong_use()
    {
        await proef.VulAsync();

        var (code, _) = await BackupAsync(Path.Combine(proef.Data.FullName, "kopie"));

        Assert.Equal(2, code);
        Assert.False(Directory.Exists(Path.Combine(proef.Data.FullName, "kopie")));
    }

    [Theory]
    [InlineData("log.db")]
    [InlineData("hoofden/voorbeeldgooi.jsonl")]
    public async Task A_changed_file_in_a_backup_is_named_and_nothing_is_put_back(string bestand)
    {
        await proef.VulAsync();
        Geslaagd(await BackupAsync("kopie"));
        var pad = Path.Combine(proef.Pad("kopie"), bestand);
        var bytes = await File.ReadAllBytesAsync(pad, Beheerproef.Cancellation);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(pad, bytes, Beheerproef.Cancellation);

        var (code, tekst) = await RestoreAsync("kopie");

        Assert.Equal(1, code);
        Assert.Contains($"het bestand {bestand} ontbreekt of is veranderd", tekst, StringComparison.Ordinal);
        NietsTeruggezet();
    }

    [Fact]
    public async Task A_backup_that_is_older_than_a_signed_head_elsewhere_is_refused_until_the_loss_is_accepted()
    {
        await proef.VulAsync();
        Geslaagd(await BackupAsync("kopie"));
        var toen = await HoofdAsync();
        await proef.VulAsync("2026-002");
        var nu = await HoofdAsync();

        var geweigerd = await RestoreAsync("kopie", hoofden: [Path.Combine(proef.Data.FullName, "hoofden")]);

        Assert.Equal(1, geweigerd.Code);
        Assert.Contains($"mist ten minste {nu.Position - toen.Position} gebeurtenissen", geweigerd.Tekst, StringComparison.Ordinal);
        NietsTeruggezet();

        var aanvaard = await RestoreAsync("kopie", "kopie-sleutels", hoofden: [Path.Combine(proef.Data.FullName, "hoofden")], verlies: true);
        Geslaagd(aanvaard);
        Assert.Contains($"mist ten minste {nu.Position - toen.Position} gebeurtenissen", aanvaard.Tekst, StringComparison.Ordinal);
        Assert.Contains($"\"position\":{nu.Position},", await File.ReadAllTextAsync(Path.Combine(proef.Pad("terug"), "hoofden", "voorbeeldgooi.vervallen.jsonl"), Beheerproef.Cancellation), StringComparison.Ordinal);
        Geslaagd(await Beheerproef.LoopAsync(uit =>
            new Verificatie(new DirectoryInfo(proef.Pad("terug")), false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)));
    }

    [Fact]
    public async Task Heads_that_another_key_signed_are_not_believed()
    {
        await proef.VulAsync();
        using var vreemd = new Beheerproef();
        await vreemd.VulAsync();
        Geslaagd(await BackupAsync("kopie"));

        var (code, tekst) = await RestoreAsync("kopie", hoofden: [Path.Combine(vreemd.Data.FullName, "hoofden")]);

        Assert.Equal(1, code);
        Assert.Contains("geen geldige handtekening", tekst, StringComparison.Ordinal);
        NietsTeruggezet();
    }

    [Fact]
    public async Task A_restore_never_writes_into_a_directory_that_holds_something()
    {
        await proef.VulAsync();
        Geslaagd(await BackupAsync("kopie"));

        var (code, _) = await Beheerproef.LoopAsync(uit => new Herstel(
            new Herstelverzoek(proef.Pad("kopie"), proef.Data.FullName) { Omgeving = Beheerproef.Development }, uit).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(1, code);
    }

    private static void Geslaagd((int Code, string Tekst) run) => Assert.True(run.Code == 0, run.Tekst);

    private void NietsTeruggezet() =>
        Assert.DoesNotContain(Directory.GetFileSystemEntries(proef.Pad("")), pad => Path.GetFileName(pad).StartsWith("terug", StringComparison.Ordinal));

    private Task<LogHead> HoofdAsync() => proef.MetHuisAsync(huis => huis.GetRequiredService<IEventStore>().ReadHeadAsync(Beheerproef.Cancellation));

    private Task<(int Code, string Tekst)> BackupAsync(string doel) => Beheerproef.LoopAsync(uit =>
        new Reservekopie(proef.Data, proef.Pad(doel), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

    private Task<(int Code, string Tekst)> RestoreAsync(string van, string? sleutels = null, string[]? hoofden = null, bool verlies = false) =>
        Beheerproef.LoopAsync(uit => new Herstel(
            new Herstelverzoek(proef.Pad(van), proef.Pad("terug"))
            {
                Sleutels = sleutels is null ? null : proef.Pad(sleutels),
                Hoofden = hoofden ?? [],
                AanvaardVerlies = verlies,
                Omgeving = Beheerproef.Development,
            },
            uit).VoerUitAsync(Beheerproef.Cancellation));
}
