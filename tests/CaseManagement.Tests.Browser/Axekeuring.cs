using System.Text.Json;
using Microsoft.Playwright;

namespace CaseManagement.Tests.Browser;

/// <summary>Looks at a page with the rules of axe-core.</summary>
internal static class Axekeuring
{
    private const string AxePad = "AXE_CORE_PATH";

    private const string Axe = """
        async () => {
            const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
            if (found.passes.length < 10) throw new Error('axe looked at nothing');
            return found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '));
        }
        """;

    /// <summary>Opens a page, with script, and fails on what axe finds; skipped by name on a machine without axe.</summary>
    public static async Task KeurAsync(Func<Task<IPage>> open)
    {
        var bestand = Environment.GetEnvironmentVariable(AxePad);
        Assert.SkipUnless(File.Exists(bestand), $"axe-core is not on this machine: {AxePad} names no file.");
        var page = await open();
        await page.AddScriptTagAsync(new() { Path = bestand });
        var gevonden = await page.EvaluateAsync<JsonElement>(Axe);
        Assert.True(gevonden.GetArrayLength() == 0, gevonden.ToString());
    }
}
