using System.Diagnostics;
using System.Security.Claims;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Deur;

namespace CaseManagement.Web.Aanmelden;

/// <summary>
/// Turns a signed-in caller into a call: the person from the token, the organisation and the roles from our own register (never from the
/// token), one active role (<c>X-Rol</c>), one purpose (<c>X-Doel</c>) and the basis that belongs to it.
/// </summary>
/// <param name="medewerkers">The register of people.</param>
/// <param name="doelen">The purposes of the house.</param>
/// <param name="toegangslog">Records a role that was not granted.</param>
/// <param name="identifiers">Gives ids to recorded refusals.</param>
/// <param name="mislukt">Records an account that is not known here, or no longer.</param>
/// <param name="grens">How often that may happen.</param>
internal sealed class Aanroepen(
    IMedewerkers medewerkers, Doelregister doelen, Toegangslog toegangslog, IIdentifiers identifiers, MislukteAanmeldingen mislukt, Aanmeldgrens grens)
{
    /// <summary>The call of an API request, or the problem that keeps it out.</summary>
    public Task<(Aanroep? Aanroep, Probleem? Fout)> VanAsync(HttpContext http) =>
        VanAsync(http, http.Request.Headers["X-Rol"].ToString(), http.Request.Headers["X-Doel"].ToString());

    /// <summary>The call of somebody in a role for a purpose, or the problem that keeps it out.</summary>
    public async Task<(Aanroep? Aanroep, Probleem? Fout)> VanAsync(HttpContext http, string rolTekst, string doelCode)
    {
        if (http.User.Identity is not { IsAuthenticated: true } || http.User.FindFirstValue("sub") is not { Length: > 0 and <= 40 } sub)
        {
            return (null, Aanmeldgrens.Weiger(http) ?? Problemen.Van(401, "Niet aangemeld", "aanmelden", "U bent niet aangemeld.", "Stuur een geldig token mee."));
        }

        var medewerker = await medewerkers.FindAsync(new GebruikerId(sub.ToLowerInvariant()), http.RequestAborted);
        if (medewerker is not { IsActief: true })
        {
            return (null, await WeigerAccountAsync(http, medewerker));
        }

        if (doelen.Vind(doelCode) is not { } doel)
        {
            return (null, Problemen.Ongeldig("header", "X-Doel", $"Noem het doel waarvoor u werkt: {doelen.Codes}."));
        }

        var rol = rolTekst.Length == 0 && medewerker.Rollen.Count == 1 ? medewerker.Rollen[0]
            : Enum.GetNames<Rol>().Contains(rolTekst, StringComparer.Ordinal) ? Enum.Parse<Rol>(rolTekst) : (Rol?)null;
        if (rol is not { } actief)
        {
            return (null, Problemen.Ongeldig("header", "X-Rol", "Noem de rol waarin u werkt; kies een van uw eigen rollen."));
        }

        var aanroep = new Aanroep
        {
            Gebruiker = medewerker.Gebruiker,
            Organisatie = medewerker.Organisatie,
            Rol = actief,
            Doel = doel.Code,
            Grondslag = doel.Grondslag,
            TraceId = Activity.Current?.TraceId.ToHexString() ?? "",
            SessieId = http.User.FindFirstValue("sid") ?? "",
        };
        return medewerker.Rollen.Contains(actief) ? (aanroep, null) : (null, await WeigerAsync(aanroep, http.RequestAborted));
    }

    // Whoever left and knocks again is seen in the trail; a name that the house does not know may be anything and is not kept.
    private async Task<Probleem> WeigerAccountAsync(HttpContext http, MedewerkerRij? medewerker)
    {
        var mislukking = Mislukking.VanOnbekende("Account", "ROL-08");
        grens.Tel(http);
        await mislukt.MeldAsync(
            medewerker is null ? mislukking : mislukking with { Gebruiker = medewerker.Gebruiker, Organisatie = medewerker.Organisatie }, http.RequestAborted);
        return Aanmeldgrens.Weiger(http)
            ?? Problemen.Van(403, "Niet toegestaan", "ROL-08", "Uw account is hier niet bekend of is afgesloten.", "Vraag de functioneel beheerder.");
    }

    private async Task<Probleem> WeigerAsync(Aanroep aanroep, CancellationToken cancellation)
    {
        var vastgelegd = new ToegangVastgelegd(AuditActie.Autoriseren, ToegangsResultaat.Geweigerd, "", [], [], "RolKiezen", "ROL-02", 0);
        _ = await toegangslog.VastleggenAsync(aanroep, vastgelegd, identifiers.Next(), null, cancellation) as AppendResult.Appended;
        return Problemen.Van(403, "Niet toegestaan", "ROL-02", "Deze rol is u niet toegekend.", "Kies een van uw eigen rollen.");
    }
}
