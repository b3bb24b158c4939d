using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>A screening through the door: who handles the permit does not screen, and sees that there is a screening and no more.</summary>
public sealed class BibobTests(Zichthuis huis) : IClassFixture<Zichthuis>
{
    [Fact]
    public async Task A_screener_who_handles_the_application_is_refused_with_BIB_30_and_the_refusal_is_in_the_trail()
    {
        var handler = huis.Als("o.oovmedewerker", "BibobScreener", "va-bibob");
        var eigen = await handler.StuurAsync("bibob-screenings", new
        {
            @object = "Vergunning",
            subsoort = "Horeca",
            aanvraagRef = "ZAAK-78",
            bestuursorgaan = "Burgemeester",
            aanleiding = "EigenSignaal",
            aanvraagOntvangenOp = "2026-02-27",
            screener = "o.oovmedewerker",
            achtervang = "t.screener",
            vergunningbehandelaars = new[] { "o.oovmedewerker" },
            betrokkeneSoort = "Rechtspersoon",
            betrokkeneNaam = "Proef B.V.",
            beslistermijnBron = "Wet",
            beslistermijnWeken = 8,
        });
        Assert.Equal((409, "BIB-30"), (eigen.Status, eigen.Regel));

        var duo = await huis.Als("s.screener", "BibobScreener", "va-bibob").StuurMetPutAsync(
            $"bibob-screenings/{huis.Bibob.Id}/duo", new { eersteVerantwoordelijke = "s.screener", achtervang = "o.oovmedewerker" }, huis.Bibob.Versie);
        Assert.Equal((409, "BIB-30"), (duo.Status, duo.Regel));

        var privacy = huis.Als("p.privacy", "Privacyfunctionaris", "va-audit");
        var einde = (await privacy.VraagAsync("auditregels/integriteit")).Positie;
        var geweigerd = await privacy.VraagAsync("auditregels?resultaat=Geweigerd&regel=BIB-30&aantal=100", einde);
        var wie = geweigerd.Body.GetProperty("regels").EnumerateArray().Select(r => r.GetProperty("gebruiker").GetString()).ToHashSet();
        Assert.Contains("o.oovmedewerker", wie);
        Assert.Contains("s.screener", wie);
    }

    [Fact]
    public async Task The_handler_of_the_permit_sees_that_there_is_a_screening_and_what_BIB_31_gives()
    {
        var handler = huis.Als("h.vergunningen", "Vergunningbehandelaar", "va-bibob");
        var dossier = await handler.VraagAsync($"bibob-screenings/{huis.Bibob.Id}");
        Assert.Equal(200, dossier.Status);
        Assert.False(dossier.Body.TryGetProperty("inhoud", out _));
        Assert.False(dossier.Body.TryGetProperty("kader", out _));
        Assert.False(dossier.Body.GetProperty("kop").TryGetProperty("eersteVerantwoordelijke", out _));

        var lijst = await handler.VraagAsync("bibob-vergunninginzage", huis.Positie);
        Assert.Contains(Zichthuis.AanvraagRef, lijst.Body.GetRawText(), StringComparison.Ordinal);
        foreach (var antwoord in new[] { dossier, lijst })
        {
            Assert.DoesNotContain(Zichthuis.BibobNaam, antwoord.Body.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("0019", antwoord.Body.GetRawText(), StringComparison.Ordinal);
        }

        Assert.Contains((await handler.StuurAsync($"bibob-screenings/{huis.Bibob.Id}/tips", new { afzender = "OvJ", inhoud = "x" }, huis.Bibob.Versie)).Status, new[] { 400, 403 });
    }

    [Fact]
    public async Task The_screener_reads_the_screening_with_the_number_masked()
    {
        var dossier = await huis.Als("s.screener", "BibobScreener", "va-bibob").VraagAsync($"bibob-screenings/{huis.Bibob.Id}");
        var tekst = dossier.Body.GetRawText();
        Assert.Contains(Zichthuis.BibobNaam, tekst, StringComparison.Ordinal);
        Assert.Contains("*****0019", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Zichthuis.Bsn, tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_refused_is_not_repeated()
    {
        var fout = await huis.Als("s.screener", "BibobScreener", "va-bibob").StuurAsync("bibob-screenings", new
        {
            @object = "Vergunning",
            subsoort = "Horeca",
            aanvraagRef = "ZAAK-79",
            bestuursorgaan = "Burgemeester",
            aanleiding = "EigenSignaal",
            aanvraagOntvangenOp = "2026-02-27",
            screener = "s.screener",
            achtervang = "t.screener",
            vergunningbehandelaars = Array.Empty<string>(),
            betrokkeneSoort = "NatuurlijkPersoon",
            betrokkeneNaam = "X. Proef",
            bsn = "999990018",
            beslistermijnBron = "Wet",
            beslistermijnWeken = 8,
        });
        Assert.Equal((409, "AVG-04"), (fout.Status, fout.Regel));
        Assert.DoesNotContain("999990018", fout.Body.GetRawText(), StringComparison.Ordinal);
    }
}
