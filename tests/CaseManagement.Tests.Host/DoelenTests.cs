using CaseManagement.Privacy.Protocol;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Web.Aanmelden;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host;

/// <summary>A purpose that the house does not know makes everything behind it unreachable.</summary>
public sealed class DoelenTests
{
    [Fact]
    public async Task Every_purpose_for_which_something_can_be_asked_or_done_is_a_purpose_of_the_house()
    {
        await using var huis = new TestHuis();
        var doelen = huis.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<QueryPolicy>()?.Doel).OfType<string>()
            .Append(Medewerker.Doel.Code).Append(Protocolboek.Doel.Code).Distinct().ToList();
        var register = huis.Services.GetRequiredService<Doelregister>();

        Assert.True(doelen.Count > 4, "The walk over the endpoints is broken.");
        Assert.All(doelen, doel => Assert.NotNull(register.Vind(doel)));
    }
}
