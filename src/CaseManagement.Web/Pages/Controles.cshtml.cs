using CaseManagement.Controles.Jaarplan;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>The year plan of integrale controles: what is planned, done, reported and behind.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class ControlesModel(Vraagloket loket) : Pagina(loket)
{
    /// <summary>The plan, or <see langword="null"/> when it is not for this role.</summary>
    public ControleJaarplan? Plan { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var jaar = new Invoerlezer(Request.Query).Lees<int?>(velden => velden.Getal("jaar", 0, 0, 2199));
        Plan = await VraagAsync<JaarplanVragen, ControleJaarplan>(new JaarplanVragen(jaar is > 1999 ? jaar : null));
        return Page();
    }

    /// <summary>How pressing a control is, for the badge beside its words.</summary>
    public static string Dringend(bool isAchter) => isAchter ? "danger" : "neutral";
}
