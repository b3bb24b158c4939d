using System.Runtime.ExceptionServices;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>One run over the log: hands pages to those near its head, and sends the others after it on their own.</summary>
internal sealed class RunnerLoop(RunnerParts parts, IReadOnlyList<ProjectionWorker> workers) : IDisposable
{
    /// <summary>How often in a row a worker may fail before a catch-up gives up.</summary>
    private const int Patience = 3;

    private readonly PageReader reader = parts.Reader(workers);
    private readonly List<Task> behind = [];
    private readonly SemaphoreSlim wake = new(0);
    private long generationsChecked = parts.Time.GetTimestamp();

    internal async Task CatchUpAsync(CancellationToken cancellation)
    {
        await OpenAsync(cancellation);
        if (workers.Where(w => w.IsOutdated).ToList() is { Count: > 0 } outdated)
        {
            await parts.Rebuild(outdated, progress: null, cancellation);
        }

        var head = (await parts.Events.ReadHeadAsync(cancellation)).Position;
        foreach (var worker in workers)
        {
            worker.Failures = 0;
        }

        while (workers.Where(w => w.MayFollow && w.Checkpoint < head).ToList() is { Count: > 0 } waiting)
        {
            if (!waiting.Exists(w => w.Follows))
            {
                await Task.Delay(parts.Options.StoreRetryDelay, parts.Time, cancellation);
                continue;
            }

            try
            {
                await StepAsync(cancellation);
            }
            finally
            {
                await Task.WhenAll(behind);
            }

            if (waiting.Find(w => w.Failures >= Patience) is { Failure: { } failure })
            {
                ExceptionDispatchInfo.Throw(failure);
            }
        }
    }

    internal async Task RunAsync(CancellationToken cancellation)
    {
        var rebuild = Task.CompletedTask;
        using var own = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            await UntilItWorksAsync(() => OpenAsync(own.Token), own.Token);
            while (true)
            {
                // Not only at the start: a program of before, that does not refuse to, may have promoted rows of its own.
                if (rebuild.IsCompleted && workers.Any(w => w.IsOutdated))
                {
                    rebuild = new OutdatedRebuild(parts, workers, wake).RunAsync(own.Token);
                }

                var more = false;
                await UntilItWorksAsync(async () => more = await StepAsync(own.Token), own.Token);
                if (!more)
                {
                    await UntilItWorksAsync(() => IdleAsync(own.Token), own.Token);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        finally
        {
            // However it ends: nobody may release what is disposed next.
            await own.CancelAsync();
            await Task.WhenAll([rebuild, .. behind]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => wake.Dispose();

    private async Task OpenAsync(CancellationToken cancellation)
    {
        foreach (var worker in workers)
        {
            await worker.OpenAsync(cancellation);
        }
    }

    /// <summary>One page; answers whether there may be more.</summary>
    private async Task<bool> StepAsync(CancellationToken cancellation)
    {
        await FollowPromotionsAsync(cancellation);
        behind.RemoveAll(task => task.IsCompleted);
        var near = workers.Where(w => w.Follows).ToList();
        if (near.Count == 0)
        {
            return false;
        }

        var front = near.Max(w => w.Checkpoint);
        foreach (var far in near.Where(w => w.Checkpoint < front - parts.Options.PageSize).ToList())
        {
            near.Remove(far);
            far.IsBusy = true;

            // Also when it was stopped meanwhile: the task itself lays down that the worker is free again.
            behind.Add(Task.Run(() => CatchUpAloneAsync(far, cancellation), CancellationToken.None));
        }

        var page = await reader.ReadAsync(near.Min(w => w.Checkpoint), parts.Options.PageSize, cancellation);
        if (page.Stored.Count > 0)
        {
            await Task.WhenAll(near.Select(w => w.ApplyAsync(page, cancellation)));
        }

        return page.Stored.Count > 0;
    }

    private async Task CatchUpAloneAsync(ProjectionWorker worker, CancellationToken cancellation)
    {
        try
        {
            await foreach (var page in parts.Reader([worker]).ReadToEndAsync(worker.Checkpoint, parts.Options.CatchUpPageSize, cancellation))
            {
                await worker.ApplyAsync(page, cancellation);
                if (worker.Checkpoint < page.Last)
                {
                    break;
                }
            }
        }
        catch (Exception error) when (!error.IsStopBy(cancellation))
        {
            worker.Fail(error);
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            worker.IsBusy = false;
            wake.Release();
        }
    }

    /// <summary>Another process may have promoted a rebuilt generation.</summary>
    private async Task FollowPromotionsAsync(CancellationToken cancellation)
    {
        if (parts.Time.GetElapsedTime(generationsChecked) < parts.Options.GenerationCheck)
        {
            return;
        }

        generationsChecked = parts.Time.GetTimestamp();
        var live = (await parts.Store.StatusAsync(cancellation)).ToDictionary(s => s.Name, s => s.Generation, StringComparer.Ordinal);
        foreach (var worker in workers.Where(w => w.Generation != 0 && live.GetValueOrDefault(w.Projection.Name) != w.Generation))
        {
            await worker.OpenAsync(cancellation);
        }
    }

    /// <summary>Until the log grows, a worker comes back, or it is time to try what failed or to look what another process promoted.</summary>
    private async Task IdleAsync(CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var near = workers.Where(w => w.Follows).ToList();
        var waits = new List<Task>
        {
            wake.WaitAsync(either.Token),
            Task.Delay(parts.Options.GenerationCheck, parts.Time, either.Token),
        };
        if (near.Count > 0)
        {
            waits.Add(parts.Events.WaitForAppendAsync(near.Min(w => w.Checkpoint), either.Token));
        }

        if (near.Count < workers.Count)
        {
            waits.Add(Task.Delay(parts.Options.StoreRetryDelay, parts.Time, either.Token));
        }

        var first = await Task.WhenAny(waits);
        await either.CancelAsync();
        await Task.WhenAll(waits).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
        await first;
    }

    /// <summary>The log itself may fail for a while; nothing is skipped, everybody waits.</summary>
    private async Task UntilItWorksAsync(Func<Task> action, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await action();
                NoteAll(null);
                return;
            }
            catch (Exception error) when (!error.IsStopBy(cancellation))
            {
                NoteAll(GenerationFollower.Describe(error));
                await Task.Delay(parts.Options.StoreRetryDelay, parts.Time, cancellation);
            }
        }
    }

    private void NoteAll(string? problem)
    {
        foreach (var worker in workers)
        {
            worker.LogTrouble = problem;
        }
    }
}
