using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Web.Deur;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Pages;

/// <summary>Where an anonymous reporter comes back with the receipt code: to read what the desk says, and to add.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class MeldpuntontvangstModel(Meldpuntdeur deur, Meldpuntloket loket, Meldpuntsleutel sleutel) : PageModel
{
    /// <summary>What was filled in.</summary>
    public Formulier Formulier { get; private set; } = Formulier.Leeg;

    /// <summary>What is wrong.</summary>
    public Probleem? Probleem { get; private set; }

    /// <summary>How it stands; <see langword="null"/> before a code was given.</summary>
    public Ontvangstbericht? Bericht { get; private set; }

    /// <summary>Whether an addition was just received.</summary>
    public bool IsAangevuld { get; private set; }

    /// <summary>The mark of this form.</summary>
    public string Merk { get; } = sleutel.NieuwFormulier();

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            Formulier = await deur.LaatVragenAsync(HttpContext, [.. Formulier.Aanvulling, Formulier.Merk, "doe"]);
            if (Formulier["doe"] == "aanvullen")
            {
                Probleem = deur.TelMelding(HttpContext) ?? deur.Verlopen(Formulier) ?? await loket.VulAanAsync(HttpContext, Formulier, Formulier[Formulier.Merk]);
                IsAangevuld = Probleem is null;
            }
        }
        catch (FormulierException fout)
        {
            (Probleem, Formulier) = (fout.Probleem, fout.Gelezen);
        }

        // Also after a refused addition the reporter stays where he was, with the words that he typed.
        (Bericht, var onbekend) = await loket.LeesAsync(Formulier["code"], HttpContext.RequestAborted);
        Probleem ??= onbekend;
        Response.StatusCode = Probleem?.Status ?? StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>The field for an addition as it stands.</summary>
    public Veld Aanvulling() => new(
        "aanvulling", "Wat wilt u toevoegen?", "Schrijf niet wie u bent, en niets waaraan een ander u herkent", "6",
        IsAangevuld ? "" : Formulier["aanvulling"], Probleem?.Errors?.FirstOrDefault(fout => fout.Location == "/aanvulling")?.Detail);
}
