using System.Globalization;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

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

    public async Task OnGetAsync(string soort, string id)
    {
        if (zaken.Vragen(User, soort) is not { } vragen || !DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier))
        {
            Weiger("Deze zaak bestaat niet, of uw rol geeft er geen toegang toe.");
            return;
        }

        Soort = vragen.Zaaktype;
        (Zaak, var reden) = await vragen.Met(new Openen(loket, HttpContext, dossier));
        if (reden is not null)
        {
            Weiger(reden);
        }
    }
}
