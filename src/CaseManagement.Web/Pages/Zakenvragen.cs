using System.Security.Claims;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Web.Pages;

/// <summary>May the active role ask for the list of this case type at all?</summary>
internal sealed class MagLijstVragen(Vraagloket loket, ClaimsPrincipal gebruiker) : IDossiervraagsteller<bool>
{
    public bool Stel<TState, TView>()
        where TState : class
        where TView : class => loket.Mag<DossierLijst<TState>, DossierPagina>(gebruiker);
}

/// <summary>Asks for one page of the list of a case type.</summary>
internal sealed class LijstVragen(Vraagloket loket, HttpContext http, bool? actief, int pagina, int aantal)
    : IDossiervraagsteller<Task<(DossierPagina? Antwoord, string? GeenToegang)>>
{
    public Task<(DossierPagina? Antwoord, string? GeenToegang)> Stel<TState, TView>()
        where TState : class
        where TView : class => loket.VraagAsync<DossierLijst<TState>, DossierPagina>(http, new(Actief: actief, Pagina: pagina, Aantal: aantal));
}

/// <summary>Searches within a case type; what was asked stays out of addresses and logs.</summary>
internal sealed class Zoeken(Vraagloket loket, HttpContext http, string? code, string? tekst)
    : IDossiervraagsteller<Task<(DossierPagina? Antwoord, string? GeenToegang)>>
{
    public Task<(DossierPagina? Antwoord, string? GeenToegang)> Stel<TState, TView>()
        where TState : class
        where TView : class => loket.VraagAsync<DossierZoeken<TState>, DossierPagina>(http, new(Code: code, Tekst: tekst));
}

/// <summary>Opens one dossier; its content comes as the view of its own case type.</summary>
internal sealed class Openen(Vraagloket loket, HttpContext http, DossierId id) : IDossiervraagsteller<Task<(Zaakbeeld? Antwoord, string? GeenToegang)>>
{
    public async Task<(Zaakbeeld? Antwoord, string? GeenToegang)> Stel<TState, TView>()
        where TState : class
        where TView : class
    {
        var (inzage, reden) = await loket.VraagAsync<DossierInzien<TState>, DossierInzage<TView>>(http, new(id));
        return (inzage is null ? null : new Zaakbeeld(inzage.Kop, inzage.Kader, inzage.Inhoud), reden);
    }
}

/// <summary>A dossier as a page shows it.</summary>
/// <param name="Kop">Code, type, state and dates.</param>
/// <param name="Kader">People, terms and actions; only for a reader.</param>
/// <param name="Inhoud">The view of the case type; only for a reader.</param>
internal sealed record Zaakbeeld(DossierKop Kop, DossierKader? Kader, object? Inhoud);
