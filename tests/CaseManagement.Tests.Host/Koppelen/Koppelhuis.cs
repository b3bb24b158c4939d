using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Koppelen;

/// <summary>
/// A house with a signal that shares its address with a dossier of woonoverlast, a signal that shares nothing, and two that share an address with each
/// other, one of which is hidden from the coordinator who asks (<c>ROL-07</c>).
/// </summary>
public class Koppelhuis : Daghuis, IAsyncLifetime
{
    public const string Reden = "Meer meldingen over deze plek";

    /// <summary>The person of the hidden signal.</summary>
    public const string Verborgene = "V. Verborgen-Proef";

    /// <summary>Where the hidden signal is.</summary>
    public const string VerborgenPlek = "Loods Proefhaven 3, 0000 AH";

    internal Signaalgang Gedeeld { get; private set; } = null!;

    public string Los { get; private set; } = "";

    /// <summary>A signal of its own for whoever asks too often.</summary>
    public string Vaak { get; private set; } = "";

    public string Zelfde { get; private set; } = "";

    public string Verborgen { get; private set; } = "";

    public string VerborgenCode { get; private set; } = "";

    public string WoonoverlastCode { get; private set; } = "";

    public string Positie { get; private set; } = "";

    public HttpClient Coordinator => Als("k.coordinator", "Signaalcoordinator", Signaalgang.SignaalDoel);

    public async ValueTask InitializeAsync()
    {
        Op(2026, 2, 2);
        Gedeeld = new Signaalgang(this);
        await Gedeeld.ProtocolAsync("2026-01-05");
        var woonoverlast = await Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast").StuurAsync("woonoverlastdossiers", new
        {
            gemeldOp = "2026-02-01",
            kanaal = "Telefoon",
            overlastSoorten = new[] { "Geluid" },
            omschrijving = "Harde muziek in de nacht.",
            adres = new { straat = "Testlaan", huisnummer = "1", postcode = "0000AA" },
            woningSoort = "Huur",
            melderAard = "Bekend",
            duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" },
        });
        Assert.True(woonoverlast.Status == 201, woonoverlast.Body.GetRawText());
        WoonoverlastCode = woonoverlast.Body.GetProperty("code").GetString()!;
        await Gedeeld.OntvangAsync("2026-02-02");
        await Gedeeld.WeegAsync();
        (Los, _) = await SignaalAsync("Nergens 9, 0000 AZ", "N. Nergens-Proef");
        (Vaak, _) = await SignaalAsync("Elders 8, 0000 AZ", "V. Vaak-Proef");
        (Zelfde, _) = await SignaalAsync(VerborgenPlek, "A. Ander-Proef");
        (Verborgen, VerborgenCode) = await SignaalAsync(VerborgenPlek, Verborgene);
        await DoeAsync(Verborgen, "belangenconflict", new { });
        Positie = (await DoeAsync(Los, "koppelvragen", new { reden = Reden })).Positie;
        Positie = (await DoeAsync(Zelfde, "koppelvragen", new { reden = Reden })).Positie;
    }

    /// <summary>Sends a command of the coordinator about a signal; it must succeed.</summary>
    public async Task<Antwoord> DoeAsync(string signaal, string pad, object body)
    {
        var antwoord = await ProbeerAsync(signaal, pad, body);
        Assert.True(antwoord.Status == 200, antwoord.Body.GetRawText());
        return antwoord;
    }

    /// <summary>Sends a command of the coordinator about a signal; it may be refused.</summary>
    public Task<Antwoord> ProbeerAsync(string signaal, string pad, object body) =>
        Coordinator.StuurAsync($"signalen/{signaal}/{pad}", body, ApiClient.Nu);

    /// <summary>The bytes and the headers of an answer to a comparison, as the coordinator gets them; of a mark, which no two dossiers share, the length.</summary>
    public async Task<(byte[] Bytes, string Koppen)> RuwAsync(string signaal, int vraag = 1)
    {
        using var response = await Coordinator.GetAsync(new Uri($"/v1/signalen/{signaal}/koppelvragen/{vraag}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode);
        var koppen = response.Headers.Concat(response.Content.Headers).Where(kop => kop.Key is not "Date")
            .Select(kop => kop.Key is "ETag" ? $"ETag: {kop.Value.Single().Length}" : $"{kop.Key}: {string.Join(',', kop.Value)}").Order(StringComparer.Ordinal);
        return (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), string.Join('\n', koppen));
    }

    /// <summary>Receives a signal at a place about a person, and records its intake.</summary>
    public async Task<(string Id, string Code)> SignaalAsync(string plek, string naam)
    {
        var geopend = await Coordinator.StuurAsync("signalen", new
        {
            kanaal = "Meldformulier",
            melderSoort = "Anoniem",
            ontvangenOp = "2026-02-02",
            omschrijving = $"Druk in de nacht bij {plek}",
            locatie = plek,
            duo = new { eersteVerantwoordelijke = "k.coordinator", achtervang = "l.coordinator" },
        });
        Assert.True(geopend.Status == 201, geopend.Body.GetRawText());
        await DoeAsync(geopend.Id, "intake", new
        {
            objectOfSubject = "Beide",
            fenomeen = "Autobranche",
            objecten = new[] { new { soort = "Bedrijf", aanduiding = "Een garage" } },
            betrokkenen = new[] { new { rol = "Exploitant", naam, geboortedatum = "1980-05-01" } },
        });
        return (geopend.Id, geopend.Body.GetProperty("code").GetString()!);
    }
}
