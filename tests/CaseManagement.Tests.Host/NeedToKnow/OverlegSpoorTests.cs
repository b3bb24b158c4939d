using System.Text.Json;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>What is done with a case in a meeting is found by that case, refused or not, and one look at an agenda is one row.</summary>
public sealed class OverlegSpoorTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    [Fact]
    public async Task Supervision_finds_a_refused_command_of_a_meeting_by_the_code_of_the_case()
    {
        var voorzitter = huis.Als("v.voorzitter", "VoorzitterOverleg", "va-overleg");
        var agenda = await voorzitter.VraagAsync("overleggen/volgende-agenda?type=woonoverlast", huis.Positie);
        Assert.Equal(200, agenda.Status);
        var versie = agenda.Merk;
        var geweigerd = await voorzitter.StuurAsync(
            $"overleggen/{agenda.Id}/besprekingen", new { dossier = huis.Woonoverlast.Id, besluiten = Array.Empty<object>() }, versie);
        Assert.True(geweigerd.Status == 409, geweigerd.Body.GetRawText());

        var regel = Assert.Single(await SpoorAsync($"dossier={huis.Woonoverlast.Code}&resultaat=Geweigerd"), r => Tekst(r, "onderdeel") == "PuntBespreken");
        Assert.Equal(
            ("v.voorzitter", "VoorzitterOverleg", "va-overleg", "overleg", "Geweigerd", geweigerd.Regel),
            (Tekst(regel, "gebruiker"), Tekst(regel, "rol"), Tekst(regel, "doel"), Tekst(regel, "zaaktype"), Tekst(regel, "resultaat"), Tekst(regel, "regelId")));
        Assert.NotEmpty(Tekst(regel, "grondslag"));
        Assert.Equal([agenda.Id, huis.Woonoverlast.Id], regel.GetProperty("dossiers").EnumerateArray().Select(d => Tekst(d, "id")));
        Assert.Equal(1, regel.GetProperty("aantalDossiers").GetInt32());
    }

    [Fact]
    public async Task One_look_at_a_list_of_several_dossiers_is_one_row_that_each_of_them_finds()
    {
        var voor = (await SpoorAsync("gebruiker=c.casusregisseur&actie=Zoeken&aantal=100")).Count;
        Assert.Equal(201, (await huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast").StuurAsync("woonoverlastdossiers", Invoer.Woonoverlast)).Status);
        var laatste = await EindeAsync();
        await huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast").VraagAsync("woonoverlastdossiers", laatste);

        var rijen = await SpoorAsync("gebruiker=c.casusregisseur&actie=Zoeken&aantal=100");
        Assert.Equal(voor + 1, rijen.Count);
        var codes = rijen[0].GetProperty("dossiers").EnumerateArray().Select(d => Tekst(d, "code")).ToList();
        Assert.Equal((2, 2), (codes.Count, rijen[0].GetProperty("aantalDossiers").GetInt32()));
        Assert.Equal(rijen[0].GetProperty("aantalBetrokkenen").GetInt32(), rijen[0].GetProperty("betrokkenen").GetArrayLength());
        foreach (var code in codes)
        {
            Assert.Contains(await SpoorAsync($"dossier={code}&actie=Zoeken"), r => Tekst(r, "auditId") == Tekst(rijen[0], "auditId"));
        }
    }

    private static string Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString()!;

    private async Task<string> EindeAsync() => (await huis.Als("p.privacy", "Privacyfunctionaris", "va-audit").VraagAsync("auditregels/integriteit")).Positie;

    private async Task<List<JsonElement>> SpoorAsync(string filter)
    {
        var antwoord = await huis.Als("p.privacy", "Privacyfunctionaris", "va-audit").VraagAsync($"auditregels?{filter}", await EindeAsync());
        Assert.True(antwoord.Status == 200, antwoord.Body.GetRawText());
        return [.. antwoord.Body.GetProperty("regels").EnumerateArray()];
    }
}
