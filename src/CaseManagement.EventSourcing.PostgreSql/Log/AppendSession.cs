using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>The connection on which this host appends; used by the pump alone.</summary>
internal sealed partial class AppendSession : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly AppendSql sql;
    private bool warned;

    private AppendSession(NpgsqlConnection connection, AppendSql sql)
    {
        this.connection = connection;
        this.sql = sql;
        connection.Notice += Notice;
    }

    /// <summary>Opens it, with limits on how long it may keep others waiting.</summary>
    public static async Task<AppendSession> OpenAsync(Database database, AppendSql sql, PostgreSqlOptions options)
    {
        var opened = await database.OpenAsync(CancellationToken.None);
        try
        {
            await using var limits = new NpgsqlCommand(
                $"SELECT set_config('idle_in_transaction_session_timeout', '{Database.Milliseconds(options.SilenceTimeout)}', false);"
                + $"SELECT set_config('transaction_timeout', '{Database.Milliseconds(options.SilenceTimeout + options.LockTimeout)}', false) "
                + "WHERE current_setting('server_version_num')::int >= 170000",
                opened);
            await limits.ExecuteNonQueryAsync();
            return new AppendSession(opened, sql);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins a transaction, locks the head and looks up what the batch needs: one round trip.</summary>
    public async Task<AppendFacts> BeginAsync(List<string> streams, List<string> keys)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add("BEGIN");
        sql.LockHead(batch);
        sql.Versions(batch, streams);
        if (keys.Count > 0)
        {
            sql.Commands(batch, keys);
        }

        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var head = Head(reader);
        await reader.NextResultAsync();
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        await ReadVersionsAsync(reader, streams, versions);

        var commands = new Dictionary<string, StoredCommand>(StringComparer.Ordinal);
        if (keys.Count > 0)
        {
            await reader.NextResultAsync();
        }

        while (keys.Count > 0 && await reader.ReadAsync())
        {
            commands.Add(reader.GetString(0), new StoredCommand(
                reader.GetString(0), reader.GetFieldValue<byte[]>(1), reader.GetFieldValue<byte[]>(2), reader.GetInt64(3), reader.GetInt64(4)));
        }

        return new AppendFacts(head, versions, commands);
    }

    /// <summary>Writes the plan and commits: one round trip.</summary>
    public async Task CommitAsync(AppendPlan plan)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (plan.Rows.Count > 0)
        {
            sql.Write(batch, plan);
            sql.MoveHead(batch, plan.After);
        }

        batch.Add("COMMIT");
        await ExecuteDurablyAsync(batch);
    }

    /// <summary>
    /// Checks that the head still is where the plan begins, writes and commits: one round trip. The statements of a batch are one
    /// transaction by themselves, so an error of any of them undoes all.
    /// </summary>
    public Task CommitAtOnceAsync(AppendPlan plan, List<KeyValuePair<string, long>> assumed)
    {
        var batch = new NpgsqlBatch(connection);
        sql.MoveHeadFrom(batch, plan);
        if (assumed.Count > 0)
        {
            sql.MustExist(batch, assumed);
        }

        sql.Write(batch, plan);
        return ExecuteDurablyAsync(batch);
    }

    /// <summary>
    /// Whether a row is in the log. Waits for the lock on the head, which a transaction that was writing it held until its end: so the
    /// answer is final.
    /// </summary>
    public async Task<bool> IsStoredAsync(AppendRow row)
    {
        await using var batch = new NpgsqlBatch(connection);
        sql.LockHead(batch);
        sql.IsStored(batch, row);
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        return reader.GetBoolean(0);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static LogHead Head(NpgsqlDataReader reader) => new(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));

    private static async Task ReadVersionsAsync(NpgsqlDataReader reader, List<string> streams, Dictionary<string, long> versions)
    {
        for (var index = 0; await reader.ReadAsync(); index++)
        {
            versions[streams[index]] = await reader.IsDBNullAsync(0) ? 0 : reader.GetInt64(0);
        }
    }

    private async Task ExecuteDurablyAsync(NpgsqlBatch batch)
    {
        warned = false;
        await batch.ExecuteNonQueryAsync();
        ThrowIfWarned();
    }

    private void ThrowIfWarned()
    {
        if (warned)
        {
            throw new StoreUnavailableException(
                "The append is on this server, but its standby has not confirmed it; whether it stays is not known.", isFull: false);
        }
    }

    // A commit that stops waiting for its standby says so in a warning, and in nothing else.
    private void Notice(object sender, NpgsqlNoticeEventArgs notice) =>
        warned |= string.Equals(notice.Notice.InvariantSeverity, "WARNING", StringComparison.Ordinal);
}

/// <summary>What a batch needs to know, read while the head is locked.</summary>
/// <param name="Head">The end of the log.</param>
/// <param name="Versions">Versions of the streams that were asked for; 0 for no stream.</param>
/// <param name="Commands">The commands that are remembered, by key.</param>
internal sealed record AppendFacts(
    LogHead Head, Dictionary<string, long> Versions, Dictionary<string, StoredCommand> Commands);
