using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Inzien;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>One agenda, as the caller may attend it: what is on it, and why.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class AgendaModel(Vraagloket loket) : Pagina(loket)
{
    /// <summary>The agenda.</summary>
    public AgendaBeeld? Agenda { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        // What is no identifier is no meeting: there is nothing to ask, and so nothing that was recorded.
        if (!DossierId.TryParse(id, CultureInfo.InvariantCulture, out var overleg))
        {
            return NotFound();
        }

        Agenda = await VraagAsync<AgendaInzien, AgendaBeeld>(new AgendaInzien(overleg));
        return Page();
    }
}
