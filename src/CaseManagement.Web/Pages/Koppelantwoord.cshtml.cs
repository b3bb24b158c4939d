using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Koppelvragen;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>The answer to a comparison of a signal, for who asked it.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class KoppelantwoordModel(Vraagloket loket) : Pagina(loket)
{
    /// <summary>The answer.</summary>
    public KoppelantwoordInzage? Antwoord { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, int vraag)
    {
        if (!DossierId.TryParse(id, CultureInfo.InvariantCulture, out var signaal))
        {
            return NotFound();
        }

        Antwoord = await VraagAsync<KoppelantwoordInzien, KoppelantwoordInzage>(new KoppelantwoordInzien(signaal, vraag));
        return Page();
    }
}
