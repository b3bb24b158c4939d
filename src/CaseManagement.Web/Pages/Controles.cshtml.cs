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

    /// <summary>What is wrong with the year that was asked, or <see langword="null"/>.</summary>
    public string? Fout { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var invoer = new Invoerlezer(Request.Query);
        var jaar = invoer.Lees<int?>(velden => velden.Getal("jaar", 0, JaarplanVragen.EersteJaar, JaarplanVragen.LaatsteJaar));
        Fout = invoer.Fouten.GetValueOrDefault("jaar");
        if (Fout is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Plan = await VraagAsync<JaarplanVragen, ControleJaarplan>(new JaarplanVragen(jaar is > 0 ? jaar : null));
        return Page();
    }

    /// <summary>A number with its word.</summary>
    public static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";

    /// <summary>How pressing a control is, for the badge beside its words.</summary>
    public static string Dringend(bool isAchter) => isAchter ? "danger" : "neutral";
}
