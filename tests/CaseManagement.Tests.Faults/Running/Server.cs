using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Web.Aanmelden;
using NodaTime;

namespace CaseManagement.Tests.Faults.Running;

/// <summary>The real web host as a process of its own, on a free loopback port. Disposing it kills it, as <c>kill -9</c> does.</summary>
internal sealed class Server : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder output = new();
    private readonly Lock gate = new();

    private Server(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The host ended.\n{Output}"));
    }

    /// <summary>Everything that the host wrote to its log.</summary>
    public string Output
    {
        get
        {
            lock (gate)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A client of the casusregisseur.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>A token of the casusregisseur.</summary>
    public string Token { get; private set; } = null!;

    /// <summary>Starts a host and waits until it listens.</summary>
    /// <param name="directory">Its data directory.</param>
    /// <param name="limits">Shell commands that run before the host in its own process, such as <c>ulimit -f 2048;</c>.</param>
    /// <param name="environment">More environment variables.</param>
    public static async Task<Server> StartAsync(
        string directory, string limits = "", IReadOnlyDictionary<string, string>? environment = null)
    {
        var server = new Server(How(directory, limits, environment ?? new Dictionary<string, string>()));
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        try
        {
            server.Address = await server.address.Task.WaitAsync(TimeSpan.FromSeconds(120), TestContext.Current.CancellationToken);
            using var key = DemoSleutel.Van(directory);
            server.Token = key.Token(new GebruikerId("c.casusregisseur"), Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()));
            server.Client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(60) };
            server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Token);
            server.Client.DefaultRequestHeaders.Add("X-Rol", "Casusregisseur");
            server.Client.DefaultRequestHeaders.Add("X-Doel", "va-woonoverlast");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Kills the process without a chance to tidy up, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client?.Dispose();
        process.Dispose();
    }

    private static ProcessStartInfo How(string directory, string limits, IReadOnlyDictionary<string, string> environment)
    {
        string[] host =
        [
            "dotnet", Path.Combine(AppContext.BaseDirectory, "CaseManagement.Web.dll"), "--urls", "http://127.0.0.1:0",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information",
        ];
        string[] command = limits.Length == 0 ? host : ["/bin/sh", "-c", $"{limits} exec \"$@\"", "sh", .. host];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Casus__Directory"] = directory;
        start.Environment["Casus__DemoData"] = "false";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (gate)
        {
            output.AppendLine(line);
        }

        if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
        {
            address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
