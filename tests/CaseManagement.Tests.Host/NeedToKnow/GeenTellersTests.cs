using System.Globalization;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>
/// No counter tells that something happens where somebody may not look: a chair, a bronhouder and a colleague see the same of a busy house as of a
/// quiet one, in lists, counts, marks, positions and codes (ADR 0029).
/// </summary>
public sealed class GeenTellersTests
{
    [Fact]
    public async Task Whoever_watches_sees_the_same_of_a_house_in_which_hidden_things_happen_as_of_one_in_which_none_do()
    {
        await using var stil = await new Tellerhuis(druk: false).BeginAsync();
        await using var druk = await new Tellerhuis(druk: true).BeginAsync();
        var (positieStil, positieDruk) = (await stil.GebeurAsync(), await druk.GebeurAsync());

        foreach (var blik in Tellerhuis.Blikken)
        {
            var (inStil, inDruk) = (await stil.ZieAsync(blik, positieStil), await druk.ZieAsync(blik, positieDruk));
            Assert.True(Tellerhuis.Vorm(inStil) == Tellerhuis.Vorm(inDruk), $"{blik}\n{Tellerhuis.Vorm(inStil)}\n{Tellerhuis.Vorm(inDruk)}");
        }

        // Nothing of one's own codes is in the order of opening, in either house: no gap can be seen where there is no row.
        foreach (var codes in new[] { stil.EigenCodes, druk.EigenCodes })
        {
            Assert.Equal(8, codes.Distinct(StringComparer.Ordinal).Count());
            Assert.NotEqual(codes.Order(StringComparer.Ordinal), codes);
        }
    }

    [Fact]
    public async Task A_mark_stays_the_same_while_what_changes_is_hidden()
    {
        await using var huis = await new Tellerhuis(druk: true).BeginAsync();
        var blikken = Tellerhuis.Metadatablikken.Concat(Tellerhuis.Blikken.Where(blik => blik.Pad.Contains("agenda", StringComparison.Ordinal))).ToList();
        var voor = new List<(string Merk, string Beeld)>();
        foreach (var blik in blikken)
        {
            voor.Add(Gezien(await huis.ZieAsync(blik)));
        }

        await huis.VerborgenWijzigingAsync();
        foreach (var (blik, eerder) in blikken.Zip(voor))
        {
            var nu = Gezien(await huis.ZieAsync(blik));
            Assert.True(eerder == nu, $"{blik}\n{eerder}\n{nu}");
        }

        Assert.All(Tellerhuis.Metadatablikken.Zip(voor), paar => Assert.Matches("^[A-Za-z0-9_-]{22}$", paar.Second.Merk));
    }

    [Fact]
    public async Task A_bronhouder_answers_with_what_he_saw_whatever_happened_to_the_signal_since()
    {
        await using var huis = await new Tellerhuis(druk: false).BeginAsync();
        var bronhouder = huis.Als(Speler.Vth.Persona, Speler.Vth.Rol, Signaalgang.SignaalDoel);
        var eerder = await MerkAsync(bronhouder);
        await huis.VerborgenWijzigingAsync();
        Assert.Equal(eerder, await MerkAsync(bronhouder));

        Assert.Equal(412, (await bronhouder.StuurAsync($"signalen/{huis.Signaal}/bronvragen/antwoord", Stukken.Antwoord(1, null), "v9")).Status);
        var beantwoord = await bronhouder.StuurAsync($"signalen/{huis.Signaal}/bronvragen/antwoord", Stukken.Antwoord(1, null), eerder);
        Assert.True(beantwoord.Status == 200, beantwoord.Body.GetRawText());
        var weer = await bronhouder.StuurAsync($"signalen/{huis.Signaal}/bronvragen/antwoord", Stukken.Antwoord(1, null), eerder);
        Assert.Equal((412, "versie-verouderd"), (weer.Status, weer.Regel));
    }

    [Fact]
    public async Task Who_sees_a_dossier_whole_is_told_of_every_change_and_a_mark_is_nobody_elses()
    {
        await using var huis = await new Tellerhuis(druk: false).BeginAsync();
        var pad = $"woonoverlastdossiers/{huis.Woonoverlast}";
        var regie = huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast");
        var achtervang = huis.Als("a.adviseur", "Casusregisseur", "va-woonoverlast");
        var (mijn, zijn) = ((await regie.VraagAsync(pad)).Merk, (await achtervang.VraagAsync(pad)).Merk);
        Assert.NotEqual(mijn, zijn);
        Assert.Equal(412, (await regie.StuurAsync($"{pad}/deelnemers", new { organisatie = "politie" }, zijn)).Status);

        await huis.VerborgenWijzigingAsync();
        Assert.NotEqual(mijn, (await regie.VraagAsync(pad)).Merk);
        var verouderd = await regie.StuurAsync($"{pad}/deelnemers", new { organisatie = "politie" }, mijn);
        Assert.Equal((412, (await regie.VraagAsync(pad)).Merk), (verouderd.Status, verouderd.Merk));
        Assert.Contains("opnieuw", verouderd.Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_tells_no_count_and_cannot_be_made_up()
    {
        await using var huis = await new Tellerhuis(druk: false).BeginAsync();
        var collega = huis.Als("o.oovmedewerker", "Casusregisseur", "va-woonoverlast");
        var posities = new List<string>();
        for (var keer = 0; keer < 5; keer++)
        {
            posities.Add((await collega.VraagAsync("woonoverlastdossiers", posities.LastOrDefault())).Positie);
        }

        Assert.All(posities, positie => Assert.Equal(32, positie.Length));
        Assert.All(posities, positie => Assert.False(long.TryParse(positie, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)));
        var vals = posities[0][..^1] + (posities[0][^1] == 'A' ? 'B' : 'A');
        foreach (var verzonnen in new[] { "1", "0", "9999", vals, posities[0][1..], new string('A', 32) })
        {
            var geweigerd = await collega.VraagAsync("woonoverlastdossiers", verzonnen);
            Assert.Equal((400, "vorm"), (geweigerd.Status, geweigerd.Regel));
        }
    }

    private static (string Merk, string Beeld) Gezien(Antwoord antwoord) =>
        (antwoord.Koppen.GetValueOrDefault("ETag", "").Trim('"'), antwoord.Body.TryGetProperty("kop", out var kop) ? kop.GetRawText() : "");

    private static async Task<string> MerkAsync(HttpClient bronhouder) =>
        Assert.Single((await bronhouder.VraagAsync("bronvragen")).Body.GetProperty("vragen").EnumerateArray()).GetProperty("versie").GetString()!;
}
