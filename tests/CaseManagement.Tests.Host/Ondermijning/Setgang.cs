using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Brings the four sets and a protocol that binds them into force over HTTP.</summary>
internal sealed class Setgang(TestHuis huis)
{
    public const string Doel = "va-protocol";

    public static readonly string[] Soorten = ["Criteriaset", "Indicatorenlijst", "Bronnenlijst", "Bewaartermijnen"];

    public HttpClient Client(Speler wie) => huis.Als(wie.Persona, wie.Rol, Doel);

    /// <summary>Loads what is shipped as this version of every set; the coordinator edits, the privacy officer adopts.</summary>
    public async Task StandaardAsync(string versie)
    {
        foreach (var soort in Soorten)
        {
            await VaststellenAsync(await LuktAsync(201, Client(Speler.Sig).StuurAsync("protocolsets/standaard", new { soort, versie })), versie);
        }
    }

    /// <summary>Offers a draft and lets a second person adopt it.</summary>
    public async Task VaststellenAsync(Antwoord concept, string versie)
    {
        var aangeboden = await LuktAsync(200, Client(Speler.Sig).StuurAsync($"protocolsets/{concept.Id}/aanbieding", new { versie }, ApiClient.Nu));
        await LuktAsync(200, Client(Speler.Pf).StuurAsync($"protocolsets/{concept.Id}/vaststelling", new { versie }, ApiClient.Nu));
    }

    /// <summary>Drafts, adopts and publishes a protocol version on a day, and puts it in force.</summary>
    public async Task<Antwoord> ProtocolAsync(string versie, string dag, string indicatoren, string bronnen = "1.0")
    {
        var client = Client(Speler.Pf);
        var boek = await LuktAsync(201, client.StuurAsync("protocollen", Protocol(versie, dag, indicatoren, bronnen)));
        var vast = await LuktAsync(200, client.StuurAsync(
            $"protocollen/{boek.Id}/vaststelling", new { versie, doorCollegeOp = dag, doorBurgemeesterOp = dag, inwerkingtreding = dag }, boek.Versie));
        var bekend = await LuktAsync(200, client.StuurAsync(
            $"protocollen/{boek.Id}/bekendmaking", new { versie, gemeenteblad = "gmb-2026-777", op = dag }, vast.Versie));
        return await LuktAsync(200, client.StuurAsync($"protocollen/{boek.Id}/inwerkingtreding", new { versie }, bekend.Versie));
    }

    public static object Protocol(string versie, string dag, string indicatoren, string bronnen = "1.0") => new
    {
        versie,
        dpiaReferentie = "DPIA-2",
        fgAdviesDatum = dag,
        criteriaSetVersie = "1.0",
        bronnenlijstVersie = bronnen,
        bewaartermijnen = "1.0",
        indicatorenlijstVersie = indicatoren,
    };

    public static async Task<Antwoord> LuktAsync(int status, Task<Antwoord> stap)
    {
        var antwoord = await stap;
        Assert.True(antwoord.Status == status, antwoord.Body.GetRawText());
        return antwoord;
    }
}
