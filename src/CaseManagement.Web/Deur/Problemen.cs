using System.Diagnostics;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Deur;

/// <summary>Makes problem documents and their results.</summary>
internal static class Problemen
{
    public const string MediaType = "application/problem+json";

    public static Probleem Van(int status, string title, string regel, string melding, string advies) => new(
        $"urn:casus:regel:{Uri.EscapeDataString(regel)}", title, status, $"{melding} {advies}".Trim())
    {
        Regel = regel,
        Advies = advies.Length == 0 ? null : advies,
        TraceId = Activity.Current?.TraceId.ToHexString(),
    };

    public static IResult Resultaat(Probleem probleem) => Results.Json(probleem, ProbleemJson.Default.Probleem, MediaType, probleem.Status);

    public static Task SchrijfAsync(HttpContext http, Probleem probleem)
    {
        http.Response.StatusCode = probleem.Status;
        return http.Response.WriteAsJsonAsync(probleem, ProbleemJson.Default.Probleem, MediaType);
    }

    public static Probleem NietGevonden() => Van(
        404, "Niet gevonden", "onbekend", "Dit bestaat niet, of u hebt er geen toegang toe.",
        "Controleer het adres, uw rol (X-Rol) en het doel (X-Doel).");

    public static Probleem Ongeldig(string @in, string location, string detail) =>
        Ongeldig([new Invoerfout(@in, location, detail)]);

    public static Probleem Ongeldig(IReadOnlyList<Invoerfout> fouten) =>
        Van(400, "Ongeldige invoer", "vorm", fouten.Count == 1 ? "1 veld is ongeldig." : $"{fouten.Count} velden zijn ongeldig.",
            "Verbeter de genoemde velden en verstuur het verzoek opnieuw.") with
        { Errors = fouten };

    public static Probleem Van(Uitkomst uitkomst) => uitkomst.Soort switch
    {
        UitkomstSoort.Ongeldig => Ongeldig([.. uitkomst.Fouten.Select(fout => new Invoerfout("body", fout.Veld, fout.Melding))]),
        UitkomstSoort.NietGevonden => NietGevonden(),
        UitkomstSoort.NietToegestaan => Van(403, "Niet toegestaan", uitkomst.RegelId, uitkomst.Melding, uitkomst.Advies),
        UitkomstSoort.VersieVerouderd => Van(412, "Intussen gewijzigd", uitkomst.RegelId, uitkomst.Melding, uitkomst.Advies),
        UitkomstSoort.VoorwaardeOntbreekt => Van(428, "Voorwaarde ontbreekt", uitkomst.RegelId, uitkomst.Melding, uitkomst.Advies),
        UitkomstSoort.NogNietKlaar => Van(503, "Tijdelijk niet beschikbaar", uitkomst.RegelId, uitkomst.Melding, uitkomst.Advies),
        UitkomstSoort.SleutelHergebruikt => Van(422, "Sleutel al gebruikt", uitkomst.RegelId, uitkomst.Melding, uitkomst.Advies),
        _ => Van(409, "Geweigerd", uitkomst.RegelId, uitkomst.Melding, uitkomst.Advies),
    };
}
