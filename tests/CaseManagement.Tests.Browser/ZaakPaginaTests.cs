using System.Net;

namespace CaseManagement.Tests.Browser;

/// <summary>The pages of the cases, of every case type: who sees which case, and how much of it.</summary>
public sealed class ZaakPaginaTests(Huis huis)
{
    private const string Lijst = "/zaken/woonoverlastdossiers";
    private const string Screenings = "/zaken/bibob-screenings";

    [Fact]
    public async Task The_responsible_finds_the_case_and_reads_all_of_it()
    {
        using var regisseur = await Bezoeker.AlsAsync(huis, "c.casusregisseur", "Casusregisseur");
        var (_, lijst) = await regisseur.OpenAsync(Lijst);
        Assert.Contains("1 zaak</caption>", lijst, StringComparison.Ordinal);
        Assert.Contains("Voorbeeldstraat 12", lijst, StringComparison.Ordinal);

        var (status, zaak) = await regisseur.OpenAsync(Adres(lijst));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"<h1 class=\"utrecht-heading-1\">Woonoverlast {huis.Woonoverlastcode}</h1>", zaak, StringComparison.Ordinal);
        Assert.Contains("<dt>Omschrijving</dt>\n            <dd>Harde muziek in de nacht</dd>", zaak.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<dt>Soorten overlast</dt>", zaak, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_only_know_of_the_case_sees_how_it_stands_and_nothing_of_what_is_in_it()
    {
        using var adviseur = await Bezoeker.AlsAsync(huis, "v.voorzitter", "AdviseurOov");
        var (_, lijst) = await adviseur.OpenAsync(Lijst);
        Assert.Contains(huis.Woonoverlastcode, lijst, StringComparison.Ordinal);
        Assert.DoesNotContain("Voorbeeldstraat", lijst, StringComparison.Ordinal);

        var (status, zaak) = await adviseur.OpenAsync(Adres(lijst));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Uw rol laat zien dat deze zaak bestaat en hoe zij staat, niet wat erin staat.", zaak, StringComparison.Ordinal);
        Assert.DoesNotContain("Harde muziek", zaak, StringComparison.Ordinal);
        Assert.DoesNotContain("Termijnen", zaak, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_who_was_not_invited_finds_an_empty_list_and_no_page()
    {
        using var regisseur = await Bezoeker.AlsAsync(huis, "c.casusregisseur", "Casusregisseur");
        var adres = Adres((await regisseur.OpenAsync(Lijst)).Tekst);

        using var politie = await Bezoeker.AlsAsync(huis, "w.wijkagent", "Politie");
        Assert.Contains("Er zijn geen zaken die u mag zien.", (await politie.OpenAsync(Lijst)).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await politie.OpenAsync(adres)).Status);
    }

    [Theory]
    [InlineData("voorbeeldstr", true)]
    [InlineData("elders", false)]
    public async Task Searching_finds_by_place_and_keeps_the_question_out_of_the_address(string term, bool gevonden)
    {
        using var regisseur = await Bezoeker.AlsAsync(huis, "c.casusregisseur", "Casusregisseur");
        var (status, tekst) = await regisseur.VerstuurMetBewijsAsync(Lijst, Lijst, new() { ["term"] = term });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(gevonden, tekst.Contains(huis.Woonoverlastcode, StringComparison.Ordinal));
        Assert.Contains($"<form method=\"post\" action=\"{Lijst}\"", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_is_too_short_is_explained_at_its_field()
    {
        using var regisseur = await Bezoeker.AlsAsync(huis, "c.casusregisseur", "Casusregisseur");
        var (_, tekst) = await regisseur.VerstuurMetBewijsAsync(Lijst, Lijst, new() { ["term"] = "ab" });
        Assert.Contains("id=\"term-fout\">Fout: ", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_work_list_of_the_screener_leads_to_the_page_of_each_screening()
    {
        using var screener = await Bezoeker.AlsAsync(huis, "s.screener", "BibobScreener");
        var (_, lijst) = await screener.OpenAsync("/bibob");
        var adres = Adres(lijst, Screenings);

        Assert.Contains($"href=\"{adres}\">{huis.Bibobcode}</a>", lijst, StringComparison.Ordinal);
        var (status, zaak) = await screener.OpenAsync(adres);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"Bibob {huis.Bibobcode}</h1>", zaak, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_has_passed_is_marked_in_words_and_written_as_people_do()
    {
        using var screener = await Bezoeker.AlsAsync(huis, "s.screener", "BibobScreener");
        var (_, lijst) = await screener.OpenAsync(Screenings);
        var (_, zaak) = await screener.OpenAsync(Adres(lijst, Screenings));

        const string Verstreken = "<time datetime=\"2026-03-02\">2 maart 2026</time> <span class=\"utrecht-status-badge utrecht-status-badge--danger\">\\d+ dagen te laat</span>";
        Assert.Matches(Verstreken, lijst);
        Assert.Matches($"Beslistermijn \\(wettelijk\\): uiterlijk\\s+{Verstreken}", zaak);
        Assert.DoesNotMatch("(maan|dins|woens|donder|vrij|zater|zon)dag \\d", zaak);
        Assert.DoesNotMatch(">[^<]*\\d{4}-\\d{2}-\\d{2}[^<]*<", zaak);
    }

    [Fact]
    public async Task What_a_screening_is_about_is_told_without_saying_who()
    {
        using var screener = await Bezoeker.AlsAsync(huis, "s.screener", "BibobScreener");
        using var privacy = await Bezoeker.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        var (_, lijst) = await screener.OpenAsync(Screenings);
        var (_, toezicht) = await privacy.OpenAsync(Screenings);

        Assert.Contains("<td class=\"utrecht-table__cell\">Een aanvraag; wat en van wie staat in de screening</td>", lijst, StringComparison.Ordinal);
        Assert.Contains("<td class=\"utrecht-table__cell\">Niet zichtbaar in uw rol</td>", toezicht, StringComparison.Ordinal);
        Assert.DoesNotContain("De Proef", lijst + toezicht, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_officer_knows_of_a_screening_and_reads_nothing_of_it_as_the_guides_say()
    {
        using var privacy = await Bezoeker.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        var (_, lijst) = await privacy.OpenAsync(Screenings);
        var (status, zaak) = await privacy.OpenAsync(Adres(lijst, Screenings));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("niet wat erin staat", zaak, StringComparison.Ordinal);
        foreach (var inhoud in new[] { "De Proef", "HOR-2026-001", "s.screener", "2 maart 2026", "Horeca" })
        {
            Assert.DoesNotContain(inhoud, zaak, StringComparison.Ordinal);
        }
    }

    private static string Adres(string lijst, string onder = Lijst)
    {
        var begin = lijst.IndexOf($"href=\"{onder}/", StringComparison.Ordinal) + "href=\"".Length;
        return lijst[begin..lijst.IndexOf('"', begin)];
    }
}
