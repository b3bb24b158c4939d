using System.Security.Cryptography;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>A small file that holds something else is named, with what it should hold; and a backup is not opened in its place.</summary>
public sealed class KapotBestandTests : IDisposable
{
    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Theory]
    [InlineData("hoofden/voorbeeldgooi.vernietigd.jsonl", "geen json\n", "als JSON")]
    [InlineData("hoofden/voorbeeldgooi.vernietigd.jsonl", "{\"tenant\":\"elders\"}\n", "als JSON")]
    [InlineData("hoofden/voorbeeldgooi.vernietigd.jsonl", "{\"tenant\":\"voorbeeldgooi\"}\n", "als JSON")]
    [InlineData("hoofden/ondertekening.pem", "geen pem", "in PEM")]
    [InlineData("hoofden/ondertekening.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "in PEM")]
    [InlineData("hoofden/vertrouwd-0123456789abcdef.pem", "geen pem", "in PEM")]
    public async Task A_broken_file_is_named_and_is_no_incident(string bestand, string inhoud, string verwacht)
    {
        await proef.VulAsync();
        var pad = Path.Combine(proef.Data.FullName, bestand);
        await File.WriteAllTextAsync(pad, inhoud, Beheerproef.Cancellation);

        var (code, tekst) = await Beheerproef.LoopAsync(uit => new Verificatie(proef.Data, true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(3, code);
        var regel = Assert.Single(tekst.Split('\n'), regel => regel.StartsWith($"Het bestand {pad} is beschadigd of veranderd: ", StringComparison.Ordinal));
        Assert.Contains(verwacht, regel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_does_not_start_on_a_list_of_destroyed_keys_that_cannot_be_read()
    {
        await proef.VulAsync();
        await File.WriteAllTextAsync(Path.Combine(proef.Data.FullName, "hoofden", "voorbeeldgooi.vernietigd.jsonl"), "geen json\n", Beheerproef.Cancellation);
        using var huis = Gegevensmap.Open(proef.Data, Beheerproef.Development);

        var fout = await Assert.ThrowsAsync<Beheerfout>(() => huis.StartKlaarzettenAsync(Beheerproef.Cancellation));

        Assert.Equal((fout.Message, 3), (Startmelding.Van(fout), Startmelding.Code(fout)));
    }

    [Theory]
    [InlineData("geen pem", "bevat geen openbare sleutel in PEM")]
    [InlineData(null, "bestaat niet")]
    public async Task A_public_key_that_is_none_is_wrong_use(string? inhoud, string melding)
    {
        await KopieAsync();
        var pad = proef.Pad("publiek.pem");
        if (inhoud is not null)
        {
            await File.WriteAllTextAsync(pad, inhoud, Beheerproef.Cancellation);
        }

        var (code, tekst) = await RestoreAsync(new Herstelverzoek(proef.Pad("kopie"), proef.Pad("terug")) { OpenbareSleutel = pad, Omgeving = Beheerproef.Development });

        Assert.Equal(2, code);
        Assert.Contains($"{pad} (--public-key) {melding}", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"bestanden\"", "\"bestandem\"")]
    [InlineData("\"gemeente\"", "\"gemeentf\"")]
    [InlineData("\"hoofd\"", "\"hoofe\"")]
    [InlineData("\"naam\"", "\"naan\"")]
    [InlineData("\"sha256\"", "\"sha255\"")]
    [InlineData("\"inhoud\"", "\"inhoue\"")]
    public async Task One_changed_byte_in_the_manifest_is_damage(string van, string naar)
    {
        await KopieAsync();
        var pad = Path.Combine(proef.Pad("kopie"), "manifest.json");
        await File.WriteAllTextAsync(pad, (await File.ReadAllTextAsync(pad, Beheerproef.Cancellation)).Replace(van, naar, StringComparison.Ordinal), Beheerproef.Cancellation);

        var (code, tekst) = await RestoreAsync(new Herstelverzoek(proef.Pad("kopie"), proef.Pad("terug")) { Omgeving = Beheerproef.Development });

        Assert.Equal(1, code);
        Assert.Contains("manifest.json is onvolledig of veranderd", tekst, StringComparison.Ordinal);
        Assert.False(Directory.Exists(proef.Pad("terug")));
    }

    [Fact]
    public async Task No_command_opens_a_backup_in_its_place_and_it_can_still_be_put_back()
    {
        await KopieAsync();
        var (log, sleutels) = (new DirectoryInfo(proef.Pad("kopie")), proef.Pad("kopie-sleutels"));
        var voor = Stand();

        foreach (var (code, tekst) in new[]
        {
            await Beheerproef.LoopAsync(uit => new Statusoverzicht(log, false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
            await Beheerproef.LoopAsync(uit => new Verificatie(log, true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
            await Beheerproef.LoopAsync(uit => new Herbouw(log, [], true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
            await Beheerproef.LoopAsync(uit => new Reservekopie(log, proef.Pad("kopie2"), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
            await Beheerproef.LoopAsync(uit => new Kopieergang($"sqlite:{proef.Data.FullName}", $"sqlite:{log.FullName}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
        })
        {
            Assert.Equal(2, code);
            Assert.Contains($"casus restore --verify {log.FullName}", tekst, StringComparison.Ordinal);
        }

        Assert.Throws<Beheerfout>(() => Gegevensmap.Open(log, Beheerproef.Development));
        var fences = await RestoreAsync(new Herstelverzoek(log.FullName, proef.Pad("terug")) { Vernietigd = [sleutels], Omgeving = Beheerproef.Development });
        Assert.Equal(2, fences.Code);
        Assert.Contains("wordt voor --fences niet geopend", fences.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, Stand());
        var terug = await RestoreAsync(new Herstelverzoek(log.FullName, proef.Pad("terug")) { Sleutels = sleutels, Omgeving = Beheerproef.Development });
        Assert.True(terug.Code == 0, terug.Tekst);
    }

    [Fact]
    public async Task A_directory_that_this_account_may_not_enter_lacks_rights_and_not_a_log()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Nothing is closed to this account.");
            return;
        }

        await proef.VulAsync();
        File.SetUnixFileMode(proef.Data.FullName, UnixFileMode.None);
        try
        {
            var (code, tekst) = await Beheerproef.LoopAsync(uit => new Statusoverzicht(proef.Data, false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

            Assert.Equal(3, code);
            Assert.Contains("onvoldoende rechten", tekst, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(proef.Data.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private async Task KopieAsync()
    {
        await proef.VulAsync();
        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Reservekopie(proef.Data, proef.Pad("kopie"), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(code == 0, tekst);
    }

    private static Task<(int Code, string Tekst)> RestoreAsync(Herstelverzoek verzoek) =>
        Beheerproef.LoopAsync(uit => new Herstel(verzoek, uit).VoerUitAsync(Beheerproef.Cancellation));

    private string Stand() => string.Join('|', Directory.GetFiles(proef.Pad(""), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(pad => $"{pad} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(pad)))}"));
}
