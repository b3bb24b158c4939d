using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseManagement.Tests.Browser;

/// <summary>The pages in a browser without JavaScript: what a chair, a screener and a privacy officer see.</summary>
public sealed class SchermTests(Huis huis, Chromium chromium)
{
    [Fact]
    public async Task The_chair_finds_the_case_on_the_agenda_with_the_reason_why()
    {
        var page = await chromium.AlsAsync(huis, "v.voorzitter", "Voorzitter overleg");
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Agenda's" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync("Agenda's – Voorbeeldgooi OOV");
        var rij = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Casusoverleg woonoverlast" });
        await Expect(rij).ToContainTextAsync(new System.Text.RegularExpressions.Regex("maandag \\d+ [a-z]+ 20\\d\\d, 10\\.00 uur"));
        await Expect(rij).ToContainTextAsync("open");
        await Expect(rij).ToContainTextAsync("nog niet verzonden");

        await rij.GetByRole(AriaRole.Link, new() { Name = "Casusoverleg woonoverlast", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Agenda Casusoverleg woonoverlast, maandag");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1. Opening, aanwezigheid, need-to-know en belangenconflict" })).ToBeVisibleAsync();
        var zaak = page.GetByRole(AriaRole.Row).Filter(new() { HasText = huis.Woonoverlastcode });
        await Expect(zaak.GetByRole(AriaRole.Listitem)).ToContainTextAsync("Nieuw voor dit overleg sinds");
        await Expect(zaak).ToContainTextAsync("Voorbeeldstraat 12");
        await Expect(zaak).ToContainTextAsync("Gemeentewet 172");
    }

    [Fact]
    public async Task Somebody_who_does_not_attend_the_case_sees_the_agenda_without_it()
    {
        var page = await chromium.AlsAsync(huis, "w.corporatie", "Woningcorporatie");
        await page.GotoAsync("/agendas");
        await page.GetByRole(AriaRole.Link, new() { Name = "Casusoverleg woonoverlast", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Er staan geen zaken op deze agenda waarvan u de bespreking bijwoont.")).ToBeVisibleAsync();
        await Expect(page.GetByText(huis.Woonoverlastcode)).ToHaveCountAsync(0);
        await Expect(page.GetByText("Voorbeeldstraat")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_screener_sees_the_clock_the_next_step_and_the_sources_in_words()
    {
        var page = await chromium.AlsAsync(huis, "s.screener", "Bibob-screener");
        await page.GotoAsync("/bibob");
        await Expect(page.GetByText("1 lopende screening")).ToBeVisibleAsync();
        var rij = page.GetByRole(AriaRole.Row).Filter(new() { HasText = huis.Bibobcode });
        await Expect(rij).ToContainTextAsync("2 maart 2026");
        await Expect(rij).ToContainTextAsync("dagen te laat");
        await Expect(rij).ToContainTextAsync("Aangemaakt");
        await Expect(rij.GetByRole(AriaRole.Listitem)).ToContainTextAsync("Vragenformulier uitreiken");
        await Expect(rij).ToContainTextAsync("Nog geen");
        await Expect(page.GetByText("De Proef")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_screener_without_screenings_reads_that_there_are_none()
    {
        var page = await chromium.AlsAsync(huis, "m.meldpunt", "Bibob-screener");
        await page.GotoAsync("/bibob");
        await Expect(page.GetByText("U hebt geen lopende screenings.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_privacy_officer_filters_the_register_and_sees_who_was_refused_on_which_rule()
    {
        var page = await chromium.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        await page.GotoAsync("/inzageregister");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Gebruiker" }).FillAsync("C.Casusregisseur");
        await page.GetByLabel("Resultaat").SelectOptionAsync("Geweigerd");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoeken" }).ClickAsync();

        var rijen = page.GetByRole(AriaRole.Region, new() { Name = "Bladzijde 1" }).GetByRole(AriaRole.Row);
        await Expect(rijen).ToHaveCountAsync(2);
        await Expect(rijen.Nth(1)).ToContainTextAsync("c.casusregisseur");
        await Expect(rijen.Nth(1)).ToContainTextAsync("Geweigerd volgens regel AVG-01");
        await Expect(rijen.Nth(1)).ToContainTextAsync("woonoverlast");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Gebruiker" })).ToHaveValueAsync("C.Casusregisseur");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Weigeringen per gebruiker" })).ToContainTextAsync("c.casusregisseur");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Weigeringen per regel" })).ToContainTextAsync("AVG-01");
    }

    [Fact]
    public async Task The_register_shows_who_worked_on_a_case_by_pseudonym_and_nothing_of_its_content()
    {
        var page = await chromium.AlsAsync(huis, "f.fg", "Functionaris gegevensbescherming");
        await page.GotoAsync($"/inzageregister?dossier={huis.Bibobcode}");
        var aanmaken = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "1 betrokkene" }).Last;
        await Expect(aanmaken).ToContainTextAsync("Bibob screening aanmaken");
        await Expect(aanmaken).ToContainTextAsync("s.screener");
        await aanmaken.GetByText("1 betrokkene").ClickAsync();
        await Expect(aanmaken.GetByRole(AriaRole.Listitem).First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9a-f]{32}$"));
        Assert.DoesNotContain("De Proef", await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_looks_are_on_the_next_page_of_the_same_filter()
    {
        var page = await chromium.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        await page.GotoAsync("/inzageregister?gebruiker=systeem");
        await page.GetByRole(AriaRole.Link, new() { Name = "Oudere handelingen" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("gebruiker=systeem&pagina=2$"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Nieuwere handelingen" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Bladzijde 2" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_privacy_officer_verifies_that_the_register_is_whole()
    {
        var page = await chromium.AlsAsync(huis, "p.privacy", "Privacyfunctionaris");
        await page.GotoAsync("/inzageregister");
        await page.GetByRole(AriaRole.Link, new() { Name = "Controleer of het register ongeschonden is" }).ClickAsync();
        await Expect(page.GetByText("Ongeschonden.")).ToBeVisibleAsync();
        await Expect(page.Locator("code").Filter(new() { HasTextRegex = new("^[0-9a-fA-F]{64}$") })).ToHaveCountAsync(1);
    }
}
