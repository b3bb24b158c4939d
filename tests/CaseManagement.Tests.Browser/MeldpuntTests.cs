using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseManagement.Tests.Browser;

/// <summary>Somebody who reports without a name, in a browser without JavaScript.</summary>
public sealed class MeldpuntTests(Huis huis, Chromium chromium)
{
    [Fact]
    public async Task A_reporter_sees_112_first_gets_a_code_and_comes_back_with_it()
    {
        var page = await chromium.AlsAsync(huis, "v.voorzitter", "Voorzitter overleg");
        await page.GotoAsync("/meldpunt");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First).ToHaveTextAsync("112");
        await page.GetByLabel("Waar gaat uw melding over?").SelectOptionAsync("Ondermijning");
        await page.GetByLabel("Waar?", new() { Exact = true }).FillAsync("De loods aan de Testlaan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anoniem versturen" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Vertel wat er aan de hand is.");
        await Expect(page.GetByLabel("Waar?", new() { Exact = true })).ToHaveValueAsync("De loods aan de Testlaan");
        await page.GetByLabel("Wat is er aan de hand?").FillAsync("Busjes in de nacht");
        await page.GetByLabel("Foto's of tekst").SetInputFilesAsync(new FilePayload { Name = "van mij.txt", MimeType = "text/plain", Buffer = "Kenteken onbekend"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Anoniem versturen" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Uw melding is ontvangen");
        var code = await page.Locator(".eigen-code").InnerTextAsync();
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Met uw ontvangstcode" }).ClickAsync();
        await page.GetByLabel("Ontvangstcode", new() { Exact = true }).FillAsync(code.ToLowerInvariant());
        await page.GetByRole(AriaRole.Button, new() { Name = "Bekijken" }).ClickAsync();
        await Expect(page.GetByText("Wij hebben uw melding ontvangen onder nummer MEL-")).ToBeVisibleAsync();

        await page.GetByLabel("Wat wilt u toevoegen?").FillAsync("Nu ook overdag");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anoniem toevoegen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Wij hebben uw aanvulling ontvangen.");
        Assert.Equal(new Uri(huis.Adres, "/meldpunt/ontvangst").ToString(), page.Url);
    }

    [Fact]
    public async Task A_file_that_cannot_be_stripped_is_refused_with_the_reason_and_the_words_stay()
    {
        var page = await chromium.AlsAsync(huis, "v.voorzitter", "Voorzitter overleg");
        await page.GotoAsync("/meldpunt");
        await page.GetByLabel("Wat is er aan de hand?").FillAsync("Busjes in de nacht");
        await page.GetByLabel("Foto's of tekst").SetInputFilesAsync(new FilePayload { Name = "rapport.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Anoniem versturen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("zoals PDF, Word en HEIC");
    }
}
