using CaseManagement.Tests.Host.Controles;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>What an organ found in a control is for that organ, and for the regie where the organ has no secrecy of its own; asked at every question in every role.</summary>
public sealed class BevindingzichtTests(Zichthuis huis) : IClassFixture<Zichthuis>
{
    private static readonly string[] regie = ["c.casusregisseur Casusregisseur", "a.adviseur Casusregisseur", "a.adviseur Achtervang"];

    private static readonly Dictionary<string, string[]> voor = new(StringComparer.Ordinal)
    {
        [Controlegang.VanVth] = [.. regie, "j.handhaver VthHandhaver"],
        [Controlegang.VanPolitie] = ["w.wijkagent Politie"],
        [Controlegang.VanBrandweer] = [.. regie, "t.brandweer Toezichtpartner"],
        [Controlegang.Geadresseerde] = [.. regie, "j.handhaver VthHandhaver"],
        ["Vergunningen en brandveiligheid"] = [.. regie, "j.handhaver VthHandhaver", "w.wijkagent Politie", "p.privacy Privacyfunctionaris"],
    };

    [Fact]
    public async Task No_finding_of_an_organ_reaches_another_role_by_any_question()
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (persoon, rol) in Zichthuis.Rollen)
        {
            foreach (var endpoint in huis.Endpoints.Where(e => e.Metadata.GetMetadata<QueryPolicy>() is { Methode: "GET" }))
            {
                var pad = endpoint.RoutePattern.RawText!["/v1/".Length..].Replace("{id}", huis.Controle.Id, StringComparison.Ordinal);
                var antwoord = await huis.Als(persoon, rol, endpoint.Metadata.GetRequiredMetadata<QueryPolicy>().Doel).VraagAsync(pad, huis.Positie);
                var tekst = antwoord.Body.ValueKind is System.Text.Json.JsonValueKind.Undefined ? "" : antwoord.Body.GetRawText();
                foreach (var (inhoud, lezers) in voor.Where(deel => tekst.Contains(deel.Key, StringComparison.Ordinal)))
                {
                    Assert.True(lezers.Contains($"{persoon} {rol}"), $"{persoon} as {rol} at {pad} reads: {inhoud}");
                    gezien.Add($"{inhoud} {persoon} {rol}");
                }
            }
        }

        Assert.Equal(voor.SelectMany(deel => deel.Value.Select(lezer => $"{deel.Key} {lezer}")).Order(StringComparer.Ordinal), gezien.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_plans_reads_the_numbers_of_the_year_and_no_control_that_he_may_not_read()
    {
        var plan = (await huis.Als("o.oovmedewerker", "Casusregisseur", Controlegang.Doel).VraagAsync("controlejaarplan", huis.Positie)).Body;
        Assert.Equal(1, plan.GetProperty("uitgevoerd").GetInt32());
        Assert.All(plan.GetProperty("kwartalen").EnumerateArray(), kwartaal => Assert.Equal(0, kwartaal.GetProperty("controles").GetArrayLength()));
        var eigen = (await huis.Als("c.casusregisseur", "Casusregisseur", Controlegang.Doel).VraagAsync("controlejaarplan", huis.Positie)).Body;
        Assert.Contains(huis.Controle.Code, eigen.GetRawText(), StringComparison.Ordinal);
        foreach (var jaar in new[] { "1999", "0", "2200", "onzin" })
        {
            Assert.Equal(400, (await huis.Als("v.voorzitter", "VoorzitterOverleg", Controlegang.Doel).VraagAsync($"controlejaarplan?jaar={jaar}")).Status);
        }
    }

    [Fact]
    public async Task Metadata_does_not_tell_which_measures_follow_from_one_control()
    {
        foreach (var pad in new[] { "controlejaarplan", "integrale-controles", $"integrale-controles/{huis.Controle.Id}" })
        {
            var antwoord = await huis.Als("v.voorzitter", "VoorzitterOverleg", Controlegang.Doel).VraagAsync(pad, huis.Positie);
            Assert.Equal(200, antwoord.Status);
            Assert.Contains(huis.Controle.Code, antwoord.Body.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("Dwangsom", antwoord.Body.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }
    }
}
