using System.Diagnostics;
using System.Text;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Faults.Running;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CaseManagement.Tests.Faults;

/// <summary>The keeper's commands beside a host that works, and when they are broken off.</summary>
public sealed class KeepingTests
{
    [Fact]
    public async Task A_backup_that_is_made_during_appends_comes_back_proven_with_every_row()
    {
        using var place = new Place();
        List<Reply> during;
        await using (var server = await Server.StartAsync(place.Data))
        {
            var first = await server.SendAsync(Command.Open("first"));
            Assert.Equal(201, first.Status);
            during = await WhileAsync(server, async () => await DoesAsync("backup", place.File("copy"), "--data", place.Data));
            Assert.Contains(during, reply => reply.IsDone);
        }

        await DoesAsync(
            "restore", place.File("copy"), place.File("back"), "--keys", place.File("copy-sleutels"), "--heads", place.File("copy/hoofden"));
        await DoesAsync("verify", "--data", place.File("back"));
        var log = await House.LogAsync(place.Data);
        var back = await House.LogAsync(place.File("back"));
        Assert.Equal(log.Take(back.Count).Select(e => Convert.ToHexString(e.Hash.Span)), back.Select(e => Convert.ToHexString(e.Hash.Span)));
        Assert.InRange(back.Count, 10, log.Count);
    }

    [Fact]
    public async Task Verify_and_rebuild_work_beside_a_host_that_writes_and_the_host_follows_the_new_rows()
    {
        using var place = new Place();
        await using var server = await Server.StartAsync(place.Data);
        var first = await server.SendAsync(Command.Open("first"));
        await WhileAsync(server, async () =>
        {
            await DoesAsync("verify", "--data", place.Data);
            await DoesAsync("rebuild", "--all", "--data", place.Data);
        });

        var last = await server.SendAsync(Command.Open("last"));
        foreach (var reply in new[] { first, last })
        {
            Assert.Equal(200, (await server.GetAsync($"woonoverlastdossiers/{reply.Id}")).Status);
        }

        await DoesAsync("verify", "--data", place.Data);
        await LiveRowsReachAsync(place.Data, House.Unseal(place.Data, last.Position));
    }

    [Fact]
    public async Task A_copy_that_is_killed_goes_on_where_it_was()
    {
        using var place = new Place();
        await FillAsync(place.Data, events: 20_000);
        string[] copy = ["copy", "--from", $"sqlite:{place.Data}", "--to", $"sqlite:{place.File("target")}", "--page", "20"];
        using (var process = CasusTool.Start(copy))
        {
            await UntilAsync(() => HeadOf(place.File("target")) is > 100);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.InRange(HeadOf(place.File("target")) ?? 0, 101, 19_999);
        var (code, output) = await CasusTool.RunAsync(copy);
        Assert.True(code == 0, output);
        Assert.Contains("Verdergegaannapositie", output, StringComparison.Ordinal);
        var (source, target) = (await House.LogAsync(place.Data), await House.LogAsync(place.File("target")));
        Assert.Equal(source.Select(e => Convert.ToHexString(e.Hash.Span)), target.Select(e => Convert.ToHexString(e.Hash.Span)));
    }

    [Fact]
    public async Task A_backup_on_a_full_disk_is_refused_and_leaves_nothing_behind()
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 2);
        using var place = new Place();
        await FillAsync(place.Data, events: 5000);

        var (code, output) = await CasusTool.RunAsync("backup", disk.Data, "--keys", place.File("keys"), "--data", place.Data);

        Assert.Equal(3, code);
        Assert.Contains("Deschijfisvol", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(disk.Data)!));
        Assert.False(Path.Exists(place.File("keys")));
        await DoesAsync("backup", place.File("copy"), "--data", place.Data);
    }

    private static async Task DoesAsync(params string[] arguments)
    {
        var (code, output) = await CasusTool.RunAsync(arguments);
        Assert.True(code == 0, output);
    }

    /// <summary>Sends commands for as long as the work takes; answers what came back.</summary>
    private static async Task<List<Reply>> WhileAsync(Server server, Func<Task> work)
    {
        var running = work();
        var replies = new List<Reply>();
        while (!running.IsCompleted)
        {
            replies.Add(await server.SendAsync(Command.Open($"during-{replies.Count}")));
        }

        await running;
        return replies;
    }

    private static async Task FillAsync(string directory, int events)
    {
        await using var stores = House.Open(directory);
        for (var stream = 0; stream < events / 100; stream++)
        {
            var batch = Enumerable.Range(0, 100).Select(number => new NewEvent(
                new Guid(stream, (short)number, 0, new byte[8]), "proef-vastgelegd", 1, Encoding.UTF8.GetBytes($$"""{"tekst":"{{new string('x', 600)}}"}"""),
                "{}"u8.ToArray(), Instant.FromUtc(2026, 11, 22, 12, 0)));
            await stores.Events.AppendAsync(
                new AppendRequest(StreamName.Of("proef", $"{stream}"), ExpectedVersion.NoStream, [.. batch]), TestContext.Current.CancellationToken);
        }
    }

    private static async Task LiveRowsReachAsync(string directory, long position)
    {
        await UntilAsync(() => (Scalar(directory, "SELECT min(checkpoint) FROM generations WHERE state = 1") ?? 0) >= position);
        Assert.Equal(0, Scalar(directory, "SELECT count(*) FROM generations WHERE state = 1 AND number = 1"));
    }

    private static long? HeadOf(string directory) => Scalar(directory, "SELECT position FROM head");

    private static long? Scalar(string directory, string sql)
    {
        try
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, SqliteEventStore.FileName)};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return (long?)command.ExecuteScalar();
        }
        catch (SqliteException)
        {
            // Not there yet.
            return null;
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var started = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60), "It did not happen within a minute.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
