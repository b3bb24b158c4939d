using System.Net.Sockets;
using System.Text.Json;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Histories.Running;

/// <summary>The connection of one client, made anew after it broke.</summary>
internal sealed class Link(IArena arena, int client) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private IStoreConnection? connection;

    /// <summary>Waits until there is a connection.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        while (connection is null)
        {
            try
            {
                connection = await arena.ConnectAsync(client, cancellation);
            }
            catch (SocketException)
            {
                await Task.Delay(Pause, TimeProvider.System, cancellation);
            }
        }
    }

    /// <summary>Asks; <see langword="null"/> when no answer came, and then the connection is given up.</summary>
    public async Task<Answer?> AskAsync(Question question, TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        try
        {
            return await connection!.AskAsync(question, late.Token);
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            await DisposeAsync();
            await Task.Delay(Pause, TimeProvider.System);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is { } open)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }
}
