using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>A destroyed key stays destroyed, whatever key file is put back (I4).</summary>
public sealed class VernietigdeSleutelsTests : IDisposable
{
    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task An_old_key_file_that_is_put_back_by_hand_brings_nothing_back()
    {
        await proef.VulAsync();
        var oud = proef.Pad("oud.db");
        File.Copy(Path.Combine(proef.Data.FullName, "sleutels.db"), oud);
        var vernietigd = await VernietigAsync();
        foreach (var bestand in proef.Data.EnumerateFiles("sleutels.db*"))
        {
            bestand.Delete();
        }

        File.Copy(oud, Path.Combine(proef.Data.FullName, "sleutels.db"));

        await IsVernietigdAsync(proef.Data, vernietigd);
        Assert.Equal(0L, Beheerproef.Sql(proef.Data.FullName, $"SELECT length(wrapped) FROM keys WHERE hex(id) = '{Hex(vernietigd)}'", "sleutels.db"));
    }

    [Theory]
    [InlineData("lijst")]
    [InlineData("hoofden")]
    [InlineData("gegevensmap")]
    public async Task A_restored_backup_of_before_the_destruction_brings_nothing_back(string bron)
    {
        await proef.VulAsync();
        var kopie = await Beheerproef.LoopAsync(uit =>
            new Reservekopie(proef.Data, proef.Pad("kopie"), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(kopie.Code == 0, kopie.Tekst);
        var vernietigd = await VernietigAsync();
        var hoofden = Path.Combine(proef.Data.FullName, "hoofden");
        if (bron == "gegevensmap")
        {
            // The list is lost; the newer key store still knows.
            File.Delete(Path.Combine(hoofden, "voorbeeldgooi.vernietigd.jsonl"));
        }

        var (code, tekst) = await Beheerproef.LoopAsync(uit => new Herstel(
            new Herstelverzoek(proef.Pad("kopie"), proef.Pad("terug"))
            {
                Sleutels = proef.Pad("kopie-sleutels"),
                Hoofden = bron == "hoofden" ? [hoofden] : [],
                Vernietigd = bron switch
                {
                    "lijst" => [Path.Combine(hoofden, "voorbeeldgooi.vernietigd.jsonl")],
                    "gegevensmap" => [proef.Data.FullName],
                    _ => [],
                },
                AanvaardVerlies = true,
                Omgeving = Beheerproef.Development,
            },
            uit).VoerUitAsync(Beheerproef.Cancellation));

        Assert.True(code == 0, tekst);
        Assert.Contains("1 vernietigd.", tekst, StringComparison.Ordinal);
        await IsVernietigdAsync(new DirectoryInfo(proef.Pad("terug")), vernietigd);
    }

    [Fact]
    public async Task The_fence_is_on_the_list_outside_before_the_key_is_destroyed()
    {
        await proef.VulAsync();

        var vernietigd = await VernietigAsync();

        var lijst = new DestructionList(Path.Combine(proef.Data.FullName, "hoofden"), "voorbeeldgooi").Read();
        Assert.Equal((vernietigd.Id, vernietigd.Purpose), (Assert.Single(lijst).Id, lijst[0].Purpose));
        Assert.True(lijst[0].Wrapped.IsEmpty);
    }

    [Fact]
    public async Task A_fence_for_a_key_that_the_backup_never_knew_keeps_it_from_being_made()
    {
        await proef.VulAsync();
        var vernietigd = await VernietigAsync();
        Beheerproef.Sql(proef.Data.FullName, $"DELETE FROM keys WHERE hex(id) = '{Hex(vernietigd)}'", "sleutels.db");

        using var huis = Gegevensmap.OpenBeheer(proef.Data, Beheerproef.Development);
        var keys = huis.Services.GetRequiredService<IKeyStore>();

        Assert.NotNull(keys.AddOrGet(vernietigd with { Id = new Guid(Enumerable.Repeat((byte)7, 16).ToArray()), DestroyedAt = null }).DestroyedAt);
    }

    private static string Hex(StoredKey key) => key.Id.ToString("N").ToUpperInvariant();

    private static Task IsVernietigdAsync(DirectoryInfo map, StoredKey key)
    {
        using var huis = Gegevensmap.OpenBeheer(map, Beheerproef.Development);
        var found = huis.Services.GetRequiredService<IKeyStore>().Find(key.Id);
        Assert.NotNull(found!.DestroyedAt);
        Assert.True(found.Wrapped.IsEmpty);
        return Task.CompletedTask;
    }

    /// <summary>Destroys one live key of the house; answers what it was.</summary>
    private Task<StoredKey> VernietigAsync() => proef.MetHuisAsync(huis =>
    {
        var key = huis.GetRequiredService<IKeyArchive>().Read(null, 100).First(key => huis.GetRequiredService<IKeyArchive>().Of(key.Subject).Count == 1);
        huis.GetRequiredService<PersonalDataProtector>().Destroy(key.Subject, Instant.FromUtc(2026, 11, 22, 12, 0));
        return Task.FromResult(key);
    });
}
