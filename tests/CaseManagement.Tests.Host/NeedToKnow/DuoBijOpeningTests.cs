using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>Opening a dossier assigns people as much as assigning does: nobody gets in through the opening (<c>ROL-01</c>).</summary>
public sealed class DuoBijOpeningTests(DuoBijOpeningTests.Huis huis) : IClassFixture<DuoBijOpeningTests.Huis>
{
    [Theory]
    [InlineData("c.casusregisseur", "spook.een")]
    [InlineData("c.casusregisseur", "w.wijkagent")]
    [InlineData("h.vergunningen", "a.adviseur")]
    [InlineData("a.adviseur", "a.adviseur")]
    public async Task A_duo_of_somebody_who_may_not_write_is_refused(string eerste, string achtervang)
    {
        var client = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-woonoverlast");
        var invoer = System.Text.Json.JsonSerializer.SerializeToNode(Invoer.Woonoverlast)!.AsObject();
        invoer["duo"] = new System.Text.Json.Nodes.JsonObject { ["eersteVerantwoordelijke"] = eerste, ["achtervang"] = achtervang };

        var antwoord = await client.StuurAsync("woonoverlastdossiers", invoer);

        Assert.Equal((409, "ROL-01"), (antwoord.Status, antwoord.Regel));
    }

    public sealed class Huis : TestHuis;
}
