using System.Security.Claims;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Pages;

/// <summary>Demo sign-in with a persona and one of its roles; Development only. Every sign-in is recorded before it takes effect.</summary>
[AllowAnonymous]
[Authorize(AuthenticationSchemes = CookieAuthenticationDefaults.AuthenticationScheme)]
[Vraagvelden("terug")]
internal sealed class AanmeldenModel(
    CasusOpties opties, Toegangslog toegangslog, IIdentifiers identifiers, MislukteAanmeldingen mislukt, Aanmeldgrens grens) : PageModel
{
    public bool IsDemo => opties.Demo;

    public IReadOnlyList<Persona> Personas { get; } = Demo.Personas.Alle;

    public string? Melding { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? persona, string? rol, string? terug)
    {
        if (!opties.Demo)
        {
            return NotFound();
        }

        var gekozen = Personas.FirstOrDefault(bekend => bekend.Gebruiker == persona);
        if (gekozen is null || !gekozen.Rollen.Select(mogelijk => mogelijk.ToString()).Contains(rol, StringComparer.Ordinal))
        {
            grens.Tel(HttpContext);
            await mislukt.MeldAsync(Mislukking.VanOnbekende("Aanmelden", "aanmelden"), HttpContext.RequestAborted);
            var teVaak = Aanmeldgrens.Weiger(HttpContext);
            Response.StatusCode = teVaak?.Status ?? StatusCodes.Status200OK;
            Melding = teVaak?.Detail ?? "Kies een persona en een van zijn rollen.";
            return Page();
        }

        var actief = Enum.Parse<Rol>(rol!);
        var sessie = identifiers.Next().ToString("N");
        await LegVastAsync(gekozen.Gebruiker, gekozen.Organisatie, actief, sessie);
        var identity = new ClaimsIdentity(
            [new Claim("sub", gekozen.Gebruiker), new Claim("rol", actief.ToString()), new Claim("sid", sessie)],
            CookieAuthenticationDefaults.AuthenticationScheme, "sub", "rol");
        await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
        return Url.IsLocalUrl(terug) ? LocalRedirect(terug) : RedirectToPage("/Index");
    }

    public async Task<IActionResult> OnPostAfmeldenAsync()
    {
        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return RedirectToPage("/Aanmelden");
    }

    private Task LegVastAsync(string gebruiker, string organisatie, Rol rol, string sessie) => toegangslog.VastleggenAsync(
        new Aanroep
        {
            Gebruiker = new GebruikerId(gebruiker),
            Organisatie = organisatie,
            Rol = rol,
            Doel = "va-audit",
            Grondslag = "AVG 32",
            SessieId = sessie,
        },
        new ToegangVastgelegd(AuditActie.Inloggen, ToegangsResultaat.Toegestaan, "", [], [], "Aanmelden", "", 0),
        identifiers.Next(),
        null,
        HttpContext.RequestAborted);
}
