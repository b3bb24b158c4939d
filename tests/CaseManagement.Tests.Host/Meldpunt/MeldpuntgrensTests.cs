using System.Net;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.OpenbaarMeldpunt;
using Microsoft.AspNetCore.Http;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>What is too much, too large or something else stays outside, and the rest of the house does not notice.</summary>
public sealed class MeldpuntgrensTests
{
    [Fact]
    public async Task What_comes_faster_than_200_at_once_is_told_to_wait_and_the_desk_works_on()
    {
        await using var huis = new TestHuis();
        var beller = huis.CreateClient();
        var antwoorden = new List<Antwoord>();
        for (var i = 0; i < Meldpuntgrens.Piek + 60; i++)
        {
            antwoorden.Add(await beller.StuurFormulierAsync("meldingen", Anoniem.Melding("")));
        }

        var geweigerd = antwoorden.Where(antwoord => antwoord.Status != 400).ToList();
        Assert.InRange(antwoorden.Count - geweigerd.Count, Meldpuntgrens.Piek, Meldpuntgrens.Piek + 59);
        Assert.All(geweigerd, antwoord => Assert.Equal((429, "MEL-01"), (antwoord.Status, antwoord.Regel)));
        Assert.All(geweigerd, antwoord => Assert.InRange(int.Parse(antwoord.Koppen["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60));
        Assert.Equal(200, (await huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding").VraagAsync("meldingen")).Status);
        Assert.Equal(404, (await beller.StuurFormulierAsync("meldingen/bericht", Anoniem.MetCode("00000-00000-00000-00000"))).Status);
    }

    [Fact]
    public async Task An_attachment_of_100_MB_a_sixth_attachment_and_another_kind_are_refused()
    {
        await using var huis = new TestHuis();
        var beller = huis.CreateClient();
        Assert.Equal(413, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [new byte[100 * 1024 * 1024]])).Status);
        Assert.Equal(413, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [new byte[Bijlagezeef.MaxBytes + 1]])).Status);
        Assert.Equal(413, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: [.. Enumerable.Repeat(Proefbeelden.Jpeg, 6)])).Status);
        Assert.Equal(413, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(new string('a', 90_000)))).Status);
        Assert.Equal((422, "MEL-01"), Weigering(await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: ["%PDF-1.7"u8.ToArray()])));
        Assert.Equal((422, "MEL-01"), Weigering(await beller.StuurFormulierAsync("meldingen", Anoniem.Melding(), bijlagen: ["PK\x03\x04 zip"u8.ToArray()])));
        Assert.Equal((422, "MEL-01"), Weigering(await beller.StuurFormulierAsync(
            "meldingen", Anoniem.Melding(), bijlagen: [Proefbeelden.MaakPng(4, 4, new byte[40_000_000])])));
        Assert.False(Directory.Exists(Path.Combine(huis.Map, Bijlagekluis.Map)));
    }

    [Fact]
    public async Task What_is_no_form_or_comes_from_another_site_is_refused()
    {
        await using var huis = new TestHuis();
        var beller = huis.CreateClient();
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await beller.PostAsync(new Uri("/v1/meldpunt/meldingen", UriKind.Relative), json, TestContext.Current.CancellationToken)).StatusCode);
        beller.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(403, (await beller.StuurFormulierAsync("meldingen", Anoniem.Melding())).Status);
    }

    [Fact]
    public void Attachments_have_a_limit_in_bytes_and_what_is_being_received_has_one_too()
    {
        using var grens = new Meldpuntgrens();
        var http = new DefaultHttpContext();
        for (var i = 0; i < 20; i++)
        {
            Assert.Null(grens.TelBijlagen(http, 50L * 1024 * 1024));
        }

        Assert.Equal(429, grens.TelBijlagen(http, 50L * 1024 * 1024)!.Status);
        Assert.Null(grens.TelBijlagen(http, 0));
        Assert.True(grens.HeeftRuimte(256L * 1024 * 1024));
        Assert.False(grens.HeeftRuimte(1));
        grens.GeefTerug((256L * 1024 * 1024) + 1);
        Assert.True(grens.HeeftRuimte(1));
    }

    private static (int, string?) Weigering(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
