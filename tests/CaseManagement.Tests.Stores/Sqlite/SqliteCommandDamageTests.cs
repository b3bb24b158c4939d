using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using static CaseManagement.Tests.Stores.Sqlite.RememberedCommands;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>An index of commands that is damaged is made again from the rows, and meanwhile no command is done twice (ADR 0033).</summary>
public sealed class SqliteCommandDamageTests : IAsyncDisposable
{
    private const int Old = 5;

    private readonly RememberedCommands log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Damages => new(
        $"DELETE FROM command_keys WHERE place = {Place(1, Old)}",
        $"UPDATE command_keys SET entries = substr(entries, 1, 8) WHERE place = {Place(1, Old)}",
        $"UPDATE command_keys SET entries = zeroblob(length(entries)) WHERE place = {Place(1, Old)}",
        $"UPDATE command_keys SET entries = (SELECT entries FROM command_keys WHERE place = {Place(2, Old)}) WHERE place = {Place(1, Old)}");

    public static TheoryData<string> DamagesOfSegments => new(
        "UPDATE command_segments SET filter = zeroblob(length(filter)) WHERE id = 1",
        "UPDATE command_segments SET first = first + 100 WHERE id = 1",
        "UPDATE command_segments SET last = last + 40000 WHERE id = 3",
        "DELETE FROM command_segments WHERE id = 1",
        "DELETE FROM command_segments WHERE id = 2",
        "DELETE FROM command_segments WHERE id = 3",
        "DELETE FROM command_segments",
        "DELETE FROM command_keys");

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_merge_of_a_damaged_segment_forgets_no_command(string sql)
    {
        await using var stores = await log.FilledAsync(3 * PerSegment);
        log.Run(sql);
        await PutAsync(stores, 3 * PerSegment, 4 * PerSegment);
        Assert.Equal("1:65536", await log.SegmentsAsync(stores));
        await RemembersAsync(stores, 4 * PerSegment);
        Assert.Equal(
            ["log.db: the index of commands was damaged and was made again from the rows"],
            await stores.Maintenance.CheckIntegrityAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_repeat_is_refused_while_its_part_is_damaged_and_is_a_repeat_after_that(string sql)
    {
        await using var stores = await log.FilledAsync(3 * PerSegment);
        log.Run(sql);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.AppendAsync(Append(Old), Cancellation));
        Assert.Equal("0:16384 0:16384 0:16384", await log.SegmentsAsync(stores));
        await RemembersAsync(stores, 3 * PerSegment);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    [MemberData(nameof(DamagesOfSegments))]
    public async Task What_is_damaged_at_the_start_is_made_again(string sql)
    {
        await (await log.FilledAsync((3 * PerSegment) + 50)).DisposeAsync();
        log.Run(sql);
        await using (var stores = log.Open())
        {
            await RemembersAsync(stores, (3 * PerSegment) + 50);
        }

        await using var again = log.Open();
        Assert.Empty(await again.Maintenance.CheckIntegrityAsync(Cancellation));
        await PutAsync(again, (3 * PerSegment) + 50, 8 * PerSegment);
        await RemembersAsync(again, 8 * PerSegment);
        Assert.Empty(await again.Maintenance.CheckIntegrityAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(DamagesOfSegments))]
    public async Task A_process_that_finds_damage_of_another_forgets_no_command(string sql)
    {
        await using var stores = await log.FilledAsync(3 * PerSegment);
        await using var other = log.Open();
        log.Run(sql);
        foreach (var number in Enumerable.Range(0, 3 * PerSegment).Where(number => number % 997 == 5))
        {
            try
            {
                Assert.IsType<AppendResult.Duplicate>(await other.Events.AppendAsync(Append(number), Cancellation));
            }
            catch (StoreUnavailableException)
            {
                // It was damaged; the next one is answered.
                Assert.IsType<AppendResult.Duplicate>(await other.Events.AppendAsync(Append(number), Cancellation));
            }
        }

        await RemembersAsync(stores, 3 * PerSegment);
    }

    public async ValueTask DisposeAsync() => await log.DisposeAsync();

    private static async Task RemembersAsync(SqliteStores stores, int count)
    {
        for (var number = Old; number < count; number += 331)
        {
            var found = await stores.Events.FindCommandAsync(Key(number), Cancellation);
            Assert.Equal((Key(number), (long)number), (found?.Key, found?.Position));
        }

        Assert.IsType<AppendResult.Duplicate>(await stores.Events.AppendAsync(Append(Old), Cancellation));
        Assert.Equal(0, (await stores.Events.ReadHeadAsync(Cancellation)).Position);
    }
}
