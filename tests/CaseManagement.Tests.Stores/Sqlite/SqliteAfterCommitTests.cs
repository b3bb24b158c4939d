using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Sqlite.Projections;
using CaseManagement.EventSourcing.Streams;
using static CaseManagement.Tests.Stores.Sqlite.RememberedCommands;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>What was committed is answered as stored, whatever goes wrong after it.</summary>
public sealed class SqliteAfterCommitTests : IAsyncDisposable
{
    private readonly RememberedCommands log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_append_that_was_committed_is_answered_so_when_telling_others_fails()
    {
        await log.Open().DisposeAsync();
        var connection = new WriteConnection(log.Path, log.Options, overwriteDeleted: false, LogSchema.Schema, ProjectionSchema.Schema);
        await using var writer = new LogWriter(connection, new CommandIndex(), _ => throw new InvalidOperationException("niet verteld"), TimeProvider.System);
        Assert.IsType<AppendResult.Appended>(await writer.AppendAsync(Append(1), Cancellation));
        Assert.IsType<AppendResult.Duplicate>(await writer.AppendAsync(Append(1), Cancellation));
    }

    public async ValueTask DisposeAsync() => await log.DisposeAsync();
}
