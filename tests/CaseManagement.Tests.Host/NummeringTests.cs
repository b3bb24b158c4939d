using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Host.NeedToKnow;
using CaseManagement.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host;

/// <summary>A dossier that is opened takes one number of its series: a refusal, a repeat or a race takes none. The number is not in the code.</summary>
public sealed class NummeringTests
{
    [Fact]
    public async Task A_refused_opening_takes_no_number()
    {
        await using var huis = new TestHuis();
        Code(await OpenAsync(huis));
        Assert.Equal(409, (await OpenAsync(huis, achtervang: "spook.een")).Status);
        Assert.Equal(409, (await OpenAsync(huis, achtervang: "w.wijkagent", sleutel: "een")).Status);
        Assert.Equal(409, (await OpenAsync(huis, achtervang: "w.wijkagent", sleutel: "een")).Status);
        Code(await OpenAsync(huis));
        Assert.Equal(2, await UitgegevenAsync(huis));
    }

    [Fact]
    public async Task A_repeated_opening_has_the_number_of_the_first()
    {
        await using var huis = new TestHuis();
        var eerste = await OpenAsync(huis, sleutel: "twee");
        var weer = await OpenAsync(huis, sleutel: "twee");
        Assert.Equal((eerste.Id, Code(eerste)), (weer.Id, Code(weer)));
        Assert.NotEqual(Code(eerste), Code(await OpenAsync(huis)));
        Assert.Equal(2, await UitgegevenAsync(huis));
    }

    [Fact]
    public async Task Ten_times_the_same_request_at_once_is_one_dossier_and_one_number()
    {
        await using var huis = new TestHuis();
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => OpenAsync(huis, sleutel: "drie")));
        Assert.Single(antwoorden.Select(antwoord => antwoord.Id).Distinct(StringComparer.Ordinal));
        Assert.Single(antwoorden.Select(Code).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await UitgegevenAsync(huis));
    }

    [Fact]
    public async Task Dossiers_that_are_opened_at_once_have_codes_of_their_own()
    {
        await using var huis = new TestHuis();
        var codes = (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => OpenAsync(huis)))).Select(Code).ToList();
        Assert.Equal(20, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(20, await UitgegevenAsync(huis));
    }

    [Fact]
    public async Task Codes_are_given_out_without_order()
    {
        await using var huis = new TestHuis();
        var codes = new List<string>();
        for (var nummer = 0; nummer < 8; nummer++)
        {
            codes.Add(Code(await OpenAsync(huis)));
        }

        var reeks = huis.Services.GetRequiredService<Toegang.Deur.Codereeks>();
        var jaar = codes[0].Split('-')[1];
        Assert.Equal(Enumerable.Range(1, 8).Select(teller => $"WOV-{jaar}-{reeks.Nummer("WOV", jaar, teller)}"), codes);
        Assert.NotEqual(codes.Order(StringComparer.Ordinal), codes);
    }

    private static string Code(Antwoord antwoord)
    {
        Assert.Contains(antwoord.Status, new[] { 200, 201 });
        var code = antwoord.Body.GetProperty("code").GetString()!;
        Assert.Matches("^WOV-[0-9]{4}-[1-9][0-9]{4}$", code);
        return code;
    }

    private static async Task<int> UitgegevenAsync(TestHuis huis) =>
        (await huis.Services.GetRequiredService<IEventStore>().ReadAllAsync(0, 10_000, TestContext.Current.CancellationToken))
        .Count(stored => stored.Stream.Category == "nummering");

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
