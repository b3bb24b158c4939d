using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseManagement.Tests.Browser;

/// <summary>The course of a case of ondermijning: the same parts, in the same form, as that of a signal.</summary>
public sealed class CasusPaginaTests(Demohuis huis, Chromium chromium)
{
    public static TheoryData<string> Delen => new() { "stand", "stappen", "tijdlijn", "tijdlijn&inhoud=true", "verstrekkingen", "stand&op=2020-01-01" };

    [Fact]
    public async Task The_page_of_the_case_leads_to_its_steps_with_what_is_open_and_by_which_rule_the_rest_is_not()
    {
        using var bezoeker = await CoordinatorAsync();
        Assert.Contains($"href=\"/ondermijningscasussen/{huis.Casus}\"", (await bezoeker.OpenAsync($"/zaken/ondermijningscasussen/{huis.Casus}")).Tekst, StringComparison.Ordinal);
        var (status, tekst) = await bezoeker.OpenAsync(Pad("stappen"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Matches("<h1 class=\"utrecht-heading-1\">Casus OND-C-[0-9]{4}-[0-9]{5}: stappen</h1>", tekst);
        Assert.Contains("Wat rest", tekst, StringComparison.Ordinal);
        Assert.Contains("Terug naar de casus", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_timeline_has_no_content_until_it_is_asked_for_and_its_state_of_an_early_day_is_explained_once()
    {
        using var bezoeker = await CoordinatorAsync();
        Assert.Contains($"href=\"/ondermijningscasussen/{huis.Casus}?deel=tijdlijn&inhoud=true\"", (await bezoeker.OpenAsync(Pad("tijdlijn"))).Tekst, StringComparison.Ordinal);
        var (status, tekst) = await bezoeker.OpenAsync(Pad("stand&op=2020-01-01"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(2, tekst.Split("Toen was dit dossier er nog niet").Length);
    }

    [Theory]
    [InlineData("stand")]
    [InlineData("stappen")]
    [InlineData("tijdlijn")]
    [InlineData("verstrekkingen")]
    public async Task A_bronhouder_and_a_chair_find_no_part_of_it(string deel)
    {
        using var bronhouder = await Bezoeker.AlsAsync(huis, "b.burgerzaken", "Bronhouder");
        using var voorzitter = await Bezoeker.AlsAsync(huis, "v.voorzitter", "VoorzitterOverleg");
        Assert.Equal(HttpStatusCode.NotFound, (await bronhouder.OpenAsync(Pad(deel))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await voorzitter.OpenAsync(Pad(deel))).Status);
    }

    [Theory]
    [MemberData(nameof(Delen))]
    public async Task Nothing_needs_scrolling_sideways_and_the_one_h1_is_the_title(string deel)
    {
        var page = await OpenAsync(deel, breedte: 320);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 320);
        var kop = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        await Expect(page).ToHaveTitleAsync($"{kop} – Voorbeeldgooi OOV");
    }

    [Theory]
    [MemberData(nameof(Delen))]
    public async Task Axe_finds_nothing(string deel) => await Axekeuring.KeurAsync(() => OpenAsync(deel, script: true));

    private string Pad(string deel) => $"/ondermijningscasussen/{huis.Casus}?deel={deel}";

    private Task<Bezoeker> CoordinatorAsync() => Bezoeker.AlsAsync(huis, "k.coordinator", "Signaalcoordinator");

    private async Task<IPage> OpenAsync(string deel, bool script = false, int breedte = 1280)
    {
        var page = await chromium.AlsAsync(huis, "k.coordinator", "Signaalcoördinator", script, breedte);
        await page.GotoAsync(Pad(deel));
        return page;
    }
}
