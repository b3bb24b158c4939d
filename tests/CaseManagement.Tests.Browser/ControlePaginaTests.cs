using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseManagement.Tests.Browser;

/// <summary>The year plan of integrale controles and the page of a control: what each pair of eyes reads, and whether everybody can.</summary>
public sealed class ControlePaginaTests(Huis huis, Chromium chromium)
{
    public static TheoryData<string, string, string> Paginas => new()
    {
        { "v.voorzitter", "Voorzitter overleg", "/controles" },
        { "c.casusregisseur", "Casusregisseur", "/controles" },
        { "v.voorzitter", "Voorzitter overleg", "/controles?jaar=1999" },
        { "c.casusregisseur", "Casusregisseur", "/zaken/integrale-controles/!" },
        { "w.wijkagent", "Politie", "/zaken/integrale-controles/!" },
        { "v.voorzitter", "Voorzitter overleg", "/zaken/integrale-controles/!" },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task The_page_fits_on_a_phone_has_one_heading_and_axe_finds_nothing(string persona, string rol, string pad)
    {
        await Axekeuring.KeurAsync(async () =>
        {
            var page = await chromium.AlsAsync(huis, persona, rol, script: true, breedte: 320);
            await page.GotoAsync(pad.Replace("!", huis.Controle, StringComparison.Ordinal));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
            Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 320);
            return page;
        });
    }

    [Fact]
    public async Task The_year_plan_tells_numbers_in_words_and_no_kind_of_measure()
    {
        using var voorzitter = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        var (status, tekst) = await voorzitter.OpenAsync("/controles");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("1 locatie bezocht, 1 overtreding, 1 maatregel</div>", tekst, StringComparison.Ordinal);
        Assert.Contains("Sinds 1 januari: ", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("dwangsom", tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(huis.Controlecode, tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_plans_reads_the_year_plan_and_of_the_controls_only_his_own()
    {
        using var ander = await Bezoeker.AlsAsync(huis, "o.oovmedewerker", "Casusregisseur");
        var (status, tekst) = await ander.OpenAsync("/controles");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Uitgevoerd: 1.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(huis.Controlecode, tekst, StringComparison.Ordinal);
        using var politie = await Bezoeker.AlsAsync(huis, "w.wijkagent", "Politie");
        Assert.Equal(HttpStatusCode.NotFound, (await politie.OpenAsync("/controles")).Status);
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("onzin")]
    public async Task A_year_that_cannot_be_is_told_and_no_other_is_shown(string jaar)
    {
        using var voorzitter = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        var (status, tekst) = await voorzitter.OpenAsync($"/controles?jaar={jaar}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Verwacht een geheel getal van 2000 tot en met 2199.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kwartaal", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_page_of_a_control_each_organ_reads_what_it_found_itself()
    {
        var pad = $"/zaken/integrale-controles/{huis.Controle}";
        using var politie = await Bezoeker.AlsAsync(huis, "w.wijkagent", "Politie");
        var (_, vanPolitie) = await politie.OpenAsync(pad);
        Assert.Contains("Zakjes met poeder", vanPolitie, StringComparison.Ordinal);
        Assert.DoesNotContain("Geen vergunning", vanPolitie, StringComparison.Ordinal);
        using var regisseur = await Bezoeker.AlsAsync(huis, "c.casusregisseur", "Casusregisseur");
        var (_, vanRegie) = await regisseur.OpenAsync(pad);
        Assert.Contains("Geen vergunning voor de werkplaats", vanRegie, StringComparison.Ordinal);
        Assert.DoesNotContain("Zakjes met poeder", vanRegie, StringComparison.Ordinal);
        using var voorzitter = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        var (_, vanVoorzitter) = await voorzitter.OpenAsync(pad);
        Assert.Contains("niet wat erin staat", vanVoorzitter, StringComparison.Ordinal);
        Assert.DoesNotContain("dwangsom", vanVoorzitter, StringComparison.OrdinalIgnoreCase);
    }
}
