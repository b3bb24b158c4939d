using System.Net;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Tests.Host.NeedToKnow;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Host.Vraagparameters;
using CaseManagement.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;

namespace CaseManagement.Tests.Host.Formulieren;

/// <summary>The steps of the chair, the screener and the privacy officer, from their pages.</summary>
public sealed class StappaginaTests
{
    [Fact]
    public async Task The_privacy_officer_adopts_a_list_and_whoever_offered_it_reads_that_he_cannot()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var sets = new Setgang(huis);
        var concept = await Setgang.LuktAsync(201, sets.Client(Speler.Sig).StuurAsync("protocolsets/standaard", new { soort = "Bronnenlijst", versie = "1.0" }));
        await Setgang.LuktAsync(200, sets.Client(Speler.Sig).StuurAsync($"protocolsets/{concept.Id}/aanbieding", new { versie = "1.0" }, concept.Versie));
        const string Pad = "/protocol?soort=Bronnenlijst&versie=1.0";

        using var coordinator = await Paginabezoek.AlsAsync(huis, Speler.Sig.Persona, Speler.Sig.Rol);
        var (status, tekst) = await coordinator.ZetAsync(Pad, "protocolset-SetVaststellen");
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Niet vastgelegd. Wie een versie heeft bewerkt of aangeboden, stelt haar niet vast.", tekst, StringComparison.Ordinal);
        Assert.Contains("(OND-02, vier ogen)", tekst, StringComparison.Ordinal);

        using var privacy = await Paginabezoek.AlsAsync(huis, Speler.Pf.Persona, Speler.Pf.Rol);
        Assert.Equal(HttpStatusCode.Redirect, (await privacy.ZetAsync(Pad, "protocolset-SetVaststellen")).Status);
        var (_, daarna) = await privacy.OpenAsync(privacy.Heen);
        Assert.Contains("Vastgelegd: deze versie vaststellen.", daarna, StringComparison.Ordinal);
        Assert.DoesNotContain("protocolset-SetTeruggeven", daarna, StringComparison.Ordinal);
        Assert.Contains("2 februari 2026 door p.privacy", daarna, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_screener_records_a_source_about_somebody_of_the_file()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 3, 2);
        using var api = huis.Als("s.screener", "BibobScreener", "va-bibob");
        var screening = await Setgang.LuktAsync(201, api.StuurAsync("bibob-screenings", Invoer.Bibob));
        var pad = $"/zaken/bibob-screenings/{screening.Id}";
        var persoon = (await api.VraagAsync($"bibob-screenings/{screening.Id}")).Body.GetProperty("inhoud").GetProperty("volledig").GetProperty("personen")[0].GetProperty("id").GetString()!;

        using var screener = await Paginabezoek.AlsAsync(huis, "s.screener", "BibobScreener");
        var (status, tekst) = await screener.ZetAsync(pad, "bibob-BronRaadplegen");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.All(
            (string[])["bron", "over", "zoekvraag", "resultaatHash"],
            veld => Assert.Contains($"id=\"bibob-BronRaadplegen-{veld}-fout\">Fout: Dit veld is verplicht.", tekst, StringComparison.Ordinal));
        Assert.Contains(">Handelsregister (KVK)</option>", tekst, StringComparison.Ordinal);

        (status, tekst) = await screener.ZetAsync(pad, "bibob-BronRaadplegen", ("bron", "Kvk"), ("over", persoon), ("zoekvraag", "Zoek op naam"), ("resultaatHash", "kort"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"bibob-BronRaadplegen-resultaatHash-fout\">Fout: Vul de SHA-256 van het resultaat in", tekst, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"bibob-BronRaadplegen-resultaatHash-fout bibob-BronRaadplegen-resultaatHash-uitleg\" aria-invalid=\"true\"", tekst, StringComparison.Ordinal);
        Assert.Contains($"<option value=\"{persoon}\" selected=\"selected\">", tekst, StringComparison.Ordinal);

        Assert.Equal(
            HttpStatusCode.Redirect,
            (await screener.ZetAsync(pad, "bibob-BronRaadplegen", ("bron", "Kvk"), ("over", persoon), ("zoekvraag", "Zoek op naam"), ("resultaatHash", new string('a', 64)))).Status);
        Assert.Equal(1, (await api.VraagAsync($"bibob-screenings/{screening.Id}")).Body.GetProperty("inhoud").GetProperty("volledig").GetProperty("bronraadplegingen").GetArrayLength());
        (status, tekst) = await screener.ZetAsync(pad, "bibob-BronRaadplegen", ("bron", "Politiegegevens"), ("over", persoon), ("zoekvraag", "Zoek op naam"), ("resultaatHash", new string('a', 64)));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("(BIB-21)", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chair_sends_the_closed_agenda_and_reads_what_still_misses_to_end_the_meeting()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        await KalenderAsync(huis);
        using var api = huis.Als("v.voorzitter", "VoorzitterOverleg", "va-overleg");
        var overleg = (await api.VraagAsync("overleggen?type=woonoverlast")).Body.GetProperty("overleggen").EnumerateArray().First(rij => rij.TryGetProperty("planning", out _));
        var pad = $"/agendas/{overleg.GetProperty("id").GetString()}";
        var verzending = LocalDatePattern.Iso.Parse(overleg.GetProperty("planning").GetProperty("verzending").GetString()!).Value;
        using var voorzitter = await Paginabezoek.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        Assert.DoesNotContain("Wat u hier kunt vastleggen", (await voorzitter.OpenAsync(pad)).Tekst, StringComparison.Ordinal);

        huis.Op(verzending.Year, verzending.Month, verzending.Day);
        await KalenderAsync(huis);
        Assert.Equal(HttpStatusCode.Redirect, (await voorzitter.ZetAsync(pad, "overleg-AgendaVerzenden")).Status);
        Assert.Contains("Vastgelegd: agenda verzenden.", (await voorzitter.OpenAsync(voorzitter.Heen)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Overleg afsluiten", (await voorzitter.OpenAsync(pad)).Tekst, StringComparison.Ordinal);

        var dag = LocalDatePattern.Iso.Parse(overleg.GetProperty("planning").GetProperty("datum").GetString()!).Value;
        huis.Op(dag.Year, dag.Month, dag.Day);
        var (status, tekst) = await voorzitter.ZetAsync(pad, "overleg-OverlegAfsluiten", ("etag", "\"oud\""));
        Assert.Equal(HttpStatusCode.PreconditionFailed, status);
        Assert.Contains("Niet vastgelegd.", tekst, StringComparison.Ordinal);
    }

    private static async Task KalenderAsync(Daghuis huis)
    {
        using var scope = huis.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<OverlegTaken>().VoerUitAsync(TestContext.Current.CancellationToken);
    }
}
