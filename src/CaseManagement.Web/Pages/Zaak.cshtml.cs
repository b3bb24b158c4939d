using System.Globalization;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>One case, as the caller may see it.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="zaken">Which case types there are.</param>
internal sealed class ZaakModel(Vraagloket loket, Zaakloket zaken) : Pagina(loket)
{
    private readonly Vraagloket loket = loket;

    /// <summary>The case type.</summary>
    public IZaaktype? Soort { get; private set; }

    /// <summary>The case.</summary>
    public Zaakbeeld? Zaak { get; private set; }

    /// <summary>Whether there is a page with the course of this case, for whoever reads it.</summary>
    public bool HeeftVerloop => Soort is SignaalZaaktype or OndermijningsCasusZaaktype && Zaak?.Kader is not null;

    public async Task<IActionResult> OnGetAsync(string soort, string id)
    {
        // What is no case type or no identifier is nothing to ask about, and so nothing that was recorded.
        if (zaken.Vragen(soort) is not { } vragen || !DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier))
        {
            return NotFound();
        }

        Soort = vragen.Zaaktype;
        (Zaak, var reden) = await vragen.Met(new Openen(loket, HttpContext, dossier));
        if (reden is not null)
        {
            Weiger(reden);
        }

        return Page();
    }
}
