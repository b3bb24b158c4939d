using System.Text.RegularExpressions;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using NodaTime;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>A house in which somebody watches, and in which things that he may not know of happen or not.</summary>
/// <param name="druk">Whether anything happens that nobody who watches may know of.</param>
internal sealed class Tellerhuis(bool druk) : TestHuis
{
    private Signaalgang gang = null!;

    /// <summary>The dossiers that were opened while somebody watched, in order; those of the colleague alone.</summary>
    public List<string> EigenCodes { get; } = [];

    public string Signaal => gang.Signaal;

    public string Woonoverlast { get; private set; } = "";

    public static IReadOnlyList<Blik> Blikken { get; } =
    [
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-overleg", "overleggen"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-overleg", "overlegreeksen"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-overleg", "overleggen/volgende-agenda?type=woonoverlast"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-overleg", "overleggen/volgende-agenda?type=signaaloverleg"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-overleg", "acties"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-woonoverlast", "woonoverlastdossiers"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", Signaalgang.SignaalDoel, "signalen"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", Signaalgang.SignaalDoel, "signalen/{signaal}"),
        new("voorzitter", "v.voorzitter", "VoorzitterOverleg", "va-bibob", "bibob-screenings"),
        new("bronhouder", "b.vergunningen", "Bronhouder", Signaalgang.SignaalDoel, "bronvragen"),
        new("bronhouder", "b.vergunningen", "Bronhouder", Signaalgang.SignaalDoel, "signalen"),
        new("bronhouder", "b.vergunningen", "Bronhouder", Signaalgang.SignaalDoel, "signalen/{signaal}"),
        new("collega", "o.oovmedewerker", "Casusregisseur", Signaalgang.SignaalDoel, "signalen"),
        new("collega", "o.oovmedewerker", "Casusregisseur", Signaalgang.SignaalDoel, "signalen/{signaal}"),
        new("collega", "o.oovmedewerker", "Casusregisseur", "va-woonoverlast", "woonoverlastdossiers"),
        new("collega", "o.oovmedewerker", "Casusregisseur", "va-overleg", "acties"),
        new("collega", "o.oovmedewerker", "BibobScreener", "va-bibob", "bibob-screenings"),
        new("collega", "o.oovmedewerker", "Casusregisseur", "va-audit", "auditregels?actie=Aanmaken"),
    ];

    /// <summary>What knows of a dossier by its metadata: nothing of its content may move the answer.</summary>
    public static IReadOnlyList<Blik> Metadatablikken { get; } =
    [
        new("metadata", "o.oovmedewerker", "AdviseurOov", Signaalgang.SignaalDoel, "signalen/{signaal}"),
        new("metadata", "o.oovmedewerker", "AdviseurOov", Signaalgang.SignaalDoel, "signalen/{signaal}/stand"),
        new("metadata", "o.oovmedewerker", "AdviseurOov", "va-woonoverlast", "woonoverlastdossiers/{woonoverlast}"),
        new("metadata", "s.secretaris", "SecretarisOverleg", "va-woonoverlast", "woonoverlastdossiers/{woonoverlast}"),
        new("metadata", "f.fg", "Fg", Signaalgang.SignaalDoel, "signalen/{signaal}"),
    ];

    /// <inheritdoc/>
    protected override Instant? StaatOp => Instant.FromUtc(2026, 3, 2, 9, 0);

    /// <summary>A signal with a question to a bronhouder and a case of woonoverlast, as they are before anybody watches.</summary>
    public async Task<Tellerhuis> BeginAsync()
    {
        gang = new Signaalgang(this);
        await gang.ProtocolAsync("2026-02-01");
        await gang.OntvangAsync("2026-03-02");
        await gang.WeegAsync();
        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        await gang.DoeAsync(Speler.Pf, "privacychecks/1", Stukken.Check1);
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
        Woonoverlast = (await OpenAsync("c.casusregisseur", "Casusregisseur", "va-woonoverlast", "woonoverlastdossiers", Invoer.Woonoverlast)).Id;
        return this;
    }

    /// <summary>Eight dossiers of the colleague; in a busy house as much again beside each of them that he may not know of.</summary>
    public async Task<string> GebeurAsync()
    {
        var positie = "";
        for (var keer = 0; keer < 8; keer++)
        {
            if (druk)
            {
                await VerborgenAsync();
            }

            var eigen = await OpenAsync("o.oovmedewerker", "Casusregisseur", "va-woonoverlast", "woonoverlastdossiers", EigenInvoer);
            EigenCodes.Add(eigen.Body.GetProperty("code").GetString()!);
            positie = eigen.Positie;
        }

        return positie;
    }

    /// <summary>What nobody who watches by metadata sees happen: an action in each of the two dossiers, and a question to another source.</summary>
    public async Task VerborgenWijzigingAsync()
    {
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Brp", Speler.Brp.Persona));
        await gang.DoeAsync(Speler.Sig, "acties", Actie("k.coordinator"));
        var gewijzigd = await Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast")
            .StuurAsync($"woonoverlastdossiers/{Woonoverlast}/acties", Actie("c.casusregisseur"), ApiClient.Nu);
        Assert.True(gewijzigd.Status == 200, gewijzigd.Body.GetRawText());
    }

    /// <summary>The answer to one look.</summary>
    public Task<Antwoord> ZieAsync(Blik blik, string? positie = null) => Als(blik.Persona, blik.Rol, blik.Doel).VraagAsync(
        blik.Pad.Replace("{signaal}", Signaal, StringComparison.Ordinal).Replace("{woonoverlast}", Woonoverlast, StringComparison.Ordinal), positie);

    /// <summary>An answer without what is drawn by lot in each house: identifiers, codes, marks, moments.</summary>
    public static string Vorm(Antwoord antwoord)
    {
        var koppen = antwoord.Koppen.Keys.Where(kop => kop is not ("Date" or "Content-Length")).Order(StringComparer.Ordinal);
        var tekst = antwoord.Body.ValueKind is System.Text.Json.JsonValueKind.Undefined ? "" : antwoord.Body.GetRawText();
        foreach (var geloot in (string[])["[0-9a-f]{32}", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "-20[0-9]{2}-[0-9]{5}", "\"versie\":\"[A-Za-z0-9_-]{22}\""])
        {
            tekst = Regex.Replace(tekst, geloot, "*", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        }

        return $"{antwoord.Status} {string.Join(',', koppen)} {tekst}";
    }

    private static object EigenInvoer
    {
        get
        {
            var invoer = System.Text.Json.JsonSerializer.SerializeToNode(Invoer.Woonoverlast)!;
            invoer["duo"] = System.Text.Json.JsonSerializer.SerializeToNode(new { eersteVerantwoordelijke = "o.oovmedewerker", achtervang = "a.adviseur" });
            return invoer;
        }
    }

    private static object Actie(string persoon) => new { wat = "Navraag doen", organisatie = "gemeente", persoon, deadline = "2026-03-20" };

    // A signal, a screening and a dossier of somebody else, opened and changed.
    private async Task VerborgenAsync()
    {
        var signaal = await OpenAsync("k.coordinator", "Signaalcoordinator", Signaalgang.SignaalDoel, "signalen", Invoer.Signaal);
        await Als("k.coordinator", "Signaalcoordinator", Signaalgang.SignaalDoel).StuurAsync($"signalen/{signaal.Id}/intake", Stukken.Intake, ApiClient.Nu);
        await OpenAsync("s.screener", "BibobScreener", "va-bibob", "bibob-screenings", Invoer.Bibob);
        var invoer = System.Text.Json.JsonSerializer.SerializeToNode(Invoer.Woonoverlast)!;
        invoer["duo"] = System.Text.Json.JsonSerializer.SerializeToNode(new { eersteVerantwoordelijke = "m.meldpunt", achtervang = "a.adviseur" });
        await OpenAsync("m.meldpunt", "Casusregisseur", "va-woonoverlast", "woonoverlastdossiers", invoer);
    }

    private async Task<Antwoord> OpenAsync(string persona, string rol, string doel, string pad, object invoer)
    {
        var geopend = await Als(persona, rol, doel).StuurAsync(pad, invoer);
        Assert.True(geopend.Status == 201, geopend.Body.GetRawText());
        return geopend;
    }
}

/// <summary>One look of somebody who watches.</summary>
/// <param name="Wie">Which of the watchers.</param>
/// <param name="Persona">The account.</param>
/// <param name="Rol">The role.</param>
/// <param name="Doel">The purpose.</param>
/// <param name="Pad">What he asks.</param>
internal sealed record Blik(string Wie, string Persona, string Rol, string Doel, string Pad);
