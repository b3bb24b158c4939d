using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Deur.Pijplijn;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Toegang.Deur;

internal sealed class CommandEndpointBron<TState, TCommand, TFacts>(
    Func<IServiceProvider, CommandUseCase<TState, TCommand, TFacts>> useCase) : IEndpointBron
    where TState : class
    where TCommand : class
{
    public void Map(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var onderwerp = services.GetRequiredService<Onderwerp<TState>>();
        var instance = useCase(services);
        var policy = instance.Policy;
        var pad = policy.Opent ? $"{onderwerp.Pad}/{policy.Pad}" : $"{onderwerp.Pad}/{{id}}/{policy.Pad}";
        var naam = Onderdeel.Van(instance.GetType());
        routes.MapMethods(pad.TrimEnd('/'), [policy.Methode], HandleAsync)
            .WithName($"{onderwerp.Categorie}-{naam}")
            .WithTags(onderwerp.Pad)
            .WithMetadata(policy, new EndpointContract(typeof(TCommand), typeof(Uitkomst), policy.Opent));
    }

    private async Task<IResult> HandleAsync(HttpContext http, IMediator sender, IDeurwachter deurwachter)
    {
        var policy = http.GetEndpoint()!.Metadata.GetRequiredMetadata<CommandPolicy>();
        var noemtVersie = policy.WijzigtOok && http.Request.Headers.IfMatch.Count > 0;
        var toegang = await deurwachter.LaatBinnenAsync<TCommand>(http, noemtVersie ? policy with { Opent = false } : policy);
        if (toegang.Fout is { } fout)
        {
            return fout;
        }

        var vast = http.RequestServices.GetRequiredService<CommandUseCase<TState, TCommand, TFacts>>().VasteId(toegang.Command!);
        var adres = vast?.ToString() ?? http.GetRouteValue("id") as string ?? toegang.OpdrachtId.ToString("N");
        if (!DossierId.TryParse(adres, null, out var id))
        {
            return deurwachter.NietGevonden(http);
        }

        var opdracht = new Opdracht<TState, TCommand, TFacts>(id, toegang.Command!, toegang.Aanroep!, toegang.OpdrachtId)
        {
            Voorwaarde = toegang.Voorwaarde,
            Herhaalsleutel = toegang.Herhaalsleutel,
        };
        var uitkomst = await sender.Send(opdracht, http.RequestAborted);

        // Who opens names a thing that he need not be allowed to know: a refusal must not tell by its mark that it is there.
        var zonderMerk = policy.Opent && !noemtVersie && !uitkomst.IsGelukt;
        return deurwachter.Antwoord(http, uitkomst, zonderMerk ? null : await MerkAsync(http, id, toegang.Aanroep!, uitkomst));
    }

    // Of the thing as the command left it: what somebody else did since, the caller has not seen.
    private static async Task<string?> MerkAsync(HttpContext http, DossierId id, Aanroep aanroep, Uitkomst uitkomst)
    {
        if (uitkomst.Versie == 0)
        {
            return null;
        }

        var services = http.RequestServices;
        var verloop = await services.GetRequiredService<Lader<TState>>().VerloopAsync(id, http.RequestAborted);
        var moment = new Moment(services.GetRequiredService<IClock>().GetCurrentInstant());
        return await new Gezien<TState>(id, verloop.Na(uitkomst.Versie)).MerkAsync(services, aanroep, moment, http.RequestAborted);
    }
}

/// <summary>Types that an endpoint takes and gives, for the OpenAPI document.</summary>
/// <param name="Request">Body type, or <see langword="null"/>.</param>
/// <param name="Response">Answer type.</param>
/// <param name="Opent">Whether success is 201.</param>
public sealed record EndpointContract(Type? Request, Type Response, bool Opent)
{
    /// <summary>What a question reads from route and query string; a command reads only its body.</summary>
    public IReadOnlyList<ParameterVorm> Parameters { get; init; } = [];

    /// <summary>Whether a rule may refuse a question itself (409).</summary>
    public bool Weigert { get; init; }
}
