using System.Globalization;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>One case, as the caller may see it.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
/// <param name="zaken">Which case types there are.</param>
[Vraagvelden(GedaanVeld)]
internal sealed class ZaakModel(Vraagloket loket, Opdrachtloket opdrachten, Zaakloket zaken) : Stappagina(loket, opdrachten)
{
    private readonly Vraagloket loket = loket;

    /// <summary>The case type.</summary>
    public IZaaktype? Soort { get; private set; }

    /// <summary>The case.</summary>
    public Zaakbeeld? Zaak { get; private set; }

    /// <summary>Whether there is a page with the course of this case, for whoever reads it.</summary>
    public bool HeeftVerloop => Soort is SignaalZaaktype or OndermijningsCasusZaaktype && Zaak?.Kader is not null;

    public async Task<IActionResult> OnGetAsync(string soort, string id)
    {
        // What is no case type or no identifier is nothing to ask about, and so nothing that was recorded.
        if (zaken.Vragen(soort) is not { } vragen || !DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier))
        {
            return NotFound();
        }

        LeesGedaan(dossier);
        Soort = vragen.Zaaktype;
        (Zaak, var reden) = await vragen.Met(new Openen(loket, HttpContext, dossier));
        if (reden is not null)
        {
            Weiger(reden);
        }

        BiedBronraadpleging(dossier);
        return Page();
    }

    public Task<IActionResult> OnPostStapAsync(string soort, string id) =>
        zaken.Vragen(soort) is { } vragen && DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier)
            ? ZetAsync(dossier, $"/zaken/{vragen.Zaaktype.Pad}/{dossier}", () => OnGetAsync(soort, id))
            : Task.FromResult<IActionResult>(NotFound());

    // The only step of a case that a screener takes many times a day, about whoever is in the file.
    private void BiedBronraadpleging(DossierId dossier)
    {
        if (Zaak is { Kop.IsActief: true, Inhoud: BibobInzage { Volledig: { } volledig } })
        {
            var personen = volledig.Personen.Select(persoon => (persoon.Id.ToString(), $"{persoon.Naam ?? "naam niet vastgelegd"} ({Woorden.AlsNaam(persoon.Rol)})"));
            Bied(Stapboek.Vind("bibob-BronRaadplegen")!.Met("over", [.. personen]), Etag, $"/zaken/{Soort!.Pad}/{dossier}");
        }
    }
}
