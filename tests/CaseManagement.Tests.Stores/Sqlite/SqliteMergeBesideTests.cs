using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Sqlite.Engine;
using static CaseManagement.Tests.Stores.Sqlite.RememberedCommands;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>Whoever reads beside a merge of segments sees neither damage nor tampering.</summary>
public sealed class SqliteMergeBesideTests : IAsyncDisposable
{
    private readonly RememberedCommands log = new();

    [Fact]
    public async Task A_look_up_that_began_before_a_merge_finds_its_command_after_it()
    {
        await using var stores = await log.FilledAsync(3 * PerSegment);
        var commands = stores.Events.Commands;
        using var db = SqliteDb.OpenReader(log.Path);
        var before = commands.Look(KeyHash.Of(Key(7)));
        Assert.Equal(3, before.Older.Length);
        await PutAsync(stores, 3 * PerSegment, 4 * PerSegment);
        Assert.Equal("1:65536", await log.SegmentsAsync(stores));
        Assert.Equal(7, commands.Search(db, Key(7), KeyHash.Of(Key(7)), before).Command?.Position);
        Assert.False(commands.IsSealDue);
    }

    [Fact]
    public async Task A_check_beside_a_merge_gives_what_does_not_fit_and_nothing_else()
    {
        await using var stores = await log.FilledAsync(3 * PerSegment);
        log.Run("UPDATE commands SET key = 'anders' WHERE arrival = 7");
        using var db = SqliteDb.OpenReader(log.Path);
        using var findings = CommandIndexCheck.Findings(db).GetEnumerator();
        Assert.True(findings.MoveNext());
        Assert.Equal("segment 1 of the index of commands does not fit the rows", findings.Current);
        await PutAsync(stores, 3 * PerSegment, 4 * PerSegment);
        Assert.Equal("1:65536", await log.SegmentsAsync(stores));
        Assert.False(findings.MoveNext());
    }

    public async ValueTask DisposeAsync() => await log.DisposeAsync();
}
