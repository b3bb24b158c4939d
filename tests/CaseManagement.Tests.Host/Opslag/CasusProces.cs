using System.Diagnostics;

namespace CaseManagement.Tests.Host.Opslag;

/// <summary><c>casus</c> and the host as processes, as their keeper runs them.</summary>
internal static class CasusProces
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromMinutes(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<(int Code, string Tekst)> VoerUitAsync(IReadOnlyDictionary<string, string> instellingen, params string[] arguments) =>
        LoopAsync("casus.dll", instellingen, arguments);

    /// <summary>The host, for a start that it refuses: it is waited for, and one that goes on running is stopped and fails the test.</summary>
    public static Task<(int Code, string Tekst)> HostAsync(IReadOnlyDictionary<string, string> instellingen) => LoopAsync("CaseManagement.Web.dll", instellingen);

    public static void Slaagt((int Code, string Tekst) run, string melding)
    {
        Assert.True(run.Code == 0, run.Tekst);
        Assert.Contains(melding, run.Tekst, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Tekst)> LoopAsync(string programma, IReadOnlyDictionary<string, string> instellingen, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, programma), .. arguments])
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
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        grens.CancelAfter(Uiterlijk);
        try
        {
            await process.WaitForExitAsync(grens.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }

        return (process.ExitCode, await output + await errors);
    }
}
