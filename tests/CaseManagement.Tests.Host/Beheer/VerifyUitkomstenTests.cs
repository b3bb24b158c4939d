using CaseManagement.Cli.Beheer;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus verify</c> holds the remembered outcomes of commands against the log, both ways.</summary>
public sealed class VerifyUitkomstenTests : IDisposable
{
    private const string EenRij = "(SELECT key FROM commands WHERE key LIKE '#systeem/%' ORDER BY key LIMIT 1)";
    private const string EenNummer = "(SELECT key FROM commands WHERE key LIKE '#nummering-%' ORDER BY key LIMIT 1)";

    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task Untouched_outcomes_are_counted()
    {
        await proef.VulAsync();

        var (code, tekst) = await VerifyAsync();

        Assert.True(code == 0, tekst);
        Assert.Contains($"De onthouden uitkomsten kloppen: {Sql("SELECT count(*) FROM commands")} uitkomsten.", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM commands WHERE key = " + EenRij, "is de uitkomst weggehaald")]
    [InlineData("DELETE FROM commands WHERE key = " + EenNummer, "is de uitkomst weggehaald")]
    [InlineData("UPDATE commands SET outcome = CAST(replace(CAST(outcome AS TEXT), 'uitgevoerd', 'geweigerd') || ' ' AS BLOB) WHERE key = " + EenRij, "is veranderd of hoort er niet")]
    [InlineData("UPDATE commands SET key = key || 'x' WHERE key = " + EenRij, "is veranderd of hoort er niet")]
    [InlineData("UPDATE commands SET fingerprint = zeroblob(32) WHERE key = " + EenRij, "is veranderd of hoort er niet")]
    [InlineData("UPDATE commands SET fingerprint = zeroblob(32) WHERE key = " + EenNummer, "is veranderd of hoort er niet")]
    [InlineData("UPDATE commands SET version = version + 1 WHERE key = " + EenNummer, "is veranderd of hoort er niet")]
    [InlineData("UPDATE commands SET recorded_at = recorded_at + 1 WHERE key = " + EenNummer, "is veranderd of hoort er niet")]
    [InlineData("UPDATE commands SET position = position - 1 WHERE key = " + EenNummer, "is de uitkomst weggehaald")]
    [InlineData("INSERT INTO commands(key, fingerprint, outcome, version, position, recorded_at) SELECT 'v.voorzitter:verzonnen', fingerprint, outcome, version, position, recorded_at FROM commands WHERE key = " + EenNummer, "meer dan één uitkomst")]
    [InlineData("INSERT INTO commands(key, fingerprint, outcome, version, position, recorded_at) SELECT 'v.voorzitter:verzonnen', zeroblob(32), CAST('{}' AS BLOB), version, position, recorded_at FROM events WHERE position = 1", "is veranderd of hoort er niet")]
    [InlineData("INSERT INTO commands(key, fingerprint, outcome, version, position, recorded_at) VALUES ('v.voorzitter:verzonnen', zeroblob(32), zeroblob(0), 1, 0, 1)", "hoort bij geen gebeurtenis")]
    public async Task An_outcome_that_was_changed_removed_or_made_up_is_found(string sql, string bevinding)
    {
        await proef.VulAsync();
        Sql(sql);

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(1, code);
        Assert.Contains("De onthouden uitkomsten kloppen niet", tekst, StringComparison.Ordinal);
        Assert.Contains(bevinding, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("v.voorzitter", tekst, StringComparison.Ordinal);
    }

    private object? Sql(string sql) => Beheerproef.Sql(proef.Data.FullName, sql);

    private Task<(int Code, string Tekst)> VerifyAsync() => Beheerproef.LoopAsync(uit =>
        new Verificatie(proef.Data, true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
