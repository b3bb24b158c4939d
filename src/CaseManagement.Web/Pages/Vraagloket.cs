using System.Security.Claims;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Aanmelden;
using MediatR;
using NodaTime;

namespace CaseManagement.Web.Pages;

/// <summary>Where the pages ask: the same questions, for the same purposes, through the same pipeline as the API.</summary>
/// <param name="aanroepen">Who asks.</param>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Names each question in the trail.</param>
/// <param name="controle">Judges what a role may ask at all.</param>
/// <param name="deurwachter">Names the version of an answer.</param>
/// <param name="clock">The moment of looking.</param>
/// <param name="services">Finds the policy of a question.</param>
internal sealed class Vraagloket(
    Aanroepen aanroepen, IMediator mediator, IIdentifiers identifiers, Toegangscontrole controle, IDeurwachter deurwachter, IClock clock,
    IServiceProvider services)
{
    /// <summary>Asks, for the purpose that belongs to the question. The answer, or why there is none.</summary>
    public async Task<(TResult? Antwoord, string? GeenToegang)> VraagAsync<TQuery, TResult>(HttpContext http, TQuery query)
        where TQuery : class
        where TResult : class
    {
        var (aanroep, probleem) = await aanroepen.VanAsync(http, http.User.FindFirstValue("rol") ?? "", Policy<TQuery, TResult>().Doel);
        if (aanroep is null)
        {
            return (null, probleem!.Errors is [var enige] ? enige.Detail : probleem.Detail);
        }

        var antwoord = await mediator.Send(new Vraag<TQuery, TResult>(query, aanroep, identifiers.Next()), http.RequestAborted);
        await OnthoudAsync(http, antwoord, aanroep);
        return (antwoord.Waarde, (antwoord.Waarde, antwoord.Weigering) switch
        {
            (not null, _) => null,
            (null, { } weigering) => $"{weigering.Melding} {weigering.Advies}",
            _ => "Deze pagina bestaat niet, of uw rol geeft er geen toegang toe.",
        });
    }

    /// <summary>The ETag of the last answer, as the API gives it: a page keeps it for the step that follows. Empty when the answer has none.</summary>
    public string Etag { get; private set; } = "";

    /// <summary>The key of a step that is about to be offered.</summary>
    public string NieuweSleutel() => identifiers.Next().ToString("N");

    // Only the door knows how a version is written; a page keeps it as it comes, and shows no header of it.
    private async Task OnthoudAsync<TResult>(HttpContext http, Antwoord<TResult> antwoord, Aanroep aanroep)
        where TResult : class
    {
        var moment = new Moment(clock.GetCurrentInstant());
        var merk = antwoord is { Waarde: not null, Gezien: { } gezien } ? await gezien.MerkAsync(http.RequestServices, aanroep, moment, http.RequestAborted) : null;
        _ = antwoord.Waarde is null ? null : deurwachter.Antwoord(http, antwoord, merk);
        Etag = http.Response.Headers.ETag.ToString();
        http.Response.Headers.Remove("ETag");
        http.Response.Headers.Remove("X-Position");
    }

    /// <summary>Whether the active role may ask this at all. Only for what the menu shows: asking is what decides.</summary>
    public bool Mag<TQuery, TResult>(ClaimsPrincipal gebruiker)
        where TQuery : class
        where TResult : class
    {
        if (!Enum.TryParse<Rol>(gebruiker.FindFirstValue("rol"), out var rol))
        {
            return false;
        }

        var policy = Policy<TQuery, TResult>();
        var aanroep = new Aanroep
        {
            Gebruiker = new GebruikerId(gebruiker.FindFirstValue("sub") ?? ""),
            Organisatie = "",
            Rol = rol,
            Doel = policy.Doel,
            Grondslag = "",
        };
        return (policy.AlleenRollen.Count == 0 || policy.AlleenRollen.Contains(rol))
            && controle.BeoordeelGebied(aanroep, policy.Gebied, policy.Doel, policy.Nodig).IsVerleend;
    }

    private QueryPolicy Policy<TQuery, TResult>()
        where TQuery : class
        where TResult : class => services.GetRequiredService<QueryUseCase<TQuery, TResult>>().Policy;
}
