using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.Tests.Host.NeedToKnow;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host;

/// <summary>Codes count the dossiers that exist: a refusal, a repeat or a race takes no number.</summary>
public sealed class NummeringTests
{
    [Fact]
    public async Task A_refused_opening_takes_no_number()
    {
        await using var huis = new TestHuis();
        var eerste = Nummer(await OpenAsync(huis));
        Assert.Equal(409, (await OpenAsync(huis, achtervang: "spook.een")).Status);
        Assert.Equal(409, (await OpenAsync(huis, achtervang: "w.wijkagent", sleutel: "een")).Status);
        Assert.Equal(409, (await OpenAsync(huis, achtervang: "w.wijkagent", sleutel: "een")).Status);
        Assert.Equal(eerste + 1, Nummer(await OpenAsync(huis)));
    }

    [Fact]
    public async Task A_repeated_opening_has_the_number_of_the_first()
    {
        await using var huis = new TestHuis();
        var eerste = await OpenAsync(huis, sleutel: "twee");
        var weer = await OpenAsync(huis, sleutel: "twee");
        Assert.Equal((eerste.Id, eerste.Body.GetProperty("code").GetString()), (weer.Id, weer.Body.GetProperty("code").GetString()));
        Assert.Equal(Nummer(eerste) + 1, Nummer(await OpenAsync(huis)));
    }

    [Fact]
    public async Task Ten_times_the_same_request_at_once_is_one_dossier_and_one_number()
    {
        await using var huis = new TestHuis();
        var eerste = Nummer(await OpenAsync(huis));
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => OpenAsync(huis, sleutel: "drie")));
        Assert.Single(antwoorden.Select(antwoord => antwoord.Id).Distinct(StringComparer.Ordinal));
        Assert.All(antwoorden, antwoord => Assert.Equal(eerste + 1, Nummer(antwoord)));
        Assert.Equal(eerste + 2, Nummer(await OpenAsync(huis)));
    }

    [Fact]
    public async Task Dossiers_that_are_opened_at_once_have_numbers_of_their_own_without_a_gap()
    {
        await using var huis = new TestHuis();
        var nummers = (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => OpenAsync(huis)))).Select(Nummer).Order().ToList();
        Assert.Equal(Enumerable.Range(nummers[0], 20), nummers);
    }

    private static int Nummer(Antwoord antwoord)
    {
        Assert.Contains(antwoord.Status, new[] { 200, 201 });
        var delen = antwoord.Body.GetProperty("code").GetString()!.Split('-');
        Assert.NotEqual("0000", delen[2]);
        return int.Parse(delen[2], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Task<Antwoord> OpenAsync(TestHuis huis, string? achtervang = null, string? sleutel = null)
    {
        var invoer = JsonSerializer.SerializeToNode(Invoer.Woonoverlast)!.AsObject();
        if (achtervang is not null)
        {
            invoer["duo"] = new JsonObject { ["eersteVerantwoordelijke"] = "c.casusregisseur", ["achtervang"] = achtervang };
        }

        return huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-woonoverlast").StuurAsync("woonoverlastdossiers", invoer, sleutel: sleutel);
    }
}
