using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>The cases of one type that the caller may know of, to leaf through or to search.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="zaken">Which case types there are.</param>
[Vraagvelden("toon", "pagina")]
internal sealed class ZakenModel(Vraagloket loket, Zaakloket zaken) : Pagina(loket)
{
    /// <summary>How many cases stand on one page.</summary>
    public const int PerPagina = 50;

    private const string Alle = "alle";
    private readonly Vraagloket loket = loket;

    /// <summary>The case types to choose from.</summary>
    public IReadOnlyList<IZaaktype> Soorten { get; private set; } = [];

    /// <summary>The case type shown.</summary>
    public IZaaktype? Soort { get; private set; }

    /// <summary>What was found; <see langword="null"/> when nothing was asked yet or the question was wrong.</summary>
    public DossierPagina? Gevonden { get; private set; }

    /// <summary>Whether ended cases are shown too.</summary>
    public bool OokAfgesloten { get; private set; }

    /// <summary>Whether this is the answer to a search.</summary>
    public bool IsZoeken { get; private set; }

    /// <summary>What was searched for, to show it again in the answer to the same form.</summary>
    public string Zoekterm { get; private set; } = "";

    /// <summary>What is wrong with the search, or <see langword="null"/>.</summary>
    public string? Zoekfout { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? soort)
    {
        var invoer = new Invoerlezer(Request.Query);
        var bladzijde = invoer.Eis(velden => velden.Getal("pagina", 1, 1, 100_000));
        OokAfgesloten = invoer.Keuze("toon", [Alle]) == Alle;
        if (Kies(soort) is not { } vragen)
        {
            return NotFound();
        }

        Neem(await vragen.Met(new LijstVragen(loket, HttpContext, OokAfgesloten ? null : true, bladzijde, PerPagina)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? soort, string? term)
    {
        IsZoeken = true;
        Zoekterm = term?.Trim() ?? "";
        if (Kies(soort) is not { } vragen)
        {
            return NotFound();
        }

        try
        {
            var isCode = Zoekterm.StartsWith(Soort!.CodePrefix + "-", StringComparison.OrdinalIgnoreCase);
            Neem(await vragen.Met(new Zoeken(loket, HttpContext, isCode ? Zoekterm.ToUpperInvariant() : null, isCode ? null : Zoekterm)));
        }
        catch (VraagOngeldigException fout)
        {
            Zoekfout = fout.Message;
        }

        return Page();
    }

    private IDossiervragen? Kies(string? pad)
    {
        Soorten = [.. zaken.Soorten(User)];
        var vragen = zaken.Vragen(pad ?? (Soorten.Count > 0 ? Soorten[0].Pad : ""));
        Soort = vragen?.Zaaktype;
        return vragen;
    }

    private void Neem((DossierPagina? Antwoord, string? GeenToegang) uitkomst)
    {
        Gevonden = uitkomst.Antwoord;
        if (uitkomst.GeenToegang is { } reden)
        {
            Weiger(reden);
        }
    }
}
