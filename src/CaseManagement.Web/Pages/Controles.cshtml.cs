using CaseManagement.Controles.Jaarplan;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>The year plan of integrale controles: what is planned, done, reported and behind.</summary>
/// <param name="loket">Where it asks.</param>
[Vraagvelden("jaar")]
internal sealed class ControlesModel(Vraagloket loket) : Pagina(loket)
{
    /// <summary>The plan, or <see langword="null"/> when it is not for this role.</summary>
    public ControleJaarplan? Plan { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var jaar = new Invoerlezer(Request.Query).Eis(velden => velden.Getal("jaar", 0, JaarplanVragen.EersteJaar, JaarplanVragen.LaatsteJaar));
        Plan = await VraagAsync<JaarplanVragen, ControleJaarplan>(new JaarplanVragen(jaar is 0 ? null : jaar));
        return Page();
    }

    /// <summary>A number with its word.</summary>
    public static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";

    /// <summary>How pressing a control is, for the badge beside its words.</summary>
    public static string Dringend(bool isAchter) => isAchter ? "danger" : "neutral";
}
