using System.Diagnostics;
using System.Text;
using CaseManagement.Benchmarks.Appending;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.Benchmarks.Emmett;

/// <summary>
/// emmett-postgresql as published on npm, in its documented default: installed into a temporary directory when Node is here. It stores the
/// bytes of our event as JSON, on the same server.
/// </summary>
internal sealed class EmmettPeer : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("casus-emmett-");

    /// <summary>Why it does not take part; <see langword="null"/> when it does.</summary>
    public string? Missing { get; private set; }

    /// <summary>Tries to install it.</summary>
    public static async Task<EmmettPeer> InstallAsync()
    {
        var peer = new EmmettPeer();
        foreach (var file in new[] { "package.json", "appending.mjs" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Emmett", file), Path.Combine(peer.place.FullName, file));
        }

        if (await peer.RunAsync("node", "--version") is { } noNode)
        {
            peer.Missing = $"no Node ({noNode})";
        }
        else if (await peer.RunAsync("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error") is { } refused)
        {
            peer.Missing = $"npm install failed ({refused})";
        }

        return peer;
    }

    /// <summary>Starts it on a database of its own.</summary>
    public Task<AppendingProcess> StartAsync(string database, NewEvent sample)
    {
        var at = new NpgsqlConnectionStringBuilder(database);
        return AppendingProcess.StartAsync(new ProcessStartInfo("node", ["appending.mjs"])
        {
            WorkingDirectory = place.FullName,
            Environment =
            {
                [AppendingHost.Database] = $"postgresql://{at.Username}@{Uri.EscapeDataString(at.Host!)}:{at.Port}/{at.Database}",
                ["CASUS_TYPE"] = sample.Type,
                ["CASUS_DATA"] = Encoding.UTF8.GetString(sample.Data.Span),
                ["CASUS_METADATA"] = Encoding.UTF8.GetString(sample.Metadata.Span),
            },
        });
    }

    public void Dispose() => place.Delete(recursive: true);

    private async Task<string?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = place.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = process.StandardOutput.ReadToEndAsync();
            var complained = await process.StandardError.ReadToEndAsync();
            await said;
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : complained.Trim().Split('\n')[0];
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return error.Message;
        }
    }
}
