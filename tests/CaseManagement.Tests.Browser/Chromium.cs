using CaseManagement.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CaseManagement.Tests.Browser;

/// <summary>The browser of the distribution. Tests that need it are skipped by name on a machine without it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Programma = "/usr/bin/chromium";

    private static readonly string[] Vlaggen =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Programma))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programma, Headless = true, Args = Vlaggen });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A window of a persona who signed in by pressing the button of the role.</summary>
    public async Task<IPage> AlsAsync(Huis huis, string persona, string rol, bool script = false, int breedte = 1280)
    {
        var page = await OpenAsync(huis, script, breedte);
        await page.GotoAsync("/aanmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = $"{rol} ({persona})", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{huis.Adres}");
        return page;
    }

    /// <summary>A window of nobody in particular.</summary>
    public async Task<IPage> OpenAsync(Huis huis, bool script = false, int breedte = 1280)
    {
        Assert.SkipUnless(browser is not null, $"{Programma} is not on this machine.");
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = huis.Adres.ToString(),
            JavaScriptEnabled = script,
            BypassCSP = script,
            Locale = "nl-NL",
            ViewportSize = new() { Width = breedte, Height = 800 },
        });
        return await context.NewPageAsync();
    }
}
