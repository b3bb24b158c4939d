using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CaseManagement.Histories.Faults;

/// <summary>A loopback port that passes bytes on to another one and can cut every connection at once.</summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Link, Task> links = new();
    private readonly CancellationTokenSource ending = new();
    private readonly Func<int?> target;
    private readonly Task accepting;

    /// <param name="target">The loopback port to pass on to, asked anew for every connection; <see langword="null"/> when there is none now.</param>
    public TcpProxy(Func<int?> target)
    {
        this.target = target;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = AcceptAsync();
    }

    /// <summary>Where clients connect.</summary>
    public int Port { get; }

    /// <summary>Resets every connection, as a broken network does; answers how many. New ones are welcome at once.</summary>
    public int Cut()
    {
        var cut = 0;
        foreach (var link in links.Keys)
        {
            link.Reset();
            cut++;
        }

        return cut;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();

        // Only then: a connection that came in a moment ago may still be on its way back to a listener, which must not be a stopped one.
        await accepting;
        listener.Stop();
        Cut();
        await Task.WhenAll(links.Values);
        listener.Dispose();
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var link = new Link(await listener.AcceptSocketAsync(ending.Token));
                links[link] = Task.CompletedTask;
                var running = RunAsync(link);
                links.TryUpdate(link, running, Task.CompletedTask);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The proxy is being closed.
        }
    }

    private async Task RunAsync(Link link)
    {
        await link.RunAsync(target());
        links.TryRemove(link, out _);
    }

    private sealed class Link(Socket client) : IDisposable
    {
        private readonly Socket server = new(SocketType.Stream, ProtocolType.Tcp);

        public async Task RunAsync(int? port)
        {
            try
            {
                if (port is { } number)
                {
                    client.NoDelay = server.NoDelay = true;
                    await server.ConnectAsync(IPAddress.Loopback, number);
                    await Task.WhenAny(PumpAsync(client, server), PumpAsync(server, client));
                }
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException)
            {
                // Nobody listens there, or the link was cut while it was made.
            }
            finally
            {
                Reset();
            }
        }

        public void Dispose() => Reset();

        /// <summary>Closes both sides at once; who still sends gets a reset.</summary>
        public void Reset()
        {
            client.Close(0);
            server.Close(0);
        }

        private static async Task PumpAsync(Socket from, Socket to)
        {
            var buffer = new byte[16 * 1024];
            try
            {
                while (await from.ReceiveAsync(buffer) is var count and > 0)
                {
                    for (var sent = 0; sent < count;)
                    {
                        sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
                    }
                }
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException)
            {
                // One side is gone; the other is closed by the caller.
            }
        }
    }
}
