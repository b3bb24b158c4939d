using CaseManagement.Signalen.Werklijst;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Pages;

/// <summary>The work list of signals: what waits, for whom, and what is due first.</summary>
/// <param name="loket">Where it asks.</param>
[Vraagvelden("termijn")]
internal sealed class WerklijstModel(Vraagloket loket) : Pagina(loket)
{
    private const int Spoedig = 7;

    /// <summary>The filter, with its errors.</summary>
    public Invoerlezer Invoer { get; private set; } = null!;

    /// <summary>The lines, first what is due first.</summary>
    public IReadOnlyList<Werkregel> Regels { get; private set; } = [];

    /// <summary>The terms that can be chosen.</summary>
    public static IReadOnlyList<Werktermijn> Termijnen { get; } = Enum.GetValues<Werktermijn>();

    /// <summary>The term that was chosen.</summary>
    public Werktermijn Gekozen { get; private set; }

    public async Task<PageResult> OnGetAsync()
    {
        Invoer = new Invoerlezer(Request.Query);
        Gekozen = Invoer.Eis(velden => velden.Keuze<Werktermijn>("termijn")) ?? Werktermijn.Alle;
        Regels = (await VraagAsync<SignaalwerklijstInzien, Signaalwerklijst>(new SignaalwerklijstInzien { Termijn = Gekozen }))?.Regels ?? [];
        return Page();
    }

    /// <summary>How pressing a line is, for the badge beside its words.</summary>
    public static string Dringend(int dagen) => dagen switch
    {
        < 0 => "danger",
        <= Spoedig => "warning",
        _ => "neutral",
    };

    /// <summary>Where the dossier is shown: the steps of a signal or of a case.</summary>
    public static string Adres(Werkregel regel) =>
        $"/{(regel.Zaaktype == "signaal" ? "signalen" : "ondermijningscasussen")}/{regel.Id}?deel=stappen";
}
