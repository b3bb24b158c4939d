using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// Brings a batch into the log in one round trip: on the head that is known when this host appends alone, otherwise as a draft that the
/// server places; and in two, with the head locked in between, when that takes looking up. Tries again while the
/// server is away, but a commit whose outcome is not known is looked up first, never repeated blindly.
/// </summary>
internal sealed class BatchWriter(Database database, string schema, PostgreSqlOptions options, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);

    private readonly AppendSql sql = new(schema);
    private readonly LogEnd end = new();
    private AppendSession? session;
    private AppendPlan? doubtful;
    private Draft? doubtfulDraft;
    private bool writing;

    /// <summary>Stores the batch and puts its answers in place; answers the last position of the log.</summary>
    /// <exception cref="StoreUnavailableException">It did not succeed in time; when the connection was lost during the commit, the outcome is not known.</exception>
    public async Task<long> WriteAsync(List<PendingAppend> batch)
    {
        var started = time.GetTimestamp();
        (doubtful, doubtfulDraft) = (null, null);
        for (var pause = FirstPause; ; pause = Database.Longer(pause))
        {
            try
            {
                writing = false;
                session ??= await AppendSession.OpenAsync(database, sql, options);
                return await TryWriteAsync(session, batch);
            }
            catch (Exception error)
            {
                await ForgetAsync();

                // An error of the look-up says nothing about the commit that is looked for.
                (doubtful, doubtfulDraft) = writing && Failure.CertainlyUndone(error) ? (null, null) : (doubtful, doubtfulDraft);
                if (!Failure.IsTransient(error) || time.GetElapsedTime(started) >= options.RetryTimeout)
                {
                    throw doubtful is null && doubtfulDraft is null ? Failure.ToUnavailable(error) : OutcomeUnknown(error);
                }
            }

            await Task.Delay(pause, time);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
        {
            await session.DisposeAsync();
        }
    }

    private static StoreUnavailableException OutcomeUnknown(Exception error) => new(
        "The database was lost while the append was being stored; whether it was stored is not known.",
        isFull: false, Failure.ToUnavailable(error))
    {
        IsOutcomeUnknown = true,
    };

    private async Task<long> TryWriteAsync(AppendSession on, List<PendingAppend> batch)
    {
        if (doubtful is { } written)
        {
            var stored = await on.IsStoredAsync(written.Rows[0]);
            doubtful = null;
            if (stored)
            {
                // The answers of the plan still stand beside the appends.
                return written.Position;
            }
        }

        if (doubtfulDraft is { } drafted)
        {
            var stored = await on.FindAsync(drafted);
            doubtfulDraft = null;
            if (stored is not null)
            {
                return stored.Position;
            }
        }

        writing = true;
        return await TryAtOnceAsync(on, batch) ?? await TryDraftAsync(on, batch) ?? await TryInTwoAsync(on, batch);
    }

    private async Task<long?> TryAtOnceAsync(AppendSession on, List<PendingAppend> batch)
    {
        if (!end.Alone || end.Head is null || !batch.TrueForAll(append => end.CanAssume(append.Request)))
        {
            return null;
        }

        var assumed = new Dictionary<string, long>(StringComparer.Ordinal);
        var plan = AppendPlan.Of(batch, end.Head, request => end.AssumedVersion(request, assumed), _ => null);
        if (plan.Rows.Count == 0)
        {
            return null;
        }

        try
        {
            doubtful = plan;
            await on.CommitAtOnceAsync(plan, [.. assumed.Where(stream => stream.Value > 0)]);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DivisionByZero or PostgresErrorCodes.UniqueViolation)
        {
            // Another host was first, or what was assumed does not hold: nothing was written.
            doubtful = null;
            end.WasWrong();
            return null;
        }

        end.WasRight();
        return Committed(plan);
    }

    private async Task<long?> TryDraftAsync(AppendSession on, List<PendingAppend> batch)
    {
        if (Draft.Of(batch) is not { } draft)
        {
            return null;
        }

        try
        {
            doubtfulDraft = draft;
            var (before, plan) = await on.CommitAsync(draft);
            end.Seen(before);
            return Committed(plan);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DivisionByZero or PostgresErrorCodes.UniqueViolation)
        {
            // A writer believed what is not so, or repeated a command: nothing was written, and looking up tells which.
            doubtfulDraft = null;
            return null;
        }
    }

    private async Task<long> TryInTwoAsync(AppendSession on, List<PendingAppend> batch)
    {
        var facts = await on.BeginAsync(
            [.. batch.Select(append => append.Request.Stream.Value).Distinct(StringComparer.Ordinal)],
            [.. batch.Select(append => append.Request.Command?.Key).OfType<string>().Distinct(StringComparer.Ordinal)]);
        end.Seen(facts.Head);
        var plan = AppendPlan.Of(
            batch, facts.Head, request => facts.Versions[request.Stream.Value], key => facts.Commands.GetValueOrDefault(key));
        doubtful = plan.Rows.Count > 0 ? plan : null;
        await on.CommitAsync(plan);
        return Committed(plan);
    }

    private long Committed(AppendPlan plan)
    {
        (doubtful, doubtfulDraft) = (null, null);
        end.Moved(plan.After, plan.Versions);
        return plan.Position;
    }

    private async Task ForgetAsync()
    {
        end.Forget();
        if (session is { } lost)
        {
            session = null;
            try
            {
                await lost.DisposeAsync();
            }
            catch (Exception error) when (Failure.IsOfDatabase(error))
            {
                // It was lost already.
            }
        }
    }
}
