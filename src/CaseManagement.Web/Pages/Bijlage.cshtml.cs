using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Bijlagen;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>An attachment of a melding, to be saved and never shown by the browser.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class BijlageModel(Vraagloket loket) : Pagina(loket)
{
    public async Task<IActionResult> OnGetAsync(string id, int nummer)
    {
        if (!DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier) || nummer is < 1 or > BijlageRegels.PerMelding)
        {
            return NotFound();
        }

        return await VraagAsync<BijlageInzien, Bijlagebestand>(new BijlageInzien(dossier, nummer)) is { } bestand
            ? File(bestand.Inhoud.ToArray(), "application/octet-stream", bestand.Naam)
            : Page();
    }
}
