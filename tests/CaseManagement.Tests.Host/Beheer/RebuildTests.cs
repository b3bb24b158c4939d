using System.Text.Json;
using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Projections;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus rebuild</c> and <c>casus status</c>.</summary>
public sealed class RebuildTests : IDisposable
{
    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task A_rebuild_repairs_a_read_model_and_leaves_the_others_alone()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        Beheerproef.Sql(proef.Data.FullName, "DELETE FROM rm_auditregels__g1");

        var (code, tekst) = await RebuildAsync(["auditregels"]);

        Assert.True(code == 0, tekst);
        Assert.Contains("Opgebouwd en in gebruik: auditregels.", tekst, StringComparison.Ordinal);
        Assert.Equal(0, (await Beheerproef.LoopAsync(uit =>
            new Verificatie(proef.Data, false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation))).Code);
        var modellen = (await StatusAsync()).GetProperty("leesmodellen").EnumerateArray().ToDictionary(model => model.GetProperty("naam").GetString()!);
        Assert.Equal(["1 vorige", "2 actueel"], modellen["auditregels"].GetProperty("generaties").EnumerateArray().Select(g => g.GetString()));
        Assert.Equal(["1 actueel"], modellen["dossiers"].GetProperty("generaties").EnumerateArray().Select(g => g.GetString()));
    }

    [Fact]
    public async Task A_trail_index_of_an_earlier_version_is_built_again_when_the_program_starts()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        Beheerproef.Sql(proef.Data.FullName, "UPDATE generations SET projection_version = projection_version - 1 WHERE name LIKE 'audit%'");
        Beheerproef.Sql(proef.Data.FullName, "DELETE FROM rm_auditdossiers__g1");

        await proef.BijAsync();

        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Verificatie(proef.Data, false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(code == 0, tekst);
        var modellen = (await StatusAsync()).GetProperty("leesmodellen").EnumerateArray().ToDictionary(model => model.GetProperty("naam").GetString()!);
        foreach (var naam in new[] { "auditregels", "auditdossiers", "auditbetrokkenen" })
        {
            Assert.Contains("2 actueel", modellen[naam].GetProperty("generaties").EnumerateArray().Select(g => g.GetString()));
        }
    }

    [Fact]
    public async Task What_is_parked_during_a_rebuild_is_counted_and_ends_it_with_a_code_of_its_own()
    {
        await proef.VulAsync();
        await proef.OnverwerkbaarAsync();

        var (code, tekst) = await RebuildAsync(["dossiers", "medewerkers"]);

        Assert.Equal(4, code);
        Assert.Contains("Opgebouwd en in gebruik: dossiers, medewerkers.", tekst, StringComparison.Ordinal);
        Assert.Contains("In dossiers is 1 stroom geparkeerd.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("In medewerkers", tekst, StringComparison.Ordinal);
        Assert.Contains("casus hervat", tekst, StringComparison.Ordinal);
        Assert.Equal(0, (await RebuildAsync(["medewerkers"])).Code);
    }

    [Fact]
    public async Task A_second_rebuild_drops_what_the_first_one_replaced()
    {
        await proef.VulAsync();

        await RebuildAsync([], alle: true);
        var (code, _) = await RebuildAsync([], alle: true);

        Assert.Equal(0, code);
        Assert.All((await StatusAsync()).GetProperty("leesmodellen").EnumerateArray(), model =>
            Assert.Equal(["2 vorige", "3 actueel"], model.GetProperty("generaties").EnumerateArray().Select(g => g.GetString())));
    }

    [Theory]
    [InlineData(false, "onzin", "Onbekend leesmodel: onzin.")]
    [InlineData(false, null, "Geef de naam van een leesmodel, of --all.")]
    [InlineData(true, "dossiers", "Geef de naam van een leesmodel, of --all.")]
    public async Task What_is_not_a_read_model_is_refused_with_the_list_of_names(bool alle, string? naam, string melding)
    {
        await proef.VulAsync();

        var (code, tekst) = await RebuildAsync(naam is null ? [] : [naam], alle);

        Assert.Equal(2, code);
        Assert.Contains(melding, tekst, StringComparison.Ordinal);
        Assert.Contains("Kies uit: auditbetrokkenen, auditdossiers, auditregels, dossiers,", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generation_never_takes_the_place_of_one_that_is_further()
    {
        await proef.VulAsync();
        await proef.BijAsync();

        await proef.MetHuisAsync(async huis =>
        {
            var (store, projection) = (huis.GetRequiredService<IProjectionStore>(), huis.GetServices<IProjection>().First());
            var behind = await store.BeginRebuildAsync(projection, Beheerproef.Cancellation);
            await Assert.ThrowsAsync<GenerationBehindException>(() => store.PromoteAsync(projection, behind, Beheerproef.Cancellation));
            return 0;
        });
    }

    [Fact]
    public async Task The_status_tells_where_everything_stands_and_changes_nothing()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        Beheerproef.Sql(
            proef.Data.FullName,
            "INSERT INTO parked VALUES ('dossiers', 1, 'woonoverlast-1', 7, 'JsonException: The name of M. el Voorbeeld is wrong', 0)");

        var status = await StatusAsync();

        Assert.Equal("voorbeeldgooi", status.GetProperty("gemeente").GetString());
        Assert.True(status.GetProperty("sleutels").GetInt64() > 0);
        Assert.True(status.GetProperty("logBytes").GetInt64() > 0);
        Assert.True(status.GetProperty("ondertekendHoofd").GetProperty("positie").GetInt64() > 0);
        var dossiers = status.GetProperty("leesmodellen").EnumerateArray().Single(model => model.GetProperty("naam").GetString() == "dossiers");
        var geparkeerd = Assert.Single(dossiers.GetProperty("geparkeerd").EnumerateArray());
        Assert.Equal(("woonoverlast-1", 7, "JsonException"), (
            geparkeerd.GetProperty("stroom").GetString(), geparkeerd.GetProperty("positie").GetInt32(), geparkeerd.GetProperty("fout").GetString()));
        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Statusoverzicht(proef.Data, json: false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.Equal(0, code);
        Assert.Contains("Geparkeerd in dossiers: stroom woonoverlast-1 vanaf positie 7 (JsonException)", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("el Voorbeeld", tekst, StringComparison.Ordinal);
    }

    private async Task<JsonElement> StatusAsync() => JsonSerializer.Deserialize<JsonElement>((await Beheerproef.LoopAsync(uit =>
        new Statusoverzicht(proef.Data, json: true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation))).Tekst);

    private Task<(int Code, string Tekst)> RebuildAsync(string[] namen, bool alle = false) => Beheerproef.LoopAsync(uit =>
        new Herbouw(proef.Data, namen, alle, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
