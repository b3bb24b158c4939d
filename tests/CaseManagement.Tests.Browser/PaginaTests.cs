using System.Net;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Tests.Browser;

/// <summary>What the server sends: always run, with or without a browser on the machine.</summary>
public sealed class PaginaTests(Huis huis)
{
    [Theory]
    [InlineData("/agendas")]
    [InlineData("/agendas/00000000000000000000000000000000")]
    [InlineData("/zaken")]
    [InlineData("/zaken/woonoverlastdossiers/00000000000000000000000000000000")]
    [InlineData("/bibob")]
    [InlineData("/werklijst")]
    [InlineData("/signalen/00000000000000000000000000000000")]
    [InlineData("/inzageregister")]
    [InlineData("/inzageregister/integriteit")]
    [InlineData("/protocol")]
    public async Task Whoever_did_not_sign_in_is_sent_to_the_sign_in_page(string pad)
    {
        using var niemand = new Bezoeker(huis);
        Assert.Equal(HttpStatusCode.Redirect, (await niemand.OpenAsync(pad)).Status);
    }

    [Theory]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/bibob")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/inzageregister")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/inzageregister?van=onzin")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/inzageregister/integriteit")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/agendas/00000000000000000000000000000000")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/zaken/bibob-screenings")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/zaken/bibob-screenings/00000000000000000000000000000000")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/zaken/woonoverlastdossiers/00000000000000000000000000000000")]
    [InlineData("s.screener", "BibobScreener", "/zaken/woonoverlastdossiers")]
    [InlineData("s.screener", "BibobScreener", "/agendas")]
    [InlineData("p.privacy", "Privacyfunctionaris", "/bibob")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/protocol")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/werklijst")]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/signalen/00000000000000000000000000000000")]
    public async Task A_role_without_access_gets_404_and_reads_what_to_do(string persona, string rol, string pad)
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, persona, rol);
        var (status, tekst) = await bezoeker.OpenAsync(pad);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<h1 class=\"utrecht-heading-1\">Niet gevonden of geen toegang</h1>", tekst, StringComparison.Ordinal);
        Assert.Contains("Meld u aan met een andere rol", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<form method=\"get\"", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v.voorzitter", "VoorzitterOverleg", "/agendas", "/zaken")]
    [InlineData("s.screener", "BibobScreener", "/zaken", "/bibob")]
    [InlineData("p.privacy", "Privacyfunctionaris", "/agendas", "/zaken", "/werklijst", "/inzageregister", "/protocol")]
    [InlineData("t.team1", "LidOndermijningsteam", "/agendas", "/zaken", "/werklijst", "/protocol")]
    [InlineData("c.ciso", "Ciso", "/inzageregister")]
    [InlineData("n.beheer", "FunctioneelBeheerder")]
    public async Task The_menu_and_the_start_page_show_only_what_the_role_can_use(string persona, string rol, params string[] paden)
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, persona, rol);
        var (_, tekst) = await bezoeker.OpenAsync("/");

        foreach (var pad in new[] { "/agendas", "/zaken", "/bibob", "/werklijst", "/inzageregister", "/protocol" })
        {
            Assert.Equal(paden.Contains(pad) ? 3 : 1, tekst.Split($"href=\"{pad}\"").Length);
        }
    }

    [Theory]
    [InlineData("p.privacy", "Privacyfunctionaris")]
    [InlineData("k.coordinator", "Signaalcoordinator")]
    public async Task Who_prepares_or_adopts_the_lists_of_the_protocol_has_a_page_of_them(string persona, string rol)
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, persona, rol);
        var (status, tekst) = await bezoeker.OpenAsync("/protocol");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Versies van de lijsten", tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync("/protocol?soort=Indicatorenlijst&versie=bestaat-niet")).Status);
    }

    [Fact]
    public async Task Whoever_signed_in_can_sign_out_again()
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        var (_, tekst) = await bezoeker.OpenAsync("/agendas");
        Assert.Contains("v.voorzitter (Voorzitter overleg)", tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurMetBewijsAsync("/agendas", "/aanmelden?handler=Afmelden", []);
        Assert.Equal(HttpStatusCode.Redirect, (await bezoeker.OpenAsync("/agendas")).Status);
    }

    [Fact]
    public async Task A_form_without_its_proof_changes_nothing()
    {
        using var bezoeker = new Bezoeker(huis);
        var (status, tekst) = await bezoeker.VerstuurAsync("/aanmelden", new() { ["persona"] = "v.voorzitter", ["rol"] = "VoorzitterOverleg" });
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("<h1>Ongeldig verzoek</h1>", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/agendas/onzin")]
    [InlineData("/zaken/bestaat-niet")]
    [InlineData("/zaken/woonoverlastdossiers/onzin")]
    public async Task A_page_that_does_not_exist_is_a_page_in_Dutch(string pad)
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        var (status, tekst) = await bezoeker.OpenAsync(pad);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<html lang=\"nl\">", tekst, StringComparison.Ordinal);
        Assert.Contains("<h1>Niet gevonden</h1>", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_filter_is_explained_at_its_field_and_asks_nothing()
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        var (status, tekst) = await bezoeker.OpenAsync("/inzageregister?van=2026-13-01&tot=2026-01-01&gebruiker=%3Cb%3Ex");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"van-fout\">Fout: Verwacht een datum als jjjj-mm-dd.", tekst, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"van-fout van-uitleg\" aria-invalid=\"true\"", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Vastgelegde handelingen", tekst, StringComparison.Ordinal);
        Assert.Contains("De laatste dag ligt voor", (await bezoeker.OpenAsync("/inzageregister?van=2026-01-02&tot=2026-01-01")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_comes_back_encoded()
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        var rauw = await bezoeker.RauwAsync("/inzageregister?gebruiker=%22%3E%3Cscript%3E");
        Assert.DoesNotContain("<script", rauw, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&quot;&gt;&lt;script&gt;", rauw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_can_be_recorded_the_page_shows_nothing_and_says_so()
    {
        using var bezoeker = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        await using var slot = new SqliteConnection($"Data Source={Path.Combine(huis.Map, "log.db")};Pooling=False");
        await slot.OpenAsync(TestContext.Current.CancellationToken);
        await using (await slot.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            var (status, tekst) = await bezoeker.OpenAsync("/agendas");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            Assert.Contains("<h1>Tijdelijk niet beschikbaar</h1>", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Casusoverleg", tekst, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync("/agendas")).Status);
    }
}
