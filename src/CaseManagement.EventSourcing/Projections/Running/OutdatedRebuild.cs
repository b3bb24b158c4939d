namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// Rebuilds in the background what was built by older code. When another process is at it too, they step back longer and longer, so
/// that one of them gets through.
/// </summary>
internal sealed class OutdatedRebuild(RunnerParts parts, IReadOnlyList<ProjectionWorker> workers, SemaphoreSlim wake)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    internal async Task RunAsync(CancellationToken cancellation)
    {
        var pause = TimeSpan.FromSeconds(10);
        while (workers.Where(w => w.IsOutdated).ToList() is { Count: > 0 } outdated)
        {
            if (await TryAsync(outdated, cancellation))
            {
                wake.Release();
                return;
            }

            await Task.Delay(pause * (1 + (Environment.ProcessId % 10 / 10.0)), parts.Time, cancellation);
            pause = pause * 2 < Longest ? pause * 2 : Longest;
        }
    }

    private async Task<bool> TryAsync(List<ProjectionWorker> outdated, CancellationToken cancellation)
    {
        try
        {
            foreach (var worker in outdated)
            {
                await worker.OpenAsync(cancellation);
            }

            await Task.Run(
                () => parts.Rebuild(outdated.FindAll(worker => worker.IsOutdated), progress: null, cancellation), cancellation);
            outdated.ForEach(worker => worker.RebuildTrouble = null);
            return true;
        }
        catch (Exception error) when (!error.IsStopBy(cancellation))
        {
            outdated.ForEach(worker => worker.RebuildTrouble = GenerationFollower.Describe(error));
            return false;
        }
    }
}
