using System.Net.Sockets;
using System.Text;
using CaseManagement.Tests.Faults.Running;

namespace CaseManagement.Tests.Faults;

/// <summary>The caller never learns the answer, and asks again with the same key.</summary>
public sealed class LostConnectionTests
{
    [Fact]
    public async Task A_command_whose_answer_was_lost_is_answered_again_and_done_once()
    {
        using var place = new Place();
        await using var server = await Server.StartAsync(place.Data);
        var command = Command.Open("lost");
        using (var connection = await SendRawAsync(server, command))
        {
            await using var stores = House.Open(place.Data);
            var position = 0L;
            while (await stores.Events.FindCommandAsync("c.casusregisseur:lost", TestContext.Current.CancellationToken) is null)
            {
                position = await stores.Events.WaitForAppendAsync(position, TestContext.Current.CancellationToken);
            }
        }

        var again = await server.SendAsync(command);
        Assert.Equal((201, true), (again.Status, again.Replayed));
        await ThereIsOneDossierAsync(place, again);
    }

    [Fact]
    public async Task A_command_whose_caller_hung_up_at_once_is_done_once_by_its_repetition()
    {
        using var place = new Place();
        await using var server = await Server.StartAsync(place.Data);
        var command = Command.Open("hung-up");
        (await SendRawAsync(server, command)).Dispose();

        var again = await server.SendAsync(command);
        Assert.Equal(201, again.Status);
        await ThereIsOneDossierAsync(place, again);
    }

    private static async Task ThereIsOneDossierAsync(Place place, Reply reply)
    {
        var events = (await House.LogAsync(place.Data)).Where(e => e.Stream.Category == "woonoverlast").ToList();
        Assert.All(events, e => Assert.Equal($"woonoverlast-{reply.Id}", e.Stream.Value));
        Assert.Equal(3, events.Count);
        Assert.Equal(House.Unseal(place.Data, reply.Position), events[^1].Position);
    }

    private static async Task<TcpClient> SendRawAsync(Server server, Command command)
    {
        // Closing with a reset, as a machine that falls away would.
        var connection = new TcpClient { LingerState = new LingerOption(true, 0) };
        await connection.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        var body = Encoding.UTF8.GetBytes(command.Body);
        var head = $"POST /v1/{command.Path} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAuthorization: Bearer {server.Token}\r\n"
            + $"X-Rol: Casusregisseur\r\nX-Doel: va-woonoverlast\r\nIdempotency-Key: {command.Key}\r\n"
            + $"Content-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n";
        await connection.GetStream().WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body], TestContext.Current.CancellationToken);
        return connection;
    }
}
