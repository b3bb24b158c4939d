using System.Net.Http.Headers;
using System.Text;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host;

/// <summary>Bad input never gives a 500 and never half an effect, whatever the endpoint.</summary>
public sealed class DeurTests(DeurTests.Huis huis) : IClassFixture<DeurTests.Huis>
{
    private readonly HttpClient regisseur = huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast");

    public static TheoryData<string, int> Slecht => new()
    {
        { "", 400 },
        { "{", 400 },
        { "null", 400 },
        { "[]", 400 },
        { "\"tekst\"", 400 },
        { """{"onbekend":1}""", 400 },
        { """{"gemeldOp":"0000-01-01"}""", 400 },
        { """{"gemeldOp":"9999-12-31"}""", 400 },
        { """{"gemeldOp":"2026-02-31"}""", 400 },
        { """{"gemeldOp":20260101}""", 400 },
        { """{"overlastSoorten":["BestaatNiet"]}""", 400 },
        { """{"overlastSoorten":[0]}""", 400 },
        { """{"gemeldOp":"2026-01-01","gemeldOp":"2026-01-02"}""", 400 },
        { new string('[', 5000), 400 },
        { "{\"omschrijving\":\"" + new string('x', 10_000_000) + "\"}", 413 },
    };

    [Theory]
    [MemberData(nameof(Slecht))]
    public async Task Bad_bodies_are_refused_with_a_problem_document(string body, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await regisseur.PostAsync(new Uri("/v1/woonoverlastdossiers", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.Contains("API-Version"));
        var answer = await Antwoord.VanAsync(response);
        Assert.Equal(status, answer.Body.GetProperty("status").GetInt32());
        Assert.NotEmpty(answer.Body.GetProperty("title").GetString()!);
        Assert.NotEmpty(answer.Body.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_is_refused()
    {
        using var content = new StringContent("a=b", Encoding.UTF8, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        using var response = await regisseur.PostAsync(new Uri("/v1/woonoverlastdossiers", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(415, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("%2e%2e%2f")]
    public async Task An_id_that_is_nothing_or_nobody_s_is_the_same_404(string id)
    {
        var answer = await regisseur.VraagAsync($"woonoverlastdossiers/{id}");
        Assert.Contains(answer.Status, new[] { 404, 400 });
        Assert.NotEqual(500, answer.Status);
    }

    [Fact]
    public async Task A_change_without_If_Match_is_428_and_with_a_malformed_one_400()
    {
        var nul = new string('0', 32);
        Assert.Equal(428, (await regisseur.StuurAsync($"woonoverlastdossiers/{nul}/intake", new { })).Status);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/woonoverlastdossiers/{nul}/intake") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "W/\"v1\"");
        using var response = await regisseur.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/v1/woonoverlastdossiers/", 404)]
    [InlineData("/v1/bestaatniet", 404)]
    public async Task Unknown_paths_and_trailing_slashes_are_404(string path, int status)
    {
        using var response = await regisseur.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_method_that_does_not_exist_is_405_with_Allow()
    {
        using var response = await regisseur.DeleteAsync(new Uri("/v1/woonoverlastdossiers", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.NotEmpty(response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_role_that_was_not_granted_is_refused_and_an_unknown_purpose_is_400()
    {
        Assert.Equal(403, (await huis.Als("c.casusregisseur", "Burgemeester", "va-woonoverlast").VraagAsync("woonoverlastdossiers")).Status);
        Assert.Equal(400, (await huis.Als("c.casusregisseur", "Casusregisseur", "va-niets").VraagAsync("woonoverlastdossiers")).Status);
        Assert.Equal(400, (await huis.Als("c.casusregisseur", "Systeem2", "va-woonoverlast").VraagAsync("woonoverlastdossiers")).Status);
        Assert.Equal(403, (await huis.Als("c.casusregisseur", "Systeem", "va-woonoverlast").VraagAsync("woonoverlastdossiers")).Status);
    }

    [Fact]
    public async Task The_OpenAPI_document_is_open_to_all_from_any_origin()
    {
        using var client = huis.CreateClient();
        using var response = await client.GetAsync(new Uri("/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken);
        var answer = await Antwoord.VanAsync(response);
        Assert.Equal(200, answer.Status);
        Assert.Equal("*", answer.Koppen["Access-Control-Allow-Origin"]);
        Assert.StartsWith("application/json", answer.Koppen["Content-Type"], StringComparison.Ordinal);
    }

    public sealed class Huis : TestHuis;
}
