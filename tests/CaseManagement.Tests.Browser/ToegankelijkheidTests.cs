using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseManagement.Tests.Browser;

/// <summary>Every page by keyboard, at 320 px, on paper, and under the rules of axe-core (WCAG 2.2 A and AA, best practices).</summary>
public sealed class ToegankelijkheidTests(Huis huis, Chromium chromium)
{
    internal const string AxePad = "AXE_CORE_PATH";

    internal const string Axe = """
        async () => {
            const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
            if (found.passes.length < 10) throw new Error('axe looked at nothing');
            return found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '));
        }
        """;

    public static TheoryData<string, string, string> Paginas => new()
    {
        { "v.voorzitter", "Voorzitter overleg", "/" },
        { "v.voorzitter", "Voorzitter overleg", "/aanmelden" },
        { "v.voorzitter", "Voorzitter overleg", "/meldpunt" },
        { "v.voorzitter", "Voorzitter overleg", "/meldpunt/ontvangst" },
        { "v.voorzitter", "Voorzitter overleg", "/agendas" },
        { "v.voorzitter", "Voorzitter overleg", "/agendas/*" },
        { "v.voorzitter", "Voorzitter overleg", "/bibob" },
        { "c.casusregisseur", "Casusregisseur", "/zaken/woonoverlastdossiers" },
        { "c.casusregisseur", "Casusregisseur", "/zaken/woonoverlastdossiers*" },
        { "v.voorzitter", "Voorzitter overleg", "/bestaat-niet" },
        { "s.screener", "Bibob-screener", "/bibob" },
        { "k.coordinator", "Signaalcoördinator", "/werklijst" },
        { "k.coordinator", "Signaalcoördinator", "/signalen/!?deel=stand" },
        { "k.coordinator", "Signaalcoördinator", "/signalen/!?deel=stand&op=2026-01-01" },
        { "k.coordinator", "Signaalcoördinator", "/signalen/!?deel=stappen" },
        { "k.coordinator", "Signaalcoördinator", "/signalen/!?deel=tijdlijn&inhoud=true" },
        { "k.coordinator", "Signaalcoördinator", "/signalen/!?deel=verstrekkingen" },
        { "k.coordinator", "Signaalcoördinator", "/signalen/!?deel=privacychecks" },
        { "p.privacy", "Privacyfunctionaris", "/inzageregister" },
        { "p.privacy", "Privacyfunctionaris", "/inzageregister?van=onzin&resultaat=onzin" },
        { "p.privacy", "Privacyfunctionaris", "/inzageregister/integriteit" },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Nothing_needs_scrolling_sideways_at_320_pixels(string persona, string rol, string pad)
    {
        var page = await OpenAsync(persona, rol, pad, breedte: 320);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var breedte = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.InRange(breedte, 1, 320);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_page_has_one_h1_which_is_its_title(string persona, string rol, string pad)
    {
        var page = await OpenAsync(persona, rol, pad);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        var kop = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        await Expect(page).ToHaveTitleAsync($"{kop} – Voorbeeldgooi OOV");
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Axe_finds_nothing(string persona, string rol, string pad)
    {
        var bestand = Environment.GetEnvironmentVariable(AxePad);
        Assert.SkipUnless(File.Exists(bestand), $"axe-core is not on this machine: {AxePad} names no file.");
        var page = await OpenAsync(persona, rol, pad, script: true);
        await page.AddScriptTagAsync(new() { Path = bestand });
        var gevonden = await page.EvaluateAsync<JsonElement>(Axe);
        Assert.True(gevonden.GetArrayLength() == 0, gevonden.ToString());
    }

    [Fact]
    public async Task The_first_tab_shows_the_skip_link_and_enter_goes_to_the_content()
    {
        var page = await OpenAsync("v.voorzitter", "Voorzitter overleg", "/agendas");
        await page.Keyboard.PressAsync("Tab");
        var sprong = page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" });
        await Expect(sprong).ToBeFocusedAsync();
        await Expect(sprong).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{huis.Adres}agendas#inhoud");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Eerstvolgende overleggen" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Focus_is_a_ring_of_three_pixels()
    {
        var page = await OpenAsync("p.privacy", "Privacyfunctionaris", "/inzageregister");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Gebruiker" }).FocusAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Gebruiker" })).ToHaveCSSAsync("outline-width", "3px");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Gebruiker" })).ToHaveCSSAsync("outline-style", "solid");
    }

    [Fact]
    public async Task An_error_is_tied_to_its_field()
    {
        var page = await OpenAsync("p.privacy", "Privacyfunctionaris", "/inzageregister?van=onzin");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Verwacht een datum");
        await Expect(page.GetByLabel("Van", new() { Exact = true })).ToHaveAccessibleDescriptionAsync("Fout: Verwacht een datum als jjjj-mm-dd. Eerste dag");
    }

    [Fact]
    public async Task On_paper_there_is_the_agenda_and_no_menu()
    {
        var page = await OpenAsync("v.voorzitter", "Voorzitter overleg", "/agendas/*");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeHiddenAsync();
        await Expect(page.GetByText("Terug naar de agenda's")).ToBeHiddenAsync();
        await Expect(page.GetByText(huis.Woonoverlastcode)).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(string persona, string rol, string pad, bool script = false, int breedte = 1280)
    {
        var page = await chromium.AlsAsync(huis, persona, rol, script, breedte);
        await page.GotoAsync(pad.TrimEnd('*').Replace("!", huis.Signaal, StringComparison.Ordinal));
        if (pad.EndsWith('*'))
        {
            var naam = pad.StartsWith("/zaken", StringComparison.Ordinal) ? huis.Woonoverlastcode : "Casusoverleg woonoverlast";
            await page.GetByRole(AriaRole.Link, new() { Name = naam, Exact = true }).ClickAsync();
        }

        return page;
    }
}
