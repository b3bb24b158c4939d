using System.Text.Json.Nodes;
using CaseManagement.Tests.Host.NeedToKnow;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Koppelen;

/// <summary>
/// A bronhouder, a chair and a curious colleague try to find a signal that is not theirs, and so does a coordinator with a conflict of interest: through
/// lists, counts, search, the link finder, errors, ETags and the numbering of agendas.
/// </summary>
public sealed class AanvallerTests(Koppelhuis huis) : IClassFixture<Koppelhuis>
{
    private const string Niets = "00000000000000000000000000000009";

    public static TheoryData<string, string> Aanvallers => new()
    {
        { "b.vergunningen", "Bronhouder" },
        { "v.voorzitter", "VoorzitterOverleg" },
        { "o.oovmedewerker", "Casusregisseur" },
        { "k.coordinator", "Signaalcoordinator" },
    };

    [Theory]
    [MemberData(nameof(Aanvallers))]
    public async Task Lists_and_counts_do_not_have_it(string persoon, string rol)
    {
        var lijst = await huis.Als(persoon, rol, Signaalgang.SignaalDoel).VraagAsync("signalen", huis.Positie);
        NergensIn(lijst);
        if (lijst.Status == 200)
        {
            Assert.Equal(lijst.Body.GetProperty("totaal").GetInt32(), lijst.Body.GetProperty("dossiers").GetArrayLength());
        }

        foreach (var (pad, doel) in new[] { ("acties", "va-overleg"), ("bronvragen", Signaalgang.SignaalDoel), ("koppelberichten", Signaalgang.SignaalDoel), ("verstrekkingen", Signaalgang.SignaalDoel), ("overleggen", "va-overleg") })
        {
            NergensIn(await huis.Als(persoon, rol, doel).VraagAsync(pad, huis.Positie));
        }
    }

    [Theory]
    [MemberData(nameof(Aanvallers))]
    public async Task Search_does_not_find_it_by_name_place_or_code(string persoon, string rol)
    {
        foreach (var tekst in new[] { Koppelhuis.Verborgene, "Proefhaven", huis.VerborgenCode })
        {
            var gevonden = await huis.Als(persoon, rol, Signaalgang.SignaalDoel).StuurAsync("signalen/_zoek", new { tekst });
            Assert.True(gevonden.Status is 200 or 404, gevonden.Body.GetRawText());
            if (gevonden.Status == 200)
            {
                Assert.DoesNotContain(huis.Verborgen, gevonden.Body.GetRawText(), StringComparison.Ordinal);
                Assert.Equal(gevonden.Body.GetProperty("totaal").GetInt32(), gevonden.Body.GetProperty("dossiers").GetArrayLength());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Aanvallers))]
    public async Task Every_question_and_command_about_it_is_answered_as_about_what_does_not_exist(string persoon, string rol)
    {
        var json = huis.Services.GetRequiredService<ApiJson>().Options;
        var aantal = 0;
        foreach (var endpoint in Signaalpunten())
        {
            var command = endpoint.Metadata.GetMetadata<CommandPolicy>();
            var body = command is null ? null : Lichaam.Van(json, endpoint.Metadata.GetRequiredMetadata<EndpointContract>().Request!);
            var client = huis.Als(persoon, rol, Signaalgang.SignaalDoel);
            var pad = endpoint.RoutePattern.RawText!.TrimStart('/')["v1/".Length..].Replace("{vraag}", "1", StringComparison.Ordinal);
            var methode = new HttpMethod(endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]);
            var echt = await AntwoordAsync(client, methode, pad.Replace("{id}", huis.Verborgen, StringComparison.Ordinal), body);
            var niets = await AntwoordAsync(client, methode, pad.Replace("{id}", Niets, StringComparison.Ordinal), body);
            Assert.Equal(niets, echt);
            Assert.DoesNotContain("ETag", echt, StringComparison.OrdinalIgnoreCase);
            aantal++;
        }

        Assert.True(aantal > 25, $"Only {aantal} endpoints: the walk is broken.");
    }

    [Theory]
    [MemberData(nameof(Aanvallers))]
    public async Task The_numbering_of_an_agenda_has_no_gap_and_no_line_of_it(string persoon, string rol)
    {
        foreach (var type in new[] { "signaaloverleg", "woonoverlast", "pga" })
        {
            var agenda = await huis.Als(persoon, rol, "va-overleg").VraagAsync($"overleggen/volgende-agenda?type={type}", huis.Positie);
            NergensIn(agenda);
            var nummers = agenda.Status == 200 ? agenda.Body.GetProperty("regels").EnumerateArray().Select(regel => regel.GetProperty("nummer").GetInt32()).ToList() : [];
            Assert.Equal(Enumerable.Range(1, nummers.Count), nummers);
        }
    }

    [Theory]
    [MemberData(nameof(Aanvallers))]
    public async Task The_trail_of_ones_own_acts_does_not_have_it(string persoon, string rol)
    {
        await huis.Als(persoon, rol, Signaalgang.SignaalDoel).VraagAsync("signalen");
        NergensIn(await huis.Als(persoon, rol, "va-audit").VraagAsync("auditregels?aantal=100"), metCode: true);
    }

    [Fact]
    public async Task The_link_finder_takes_as_long_for_what_is_hidden_as_for_nothing()
    {
        var klok = TimeProvider.System;
        async Task<TimeSpan> DuurAsync(string signaal)
        {
            var begin = klok.GetTimestamp();
            await huis.DoeAsync(signaal, "koppelvragen", new { reden = Koppelhuis.Reden });
            return klok.GetElapsedTime(begin);
        }

        var (verborgen, niets) = (await DuurAsync(huis.Zelfde), await DuurAsync(huis.Los));
        Assert.True(verborgen >= TimeSpan.FromMilliseconds(250) && niets >= TimeSpan.FromMilliseconds(250), $"{verborgen} {niets}");
    }

    private void NergensIn(Antwoord antwoord, bool metCode = false)
    {
        Assert.True(antwoord.Status is 200 or 403 or 404, $"{antwoord.Status}");
        var tekst = antwoord.Body.ValueKind is System.Text.Json.JsonValueKind.Undefined ? "" : antwoord.Body.GetRawText();
        foreach (var spoor in metCode ? new[] { Koppelhuis.Verborgene, "Proefhaven" } : [huis.Verborgen, huis.VerborgenCode, Koppelhuis.Verborgene])
        {
            Assert.DoesNotContain(spoor, tekst, StringComparison.Ordinal);
        }
    }

    private IEnumerable<RouteEndpoint> Signaalpunten() => huis.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointContract>() is not null)
        .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("v1/signalen/{id}", StringComparison.Ordinal));

    /// <summary>Status, names of headers and document, without what differs for every request.</summary>
    private static async Task<string> AntwoordAsync(HttpClient client, HttpMethod methode, string pad, JsonNode? body)
    {
        using var request = new HttpRequestMessage(methode, $"/v1/{pad}");
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
            request.Headers.TryAddWithoutValidation("If-Match", "\"mK3x9QeT0aLw7ZbVhRcY1A\"");
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var document = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        document.Remove("traceId");
        var koppen = string.Join(',', response.Headers.Select(kop => kop.Key).Order(StringComparer.Ordinal));
        return $"{(int)response.StatusCode} {koppen} {document.ToJsonString()}";
    }
}
