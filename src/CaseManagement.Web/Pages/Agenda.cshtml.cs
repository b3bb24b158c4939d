using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Inzien;

namespace CaseManagement.Web.Pages;

/// <summary>One agenda, as the caller may attend it: what is on it, and why.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class AgendaModel(Vraagloket loket) : Pagina(loket)
{
    /// <summary>The agenda.</summary>
    public AgendaBeeld? Agenda { get; private set; }

    public async Task OnGetAsync(string id)
    {
        if (!DossierId.TryParse(id, CultureInfo.InvariantCulture, out var overleg))
        {
            Weiger("Dit overleg bestaat niet, of uw rol geeft er geen toegang toe.");
            return;
        }

        Agenda = await VraagAsync<AgendaInzien, AgendaBeeld>(new AgendaInzien(overleg));
    }
}
