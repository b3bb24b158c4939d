using System.Security.Claims;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages.Formulieren;

/// <summary>A page from which steps can be carried out, without script: what was refused stands beside its form, with what was filled in.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
internal abstract class Stappagina(Vraagloket loket, Opdrachtloket opdrachten) : Pagina(loket)
{
    /// <summary>Tells the page, after a step, which one was done.</summary>
    public const string GedaanVeld = "gedaan";

    /// <summary>The steps that are offered.</summary>
    public IReadOnlyList<Stapbeeld> Formulieren { get; private set; } = [];

    /// <summary>What was refused.</summary>
    public Stappoging? Poging { get; private set; }

    /// <summary>What was just done, in a sentence; only after a real step of this user.</summary>
    public string? Gedaan { get; private set; }

    /// <summary>Offers a step that the active role may send.</summary>
    /// <param name="formulier">The step; nothing is offered without one.</param>
    /// <param name="etag">What the page shows.</param>
    /// <param name="actie">Address of this page, with its parameters.</param>
    protected void Bied(Stapformulier? formulier, string etag, string actie)
    {
        if (formulier is not null && opdrachten.Mag(formulier, User))
        {
            Formulieren =
            [
                .. Formulieren,
                new Stapbeeld(formulier, actie + (actie.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=Stap", etag, Sleutel())
                {
                    Poging = Poging?.Formulier.Opdracht == formulier.Opdracht ? Poging : null,
                },
            ];
        }
    }

    /// <summary>Reads which step was just done to a thing.</summary>
    protected void LeesGedaan(DossierId id) =>
        Gedaan = opdrachten.Gedaan.Zin(new Invoerlezer(Request.Query).Ruw(GedaanVeld), User.FindFirstValue("sub") ?? "", id);

    /// <summary>Carries a step out and shows the page as it is then, or the page as it is with the refusal.</summary>
    /// <param name="id">The thing that the step is about.</param>
    /// <param name="actie">Address of this page, with its parameters.</param>
    /// <param name="toon">Shows the page.</param>
    protected async Task<IActionResult> ZetAsync(DossierId id, string actie, Func<Task<IActionResult>> toon)
    {
        var velden = await Request.ReadFormAsync(HttpContext.RequestAborted);
        if (Stapboek.Vind(velden[Stapbeeld.StapVeld]) is not { } formulier)
        {
            return BadRequest();
        }

        var (gewijzigd, probleem) = await opdrachten.StuurAsync(HttpContext, formulier, id, velden);
        if (probleem is null)
        {
            var merk = opdrachten.Gedaan.Van(User.FindFirstValue("sub") ?? "", id, formulier.Opdracht, gewijzigd);
            return LocalRedirect($"{actie}{(actie.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{GedaanVeld}={merk}");
        }

        Poging = new Stappoging(formulier, velden, probleem);
        var pagina = await toon();
        Response.StatusCode = GeenToegang is null ? probleem.Status : StatusCodes.Status404NotFound;
        return pagina;
    }
}
