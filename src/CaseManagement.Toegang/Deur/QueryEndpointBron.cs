using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur.Pijplijn;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Toegang.Deur;

internal sealed class QueryEndpointBron<TQuery, TResult>(Func<IServiceProvider, QueryUseCase<TQuery, TResult>> useCase) : IEndpointBron
    where TQuery : class
    where TResult : class
{
    public void Map(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var instance = useCase(services);
        var policy = instance.Policy;
        var naam = Onderdeel.Van(instance.GetType());
        var contract = new EndpointContract(policy.Methode == "GET" ? null : typeof(TQuery), typeof(TResult), false)
        {
            Parameters = policy.Methode == "GET" ? ParameterVorm.Van(parameters => instance.Bind(parameters)) : [],
            Weigert = policy.Weigert,
        };
        routes.MapMethods(policy.Pad, [policy.Methode], HandleAsync)
            .WithName($"{policy.Pad.Split('/')[0]}-{naam}")
            .WithTags(policy.Pad.Split('/')[0])
            .WithMetadata(policy, contract);
    }

    private async Task<IResult> HandleAsync(HttpContext http, IMediator sender, IDeurwachter deurwachter, IServiceProvider services)
    {
        var policy = http.GetEndpoint()!.Metadata.GetRequiredMetadata<QueryPolicy>();
        var binnen = await deurwachter.LaatVragenAsync(http, policy, services.GetRequiredService<QueryUseCase<TQuery, TResult>>());
        if (binnen.Fout is { } fout)
        {
            return fout;
        }

        var antwoord = await sender.Send(new Vraag<TQuery, TResult>(binnen.Command!, binnen.Aanroep!, binnen.OpdrachtId), http.RequestAborted);
        var moment = new Moment(services.GetRequiredService<IClock>().GetCurrentInstant());
        var merk = antwoord is { Waarde: not null, Gezien: { } gezien }
            ? await gezien.MerkAsync(services, binnen.Aanroep!, moment, http.RequestAborted)
            : null;
        return deurwachter.Antwoord(http, antwoord, merk);
    }
}
