using System.Net.Http.Headers;
using System.Text;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Tests.Host.NeedToKnow;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>A day of callers: those who may, those who may not, and those who put names where none belong.</summary>
internal sealed class Bellers(Afluisterhuis huis)
{
    /// <summary>The trace that a caller was already in.</summary>
    public const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    /// <summary>What the callers say of themselves, and nobody else may hear.</summary>
    public static readonly string[] Kanaries =
    [
        "Kanarie-Agent", "Kanarie-Zoekterm", "kanarie-tracestate", "Kanarie-Bagage", "KANARIE", "Kanarie-Rol", "Kanarie-Sleutel", "kanarie-pad",
        "Kanarie-Token", "Kanarie-Lichaam", "Kanarie-Koek", "kanarie-host", "Kanarie-Adres", "Kanarie-Verwijzer", KapotVragen.Fouttekst,
    ];

    private static readonly Dictionary<string, (string Zaaktype, string Doel, string Persona, string Rol)> Zaken = new(StringComparer.Ordinal)
    {
        ["woonoverlastdossiers"] = ("woonoverlast", "va-woonoverlast", "c.casusregisseur", "Casusregisseur"),
        ["pga-casussen"] = ("pga", "va-pga", "c.casusregisseur", "Casusregisseur"),
        ["signalen"] = ("signaal", "va-ondermijning-signaal", "k.coordinator", "Signaalcoordinator"),
        ["bibob-screenings"] = ("bibob", "va-bibob", "s.screener", "BibobScreener"),
        ["meldingen"] = ("melding", "va-melding", "m.meldpunt", "MedewerkerMeldpunt"),
    };

    private static readonly string[] Vragers = ["v.voorzitter", "p.privacy", "c.casusregisseur", "s.screener", "k.coordinator", "w.wijkagent", "n.beheer"];

    private static readonly string[] Vraagvelden = ["naam=Kanarie-Zoekterm", "gebruiker=Kanarie-Zoekterm", "aantal=5", "type=woonoverlast"];

    public async Task BelAsync()
    {
        await OpenAsync();
        foreach (var endpoint in huis.Endpoints)
        {
            await VraagAsync(endpoint);
            await StuurAsync(endpoint);
        }

        await LasterAsync();
    }

    private async Task OpenAsync()
    {
        var opend = new (string Pad, object Invoer)[]
        {
            ("woonoverlastdossiers", Invoer.Woonoverlast), ("pga-casussen", Invoer.Pga), ("signalen", Invoer.Signaal), ("bibob-screenings", Invoer.Bibob),
        };
        foreach (var (pad, invoer) in opend)
        {
            using var client = Eigenaar(pad);
            client.DefaultRequestHeaders.Add("traceparent", $"00-{TraceId}-00f067aa0ba902b7-01");
            var eerste = await client.StuurAsync(pad, invoer, sleutel: $"Kanarie-Sleutel-{pad}");
            var weer = await client.StuurAsync(pad, invoer, sleutel: $"Kanarie-Sleutel-{pad}");
            Assert.True(eerste.Status == 201, eerste.Body.ToString());
            Assert.Equal(eerste.Id, weer.Id);
            Assert.Equal(412, (await client.StuurAsync($"{pad}/{eerste.Id}/deelnemers", new { organisatie = "politie" }, versie: "v77")).Status);
        }
    }

    private async Task VraagAsync(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<QueryPolicy>() is not { } policy)
        {
            return;
        }

        foreach (var persona in Personas.Alle.Where(persona => Vragers.Contains(persona.Gebruiker)))
        {
            using var client = huis.Beller(persona.Gebruiker, persona.Rollen[0].ToString(), policy.Doel);
            // The first is refused for what the question does not know; the others ask what it does.
            var kent = persona.Gebruiker == Vragers[0] ? null : endpoint.Metadata.GetRequiredMetadata<EndpointContract>().Parameters.Select(vorm => vorm.Naam).ToHashSet();
            var velden = Vraagvelden.Where(veld => kent?.Contains(veld.Split('=')[0]) is not false);
            using var verzoek = new HttpRequestMessage(new HttpMethod(policy.Methode), $"{await PadAsync(endpoint)}?{string.Join('&', velden)}");
            verzoek.Content = policy.Methode == "GET" ? null : Lichaam(endpoint);
            using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        }
    }

    private async Task StuurAsync(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<CommandPolicy>() is not { } policy)
        {
            return;
        }

        var pad = await PadAsync(endpoint);
        using var eigenaar = Eigenaar(pad.Split('/')[2]);
        using var gast = huis.Beller("w.wijkagent", "Politie", "va-woonoverlast");
        foreach (var client in new[] { eigenaar, gast })
        {
            foreach (var merk in new[] { await Merkenlezer.NuAsync(client, pad["/v1/".Length..]), "geen" })
            {
                using var verzoek = new HttpRequestMessage(new HttpMethod(policy.Methode), pad) { Content = Lichaam(endpoint) };
                verzoek.Headers.TryAddWithoutValidation("If-Match", $"\"{merk}\"");
                using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
            }
        }
    }

    private async Task LasterAsync()
    {
        using var client = Eigenaar("woonoverlastdossiers");
        string[] paden = ["/v1/woonoverlastdossiers/kanarie-pad", "/kanarie-pad?naam=Kanarie-Zoekterm", "/agendas?terug=Kanarie-Zoekterm", "/aanmelden?terug=/kanarie-pad", "/v1/kapot/kanarie-pad"];
        foreach (var pad in paden)
        {
            foreach (var methode in new[] { "GET", "POST", "KANARIE" })
            {
                using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
                verzoek.Content = methode == "POST" ? new StringContent("{\"naam\":\"Kanarie-Lichaam", Encoding.UTF8, "application/json") : null;
                await VerstuurAsync(client, verzoek);
            }
        }

        using var rol = huis.Beller("c.casusregisseur", "Kanarie-Rol", "Kanarie-Zoekterm");
        await VerstuurAsync(rol, new HttpRequestMessage(HttpMethod.Get, "/v1/woonoverlastdossiers"));
        using var vreemde = huis.Beller(null, null, null);
        vreemde.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "Kanarie-Token.Kanarie-Token.Kanarie-Token");
        await VerstuurAsync(vreemde, new HttpRequestMessage(HttpMethod.Get, "/v1/woonoverlastdossiers"));
        vreemde.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", huis.Token("kanarie-pad"));
        await VerstuurAsync(vreemde, new HttpRequestMessage(HttpMethod.Get, "/v1/woonoverlastdossiers"));
    }

    private static async Task VerstuurAsync(HttpClient client, HttpRequestMessage verzoek)
    {
        using (verzoek)
        {
            (string Naam, string Waarde)[] koppen =
            [
                ("User-Agent", "Kanarie-Agent/1.0"), ("traceparent", $"00-{TraceId}-00f067aa0ba902b7-01"), ("tracestate", "a=kanarie-tracestate"),
                ("baggage", "wie=Kanarie-Bagage"), ("Cookie", "casus-demo=Kanarie-Koek"), ("X-Forwarded-For", "Kanarie-Adres"), ("Referer", "http://x/Kanarie-Verwijzer"),
            ];
            foreach (var (naam, waarde) in koppen)
            {
                verzoek.Headers.TryAddWithoutValidation(naam, waarde);
            }

            verzoek.Headers.Host = "kanarie-host";
            using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        }
    }

    private HttpClient Eigenaar(string pad)
    {
        var zaak = Zaken.GetValueOrDefault(pad, Zaken["woonoverlastdossiers"]);
        return huis.Beller(zaak.Persona, zaak.Rol, zaak.Doel);
    }

    private StringContent Lichaam(RouteEndpoint endpoint) => new(
        NeedToKnow.Lichaam.Van(huis.Services.GetRequiredService<ApiJson>().Options, endpoint.Metadata.GetRequiredMetadata<EndpointContract>().Request!).ToJsonString(),
        Encoding.UTF8,
        "application/json");

    /// <summary>The path of an endpoint, with a dossier of its own kind where it asks for one.</summary>
    private async Task<string> PadAsync(RouteEndpoint endpoint)
    {
        var pad = endpoint.RoutePattern.RawText!;
        var zaaktype = Zaken.GetValueOrDefault(pad.Split('/')[2], Zaken["woonoverlastdossiers"]).Zaaktype;
        var dossiers = await huis.Services.GetRequiredService<IDossierregister>().VanZaaktypeAsync(zaaktype, alleenActief: true, TestContext.Current.CancellationToken);
        foreach (var parameter in endpoint.RoutePattern.Parameters)
        {
            pad = pad.Replace($"{{{parameter.Name}}}", parameter.Name == "id" ? dossiers[^1].Id.ToString() : "1", StringComparison.Ordinal);
        }

        return pad;
    }
}
