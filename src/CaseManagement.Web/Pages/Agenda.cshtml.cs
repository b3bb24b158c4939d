using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CaseManagement.Web.Pages;

/// <summary>One agenda, as the caller may attend it: what is on it, and why.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
/// <param name="clock">Tells what has passed.</param>
[Vraagvelden(GedaanVeld)]
internal sealed class AgendaModel(Vraagloket loket, Opdrachtloket opdrachten, IClock clock) : Stappagina(loket, opdrachten)
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

        LeesGedaan(overleg);
        Agenda = await VraagAsync<AgendaInzien, AgendaBeeld>(new AgendaInzien(overleg));
        foreach (var stap in Stappen(Agenda))
        {
            Bied(Stapboek.Vind($"overleg-{stap}"), Etag, $"/agendas/{overleg}");
        }

        return Page();
    }

    public Task<IActionResult> OnPostStapAsync(string id) => DossierId.TryParse(id, CultureInfo.InvariantCulture, out var overleg)
        ? ZetAsync(overleg, $"/agendas/{overleg}", () => OnGetAsync(id))
        : Task.FromResult<IActionResult>(NotFound());

    // What comes after each state. A meeting ends on its day at the earliest; of anything else the step itself decides whether it can be done today.
    private string[] Stappen(AgendaBeeld? agenda) => agenda switch
    {
        { Status: OverlegStatus.AgendaGesloten } when IsEropOfErna(agenda) => ["AgendaVerzenden", "OverlegAfsluiten"],
        { Status: OverlegStatus.AgendaGesloten } => ["AgendaVerzenden"],
        { Status: OverlegStatus.Verzonden } when IsEropOfErna(agenda) => ["OverlegAfsluiten"],
        { Status: OverlegStatus.Gehouden } => ["BesluitenlijstRondsturen", "BesluitenlijstVaststellen"],
        _ => [],
    };

    private bool IsEropOfErna(AgendaBeeld agenda) => agenda.Planning is { } planning && Datums.DagenTot(planning.Datum, clock.GetCurrentInstant()) <= 0;
}
