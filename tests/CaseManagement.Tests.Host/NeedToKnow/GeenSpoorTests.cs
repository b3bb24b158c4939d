using System.Text.Json.Nodes;
using CaseManagement.Tests.Host.Controles;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>
/// What is hidden leaves no trace: not in a list, a count, a search, an agenda, a trail, a header or an error. The one thing that anybody
/// can see is that something was recorded since: <c>X-Position</c> is sealed, and every look changes it.
/// </summary>
public sealed class GeenSpoorTests(Zichthuis huis) : IClassFixture<Zichthuis>
{
    private const string Niets = "00000000000000000000000000000009";

    /// <summary>Who may know that there is a screening: screeners and handlers by assignment, supervision by metadata, security by its part of the trail.</summary>
    private static readonly HashSet<(string, string)> MagWeten =
    [
        ("s.screener", "BibobScreener"), ("t.screener", "BibobScreener"), ("h.vergunningen", "Vergunningbehandelaar"),
        ("p.privacy", "Privacyfunctionaris"), ("f.fg", "Fg"), ("c.ciso", "Ciso"),
    ];

    /// <summary>Who may know that there is a signal or a case of it, by task or by metadata (§7); of the departments who was admitted to the signaaloverleg.</summary>
    private static readonly HashSet<(string, string)> MagSignaalWeten =
    [
        ("k.coordinator", "Signaalcoordinator"), ("l.coordinator", "Signaalcoordinator"), ("t.team1", "LidOndermijningsteam"), ("t.team2", "LidOndermijningsteam"),
        ("p.privacy", "Privacyfunctionaris"), ("f.fg", "Fg"), ("c.ciso", "Ciso"), ("m.meldpunt", "MedewerkerMeldpunt"), ("b.burgemeester", "Burgemeester"),
        ("c.casusregisseur", "Casusregisseur"), ("a.adviseur", "Casusregisseur"), ("a.adviseur", "Achtervang"), ("j.handhaver", "VthHandhaver"),
        ("v.voorzitter", "AdviseurOov"), ("c.casusregisseur", "AdviseurOov"), ("a.adviseur", "AdviseurOov"), ("o.oovmedewerker", "AdviseurOov"),
    ];

    /// <summary>Who may know that there is a control: the regie and the organs that were invited, and those who watch the year or supervise.</summary>
    private static readonly HashSet<(string, string)> MagControleWeten =
    [
        ("c.casusregisseur", "Casusregisseur"), ("a.adviseur", "Casusregisseur"), ("a.adviseur", "Achtervang"), ("k.coordinator", "Signaalcoordinator"),
        ("l.coordinator", "Signaalcoordinator"), ("v.voorzitter", "VoorzitterOverleg"), ("v.voorzitter", "AdviseurOov"), ("c.casusregisseur", "AdviseurOov"),
        ("a.adviseur", "AdviseurOov"), ("o.oovmedewerker", "AdviseurOov"), ("b.burgemeester", "Burgemeester"), ("j.handhaver", "VthHandhaver"),
        ("w.wijkagent", "Politie"), ("t.brandweer", "Toezichtpartner"), ("p.privacy", "Privacyfunctionaris"), ("f.fg", "Fg"), ("c.ciso", "Ciso"),
    ];

    private static readonly string[] Overlegtypen = ["woonoverlast", "pga", "signaaloverleg", "signaleringsoverleg", "jeugd", "triage", "topx"];

    [Fact]
    public async Task Nobody_else_finds_a_trace_of_a_screening_anywhere()
    {
        var gevraagd = await LoopAsync(MagWeten, ["BIB", huis.Bibob.Code], "Exploitant", [huis.Bibob.Code, huis.Bibob.Id, Zichthuis.BibobNaam, Zichthuis.AanvraagRef, Zichthuis.Bsn]);
        Assert.True(gevraagd > 500, $"Only {gevraagd} questions: the walk is broken.");
    }

    [Fact]
    public async Task Nobody_else_finds_a_trace_of_a_signal_or_its_case_anywhere()
    {
        var gevraagd = await LoopAsync(
            MagSignaalWeten, ["OND", huis.Signaal.Code, huis.Casus.Code], "Krik",
            [huis.Signaal.Code, huis.Signaal.Id, huis.Casus.Code, huis.Casus.Id, Stukken.Plek, Stukken.Naam]);
        Assert.True(gevraagd > 500, $"Only {gevraagd} questions: the walk is broken.");
    }

    [Fact]
    public async Task Nobody_else_finds_a_trace_of_a_control_anywhere()
    {
        var gevraagd = await LoopAsync(
            MagControleWeten, ["CTR", huis.Controle.Code], "Proefkade",
            [
                huis.Controle.Code, huis.Controle.Id, Controlegang.Plek, Controlegang.Geadresseerde, Controlegang.VanVth, Controlegang.VanPolitie,
                Controlegang.VanBrandweer,
            ]);
        Assert.True(gevraagd > 500, $"Only {gevraagd} questions: the walk is broken.");
    }

    [Fact]
    public async Task The_agenda_of_the_signaaloverleg_is_numbered_without_gaps_for_each_pair_of_eyes()
    {
        async Task<(int Status, List<string> Titels)> ZietAsync(string persoon, string rol)
        {
            var agenda = await huis.Als(persoon, rol, "va-overleg").VraagAsync("overleggen/volgende-agenda?type=signaaloverleg", huis.Positie);
            var regels = agenda.Status == 200 ? agenda.Body.GetProperty("regels").EnumerateArray().ToList() : [];
            Assert.Equal(Enumerable.Range(1, regels.Count), regels.Select(regel => regel.GetProperty("nummer").GetInt32()));
            return (agenda.Status, [.. regels.Where(regel => regel.TryGetProperty("dossier", out _)).Select(regel => regel.GetProperty("titel").GetString()!).Order(StringComparer.Ordinal)]);
        }

        string[] beide = [huis.Signaal.Code, huis.Casus.Code];
        Assert.Equal(beide.Order(StringComparer.Ordinal), (await ZietAsync("k.coordinator", "Signaalcoordinator")).Titels);
        Assert.Equal(beide.Order(StringComparer.Ordinal), (await ZietAsync("t.team1", "LidOndermijningsteam")).Titels);
        Assert.Equal(beide.Order(StringComparer.Ordinal), (await ZietAsync("j.handhaver", "VthHandhaver")).Titels);
        foreach (var (persoon, rol) in new[] { ("v.voorzitter", "VoorzitterOverleg"), ("s.secretaris", "SecretarisOverleg"), ("o.oovmedewerker", "Casusregisseur"), ("w.wijkagent", "Politie") })
        {
            Assert.Empty((await ZietAsync(persoon, rol)).Titels);
        }
    }

    [Fact]
    public async Task A_question_about_what_is_hidden_is_answered_as_one_about_what_does_not_exist()
    {
        var verborgen = 0;
        foreach (var (persoon, rol) in Zichthuis.Rollen)
        {
            foreach (var endpoint in Vragen().Where(e => Pad(e).Contains("{id}", StringComparison.Ordinal)))
            {
                var client = huis.Als(persoon, rol, endpoint.Metadata.GetRequiredMetadata<QueryPolicy>().Doel);
                var zaak = huis.Zaken.FirstOrDefault(z => Pad(endpoint).StartsWith(z.Pad, StringComparison.Ordinal)) ?? huis.Bibob;
                verborgen += await VergelijkAsync(client, HttpMethod.Get, Pad(endpoint), zaak.Id, null);
                verborgen += await VergelijkAsync(client, HttpMethod.Get, Pad(endpoint), huis.Bibob.Id, null);
            }
        }

        Assert.True(verborgen > 100, $"Only {verborgen} hidden answers: the walk is broken.");
    }

    [Fact]
    public async Task The_own_rows_of_the_trail_do_not_tell_whether_what_was_asked_for_exists()
    {
        var regisseur = huis.Als("o.oovmedewerker", "Casusregisseur", "va-woonoverlast");
        await regisseur.VraagAsync($"woonoverlastdossiers/{huis.Woonoverlast.Id}");
        await regisseur.VraagAsync($"woonoverlastdossiers/{Niets}");
        await regisseur.StuurAsync($"woonoverlastdossiers/{huis.Woonoverlast.Id}/belangenconflict", new { }, "geen");
        await regisseur.StuurAsync($"woonoverlastdossiers/{Niets}/belangenconflict", new { }, "geen");
        var privacy = huis.Als("p.privacy", "Privacyfunctionaris", "va-audit");
        var einde = (await privacy.VraagAsync("auditregels/integriteit")).Positie;

        var eigen = await huis.Als("o.oovmedewerker", "Casusregisseur", "va-audit").VraagAsync("auditregels?resultaat=Geweigerd&aantal=100", einde);

        var regels = eigen.Body.GetProperty("regels").EnumerateArray().Select(r => JsonNode.Parse(r.GetRawText())!.AsObject())
            .Where(r => (string?)r["rol"] == "Casusregisseur" && (string?)r["doel"] == "va-woonoverlast").ToList();
        List<string> Over(string id) => [.. regels.Where(r => r["dossiers"]!.AsArray().Any(d => (string?)d!["id"] == id)).Take(2).Select(r => Vorm(r.DeepClone().AsObject()))];
        Assert.Equal(2, Over(Niets).Count);
        Assert.Equal(Over(Niets), Over(huis.Woonoverlast.Id));
    }

    [Theory]
    [InlineData("v.voorzitter", "VoorzitterOverleg")]
    [InlineData("v.voorzitter", "AdviseurOov")]
    [InlineData("a.adviseur", "BibobScreener")]
    [InlineData("m.meldpunt", "Casusregisseur")]
    [InlineData("w.corporatie", "Woningcorporatie")]
    [InlineData("n.beheer", "FunctioneelBeheerder")]
    [InlineData("b.burgerzaken", "Bronhouder")]
    [InlineData("o.oovmedewerker", "Casusregisseur")]
    public async Task A_command_on_what_is_hidden_is_answered_as_one_on_what_does_not_exist(string persoon, string rol)
    {
        var json = huis.Services.GetRequiredService<ApiJson>().Options;
        var verborgen = 0;
        foreach (var endpoint in huis.Endpoints.Where(e => e.Metadata.GetMetadata<CommandPolicy>() is { Opent: false }))
        {
            if (huis.Zaken.FirstOrDefault(z => Pad(endpoint).StartsWith(z.Pad + "/", StringComparison.Ordinal)) is { } zaak
                && (await huis.Als(persoon, rol, zaak.Doel).VraagAsync($"{zaak.Pad}/{zaak.Id}")).Status == 404)
            {
                var body = Lichaam.Van(json, endpoint.Metadata.GetRequiredMetadata<EndpointContract>().Request!);
                var methode = new HttpMethod(endpoint.Metadata.GetRequiredMetadata<CommandPolicy>().Methode);
                verborgen += await VergelijkAsync(huis.Als(persoon, rol, zaak.Doel), methode, Pad(endpoint), zaak.Id, body);
            }
        }

        Assert.True(verborgen > 30, $"Only {verborgen} hidden answers: the walk is broken.");
    }

    private static string Pad(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!["/v1/".Length..];

    private List<RouteEndpoint> Vragen() => [.. huis.Endpoints.Where(e => e.Metadata.GetMetadata<QueryPolicy>() is not null)];

    private async Task<int> LoopAsync(HashSet<(string, string)> magWeten, string[] codes, string tekst, string[] sporen)
    {
        var gevraagd = 0;
        foreach (var (persoon, rol) in Zichthuis.Rollen.Where(wie => !magWeten.Contains(wie)))
        {
            foreach (var endpoint in Vragen().Where(e => !Pad(e).Contains('{', StringComparison.Ordinal)))
            {
                var client = huis.Als(persoon, rol, endpoint.Metadata.GetRequiredMetadata<QueryPolicy>().Doel);
                foreach (var antwoord in await AlleAsync(client, endpoint, codes, tekst))
                {
                    gevraagd++;
                    GeenSpoor(antwoord, $"{persoon} as {rol} at {Pad(endpoint)}", sporen, isEigenSpoor: Pad(endpoint) == "auditregels");
                }
            }
        }

        return gevraagd;
    }

    private async Task<List<Antwoord>> AlleAsync(HttpClient client, RouteEndpoint endpoint, string[] codes, string tekst)
    {
        var pad = Pad(endpoint);
        if (pad.EndsWith("_zoek", StringComparison.Ordinal))
        {
            var gevonden = new List<Antwoord> { await client.StuurAsync(pad, new { tekst }) };
            foreach (var code in codes)
            {
                gevonden.Add(await client.StuurAsync(pad, new { code }));
            }

            return gevonden;
        }

        if (pad == "overleggen/volgende-agenda")
        {
            var agendas = new List<Antwoord>();
            foreach (var type in Overlegtypen)
            {
                agendas.Add(await client.VraagAsync($"{pad}?type={type}", huis.Positie));
            }

            return agendas;
        }

        return [await client.VraagAsync(pad, huis.Positie)];
    }

    // The own rows of the trail repeat the id that the caller typed himself; that it exists is what they may not tell.
    private static void GeenSpoor(Antwoord antwoord, string waar, string[] sporen, bool isEigenSpoor)
    {
        var alles = antwoord.Body.GetRawText() + string.Join('\n', antwoord.Koppen.Select(kop => $"{kop.Key}: {kop.Value}"));
        foreach (var spoor in sporen.Where(spoor => !(isEigenSpoor && Guid.TryParse(spoor, out _))))
        {
            Assert.False(alles.Contains(spoor, StringComparison.OrdinalIgnoreCase), $"{waar} shows {spoor}");
        }
    }

    /// <summary>1 when the thing was hidden; then it must look exactly like what does not exist.</summary>
    private static async Task<int> VergelijkAsync(HttpClient client, HttpMethod methode, string pad, string id, JsonNode? body)
    {
        var echt = await StuurAsync(client, methode, pad.Replace("{id}", id, StringComparison.Ordinal), body);
        if (echt.Status is >= 200 and < 300)
        {
            return 0;
        }

        var geen = await StuurAsync(client, methode, pad.Replace("{id}", Niets, StringComparison.Ordinal), body);
        if (echt.Status != 404 && geen.Status == 404)
        {
            // The caller may know of it, and is told which rule keeps him out.
            Assert.True(echt.Status is 403 or 409 or 412 or 400, $"{pad}: {echt.Status}");
            return 0;
        }

        Assert.Equal((geen.Status, Kaal(geen)), (echt.Status, Kaal(echt)));
        return echt.Status == 404 ? 1 : 0;
    }

    private static async Task<Antwoord> StuurAsync(HttpClient client, HttpMethod methode, string pad, JsonNode? body)
    {
        using var request = new HttpRequestMessage(methode, $"/v1/{pad}");
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
            request.Headers.TryAddWithoutValidation("If-Match", "\"mK3x9QeT0aLw7ZbVhRcY1A\"");
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Antwoord.VanAsync(response);
    }

    private static string Vorm(JsonObject regel)
    {
        foreach (var naam in new[] { "auditId", "positie", "hash", "tijdstip", "traceId" })
        {
            regel.Remove(naam);
        }

        foreach (var dossier in regel["dossiers"]!.AsArray())
        {
            dossier!.AsObject().Remove("id");
        }

        return regel.ToJsonString();
    }

    /// <summary>Body and headers without the trace id, which is of the request and not of the answer.</summary>
    private static string Kaal(Antwoord antwoord)
    {
        var body = JsonNode.Parse(antwoord.Body.GetRawText())!.AsObject();
        body.Remove("traceId");
        var koppen = antwoord.Koppen.Where(kop => kop.Key is not ("Content-Length" or "Date")).OrderBy(kop => kop.Key, StringComparer.Ordinal);
        return body.ToJsonString() + string.Join('\n', koppen.Select(kop => $"{kop.Key}: {kop.Value}"));
    }
}
