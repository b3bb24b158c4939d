using CaseManagement.Kernel.Beslissen;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Tests.Browser;

/// <summary>An integrale controle of today, with a finding of two organs, a measure and a report.</summary>
public partial class Huis
{
    /// <summary>The code of the control.</summary>
    public string Controlecode { get; private set; } = "";

    /// <summary>The identifier of the control.</summary>
    public string Controle { get; private set; } = "";

    private async Task VulControleAsync()
    {
        var vandaag = LocalDatePattern.Iso.Format(new Moment(Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow())).Vandaag);
        const string Doel = "va-integrale-controle";
        using var regisseur = Api("c.casusregisseur", "Casusregisseur", Doel);
        using var handhaver = Api("j.handhaver", "VthHandhaver", Doel);
        using var wijkagent = Api("w.wijkagent", "Politie", Doel);
        var stand = await StuurAsync(regisseur, "integrale-controles", new
        {
            planDatum = vandaag,
            thema = "Bedrijventerreinen",
            doelen = new[] { "Naleving" },
            doelomschrijving = "Nagaan of de regels worden nageleefd",
            gebied = "Bedrijventerrein De Proef",
            duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" },
        });
        (Controle, Controlecode) = (stand.GetProperty("id").GetString()!, stand.GetProperty("code").GetString()!);
        await DoeAsync(regisseur, "organen", new { orgaan = "ToezichthouderVth", organisatie = "gemeente", vorm = "Controleert", grondslag = "AwbToezicht" });
        await DoeAsync(regisseur, "organen", new { orgaan = "Politie", organisatie = "politie", vorm = "Controleert", grondslag = "Politiewet3" });
        await DoeAsync(regisseur, "locaties", new { soort = "OpenbaarLokaal", aanduiding = "Loods 4" });
        await DoeAsync(regisseur, "briefing", new { op = vandaag, inhoud = "Ieder op eigen bevoegdheid" });
        await DoeAsync(regisseur, "deelnemers", new { organisatie = "politie", gebruiker = "w.wijkagent" });
        await DoeAsync(regisseur, "deelnemers", new { organisatie = "gemeente", gebruiker = "j.handhaver" });
        await DoeAsync(regisseur, "voorbereiding", new { });
        await DoeAsync(regisseur, "uitvoering", new { op = vandaag, bezochteLocaties = new[] { 1 }, aanwezig = new[] { "ToezichthouderVth", "Politie" } });
        await DoeAsync(handhaver, "bevindingen", Bevinding("ToezichthouderVth", "Exploitatievergunning", "Geen vergunning voor de werkplaats"));
        await DoeAsync(wijkagent, "bevindingen", Bevinding("Politie", "Opiumwet", "Zakjes met poeder"));
        await DoeAsync(handhaver, "interventies", new
        {
            soort = "LastOnderDwangsom",
            orgaan = "College",
            artikel = "APV 2:30",
            locatie = 1,
            gerichtTot = "De exploitant",
            bevindingen = new[] { 1 },
            motivering = "Geen vergunning",
        });
        await DoeAsync(regisseur, "rapport", new { doelbereik = "Bereikt" });

        async Task DoeAsync(HttpClient client, string pad, object body) =>
            await StuurAsync(client, $"integrale-controles/{Controle}/{pad}", body, await MerkAsync(client));

        // A mark is of who reads, so each reads before he writes.
        async Task<string> MerkAsync(HttpClient client)
        {
            using var gelezen = await client.GetAsync(new Uri($"v1/integrale-controles/{Controle}", UriKind.Relative));
            return gelezen.EnsureSuccessStatusCode().Headers.ETag!.Tag.Trim('"');
        }
    }

    private static object Bevinding(string orgaan, string overtreding, string omschrijving) =>
        new { orgaan, locatie = 1, overtreding, bron = "EigenWaarneming", omschrijving };
}
