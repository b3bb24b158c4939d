using CaseManagement.Web.Deur;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>Lets a form in: limits first, then the form, then its mark. There is no session, so nothing that another site could use in somebody's name.</summary>
/// <param name="grens">How much is taken in.</param>
/// <param name="lezer">Reads forms.</param>
/// <param name="sleutel">Knows its own marks.</param>
internal sealed class Meldpuntdeur(Meldpuntgrens grens, Formulierlezer lezer, Meldpuntsleutel sleutel)
{
    private const int KortsteSleutel = 16;
    private const int LangsteSleutel = 100;

    /// <summary>A report or an addition at the API, with the mark that a repeat is known by.</summary>
    /// <param name="http">The request.</param>
    /// <param name="velden">The fields that the form can have.</param>
    /// <exception cref="FormulierException">It stays outside.</exception>
    public async Task<(Formulier Formulier, string Merk)> LaatMeldenAsync(HttpContext http, IReadOnlyList<string> velden)
    {
        Weiger(grens.TelMelding(http));
        WeigerVanElders(http);
        var merk = Herhaalmerk(http);
        return (await lezer.LeesAsync(http, velden), merk);
    }

    /// <summary>A report at the page, which has its mark in the form.</summary>
    /// <exception cref="FormulierException">It stays outside.</exception>
    public async Task<Formulier> LaatFormulierAsync(HttpContext http)
    {
        Weiger(grens.TelMelding(http));
        WeigerVanElders(http);
        return await lezer.LeesAsync(http, [.. Formulier.Melding, Formulier.Merk]);
    }

    /// <summary>Counts what turned out to be an addition.</summary>
    public Probleem? TelMelding(HttpContext http) => grens.TelMelding(http);

    /// <summary>A question with a code.</summary>
    /// <param name="http">The request.</param>
    /// <param name="velden">The fields that the form can have.</param>
    /// <exception cref="FormulierException">It stays outside.</exception>
    public async Task<Formulier> LaatVragenAsync(HttpContext http, IReadOnlyList<string> velden)
    {
        Weiger(grens.TelBericht(http));
        WeigerVanElders(http);
        return await lezer.LeesAsync(http, velden);
    }

    /// <summary>The problem of a form of the page whose mark is not ours or too old; <see langword="null"/> when it holds.</summary>
    public Probleem? Verlopen(Formulier formulier) => sleutel.IsGeldig(formulier[Formulier.Merk]) ? null : Problemen.Van(
        400, "Formulier verlopen", "vorm", "Het formulier stond te lang open; er is nog niets ontvangen.", "Verstuur het opnieuw; kies ook uw bijlagen opnieuw.");

    private static string Herhaalmerk(HttpContext http)
    {
        var kop = http.Request.Headers["Idempotency-Key"];
        var tekst = kop.ToString();
        return kop.Count == 0 ? Ontvangstcode.Willekeurig()
            : tekst.Length is >= KortsteSleutel and <= LangsteSleutel ? tekst
            : throw new FormulierException(Problemen.Ongeldig("header", "Idempotency-Key", $"Verwacht {KortsteSleutel} tot {LangsteSleutel} willekeurige tekens."));
    }

    private static void WeigerVanElders(HttpContext http) => Weiger(Anonimiteit.IsVanElders(http)
        ? Problemen.Van(403, "Niet toegestaan", "MEL-01", "Dit formulier is vanaf een andere website verstuurd; er is niets ontvangen.", "Open het meldpunt zelf en vul het formulier daar in.")
        : null);

    private static void Weiger(Probleem? probleem)
    {
        if (probleem is not null)
        {
            throw new FormulierException(probleem);
        }
    }
}
