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
    private readonly Dictionary<string, string> aangemeld = [];
    private IBrowser? browser;
    private IBrowserContext? venster;

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

    /// <summary>A window of a persona who signed in by pressing the button of the role; once, and from then on with that cookie.</summary>
    public async Task<IPage> AlsAsync(Huis huis, string persona, string rol, bool script = false, int breedte = 1280)
    {
        if (!aangemeld.TryGetValue($"{huis.Adres} {persona} {rol}", out var koekjes))
        {
            var deur = await OpenAsync(huis, null, script: false, breedte);
            await deur.GotoAsync("/aanmelden");
            await deur.GetByRole(AriaRole.Button, new() { Name = $"{rol} ({persona})", Exact = true }).ClickAsync();
            await Assertions.Expect(deur).ToHaveURLAsync($"{huis.Adres}");
            koekjes = aangemeld[$"{huis.Adres} {persona} {rol}"] = await deur.Context.StorageStateAsync();
        }

        return await OpenAsync(huis, koekjes, script, breedte);
    }

    private async Task<IPage> OpenAsync(Huis huis, string? koekjes, bool script, int breedte)
    {
        Assert.SkipUnless(browser is not null, $"{Programma} is not on this machine.");
        if (venster is not null)
        {
            await venster.DisposeAsync();
        }

        venster = await browser.NewContextAsync(new()
        {
            BaseURL = huis.Adres.ToString(),
            JavaScriptEnabled = script,
            BypassCSP = script,
            Locale = "nl-NL",
            StorageState = koekjes,
            ViewportSize = new() { Width = breedte, Height = 800 },
        });
        return await venster.NewPageAsync();
    }
}
