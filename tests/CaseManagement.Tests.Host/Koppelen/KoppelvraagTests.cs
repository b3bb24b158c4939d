using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Koppelen;

/// <summary>The story of the link finder over HTTP.</summary>
public sealed class KoppelvraagTests(Koppelhuis huis) : IClassFixture<Koppelhuis>
{
    [Fact]
    public async Task A_shared_address_is_told_with_whom_to_ask_and_more_once_check_1_allows_it()
    {
        var gang = huis.Gedeeld;
        await gang.DoeAsync(Speler.Sig, "koppelvragen", new { reden = Koppelhuis.Reden });
        var antwoord = await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/koppelvragen/1");
        Assert.Equal(200, antwoord.Status);
        Assert.Equal([("Persoon", "nee", ""), ("Adres", "ja", "Casusregisseur"), ("Kvk", "nee", "")], Regels(antwoord));
        Assert.All(Bronnen(antwoord), bron => Assert.Equal(("nee", "", ""), (bron.Toegestaan, bron.Antwoord, bron.Weg)));
        Assert.DoesNotContain(huis.WoonoverlastCode, antwoord.Body.GetRawText(), StringComparison.Ordinal);

        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        var check = JsonNode.Parse(JsonSerializer.Serialize(Stukken.Check1))!.AsObject();
        var bron = check["bronnen"]![0]!.DeepClone();
        bron["bron"] = "Woonoverlast";
        check["bronnen"] = new JsonArray(bron);
        await gang.DoeAsync(Speler.Pf, "privacychecks/1", check);
        var later = await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/koppelvragen/1");
        var woonoverlast = Bronnen(later).Single(regel => regel.Bron == "Woonoverlast");
        Assert.Equal(("ja", "ja"), (woonoverlast.Toegestaan, woonoverlast.Antwoord));
        Assert.Contains("bronhouder", woonoverlast.Weg, StringComparison.Ordinal);
        Assert.Equal(antwoord.Body.GetRawText().Length, later.Body.GetRawText().Length);
        Assert.DoesNotContain(huis.WoonoverlastCode, later.Body.GetRawText(), StringComparison.Ordinal);

        var spoor = await huis.SpoorAsync($"dossier={gang.Signaal}");
        Assert.Contains(spoor, regel => (regel.Gebruiker, regel.Onderdeel, regel.Resultaat) == ("k.coordinator", "KoppelvraagStellen", "Toegestaan"));
        Assert.Contains(spoor, regel => (regel.Gebruiker, regel.Onderdeel, regel.Resultaat) == ("k.coordinator", "KoppelantwoordInzien", "Toegestaan"));
    }

    [Fact]
    public async Task A_match_that_is_hidden_from_the_asker_is_to_the_byte_and_the_header_no_match_at_all()
    {
        var (verborgen, koppenVerborgen) = await huis.RuwAsync(huis.Zelfde);
        var (niets, koppenNiets) = await huis.RuwAsync(huis.Los);
        Assert.Equal(Encoding.UTF8.GetString(niets), Encoding.UTF8.GetString(verborgen));
        Assert.Equal(koppenNiets, koppenVerborgen);
        Assert.Contains("ETag", koppenNiets, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_colleague_reads_no_answer_that_was_made_for_another()
    {
        var ander = await huis.Gedeeld.Client(Speler.Sig2).VraagAsync($"signalen/{huis.Zelfde}/koppelvragen/1");
        Assert.Equal(404, ander.Status);
        Assert.Contains(await huis.SpoorAsync($"dossier={huis.Zelfde}&resultaat=Geweigerd"), regel => (regel.Gebruiker, regel.Onderdeel) == ("l.coordinator", "KoppelantwoordInzien"));
    }

    [Fact]
    public async Task The_hidden_match_reaches_the_privacyfunctionaris_and_seeing_to_it_changes_nothing_that_the_asker_sees()
    {
        var pf = huis.Gedeeld.Client(Speler.Pf);
        var bericht = Assert.Single((await pf.VraagAsync("koppelberichten", huis.Positie)).Body.GetProperty("berichten").EnumerateArray());
        Assert.Equal((huis.Zelfde, "k.coordinator"), (bericht.GetProperty("signaal").GetString(), bericht.GetProperty("gesteldDoor").GetString()));
        var treffer = Assert.Single(bericht.GetProperty("treffers").EnumerateArray());
        Assert.Equal((huis.VerborgenCode, "Adres", "Belangenconflict"), (Tekst(treffer, "code"), Tekst(treffer, "soort"), Tekst(treffer, "reden")));
        Assert.Equal(404, (await huis.Coordinator.VraagAsync("koppelberichten")).Status);
        Assert.Contains("Koppelbericht", (await pf.VraagAsync("werklijsten/signalen", huis.Positie)).Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Koppelbericht", (await huis.Coordinator.VraagAsync("werklijsten/signalen")).Body.GetRawText(), StringComparison.Ordinal);

        var (voor, koppenVoor) = await huis.RuwAsync(huis.Zelfde);
        var klaar = await pf.StuurAsync("koppelberichten", new { signaal = huis.Zelfde, vraag = 1, toelichting = "De andere coördinator neemt dit over" });
        Assert.True(klaar.Status == 201, klaar.Body.GetRawText());
        Assert.Empty((await pf.VraagAsync("koppelberichten", klaar.Positie)).Body.GetProperty("berichten").EnumerateArray());
        Assert.DoesNotContain("Koppelbericht", (await pf.VraagAsync("werklijsten/signalen", klaar.Positie)).Body.GetRawText(), StringComparison.Ordinal);
        var (na, koppenNa) = await huis.RuwAsync(huis.Zelfde);
        Assert.Equal(voor, na);
        Assert.Equal(koppenVoor, koppenNa);
        Assert.Equal(409, (await pf.StuurAsync("koppelberichten", new { signaal = huis.Zelfde, vraag = 1, toelichting = "Nog eens" })).Status);
        Assert.Contains(await huis.SpoorAsync($"dossier={huis.Verborgen}"), regel => (regel.Gebruiker, regel.Onderdeel) == ("p.privacy", "KoppelberichtenInzien"));
    }

    [Fact]
    public async Task Asking_again_and_again_is_refused_and_recorded()
    {
        await huis.DoeAsync(huis.Vaak, "koppelvragen", new { reden = Koppelhuis.Reden });
        await huis.DoeAsync(huis.Vaak, "koppelvragen", new { reden = Koppelhuis.Reden });
        await huis.DoeAsync(huis.Vaak, "koppelvragen", new { reden = Koppelhuis.Reden });
        var teVeel = await huis.ProbeerAsync(huis.Vaak, "koppelvragen", new { reden = Koppelhuis.Reden });
        Assert.Equal((409, "OND-1.12.9"), (teVeel.Status, teVeel.Regel));
        Assert.Contains(await huis.SpoorAsync($"dossier={huis.Vaak}&regel=OND-1.12.9"), regel => regel.Gebruiker == "k.coordinator");
    }

    private static IEnumerable<(string Soort, string Antwoord, string Vraagbaak)> Regels(Antwoord antwoord) =>
        antwoord.Body.GetProperty("regels").EnumerateArray().Select(regel => (Tekst(regel, "soort"), Tekst(regel, "antwoord"), Tekst(regel, "vraagbaak")));

    private static IEnumerable<(string Bron, string Toegestaan, string Antwoord, string Weg)> Bronnen(Antwoord antwoord) =>
        antwoord.Body.GetProperty("bronnen").EnumerateArray()
            .Select(regel => (Tekst(regel, "bron"), Tekst(regel, "toegestaan"), Tekst(regel, "antwoord"), Tekst(regel, "weg")));

    private static string Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString()!;
}
