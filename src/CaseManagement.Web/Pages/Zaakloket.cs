using System.Security.Claims;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Web.Pages;

/// <summary>Where the pages ask for cases of whatever type: every case type of the house is known by its path.</summary>
/// <param name="loket">Where every question goes.</param>
/// <param name="vragen">The questions of each case type.</param>
internal sealed class Zaakloket(Vraagloket loket, IEnumerable<IDossiervragen> vragen)
{
    /// <summary>The case types of which the active role may ask a list, in order of name.</summary>
    public IEnumerable<IZaaktype> Soorten(ClaimsPrincipal gebruiker) => vragen
        .Where(van => van.Met(new MagLijstVragen(loket, gebruiker)))
        .Select(van => van.Zaaktype)
        .OrderBy(soort => soort.Naam, StringComparer.Ordinal);

    /// <summary>The questions of the case type with this path. Whether the active role gets an answer is decided, and recorded, when it asks.</summary>
    public IDossiervragen? Vragen(string pad) => vragen.FirstOrDefault(van => van.Zaaktype.Pad == pad);

    /// <summary>Where a dossier is shown; <see langword="null"/> when the active role has no page for its case type.</summary>
    public string? Adres(ClaimsPrincipal gebruiker, string? zaaktype, DossierId? dossier) =>
        dossier is { } id && Soorten(gebruiker).FirstOrDefault(soort => soort.Naam == zaaktype) is { } bekend ? $"/zaken/{bekend.Pad}/{id}" : null;
}
