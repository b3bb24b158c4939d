using System.Net;
using System.Net.Sockets;

namespace CaseManagement.Histories.Hosting;

/// <summary>A connection to a host over a loopback socket.</summary>
internal sealed class SocketConnection : IStoreConnection
{
    private readonly TcpClient client;
    private readonly StreamReader reader;
    private readonly StreamWriter writer;

    private SocketConnection(TcpClient client)
    {
        this.client = client;
        client.NoDelay = true;
        reader = new StreamReader(client.GetStream());
        writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
    }

    /// <exception cref="SocketException">Nobody listens.</exception>
    public static async Task<SocketConnection> OpenAsync(int port, CancellationToken cancellation)
    {
        var opened = new TcpClient();
        try
        {
            await opened.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return new SocketConnection(opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    public async Task<Answer> AskAsync(Question question, CancellationToken cancellation)
    {
        await writer.WriteAsync($"{Wire.Line(question)}\n".AsMemory(), cancellation);
        return Wire.Answer(await reader.ReadLineAsync(cancellation) ?? throw new IOException("The host is gone."));
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
