using System.Diagnostics;

namespace CaseManagement.Tests.Host.Opslag;

/// <summary><c>casus</c> as a process, as its keeper runs it.</summary>
internal static class CasusProces
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<(int Code, string Tekst)> VoerUitAsync(IReadOnlyDictionary<string, string> instellingen, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "casus.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (naam, waarde) in instellingen)
        {
            start.Environment[naam] = waarde;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output + await errors);
    }

    public static void Slaagt((int Code, string Tekst) run, string melding)
    {
        Assert.True(run.Code == 0, run.Tekst);
        Assert.Contains(melding, run.Tekst, StringComparison.Ordinal);
    }
}
