using System.Text.Json;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Tests.Faults.Running;

namespace CaseManagement.Tests.Faults;

/// <summary>Somebody with access to the files changes what was recorded.</summary>
public sealed class TamperTests
{
    [Fact]
    public async Task One_changed_byte_in_the_file_is_found_and_named_by_casus_verify()
    {
        using var place = new Place();
        Reply second;
        await using (var server = await Server.StartAsync(place.Data))
        {
            await server.SendAsync(Command.Open("one"));
            second = await server.SendAsync(Command.Open("two"));
            await server.SendAsync(Command.Open("three"));
        }

        // Closing the last connection moves the WAL into the file.
        var changed = (await House.LogAsync(place.Data)).First(e => e.Stream.Value == $"woonoverlast-{second.Id}");
        await CasusTool.VerifyAsync(place.Data);
        var cipher = JsonSerializer.Deserialize<JsonElement>(changed.Data.Span).GetProperty("omschrijving").GetProperty("c").GetString()!;
        await FlipAsync(Path.Combine(place.Data, SqliteEventStore.FileName), System.Text.Encoding.ASCII.GetBytes(cipher[..30]));

        var (code, output) = await CasusTool.RunAsync("verify", "--data", place.Data);
        Assert.Equal(1, code);
        Assert.Contains($"positie{changed.Position},stroom{changed.Stream.Value},versie{changed.Version}.", output, StringComparison.Ordinal);
    }

    private static async Task FlipAsync(string file, byte[] part)
    {
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var at = bytes.AsSpan().IndexOf(part);
        Assert.True(at > 0 && bytes.AsSpan(at + 1).IndexOf(part) < 0);
        bytes[at] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
    }
}
