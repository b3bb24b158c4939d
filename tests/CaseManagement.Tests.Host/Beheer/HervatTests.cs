using CaseManagement.Cli.Beheer;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus hervat</c>: parked streams get another chance, one result each.</summary>
public sealed class HervatTests : IDisposable
{
    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task A_parked_stream_goes_on_and_is_told_by_name()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        var (stroom, positie) = Parkeer();

        var (code, tekst) = await HervatAsync("dossiers");

        Assert.True(code == 0, tekst);
        Assert.Matches($"{stroom}: hervat, \\d+ gebeurtenis(sen)? verwerkt\\.", tekst);
        Assert.Equal(0L, Beheerproef.Sql(proef.Data.FullName, "SELECT count(*) FROM parked"));
        Assert.True(positie > 0);
    }

    [Fact]
    public async Task Without_a_parked_stream_there_is_nothing_to_do()
    {
        await proef.VulAsync();
        await proef.BijAsync();

        var (code, tekst) = await HervatAsync("dossiers");

        Assert.Equal(0, code);
        Assert.Contains("In dossiers is geen stroom geparkeerd.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_running_program_it_does_nothing()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        Parkeer();

        var (code, tekst) = await HervatAsync("dossiers", isGestopt: false);

        Assert.Equal(2, code);
        Assert.Contains("Stop eerst het programma", tekst, StringComparison.Ordinal);
        Assert.Equal(1L, Beheerproef.Sql(proef.Data.FullName, "SELECT count(*) FROM parked"));
    }

    [Fact]
    public async Task What_is_not_a_read_model_is_refused_with_the_list_of_names()
    {
        await proef.VulAsync();

        var (code, tekst) = await HervatAsync("onzin");

        Assert.Equal(2, code);
        Assert.Contains("Onbekend leesmodel: onzin. Kies uit: auditbetrokkenen,", tekst, StringComparison.Ordinal);
    }

    /// <summary>As if the last event of a dossier had failed: its stream waits from there.</summary>
    private (string Stroom, long Positie) Parkeer()
    {
        var map = proef.Data.FullName;
        var stroom = (string)Beheerproef.Sql(map, "SELECT stream FROM events WHERE stream LIKE 'woonoverlast-%' ORDER BY position DESC LIMIT 1")!;
        var positie = (long)Beheerproef.Sql(map, $"SELECT max(position) FROM events WHERE stream = '{stroom}'")!;
        Beheerproef.Sql(map, $"INSERT INTO parked VALUES ('dossiers', 1, '{stroom}', {positie}, 'JsonException: broken', 0)");
        return (stroom, positie);
    }

    private Task<(int Code, string Tekst)> HervatAsync(string leesmodel, bool isGestopt = true) => Beheerproef.LoopAsync(uit =>
        new Hervatting(proef.Data, leesmodel, isGestopt, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
