using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Pages;

/// <summary>Base of the pages that show something: asks at the <see cref="Vraagloket"/> and shows why when the answer is no.</summary>
/// <param name="loket">Where it asks.</param>
[Authorize(AuthenticationSchemes = CookieAuthenticationDefaults.AuthenticationScheme)]
internal abstract class Pagina(Vraagloket loket) : PageModel
{
    /// <summary>Why there is nothing to see, in Dutch; <see langword="null"/> when there is.</summary>
    public string? GeenToegang { get; private set; }

    /// <summary>Asks; <see langword="null"/> with <see cref="GeenToegang"/> and status 404 when the answer is no.</summary>
    protected async Task<TResult?> VraagAsync<TQuery, TResult>(TQuery query)
        where TQuery : class
        where TResult : class
    {
        var (antwoord, reden) = await loket.VraagAsync<TQuery, TResult>(HttpContext, query);
        if (antwoord is null)
        {
            Weiger(reden!);
        }

        return antwoord;
    }

    /// <summary>Shows that there is nothing to see.</summary>
    protected void Weiger(string reden)
    {
        GeenToegang = reden;
        ViewData["Title"] = "Niet gevonden of geen toegang";
        HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>The ETag of the last answer.</summary>
    protected string Etag => loket.Etag;

    /// <summary>The key of a step that is about to be offered.</summary>
    protected string Sleutel() => loket.NieuweSleutel();

    /// <summary>Whether the active role may ask something, to show the way there.</summary>
    protected bool Mag<TQuery, TResult>()
        where TQuery : class
        where TResult : class => loket.Mag<TQuery, TResult>(User);
}
