using System.Globalization;
using CaseManagement.Histories.Faults;

namespace CaseManagement.Histories.Hosting;

/// <summary>A child process with the store, behind a proxy on a port that stays the same when the process is another one.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> environment;
    private readonly string[] arguments;
    private ChildProcess? process;
    private volatile int port;

    private Host(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        this.environment = environment;
        this.arguments = arguments;
        Proxy = new TcpProxy(() => port == 0 ? null : port);
    }

    /// <summary>What stands between it and its clients.</summary>
    public TcpProxy Proxy { get; }

    /// <summary>The process as it is now.</summary>
    public ChildProcess Process => process ?? throw new InvalidOperationException("The host does not run.");

    /// <summary>Starts a host.</summary>
    /// <param name="store">Name of the store.</param>
    /// <param name="where">Its directory or connection string.</param>
    /// <param name="environment">More environment variables.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<Host> StartAsync(
        string store, string where, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var host = new Host(environment, ["host", "--store", store, "--at", where]);
        await host.StartAsync(cancellation);
        return host;
    }

    /// <summary>Starts the process; again as often as it takes while the store cannot be opened.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (started, line) = await ChildProcess.StartAsync(environment, arguments, cancellation);
            if (line.StartsWith(HostWorker.Listening, StringComparison.Ordinal))
            {
                process = started;
                port = int.Parse(line[HostWorker.Listening.Length..], CultureInfo.InvariantCulture);
                return;
            }

            await started.ExitAsync(cancellation);
            var errors = started.Errors;
            await started.DisposeAsync();
            if (attempt == 20)
            {
                throw new InvalidOperationException($"The host does not start: {errors}");
            }
        }
    }

    /// <summary>Kills the process.</summary>
    public async Task KillAsync()
    {
        port = 0;
        if (process is { } running)
        {
            process = null;
            await running.DisposeAsync();
        }
    }

    /// <summary>Lets the process finish what it has and end.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        port = 0;
        if (process is { } running)
        {
            process = null;
            await running.CloseAsync(cancellation);
            await running.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Proxy.DisposeAsync();
        await KillAsync();
    }
}
