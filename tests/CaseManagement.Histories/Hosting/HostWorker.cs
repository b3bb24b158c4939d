using System.Net;
using System.Net.Sockets;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Histories.Hosting;

/// <summary>
/// The child process: opens the store, answers clients on a loopback port that it prints, and closes the store in an orderly way when
/// its standard input ends.
/// </summary>
internal static class HostWorker
{
    public const string Listening = "listening ";

    public static async Task<int> RunAsync(IEventStore store, IAsyncDisposable owner)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var ending = new CancellationTokenSource();
        var accepting = AcceptAsync(listener, store, ending.Token);
        await Console.Out.WriteLineAsync($"{Listening}{((IPEndPoint)listener.LocalEndpoint).Port}");
        await Console.Out.FlushAsync(CancellationToken.None);
        while (await Console.In.ReadLineAsync(CancellationToken.None) is not null)
        {
            // Whatever comes in is no reason to stop; only the end is.
        }

        await ending.CancelAsync();
        await accepting;
        await owner.DisposeAsync();
        return 0;
    }

    private static async Task AcceptAsync(TcpListener listener, IEventStore store, CancellationToken ending)
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                serving.Add(ServeAsync(await listener.AcceptTcpClientAsync(ending), store, ending));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private static async Task ServeAsync(TcpClient client, IEventStore store, CancellationToken ending)
    {
        using var owned = client;
        client.NoDelay = true;
        var session = new StoreSession(store);
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream);
            await using var writer = new StreamWriter(stream) { AutoFlush = true };
            while (await reader.ReadLineAsync(ending) is { } line)
            {
                // A question that was asked is answered even if its client is gone: that is what makes outcomes unknown.
                var answer = await session.AskAsync(Wire.Question(line), CancellationToken.None);
                await writer.WriteAsync($"{Wire.Line(answer)}\n".AsMemory(), ending);
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // The client is gone, or we are.
        }
    }
}
