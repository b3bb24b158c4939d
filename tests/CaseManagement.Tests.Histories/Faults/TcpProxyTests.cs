using System.Net;
using System.Net.Sockets;
using CaseManagement.Histories.Faults;

namespace CaseManagement.Tests.Histories.Faults;

/// <summary>The network between client and host, or host and server.</summary>
public sealed class TcpProxyTests : IAsyncDisposable
{
    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private readonly TcpProxy proxy;
    private int? target;

    public TcpProxyTests()
    {
        server.Start();
        target = ((IPEndPoint)server.LocalEndpoint).Port;
        proxy = new TcpProxy(() => target);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_go_both_ways()
    {
        using var client = await ConnectAsync();
        using var accepted = await server.AcceptTcpClientAsync(Cancellation);
        await client.GetStream().WriteAsync("vraag"u8.ToArray(), Cancellation);
        Assert.Equal("vraag"u8.ToArray(), await ReadAsync(accepted, 5));
        await accepted.GetStream().WriteAsync("antwoord"u8.ToArray(), Cancellation);
        Assert.Equal("antwoord"u8.ToArray(), await ReadAsync(client, 8));
    }

    [Fact]
    public async Task A_cut_resets_both_sides_and_the_next_connection_is_welcome()
    {
        using var client = await ConnectAsync();
        using var accepted = await server.AcceptTcpClientAsync(Cancellation);
        await client.GetStream().WriteAsync("x"u8.ToArray(), Cancellation);
        await ReadAsync(accepted, 1);
        Assert.Equal(1, proxy.Cut());
        await Assert.ThrowsAsync<IOException>(() => ReadAsync(client, 1));
        await Assert.ThrowsAsync<IOException>(() => ReadAsync(accepted, 1));
        using var again = await ConnectAsync();
        using var next = await server.AcceptTcpClientAsync(Cancellation);
        await again.GetStream().WriteAsync("y"u8.ToArray(), Cancellation);
        Assert.Equal("y"u8.ToArray(), await ReadAsync(next, 1));
    }

    [Fact]
    public async Task The_end_of_one_side_is_the_end_of_the_other()
    {
        using var client = await ConnectAsync();
        using (await server.AcceptTcpClientAsync(Cancellation))
        {
            await client.GetStream().WriteAsync("x"u8.ToArray(), Cancellation);
        }

        await Assert.ThrowsAnyAsync<IOException>(() => ReadAsync(client, 1));
    }

    [Fact]
    public async Task Without_a_target_a_connection_is_closed_at_once()
    {
        target = null;
        var error = await Record.ExceptionAsync(async () =>
        {
            using var client = await ConnectAsync();
            await ReadAsync(client, 1);
        });
        Assert.True(error is IOException or SocketException, $"{error}");
    }

    [Fact]
    public async Task It_can_be_closed_at_the_moment_that_a_connection_comes_in()
    {
        for (var round = 0; round < 200; round++)
        {
            await using var closing = new TcpProxy(() => null);
            using var client = new TcpClient();
            await Record.ExceptionAsync(async () =>
            {
                await client.ConnectAsync(IPAddress.Loopback, closing.Port, Cancellation);
                await ReadAsync(client, 1);
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await proxy.DisposeAsync();
        server.Dispose();
    }

    private static async Task<byte[]> ReadAsync(TcpClient from, int count)
    {
        var bytes = new byte[count];
        await from.GetStream().ReadExactlyAsync(bytes, Cancellation);
        return bytes;
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, proxy.Port, Cancellation);
        return client;
    }
}
