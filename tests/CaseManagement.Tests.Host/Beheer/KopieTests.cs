using CaseManagement.Cli.Beheer;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus copy</c> between two data directories.</summary>
public sealed class KopieTests : IDisposable
{
    private const string Logboek = "SELECT hex(group_concat(position || stream || version || hex(id) || type || schema_version || recorded_at || hex(data) || hex(metadata) || hex(hash))) FROM (SELECT * FROM events ORDER BY position)";
    private const string Opdrachten = "SELECT hex(group_concat(key || hex(fingerprint) || hex(outcome) || version || position || recorded_at)) FROM (SELECT * FROM commands ORDER BY key)";
    private const string Sleutels = "SELECT group_concat(hex(id) || hex(subject) || purpose || hex(wrapped) || hex(fingerprint) || coalesce(destroyed_at, '')) FROM (SELECT * FROM keys ORDER BY id)";

    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task A_copy_is_the_same_byte_for_byte_and_goes_on_where_it_was()
    {
        await proef.VulAsync();
        Geslaagd(await KopieerAsync(blad: 7));
        Gelijk();
        await proef.VulAsync("2026-002");

        var verder = await KopieerAsync(blad: 7);

        Geslaagd(verder);
        Assert.Contains("Verdergegaan na positie", verder.Tekst, StringComparison.Ordinal);
        Gelijk();
        var zonderHoofden = await VerifieerAsync();
        Assert.Equal(1, zonderHoofden.Code);
        Assert.Contains("vergeten bij een verhuizing", zonderHoofden.Tekst, StringComparison.Ordinal);

        Directory.CreateDirectory(proef.Pad("doel/hoofden"));
        foreach (var pad in Directory.EnumerateFiles(Path.Combine(proef.Data.FullName, "hoofden")))
        {
            File.Copy(pad, Path.Combine(proef.Pad("doel/hoofden"), Path.GetFileName(pad)));
        }

        Geslaagd(await VerifieerAsync());
    }

    [Fact]
    public async Task A_target_that_holds_something_else_is_refused_and_not_touched()
    {
        await proef.VulAsync();
        using var vreemd = new Beheerproef();
        await vreemd.VulAsync();

        var (code, tekst) = await Beheerproef.LoopAsync(uit => new Kopieergang(
            $"sqlite:{proef.Data.FullName}", $"sqlite:{vreemd.Data.FullName}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(1, code);
        Assert.Contains("De gegevens passen niet bij elkaar: het doel", tekst, StringComparison.Ordinal);
        Assert.NotEqual(Beheerproef.Sql(proef.Data.FullName, Logboek), Beheerproef.Sql(vreemd.Data.FullName, Logboek));
    }

    [Fact]
    public async Task A_changed_event_does_not_get_into_the_target()
    {
        await proef.VulAsync();
        Beheerproef.Sql(proef.Data.FullName, "UPDATE events SET metadata = CAST('{}' AS BLOB) WHERE position = 40");

        var (code, _) = await KopieerAsync(blad: 10);

        Assert.Equal(1, code);
        Assert.Equal(30L, Beheerproef.Sql(proef.Pad("doel"), "SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task A_target_that_holds_more_is_told_in_Dutch()
    {
        await proef.VulAsync();
        Geslaagd(await KopieerAsync(blad: 7));
        await proef.VulAsync("2026-002");

        var (code, tekst) = await Beheerproef.LoopAsync(uit => new Kopieergang(
            $"sqlite:{proef.Pad("doel")}", $"sqlite:{proef.Data.FullName}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(1, code);
        Assert.Contains("het doel bevat meer dan de bron.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("target", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_is_not_copied_onto_itself_by_whatever_name()
    {
        await proef.VulAsync();
        Directory.CreateSymbolicLink(proef.Pad("wijzer"), proef.Data.Parent!.FullName);

        foreach (var naar in new[] { proef.Data.FullName + "/../data/", Path.Combine(proef.Pad("wijzer"), "data") })
        {
            var (code, tekst) = await Beheerproef.LoopAsync(uit =>
                new Kopieergang($"sqlite:{proef.Data.FullName}", $"sqlite:{naar}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

            Assert.Equal(2, code);
            Assert.Contains("dezelfde opslag", tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("mongodb:ergens", "Onbekende opslag: mongodb.")]
    [InlineData("/zomaar", "Onbekende opslag: /zomaar.")]
    [InlineData("sqlite:/bestaat/niet", "staat geen logboek")]
    [InlineData("eventstoredb:/bestaat/niet", "is nog niets van de server verzegeld")]
    public async Task An_unknown_or_empty_source_is_wrong_use(string bron, string melding)
    {
        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Kopieergang(bron, $"sqlite:{proef.Pad("doel")}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(2, code);
        Assert.Contains(melding, tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("eventstoredb")]
    public async Task A_source_without_its_keys_is_wrong_use_and_gets_no_empty_ones(string soort)
    {
        await proef.VulAsync();
        foreach (var pad in Directory.GetFiles(proef.Data.FullName, "sleutels.db*"))
        {
            File.Delete(pad);
        }

        var (code, tekst) = await Beheerproef.LoopAsync(uit => new Kopieergang(
            $"{soort}:{proef.Data.FullName}", $"sqlite:{proef.Pad("doel")}", 2000, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(2, code);
        Assert.Contains("staan geen sleutels (sleutels.db)", tekst, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(proef.Data.FullName, "sleutels.db")));
    }

    private Task<(int Code, string Tekst)> VerifieerAsync() => Beheerproef.LoopAsync(uit =>
        new Verificatie(new DirectoryInfo(proef.Pad("doel")), true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

    private static void Geslaagd((int Code, string Tekst) run) => Assert.True(run.Code == 0, run.Tekst);

    private void Gelijk()
    {
        foreach (var (sql, bestand) in new[] { (Logboek, "log.db"), (Opdrachten, "log.db"), (Sleutels, "sleutels.db") })
        {
            var bron = Beheerproef.Sql(proef.Data.FullName, sql, bestand);
            Assert.NotEqual(DBNull.Value, bron);
            Assert.Equal(bron, Beheerproef.Sql(proef.Pad("doel"), sql, bestand));
        }
    }

    private Task<(int Code, string Tekst)> KopieerAsync(int blad) => Beheerproef.LoopAsync(uit => new Kopieergang(
        $"sqlite:{proef.Data.FullName}", $"sqlite:{proef.Pad("doel")}", blad, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
