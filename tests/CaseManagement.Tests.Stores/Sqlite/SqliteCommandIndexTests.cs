using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using static CaseManagement.Tests.Stores.Sqlite.RememberedCommands;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>Remembered commands beyond what is kept in memory: segments, merged segments, and how they come back (ADR 0033).</summary>
public sealed class SqliteCommandIndexTests : IAsyncDisposable
{
    private const int Many = (5 * PerSegment) + 100;

    private readonly RememberedCommands log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_command_is_found_whether_in_memory_in_a_segment_or_in_a_merged_one()
    {
        await using (var stores = await log.FilledAsync(Many))
        {
            Assert.Equal("1:65536 0:16384", await log.SegmentsAsync(stores));
            await FindsAllAsync(stores.Events, Many);
        }

        await using var again = log.Open();
        await FindsAllAsync(again.Events, Many);
        Assert.Null(await again.Events.FindCommandAsync("nooit", Cancellation));
        Assert.Empty(await again.Maintenance.CheckIntegrityAsync(Cancellation));
    }

    [Fact]
    public async Task A_repeat_of_a_command_in_a_segment_is_a_repeat()
    {
        await using var stores = await log.FilledAsync(Many);
        foreach (var number in new[] { 0, 1, PerSegment - 1, PerSegment, 4 * PerSegment, Many - 1 })
        {
            var request = Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command(Key(number), "anders") };
            var repeat = Assert.IsType<AppendResult.Duplicate>(await stores.Events.AppendAsync(request, Cancellation));
            Assert.Equal(Some.Bytes("{}"), repeat.Previous.Outcome.ToArray());
        }

        Assert.Equal(0, (await stores.Events.ReadHeadAsync(Cancellation)).Position);
    }

    [Fact]
    public async Task What_another_process_remembered_and_merged_is_found_here()
    {
        await using var stores = await log.FilledAsync(3 * PerSegment);
        await using var other = log.Open();
        await FindsAllAsync(other.Events, 3 * PerSegment);
        await PutAsync(stores, 3 * PerSegment, Many);
        await FindsAllAsync(other.Events, Many);
        var request = Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command(Key(Many - 1)) };
        Assert.IsType<AppendResult.Duplicate>(await other.Events.AppendAsync(request, Cancellation));
        await PutAsync(other, Many, Many + 10);
        await FindsAllAsync(stores.Events, Many + 10);
    }

    [Fact]
    public async Task Commands_are_read_page_by_page_each_once()
    {
        await using var stores = await log.FilledAsync(Many);
        var keys = new List<string>();
        while (await stores.LogArchive.ReadCommandsAsync(keys.Count == 0 ? "" : keys[^1], 3000, Cancellation) is { Count: > 0 } page)
        {
            keys.AddRange(page.Select(command => command.Command.Key));
        }

        Assert.Equal(Enumerable.Range(0, Many).Select(Key), keys);
    }

    [Fact]
    public async Task An_index_that_was_taken_away_is_made_again()
    {
        await (await log.FilledAsync(Many)).DisposeAsync();
        log.Run("DELETE FROM command_segments; DELETE FROM command_keys");
        await using var stores = log.Open();
        Assert.StartsWith("1:65536", await log.SegmentsAsync(stores), StringComparison.Ordinal);
        await FindsAllAsync(stores.Events, Many);
        Assert.Empty(await stores.Maintenance.CheckIntegrityAsync(Cancellation));
    }

    [Theory]
    [InlineData("UPDATE command_keys SET entries = zeroblob(length(entries)) WHERE place % 7 = 3")]
    [InlineData("UPDATE command_segments SET filter = zeroblob(length(filter)) WHERE level = 0")]
    [InlineData("DELETE FROM command_segments WHERE level = 1")]
    [InlineData("UPDATE commands SET key = 'anders' WHERE arrival = 7")]
    [InlineData("DELETE FROM commands WHERE arrival = 7")]
    public async Task An_index_that_does_not_fit_the_rows_is_a_finding(string sql)
    {
        await (await log.FilledAsync(Many)).DisposeAsync();
        log.Run(sql);
        await using var stores = log.Open();
        var findings = await stores.Maintenance.CheckIntegrityAsync(Cancellation);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains("index of commands", finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_log_of_an_older_program_keeps_its_commands()
    {
        await (await log.FilledAsync(Many)).DisposeAsync();
        log.Run("""
            ALTER TABLE commands RENAME TO later;
            CREATE TABLE commands(
                key TEXT PRIMARY KEY, fingerprint BLOB NOT NULL, outcome BLOB NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL,
                recorded_at INTEGER NOT NULL) WITHOUT ROWID;
            INSERT INTO commands SELECT key, fingerprint, outcome, version, position, recorded_at FROM later;
            DROP TABLE later;
            DROP TABLE command_segments;
            DROP TABLE command_keys;
            UPDATE store_schema SET version = 1 WHERE part = 'log';
            """);
        await using var stores = log.Open();
        Assert.Equal(Many, (await stores.LogArchive.CountAsync(Cancellation)).Commands);
        await FindsAllAsync(stores.Events, Many);
        Assert.StartsWith("1:65536", await log.SegmentsAsync(stores), StringComparison.Ordinal);
        Assert.Empty(await stores.Maintenance.CheckIntegrityAsync(Cancellation));
    }

    [Fact]
    public async Task An_index_without_sums_of_an_older_program_is_no_damage()
    {
        await (await log.FilledAsync(Many)).DisposeAsync();
        log.Run("""
            UPDATE command_keys SET entries = substr(entries, 1, length(entries) - 8);
            UPDATE command_segments SET filter = substr(filter, 1, length(filter) - 8);
            UPDATE store_schema SET version = 2 WHERE part = 'log';
            """);
        await using var stores = log.Open();
        Assert.StartsWith("1:65536", await log.SegmentsAsync(stores), StringComparison.Ordinal);
        await FindsAllAsync(stores.Events, Many);
        Assert.Empty(await stores.Maintenance.CheckIntegrityAsync(Cancellation));
    }

    public async ValueTask DisposeAsync() => await log.DisposeAsync();

    private static async Task FindsAllAsync(SqliteEventStore events, int count)
    {
        for (var number = 0; number < count; number += 13)
        {
            var found = await events.FindCommandAsync(Key(number), Cancellation);
            Assert.Equal((Key(number), (long)number), (found?.Key, found?.Position));
            Assert.Null(await events.FindCommandAsync($"{Key(number)}x", Cancellation));
        }
    }
}
