using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <content>Drafts, which the server places.</content>
internal sealed partial class AppendSession
{
    /// <summary>
    /// Locks the head, places the draft after it, chains it and commits: one round trip. The lock is held while the server works and syncs,
    /// and never while it waits for this host. Answers the plan as it was stored, and the head before it.
    /// </summary>
    public async Task<(LogHead Before, AppendPlan Plan)> CommitAsync(Draft draft)
    {
        await using var batch = new NpgsqlBatch(connection);
        List<string> counted = [.. draft.Counted];
        sql.LockHead(batch);
        if (counted.Count > 0)
        {
            sql.Versions(batch, counted);
        }

        if (draft.MustExist is { Count: > 0 } assumed)
        {
            sql.MustExist(batch, assumed);
        }

        sql.WriteOn(batch, draft.Plan, draft.Counted);
        warned = false;
        var placed = await PlacedAsync(batch, draft, counted);
        ThrowIfWarned();
        return placed;
    }

    /// <summary>
    /// The plan of a draft whose commit got no answer, as it was stored; <see langword="null"/> when it was not. Final, as below.
    /// </summary>
    public async Task<AppendPlan?> FindAsync(Draft draft)
    {
        await using var batch = new NpgsqlBatch(connection);
        sql.LockHead(batch);
        sql.Find(batch, draft.Plan.Rows[0]);
        long first;
        await using (var reader = await batch.ExecuteReaderAsync())
        {
            await reader.NextResultAsync();
            if (!await reader.ReadAsync())
            {
                return null;
            }

            first = reader.GetInt64(0);
        }

        await using var rows = new NpgsqlBatch(connection);
        sql.Placed(rows, first - 1, draft.Plan.Rows.Count);
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var stored = await rows.ExecuteReaderAsync();
        foreach (var row in draft.Plan.Rows)
        {
            await stored.ReadAsync();
            if (draft.Counted.Contains(row.Stream))
            {
                versions.TryAdd(row.Stream, stored.GetInt64(0) - row.Version);
            }
        }

        return draft.Placed(first - 1, HashChain.Genesis, versions);
    }

    private static async Task<(LogHead Before, AppendPlan Plan)> PlacedAsync(NpgsqlBatch batch, Draft draft, List<string> counted)
    {
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var before = Head(reader);
        await reader.NextResultAsync();
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        if (counted.Count > 0)
        {
            await ReadVersionsAsync(reader, counted, versions);
            await reader.NextResultAsync();
        }

        if (draft.MustExist.Count > 0)
        {
            await reader.NextResultAsync();
        }

        await reader.ReadAsync();
        var after = Head(reader);
        while (await reader.NextResultAsync())
        {
            // The last answer is that of the commit.
        }

        return (before, draft.Placed(before.Position, after.Hash, versions));
    }
}
