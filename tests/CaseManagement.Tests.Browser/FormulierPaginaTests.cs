using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseManagement.Tests.Browser;

/// <summary>The forms of steps: by keyboard, at 320 px, without script, and under the rules of axe-core; also with an error.</summary>
public sealed class FormulierPaginaTests(Huis huis, Demohuis demo, Chromium chromium)
{
    private const string Lijst = "/protocol?soort=Indicatorenlijst&versie=1.1";

    [Fact]
    public async Task A_screener_fills_in_a_source_with_the_keyboard_and_reads_at_its_field_what_is_wrong()
    {
        var page = await BibobAsync();
        await page.GetByLabel("Bron", new() { Exact = true }).SelectOptionAsync("Kvk");
        await page.GetByLabel("Zoekvraag").FillAsync("Zoek op naam");
        await page.GetByLabel("Controlegetal van het resultaat").FillAsync("kort");
        await page.GetByRole(AriaRole.Button, new() { Name = "Raadpleging van een bron vastleggen" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Niet vastgelegd.");
        await Expect(page.GetByLabel("Zoekvraag")).ToHaveValueAsync("Zoek op naam");
        await Expect(page.GetByLabel("Bron", new() { Exact = true })).ToHaveValueAsync("Kvk");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_needs_scrolling_sideways(bool fout)
    {
        var page = await BibobAsync(breedte: 320, fout: fout);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 320);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_on_the_page_of_a_case(bool fout) => await Axekeuring.KeurAsync(() => BibobAsync(script: true, fout: fout));

    [Theory]
    [InlineData("p.privacy", "Privacyfunctionaris", Lijst)]
    [InlineData("k.coordinator", "Signaalcoördinator", Lijst)]
    public async Task Axe_finds_nothing_on_the_page_of_a_list_that_waits(string persona, string rol, string pad) => await Axekeuring.KeurAsync(async () =>
    {
        var page = await chromium.AlsAsync(demo, persona, rol, script: true);
        await page.GotoAsync(pad);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Deze versie vaststellen" })).ToBeVisibleAsync();
        return page;
    });

    private async Task<IPage> BibobAsync(bool script = false, int breedte = 1280, bool fout = false)
    {
        var page = await chromium.AlsAsync(huis, "s.screener", "Bibob-screener", script, breedte);
        await page.GotoAsync("/zaken/bibob-screenings");
        await page.GetByRole(AriaRole.Link, new() { Name = huis.Bibobcode, Exact = true }).ClickAsync();
        if (fout)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Raadpleging van een bron vastleggen" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }

        return page;
    }
}
