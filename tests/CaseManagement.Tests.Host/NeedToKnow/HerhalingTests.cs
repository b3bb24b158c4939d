using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>A request that is sent again does nothing again, and who looks at an old version changes nothing.</summary>
public sealed class HerhalingTests(Zichthuis huis) : IClassFixture<Zichthuis>
{
    private const string Pad = "woonoverlastdossiers";
    private readonly HttpClient regie = huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast");

    [Fact]
    public async Task Fifty_identical_requests_at_once_open_one_dossier_and_get_one_answer()
    {
        // Other tests of this house open dossiers too: count when the read model knows them all.
        var kop = await huis.Services.GetRequiredService<IEventStore>().ReadHeadAsync(TestContext.Current.CancellationToken);
        var eerder = await AantalAsync(huis.Zegel(kop.Position));
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => regie.StuurAsync(Pad, Invoer.Woonoverlast, sleutel: "vijftig-tegelijk")));

        Assert.All(antwoorden, antwoord => Assert.Equal(201, antwoord.Status));
        Assert.Single(antwoorden.Select(antwoord => antwoord.Body.GetRawText()).Distinct(StringComparer.Ordinal));
        Assert.Equal(49, antwoorden.Count(antwoord => antwoord.Koppen.ContainsKey("Idempotency-Replayed")));
        Assert.Equal(eerder + 1, await AantalAsync(antwoorden[0].Positie));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_422()
    {
        Assert.Equal(201, (await regie.StuurAsync(Pad, Invoer.Woonoverlast, sleutel: "eenmalig")).Status);
        var ander = await regie.StuurAsync(Pad, new { gemeldOp = "2026-01-01" }, sleutel: "eenmalig");
        Assert.Contains(ander.Status, new[] { 400, 422 });
        var anders = System.Text.Json.JsonSerializer.SerializeToNode(Invoer.Woonoverlast)!;
        anders["omschrijving"] = "Iets anders.";
        Assert.Equal(422, (await regie.StuurAsync(Pad, anders, sleutel: "eenmalig")).Status);
    }

    [Fact]
    public async Task The_key_of_one_caller_is_not_that_of_another()
    {
        var een = await regie.StuurAsync(Pad, Invoer.Woonoverlast, sleutel: "gedeeld");
        var ander = await huis.Als("o.oovmedewerker", "Casusregisseur", "va-woonoverlast").StuurAsync(Pad, Invoer.Woonoverlast, sleutel: "gedeeld");
        Assert.Equal(201, ander.Status);
        Assert.NotEqual(een.Id, ander.Id);
    }

    [Fact]
    public async Task An_ETag_goes_round_and_a_stale_one_is_412_and_changes_nothing()
    {
        var zaak = await regie.StuurAsync(Pad, Invoer.Woonoverlast);
        var gezien = await regie.VraagAsync($"{Pad}/{zaak.Id}");
        Assert.Equal($"\"{zaak.Versie}\"", gezien.Koppen["ETag"]);

        var eerste = await regie.StuurAsync($"{Pad}/{zaak.Id}/deelnemers", new { organisatie = "politie" }, zaak.Versie);
        Assert.Equal(200, eerste.Status);
        Assert.Equal($"\"{eerste.Versie}\"", eerste.Koppen["ETag"]);

        var tweede = await regie.StuurAsync($"{Pad}/{zaak.Id}/deelnemers", new { organisatie = "interventieteam" }, zaak.Versie);
        Assert.Equal(412, tweede.Status);
        var nu = await regie.VraagAsync($"{Pad}/{zaak.Id}");
        Assert.Equal(eerste.Koppen["ETag"], nu.Koppen["ETag"]);
        Assert.DoesNotContain("interventieteam", nu.Body.GetRawText(), StringComparison.Ordinal);
    }

    private async Task<int> AantalAsync(string positie) => (await regie.VraagAsync(Pad, positie)).Body.GetProperty("totaal").GetInt32();
}
