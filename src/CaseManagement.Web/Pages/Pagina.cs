using System.Security.Claims;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Aanmelden;
using MediatR;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Pages;

/// <summary>Base of the pages: asks the same questions, through the same pipeline, as the API.</summary>
[Authorize(AuthenticationSchemes = CookieAuthenticationDefaults.AuthenticationScheme)]
internal abstract class Pagina(Aanroepen aanroepen, IMediator mediator, IIdentifiers identifiers) : PageModel
{
    /// <summary>Why there is nothing to see, in Dutch; <see langword="null"/> when there is.</summary>
    public string? GeenToegang { get; private set; }

    /// <summary>Asks a question for a purpose; <see langword="null"/> with <see cref="GeenToegang"/> when the answer is no.</summary>
    protected async Task<TResult?> VraagAsync<TQuery, TResult>(TQuery query, string doel)
        where TQuery : class
        where TResult : class
    {
        var (aanroep, probleem) = await aanroepen.VanAsync(HttpContext, User.FindFirstValue("rol") ?? "", doel);
        if (aanroep is null)
        {
            return Geweigerd<TResult>(probleem!.Detail);
        }

        var antwoord = await mediator.Send(new Vraag<TQuery, TResult>(query, aanroep, identifiers.Next()), HttpContext.RequestAborted);
        return antwoord.Waarde ?? Geweigerd<TResult>("Deze pagina bestaat niet, of uw rol geeft er geen toegang toe. Meld u aan met een andere rol.");
    }

    private TResult? Geweigerd<TResult>(string reden)
        where TResult : class
    {
        GeenToegang = reden;
        HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        return null;
    }
}
