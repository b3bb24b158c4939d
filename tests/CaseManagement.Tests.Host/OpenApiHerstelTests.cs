using System.Net;
using CaseManagement.Tests.Shared;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace CaseManagement.Tests.Host;

/// <summary>The OpenAPI document after its maker failed once.</summary>
public sealed class OpenApiHerstelTests
{
    [Fact]
    public async Task A_document_that_could_not_be_made_is_made_at_the_next_question_and_then_kept()
    {
        var maker = new HaperendeMaker();
        await using var huis = new HaperendHuis(maker);
        using var client = huis.CreateClient();

        Assert.Equal(
            [HttpStatusCode.InternalServerError, HttpStatusCode.OK, HttpStatusCode.OK],
            [await VraagAsync(client), await VraagAsync(client), await VraagAsync(client)]);
        Assert.Equal(2, maker.Gevraagd);
    }

    private static async Task<HttpStatusCode> VraagAsync(HttpClient client)
    {
        using var antwoord = await client.GetAsync("/v1/openapi.json", TestContext.Current.CancellationToken);
        return antwoord.StatusCode;
    }

    private sealed class HaperendHuis(HaperendeMaker maker) : TestHuis
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddKeyedSingleton<IOpenApiDocumentProvider>("v1", maker));
        }
    }

    private sealed class HaperendeMaker : IOpenApiDocumentProvider
    {
        public int Gevraagd { get; private set; }

        public Task<OpenApiDocument> GetOpenApiDocumentAsync(CancellationToken cancellationToken = default) =>
            ++Gevraagd == 1
                ? Task.FromException<OpenApiDocument>(new InvalidOperationException("not now"))
                : Task.FromResult(new OpenApiDocument { Info = new OpenApiInfo { Title = "proef", Version = "1" } });
    }
}
