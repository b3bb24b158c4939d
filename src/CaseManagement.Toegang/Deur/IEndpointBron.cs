using Microsoft.AspNetCore.Routing;

namespace CaseManagement.Toegang.Deur;

/// <summary>A use case as an endpoint: the only way into the house. The host maps all of them under <c>/v1</c>.</summary>
public interface IEndpointBron
{
    /// <summary>Maps the endpoint with its policy as metadata.</summary>
    void Map(IEndpointRouteBuilder routes, IServiceProvider services);
}
