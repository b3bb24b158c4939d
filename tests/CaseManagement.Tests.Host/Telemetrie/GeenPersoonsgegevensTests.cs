using System.Buffers;
using CaseManagement.Web.Telemetrie;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>A full scenario emits no word of anybody: not as attribute, event, name, link, baggage, scope or log text (issue: no personal data in any attribute).</summary>
public sealed class GeenPersoonsgegevensTests(Scenario scenario)
{
    [Fact]
    public async Task The_scenario_knows_enough_secrets_to_look_for()
    {
        var geheimen = (await scenario.GehoordAsync()).Geheimen;

        Assert.True(geheimen.Teksten > 500, $"{geheimen.Teksten} sealed texts");
        Assert.All(
            ["c.casusregisseur", "Proefpersoon", "Denkbeeldig", "Testlaan", "999990044", "06-00000000", "Schijnplein", "999990172", "J. Overlast-Proef", "999990019"],
            bekend => Assert.Contains(geheimen.Woorden, woord => woord.Contains(bekend, StringComparison.Ordinal)));
        Assert.Contains(geheimen.Woorden, woord => woord.StartsWith("BIB-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_span_and_no_measurement_holds_one()
    {
        var gehoord = await scenario.GehoordAsync();

        Assert.True(gehoord.Oor.Teksten.Count > 200, $"{gehoord.Oor.Teksten.Count} texts");
        Schoon(gehoord.Oor.Teksten, gehoord.Geheimen, Bellers.Kanaries);
    }

    [Fact]
    public async Task What_the_collector_got_holds_none_and_is_all_there()
    {
        var gehoord = await scenario.GehoordAsync();

        Schoon([gehoord.Sporen, gehoord.Metingen], gehoord.Geheimen, Bellers.Kanaries);
        Assert.All(
            ["GET /v1/woonoverlastdossiers/{id}", "POST /v1/bibob-screenings", "casus.use_case", "casus.rule", "append", "error.type"],
            naam => Assert.Contains(naam, gehoord.Sporen, StringComparison.Ordinal));
        Assert.All(
            ["casus.store.append.duration", "casus.use_case.refusals", "casus.projection.lag", "http.server.request.duration", "dotnet.gc.collections"],
            naam => Assert.Contains(naam, gehoord.Metingen, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_log_record_or_scope_holds_one()
    {
        var gehoord = await scenario.GehoordAsync();

        Assert.True(gehoord.Log.Aantal > 0);
        // Development shows the whole error of the question that breaks; elsewhere its type alone is written.
        Schoon(gehoord.Log.Teksten, gehoord.Geheimen, [.. Bellers.Kanaries.Except([KapotVragen.Fouttekst])]);
    }

    [Fact]
    public async Task Our_own_spans_and_instruments_use_listed_attributes_only() =>
        Assert.Empty((await scenario.GehoordAsync()).Oor.EigenSleutels.Keys.Except(Toegelaten.Attributen));

    [Fact]
    public async Task The_trace_of_the_caller_goes_on_and_is_the_one_in_the_record_of_processing()
    {
        var gehoord = await scenario.GehoordAsync();

        var bytes = string.Concat(Convert.FromHexString(Bellers.TraceId).Select(b => (char)b));
        Assert.Contains(bytes, gehoord.Sporen, StringComparison.Ordinal);
        Assert.True(gehoord.TraceIdInLog);
    }

    private static void Schoon(IEnumerable<string> teksten, Geheimen geheimen, string[] kanaries)
    {
        string[] alle = [.. geheimen.Woorden, .. kanaries];
        var zoek = SearchValues.Create(alle, StringComparison.Ordinal);
        foreach (var tekst in teksten)
        {
            var plaats = tekst.AsSpan().IndexOfAny(zoek);
            var stuk = plaats < 0 ? "" : tekst[Math.Max(0, plaats - 40)..Math.Min(tekst.Length, plaats + 80)];
            Assert.True(plaats < 0, $"'{alle.FirstOrDefault(woord => stuk.Contains(woord, StringComparison.Ordinal))}' stands in: {stuk}");
        }
    }
}
