using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CaseManagement.Web.Pages;

/// <summary>One agenda, as the caller may attend it: what is on it, and why.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="clock">Tells what has passed.</param>
internal sealed class AgendaModel(Vraagloket loket, IClock clock) : Pagina(loket)
{
    /// <summary>The agenda.</summary>
    public AgendaBeeld? Agenda { get; private set; }

    /// <summary>Calendar days (negative) since the deadline that a reason is about, when it passed before the meeting was held.</summary>
    public int? TeLaat(AgendaReden reden) => Agenda!.Status is not OverlegStatus.Gehouden
        && reden.UiterlijkOp is { } dag && Datums.DagenTot(dag, clock.GetCurrentInstant()) is < 0 and var dagen
            ? dagen
            : null;

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
