using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture;

/// <summary>No way into the house but through the door: every endpoint has a policy, or is one of the few known open ones.</summary>
public sealed class EndpointTests
{
    private static readonly string[] Open =
    [
        "/v1/openapi.json", "/v1/meldpunt/meldingen", "/v1/meldpunt/meldingen/aanvulling", "/v1/meldpunt/meldingen/bericht",
    ];

    private static readonly string[] Health = ["/health/live", "/health/ready"];

    [Fact]
    public async Task Every_endpoint_of_the_API_has_a_policy_or_is_a_known_open_one()
    {
        await using var huis = new TestHuis();
        var endpoints = Endpoints(huis).Where(e => Pad(e).StartsWith("/v1", StringComparison.Ordinal)).ToList();

        Assert.True(endpoints.Count > 50, $"Only {endpoints.Count} endpoints found: the walk is broken.");
        Assert.All(endpoints, endpoint => Assert.True(
            endpoint.Metadata.GetMetadata<CommandPolicy>() is not null || endpoint.Metadata.GetMetadata<QueryPolicy>() is not null
            || (endpoint.Metadata.GetMetadata<OpenbaarEndpoint>() is not null && Open.Contains(Pad(endpoint))),
            $"{Pad(endpoint)} has no policy."));
    }

    [Fact]
    public async Task Every_endpoint_outside_the_API_is_a_page_a_file_or_an_open_health_endpoint()
    {
        await using var huis = new TestHuis();
        var overig = Endpoints(huis).Where(e => !Pad(e).StartsWith("/v1", StringComparison.Ordinal));

        Assert.All(overig, endpoint => Assert.True(
            endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
            || (endpoint.Metadata.GetMetadata<OpenbaarEndpoint>() is not null && Health.Contains(Pad(endpoint))),
            $"{Pad(endpoint)} is neither a page nor a known open endpoint."));
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in()
    {
        await using var huis = new TestHuis();
        using var client = huis.CreateClient();
        foreach (var endpoint in Endpoints(huis).Where(e => e.Metadata.GetMetadata<OpenbaarEndpoint>() is null && Pad(e).StartsWith("/v1", StringComparison.Ordinal)))
        {
            var methode = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            using var request = new HttpRequestMessage(new HttpMethod(methode), Pad(endpoint).Replace("{id}", new string('0', 32), StringComparison.Ordinal));
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == System.Net.HttpStatusCode.Unauthorized, $"{methode} {Pad(endpoint)} gives {response.StatusCode}");
        }
    }

    private static IEnumerable<RouteEndpoint> Endpoints(TestHuis huis) =>
        huis.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Pad(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
}
