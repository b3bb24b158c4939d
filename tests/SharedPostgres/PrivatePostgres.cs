using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CaseManagement.Tests.Shared;

/// <summary>
/// A private PostgreSQL server: started at first use, on a Unix socket and a free port of the loopback address, in a directory that goes
/// with it. It stops by itself when the process that started it ends, however that ends.
/// </summary>
public class PrivatePostgres : IAsyncDisposable
{
    private const string Script = """
        "$1/pg_ctl" -D "$2" -w -t 60 -l "$2/server.log" start >/dev/null 2>&1 </dev/null && echo ready || { cat "$2/server.log"; echo failed; }
        trap '' INT TERM HUP
        cat >/dev/null
        "$1/pg_ctl" -D "$2" -m immediate -w stop >/dev/null 2>&1 </dev/null
        rm -rf "$2"
        """;

    private readonly SemaphoreSlim starting = new(1);
    private Process? keeper;

    /// <summary>Why there is none here.</summary>
    public static string? Missing { get; } = Find() is null ? "no PostgreSQL (initdb, pg_ctl) in PATH or /usr/lib/postgresql" : null;

    /// <summary>More environment variables of the server.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>More settings of the server; these come after ours, so they win.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Where the data is.</summary>
    public string Data { get; } = Path.Combine(Path.GetTempPath(), $"casus-pg-{System.Environment.ProcessId}-{Random.Shared.Next():x}");

    /// <summary>Port on 127.0.0.1; the name of the socket holds it too.</summary>
    public int Port { get; private set; }

    /// <summary>Connection string over the Unix socket.</summary>
    public string ConnectionString => $"Host={Data};Port={Port};Username=casus;Database=postgres";

    /// <summary>Starts it unless it runs.</summary>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public virtual async Task StartAsync()
    {
        await starting.WaitAsync();
        try
        {
            if (keeper is null)
            {
                await InitialiseAsync();
            }
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>Stops it as a power cut would, or in an orderly way, and starts it again.</summary>
    public Task RestartAsync(bool orderly = false) => RunAsync($"{Find()}/pg_ctl", "-D", Data, "-m", orderly ? "fast" : "immediate", "-w", "-l", $"{Data}/server.log", "restart");

    /// <summary>Every file of tables and of the write-ahead log.</summary>
    public async Task<IReadOnlyList<byte[]>> FilesAsync()
    {
        var files = new List<byte[]>();
        foreach (var file in new[] { "base", "pg_wal" }.SelectMany(part =>
            Directory.EnumerateFiles(Path.Combine(Data, part), "*", SearchOption.AllDirectories)))
        {
            try
            {
                files.Add(await File.ReadAllBytesAsync(file));
            }
            catch (FileNotFoundException)
            {
                // Another test removed its tables meanwhile.
            }
        }

        return files;
    }

    public async ValueTask DisposeAsync()
    {
        if (keeper is { } running)
        {
            running.StandardInput.Close();
            await running.WaitForExitAsync();
            running.Dispose();
        }

        starting.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string? Find() => OperatingSystem.IsWindows() ? null : (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => $"{version}/bin")
            : [])
        .FirstOrDefault(directory => File.Exists(Path.Combine(directory, "initdb")) && File.Exists(Path.Combine(directory, "pg_ctl")));

    private async Task InitialiseAsync()
    {
        if (Missing is not null)
        {
            throw new InvalidOperationException($"There is {Missing}.");
        }

        var bin = Find();
        Directory.CreateDirectory(Data);
        await OwnAsync();
        await RunAsync($"{bin}/initdb", "-D", Data, "-U", "casus", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        Port = FreePort();
        await File.AppendAllTextAsync(Path.Combine(Data, "postgresql.conf"), string.Create(CultureInfo.InvariantCulture, $"""

            listen_addresses = '127.0.0.1'
            port = {Port}
            unix_socket_directories = '{Data}'
            max_connections = 400
            shared_buffers = 128MB
            max_wal_size = 256MB
            wal_recycle = off
            lc_messages = 'C'
            {string.Join('\n', Settings.Select(setting => $"{setting.Key} = '{setting.Value}'"))}
            """));
        await StartServerAsync();
    }

    private async Task StartServerAsync()
    {
        var (file, arguments) = AsServerUser("/bin/sh", ["-c", Script, "sh", Find()!, Data]);
        var start = new ProcessStartInfo(file, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Data,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        keeper = Process.Start(start)!;
        var said = new List<string>();
        while (await keeper.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line is "ready" or "failed")
            {
                break;
            }
        }

        if (said is not [.., "ready"])
        {
            throw new InvalidOperationException($"PostgreSQL did not start: {string.Join('\n', said)}");
        }
    }

    // PostgreSQL refuses to run as root.
    private async Task OwnAsync()
    {
        if (System.Environment.UserName == "root")
        {
            using var chown = Process.Start("chown", [User(), Data]);
            await chown.WaitForExitAsync();
        }
    }

    private static string User() => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static (string File, IEnumerable<string> Arguments) AsServerUser(string file, IEnumerable<string> arguments) =>
        System.Environment.UserName == "root" ? ("runuser", ["-u", User(), "--", file, .. arguments]) : (file, arguments);

    private static async Task RunAsync(string program, params string[] options)
    {
        // Through a shell that sends the output nowhere: a server that is started would keep a pipe open.
        var (file, arguments) = AsServerUser("/bin/sh", ["-c", "\"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. options]);
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
