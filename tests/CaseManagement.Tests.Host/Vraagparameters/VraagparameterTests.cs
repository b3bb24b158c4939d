using System.Net;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Vraagparameters;

/// <summary>A list that looks filtered is filtered: no parameter is ever ignored, in the API nor on a page.</summary>
public sealed class VraagparameterTests(VraagparameterTests.Huis huis) : IClassFixture<VraagparameterTests.Huis>
{
    [Fact]
    public async Task Every_question_of_the_API_refuses_what_it_does_not_know_and_tells_what_it_does()
    {
        var vragen = Endpoints(huis).Where(endpoint => endpoint.Metadata.GetMetadata<QueryPolicy>() is { Methode: "GET" }).ToList();
        Assert.True(vragen.Count > 30, $"Only {vragen.Count} questions found: the walk is broken.");
        foreach (var vraag in vragen)
        {
            var bekend = Bekend(vraag);
            var antwoord = await VraagAsync(vraag, "?onbekend=1");
            var detail = antwoord.Body.GetProperty("detail").GetString()!;
            Assert.True(antwoord.Status == 400, $"{Pad(vraag)} gives {antwoord.Status}");
            Assert.StartsWith("application/problem+json", antwoord.Koppen["Content-Type"], StringComparison.Ordinal);
            Assert.Equal(("query", "onbekend"), (Fout(antwoord, "in"), Fout(antwoord, "location")));
            Assert.Contains("onbekend: Deze parameter bestaat hier niet.", detail, StringComparison.Ordinal);
            Assert.EndsWith(bekend.Count == 0 ? "Dit adres kent geen parameters." : $"Bekende parameters: {string.Join(", ", bekend)}.", detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_parameter_is_refused_when_it_comes_twice_empty_or_with_other_capitals()
    {
        foreach (var (vraag, naam) in Endpoints(huis).Where(e => e.Metadata.GetMetadata<QueryPolicy>() is { Methode: "GET" }).SelectMany(e => Bekend(e).Select(naam => (e, naam))))
        {
            foreach (var (vorm, melding) in new[] { ($"{naam}=1&{naam}=1", "één keer"), ($"{naam}=", "Vul een waarde in"), ($"{naam.ToUpperInvariant()}=1", "bestaat hier niet") })
            {
                var antwoord = await VraagAsync(vraag, $"?{vorm}");
                Assert.True(antwoord.Status == 400, $"{Pad(vraag)}?{vorm} gives {antwoord.Status}");
                Assert.Contains(melding, Fout(antwoord, "detail"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Every_number_date_and_choice_is_refused_outside_its_range()
    {
        foreach (var (vraag, vorm) in Endpoints(huis).Where(e => e.Metadata.GetMetadata<QueryPolicy>() is { Methode: "GET" })
            .SelectMany(e => Parameters(e).Where(vorm => vorm.Type != typeof(string)).Select(vorm => (e, vorm))))
        {
            var waarden = vorm.Grenzen is { } grenzen ? new[] { "x", $"{grenzen.Min - 1}", $"{grenzen.Max + 1L}" } : ["onzin"];
            foreach (var waarde in waarden)
            {
                var antwoord = await VraagAsync(vraag, $"?{vorm.Naam}={waarde}");
                Assert.True(antwoord.Status == 400, $"{Pad(vraag)}?{vorm.Naam}={waarde} gives {antwoord.Status}");
                Assert.Contains("Bekende parameters: ", antwoord.Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_command_and_a_search_by_body_read_no_query_string()
    {
        foreach (var endpoint in Endpoints(huis).Where(e => e.Metadata.GetMetadata<EndpointContract>()?.Request is not null))
        {
            var methode = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            Assert.Equal(400, (await VraagAsync(endpoint, "?onbekend=1", methode)).Status);
        }
    }

    [Fact]
    public async Task Whoever_did_not_sign_in_is_told_that_first()
    {
        using var niemand = huis.CreateClient();
        Assert.Equal(401, (await niemand.VraagAsync("auditregels?onbekend=1")).Status);
    }

    [Theory]
    [InlineData("/v1/openapi.json")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_open_addresses_have_no_parameters(string pad)
    {
        using var niemand = huis.CreateClient();
        using var antwoord = await niemand.GetAsync(new Uri($"{pad}?onbekend=1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task What_looks_like_no_name_is_not_repeated()
    {
        var antwoord = await huis.Als("p.privacy", "Privacyfunctionaris", "va-audit").VraagAsync("auditregels?V.%20Verzonnen%3Cb%3E=1");
        Assert.Equal("(onleesbaar)", Fout(antwoord, "location"));
        Assert.DoesNotContain("Verzonnen", antwoord.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.privacy", "Privacyfunctionaris", "va-audit", "auditregels")]
    [InlineData("p.privacy", "Privacyfunctionaris", "va-audit", "auditregels/weigeringen")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "va-overleg", "overleggen")]
    public async Task A_period_that_ends_before_it_begins_is_refused(string persona, string rol, string doel, string pad)
    {
        var client = huis.Als(persona, rol, doel);
        var antwoord = await client.VraagAsync($"{pad}?van=2026-11-23&tot=2026-11-22");
        Assert.Equal((400, "tot", "De laatste dag ligt voor de eerste dag."), (antwoord.Status, Fout(antwoord, "location"), Fout(antwoord, "detail")));
        Assert.Equal(200, (await client.VraagAsync($"{pad}?van=2026-11-23&tot=2026-11-23")).Status);
    }

    [Fact]
    public async Task Every_page_refuses_what_it_does_not_know_in_readable_words()
    {
        using var bezoek = await Paginabezoek.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        var paginas = Endpoints(huis).Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        Assert.True(paginas.Count > 12, $"Only {paginas.Count} pages found: the walk is broken.");
        foreach (var pagina in paginas)
        {
            var (status, tekst) = await bezoek.OpenAsync(Pad(pagina) + "?onbekend=1");
            Assert.True(status is HttpStatusCode.BadRequest, $"{Pad(pagina)} gives {status}");
            Assert.Contains("<h1>Ongeldige invoer</h1>", tekst, StringComparison.Ordinal);
            Assert.Contains("onbekend: Deze parameter bestaat hier niet.", tekst, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"{Pad(pagina)}\">Open de pagina zonder parameters</a>", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_links_to_the_public_report_point_may_hang_on_what_he_likes()
    {
        using var niemand = huis.CreateClient();
        using var antwoord = await niemand.GetAsync(new Uri("/meldpunt?utm_source=krant", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("/protocol?soort=Onzin&versie=1.0", "soort: Deze waarde bestaat niet. Kies uit: Criteriaset")]
    [InlineData("/protocol?soort=Criteriaset", "soort: Noem ook de versie.")]
    [InlineData("/protocol?versie=1.0", "versie: Noem ook de soort.")]
    [InlineData("/signalen/00000000000000000000000000000000?deel=onzin", "deel: Deze waarde bestaat niet. Kies uit: stand")]
    [InlineData("/signalen/00000000000000000000000000000000?deel=stappen&op=2026-01-01", "op: Een dag hoort bij deel=stand.")]
    [InlineData("/signalen/00000000000000000000000000000000?deel=stappen&inhoud=true", "inhoud: Inhoud hoort bij deel=tijdlijn.")]
    [InlineData("/signalen/00000000000000000000000000000000?deel=tijdlijn&inhoud=ja", "inhoud: Deze waarde bestaat niet. Kies uit: true, false")]
    [InlineData("/ondermijningscasussen/00000000000000000000000000000000?deel=privacychecks", "deel: Deze waarde bestaat niet. Kies uit: stand")]
    [InlineData("/zaken/meldingen?toon=onzin", "toon: Deze waarde bestaat niet. Kies uit: alle.")]
    [InlineData("/zaken/meldingen?pagina=0", "pagina: Verwacht een geheel getal")]
    [InlineData("/zaken/meldingen?soort=signalen", "soort: Deze parameter bestaat hier niet.")]
    [InlineData("/controles?jaar=1999", "jaar: Verwacht een geheel getal")]
    [InlineData("/werklijst?termijn=Onzin", "termijn: Deze waarde bestaat niet.")]
    [InlineData("/werklijst?termijn=TeLaat&termijn=Alle", "termijn: Noem deze parameter één keer.")]
    public async Task A_page_refuses_a_value_that_it_cannot_read(string pad, string melding)
    {
        using var bezoek = await Paginabezoek.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        var (status, tekst) = await bezoek.OpenAsync(pad);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(melding, tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stand")]
    [InlineData("stappen")]
    [InlineData("tijdlijn")]
    [InlineData("verstrekkingen")]
    public async Task A_signal_or_case_that_does_not_exist_has_no_part(string deel)
    {
        using var bezoek = await Paginabezoek.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        foreach (var soort in new[] { "signalen", "ondermijningscasussen" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await bezoek.OpenAsync($"/{soort}/{new string('0', 32)}?deel={deel}")).Status);
        }
    }

    private async Task<Antwoord> VraagAsync(RouteEndpoint endpoint, string query, string methode = "GET")
    {
        var doel = endpoint.Metadata.GetMetadata<QueryPolicy>()?.Doel ?? "va-audit";
        using var request = new HttpRequestMessage(new HttpMethod(methode), Pad(endpoint) + query);
        using var response = await huis.Als("p.privacy", "Privacyfunctionaris", doel).SendAsync(request, TestContext.Current.CancellationToken);
        return await Antwoord.VanAsync(response);
    }

    private static string Fout(Antwoord antwoord, string veld) => antwoord.Body.GetProperty("errors")[0].GetProperty(veld).GetString()!;

    private static List<string> Bekend(RouteEndpoint endpoint) => [.. Parameters(endpoint).Select(vorm => vorm.Naam)];

    private static IEnumerable<ParameterVorm> Parameters(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetRequiredMetadata<EndpointContract>().Parameters.Where(vorm => endpoint.RoutePattern.GetParameter(vorm.Naam) is null);

    private static IEnumerable<RouteEndpoint> Endpoints(TestHuis huis) =>
        huis.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Pad(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(deel => deel.Parts[0] switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "id" } => new string('0', 32),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "soort" } => "meldingen",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart => "1",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart vast => vast.Content,
        _ => throw new InvalidOperationException("A path with a part that this walk does not know."),
    }));

    public sealed class Huis : TestHuis;
}
