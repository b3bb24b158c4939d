namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>The instruments that operations.md names exist, and say what happened.</summary>
public sealed class InstrumentTests(Scenario scenario)
{
    [Fact]
    public async Task The_store_measures_its_appends()
    {
        var gehoord = await scenario.GehoordAsync();
        double Som(string instrument) => gehoord.Oor.Van(instrument).Sum(reeks => reeks.Som);

        Assert.True(Som("casus.store.events") >= gehoord.Positie);
        Assert.True(Som("casus.store.bytes") > 100 * Som("casus.store.events"));
        Assert.True(Som("casus.store.conflicts") >= 1);
        Assert.InRange(gehoord.Oor.Van("casus.store.batch.size").Min(reeks => reeks.Kleinste), 1, 256);
        Assert.All(gehoord.Oor.Van("casus.store.append.duration"), reeks => Assert.InRange(reeks.Som / reeks.Aantal, 0, 10));
        Assert.True(gehoord.Oor.Van("casus.store.append.duration").Sum(reeks => reeks.Aantal) >= gehoord.Oor.Van("casus.store.commit.duration").Sum(reeks => reeks.Aantal));
        Assert.True(gehoord.Oor.Van("casus.store.queue.length").Sum(reeks => reeks.Aantal) > 1000);

        // Another test of this process may run a house on PostgreSQL meanwhile; each says which store it is.
        Assert.Contains(gehoord.Oor.Van("casus.store.append.duration"), reeks => reeks.Labels.Contains("db.system.name=sqlite", StringComparison.Ordinal));
        Assert.All(gehoord.Oor.Van("casus.store.append.duration"), reeks => Assert.Contains("db.system.name=", reeks.Labels, StringComparison.Ordinal));
        Assert.True(Som("casus.keys.created") > 100);
    }

    [Fact]
    public async Task The_read_models_measure_lag_parked_batches_and_rebuilds()
    {
        var oor = (await scenario.GehoordAsync()).Oor;

        foreach (var instrument in new[] { "casus.projection.lag", "casus.projection.lag.time", "casus.projection.parked", "casus.projection.condition" })
        {
            Assert.True(oor.Van(instrument).Count > 3, instrument);
            Assert.All(oor.Van(instrument), reeks => Assert.Equal(0, reeks.Laatste));
        }

        Assert.All(oor.Van("casus.projection.rebuild.progress"), reeks => Assert.Equal(1, reeks.Laatste));
        Assert.Equal(oor.Van("casus.projection.lag").Count, oor.Van("casus.projection.rebuild.progress").Count);
        Assert.True(oor.Van("casus.projection.batch.duration").Sum(reeks => reeks.Aantal) > 10);
        Assert.True(oor.Van("casus.projection.batch.size").Sum(reeks => reeks.Som) > 1000);
    }

    [Theory]
    [InlineData("accepted")]
    [InlineData("refused")]
    [InlineData("hidden")]
    [InlineData("invalid")]
    [InlineData("duplicate")]
    [InlineData("conflict")]
    [InlineData("unchanged")]
    [InlineData("failed")]
    public async Task Every_way_to_end_is_counted(string uitkomst) =>
        Assert.Contains((await scenario.GehoordAsync()).Oor.Van("casus.use_case.duration"), reeks => reeks.Labels.Contains($"casus.outcome={uitkomst}", StringComparison.Ordinal));

    [Fact]
    public async Task Refusals_name_their_rule_and_every_module_is_heard()
    {
        var oor = (await scenario.GehoordAsync()).Oor;

        Assert.All(
            ["ROL-02", "ROL-01", "onbekend"],
            regel => Assert.Contains(oor.Van("casus.use_case.refusals"), reeks => reeks.Labels.EndsWith($"casus.rule={regel}", StringComparison.Ordinal)));
        Assert.All(
            ["Meldingen", "Signalen", "Woonoverlast", "Pga", "Bibob", "Overleggen", "Privacy", "Toegang", "Web"],
            module => Assert.Contains(oor.Van("casus.use_case.duration"), reeks => reeks.Labels.Contains($"casus.module={module} ", StringComparison.Ordinal)));
        Assert.Contains("Microsoft.AspNetCore: GET /v1/woonoverlastdossiers/{id}", oor.Spans.Keys);
        Assert.Contains("CaseManagement.Toegang: DuoToewijzen", oor.Spans.Keys);
    }
}
