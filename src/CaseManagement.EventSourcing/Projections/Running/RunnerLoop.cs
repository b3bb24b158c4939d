namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>One run over the log: hands pages to those near its head, and sends the others after it on their own.</summary>
internal sealed class RunnerLoop(RunnerParts parts, IReadOnlyList<ProjectionWorker> workers) : IDisposable
{
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
        while (workers.Any(w => w.Follows && w.Checkpoint < head))
        {
            try
            {
                await StepAsync(cancellation);
            }
            finally
            {
                await Task.WhenAll(behind);
            }
        }
    }

    internal async Task RunAsync(CancellationToken cancellation)
    {
        var rebuild = Task.CompletedTask;
        try
        {
            await UntilItWorksAsync(() => OpenAsync(cancellation), cancellation);
            rebuild = new OutdatedRebuild(parts, workers, wake).RunAsync(cancellation);
            while (true)
            {
                var more = false;
                await UntilItWorksAsync(async () => more = await StepAsync(cancellation), cancellation);
                if (!more)
                {
                    await UntilItWorksAsync(() => IdleAsync(cancellation), cancellation);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
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
            behind.Add(Task.Run(() => CatchUpAloneAsync(far, cancellation), cancellation));
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
        catch (Exception error) when (error is not OperationCanceledException)
        {
            worker.LogTrouble = GenerationFollower.Describe(error);
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

    /// <summary>Until the log grows, a worker comes back, or it is time to try what failed.</summary>
    private async Task IdleAsync(CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var near = workers.Where(w => w.Follows).ToList();
        var waits = new List<Task> { wake.WaitAsync(either.Token) };
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
            catch (Exception error) when (error is not OperationCanceledException)
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
