using System.Text.Json;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Tests.Faults.Running;
using Microsoft.Data.Sqlite;

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

    [Fact]
    public async Task A_changed_answer_of_the_API_and_heads_that_are_gone_end_casus_verify_with_1()
    {
        using var place = new Place();
        await using (var server = await Server.StartAsync(place.Data))
        {
            var opened = await server.SendAsync(Command.Open("one"));
            var changed = await server.SendAsync(Command.Change("two", opened.Id, opened.Version));
            Assert.True(changed.IsDone);
            var refused = await server.SendAsync(new Command($"woonoverlastdossiers/{opened.Id}/acceptatie", """{"complexiteit":"Complex"}""", "three", changed.Version));
            Assert.Equal(409, refused.Status);
        }

        await CasusTool.VerifyAsync(place.Data);
        Assert.Equal(3L, await SqlAsync(place.Data, "SELECT count(*) FROM commands WHERE key LIKE 'c.casusregisseur:%'"));
        foreach (var key in new[] { "one", "two", "three" })
        {
            await SqlAsync(place.Data, $"UPDATE commands SET outcome = CAST(CAST(outcome AS TEXT) || ' ' AS BLOB) WHERE key LIKE '%:{key}'");
            var (exit, report) = await CasusTool.RunAsync("verify", "--data", place.Data);
            Assert.Equal(1, exit);
            Assert.Contains("Deonthoudenuitkomstenkloppenniet:1bevinding.", report, StringComparison.Ordinal);
            await SqlAsync(place.Data, $"UPDATE commands SET outcome = CAST(rtrim(CAST(outcome AS TEXT)) AS BLOB) WHERE key LIKE '%:{key}'");
        }

        await CasusTool.VerifyAsync(place.Data);
        Directory.Delete(Path.Combine(place.Data, "hoofden"), recursive: true);
        var (code, output) = await CasusTool.RunAsync("verify", "--data", place.Data);
        Assert.Equal(1, code);
        Assert.Contains("geenenkelondertekendhoofd", output, StringComparison.Ordinal);
    }

    private static async Task<object?> SqlAsync(string directory, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, SqliteEventStore.FileName)};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
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
