using System.Net;
using System.Net.Sockets;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>Stands between a host and its database and can take away the answer of the server after the server has done its work.</summary>
public sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly int server;
    private readonly Task accepting;
    private int cuts;
    private int commitCuts;

    public CuttingProxy(int server)
    {
        this.server = server;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Loses the next answer of the server, with its connection.</summary>
    public void CutNext() => Interlocked.Exchange(ref cuts, 1);

    /// <summary>Loses the next answer that tells of a commit, with its connection.</summary>
    public void CutNextCommit() => Interlocked.Exchange(ref commitCuts, 1);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private static bool IsCommit(ReadOnlySpan<byte> answer) => answer.IndexOf("COMMIT\0"u8) >= 0;

    private async Task AcceptAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stopping.Token);
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var from = client;
        using var to = new TcpClient { NoDelay = true };
        from.NoDelay = true;
        await to.ConnectAsync(IPAddress.Loopback, server);
        await Task.WhenAny(PumpAsync(from, to, answers: false), PumpAsync(to, from, answers: true));
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, bool answers)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, stopping.Token) is var count and > 0)
            {
                if (answers && (Interlocked.Exchange(ref cuts, 0) == 1 || (IsCommit(buffer.AsSpan(0, count)) && Interlocked.Exchange(ref commitCuts, 0) == 1)))
                {
                    return;
                }

                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), stopping.Token);
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One of the two is gone.
        }
    }
}
