using System.Net;
using System.Text;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.OpenbaarMeldpunt;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>From a report without a name to its end, with nothing between reporter and desk but a code.</summary>
public sealed class AnoniemMeldenTests : IAsyncLifetime
{
    private readonly TestHuis huis = new();
    private HttpClient beller = null!;
    private HttpClient meldpunt = null!;

    public ValueTask InitializeAsync()
    {
        beller = huis.CreateClient();
        meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    [Fact]
    public async Task A_reporter_gets_a_code_adds_with_it_reads_the_answer_and_the_desk_saves_what_was_sent()
    {
        var ontvangen = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [Proefbeelden.Jpeg]);
        Assert.Equal(201, ontvangen.Status);
        var code = Code(ontvangen);
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$", code);
        Assert.False(ontvangen.Koppen.ContainsKey("Set-Cookie"));

        Assert.Equal(204, (await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode(code.ToLowerInvariant(), "En een kenteken"), bijlagen: [Proefbeelden.Png])).Status);
        var pad = $"meldingen/{Id(code)}";
        var (tekst, versie) = await OpenAsync(pad);
        Assert.Contains("Kanarie-Verhaal", tekst, StringComparison.Ordinal);
        Assert.Contains("En een kenteken", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(code, tekst, StringComparison.Ordinal);
        await BevestigBestandAsync($"/v1/{pad}/bijlagen/1", Bijlagezeef.Schoon(Proefbeelden.Jpeg).Inhoud);
        await BevestigBestandAsync($"/v1/{pad}/bijlagen/2", Bijlagezeef.Schoon(Proefbeelden.Png).Inhoud);
        Assert.Equal(404, (await meldpunt.VraagAsync($"{pad}/bijlagen/3")).Status);

        var antwoord = await meldpunt.StuurAsync($"{pad}/melder/antwoorden", new { bericht = "Wij gaan kijken.", zonderInhoudOverAnderen = true }, versie);
        Assert.Equal(200, antwoord.Status);
        Assert.Equal((false, "Wij gaan kijken."), Stand(await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))));
        Assert.Equal(200, (await meldpunt.StuurAsync($"{pad}/geen-signaal", new { reden = "Onzin" }, antwoord.Versie)).Status);
        Assert.Equal((true, "Wij gaan kijken."), Stand(await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))));
        Assert.Equal((409, "MEL-14"), Weigering(await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode(code, "Nog iets"))));
    }

    [Theory]
    [InlineData("meldingen", "Bekende velden: soort, wat, waar, wanneer, wie, gevaar, huiselijk.")]
    [InlineData("meldingen/aanvulling", "Bekende velden: code, aanvulling.")]
    [InlineData("meldingen/bericht", "Bekende velden: code.")]
    public async Task A_field_that_would_be_lost_is_refused_without_repeating_it(string pad, string bekend)
    {
        var velden = pad == "meldingen" ? Anoniem.Melding() : Anoniem.MetCode("AAAAA-AAAAA-AAAAA-AAAAA");
        velden["kanarieveld"] = "Kanarie-Verloren";
        var antwoord = await beller.StuurFormulierAsync(pad, velden, bijlagen: [Proefbeelden.Jpeg]);
        Assert.Equal(400, antwoord.Status);
        var tekst = antwoord.Body.GetRawText();
        Assert.Contains(bekend, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, (await meldpunt.VraagAsync("meldingen")).Body.GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task A_page_with_a_field_too_many_gives_back_what_was_told()
    {
        using var pagina = await beller.GetAsync(new Uri("/meldpunt", UriKind.Relative), TestContext.Current.CancellationToken);
        var velden = Anoniem.Melding("Kanarie-Verhaal");
        velden[Formulier.Merk] = System.Text.RegularExpressions.Regex.Match(
            await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "name=\"formulier\" value=\"([^\"]+)\"").Groups[1].Value;
        velden["kanarieveld"] = "Kanarie-Verloren";
        using var antwoord = await beller.VerstuurFormulierAsync("/meldpunt", velden);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("Kanarie-Verhaal", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie-Verloren", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_attachment_can_never_be_opened_again()
    {
        var code = Code(await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [Proefbeelden.Jpeg]));
        var pad = $"meldingen/{Id(code)}";
        var (_, versie) = await OpenAsync(pad);
        Assert.Equal(200, (await meldpunt.StuurAsync($"{pad}/verwijderde-bijlagen", new { nummer = 1, categorie = "NietNodig" }, versie)).Status);
        Assert.Equal(404, (await meldpunt.VraagAsync($"{pad}/bijlagen/1")).Status);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_report_with_one_code_and_leaves_one_file()
    {
        var sleutel = Ontvangstcode.Willekeurig();
        var eerste = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), sleutel, Proefbeelden.Jpeg);
        var tweede = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), sleutel, Proefbeelden.Jpeg);
        var ander = await beller.StuurFormulierAsync("meldingen", Anoniem.Melding("Iets anders"), sleutel);
        Assert.Equal((201, 201, 201), (eerste.Status, tweede.Status, ander.Status));
        Assert.Equal(Code(eerste), Code(tweede));
        Assert.NotEqual(Code(eerste), Code(ander));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(huis.Map, Bijlagekluis.Map), "*", SearchOption.AllDirectories));
        Assert.Equal(400, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), "kort")).Status);
    }

    [Fact]
    public async Task An_unknown_code_opens_nothing_and_says_the_same_whatever_it_is()
    {
        foreach (var code in new[] { "00000-00000-00000-00000", "x", "", new string('1', 500) })
        {
            Assert.Equal((404, "MEL-01"), Weigering(await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode(code))));
            Assert.Equal((404, "MEL-01"), Weigering(await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode(code, "Iets"))));
        }
    }

    [Fact]
    public async Task A_report_without_a_kind_or_without_words_says_which_field()
    {
        var leeg = await beller.StuurFormulierAsync("meldingen", new Dictionary<string, string>(StringComparer.Ordinal) { ["soort"] = "9" });
        Assert.Equal(400, leeg.Status);
        Assert.Equal(["/soort", "/wat"], leeg.Body.GetProperty("errors").EnumerateArray().Select(fout => fout.GetProperty("location").GetString()!));
        Assert.Equal(400, (await beller.StuurFormulierAsync("meldingen/aanvulling", Anoniem.MetCode("00000-00000-00000-00000"))).Status);
    }

    [Fact]
    public async Task An_attachment_is_not_for_other_roles()
    {
        var code = Code(await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [Proefbeelden.Jpeg]));
        var ander = huis.Als("a.adviseur", "AdviseurOov", "va-melding");
        Assert.Contains((await ander.VraagAsync($"meldingen/{Id(code)}/bijlagen/1")).Status, new[] { 403, 404 });
        Assert.Equal(401, (await beller.VraagAsync($"meldingen/{Id(code)}/bijlagen/1")).Status);
    }

    [Fact]
    public async Task A_changed_file_is_not_given_out()
    {
        var code = Code(await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [Proefbeelden.Jpeg]));
        var bestand = Directory.EnumerateFiles(Path.Combine(huis.Map, Bijlagekluis.Map), "*", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(bestand, TestContext.Current.CancellationToken);
        bytes[20] ^= 1;
        await File.WriteAllBytesAsync(bestand, bytes, TestContext.Current.CancellationToken);
        Assert.Equal(404, (await meldpunt.VraagAsync($"meldingen/{Id(code)}/bijlagen/1")).Status);
    }

    private static string Code(Antwoord antwoord) => antwoord.Body.GetProperty("ontvangstcode").GetString()!;

    private static (int, string?) Weigering(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);

    private static (bool, string) Stand(Antwoord antwoord) => (
        antwoord.Body.GetProperty("isAfgerond").GetBoolean(),
        Assert.Single(antwoord.Body.GetProperty("berichten").EnumerateArray().ToList()).GetProperty("tekst").GetString()!);

    private string Id(string code) => huis.Services.GetRequiredService<Meldpuntsleutel>().Melding(code).ToString();

    private async Task<(string Tekst, string Versie)> OpenAsync(string pad)
    {
        var antwoord = await meldpunt.VraagAsync(pad);
        Assert.Equal(200, antwoord.Status);
        return (antwoord.Body.GetRawText(), antwoord.Merk);
    }

    private async Task BevestigBestandAsync(string pad, byte[] verwacht)
    {
        using var response = await meldpunt.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(verwacht, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Kanarie", Encoding.Latin1.GetString(verwacht), StringComparison.Ordinal);
    }
}
