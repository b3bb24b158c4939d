using NodaTime;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>One projection in this process: its live generation, and what is known of its health. One thing at a time happens to it.</summary>
internal sealed class ProjectionWorker(
    IProjection projection, IProjectionStore store, EventApplier applier, IClock clock, TimeProvider time, ProjectionRunnerOptions options)
    : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly CheckpointSignal checkpoint = new(time);
    private GenerationFollower? follower;
    private string? stopped;
    private string? unknownVersion;
    private string? trouble;
    private long notBefore;

    internal IProjection Projection => projection;

    internal long Checkpoint => checkpoint.Current;

    /// <summary>Number of the generation followed, as known here; 0 when it must be asked for.</summary>
    internal int Generation => follower?.Generation.Number ?? 0;

    /// <summary>Whether the live rows were built by older code: they are left as they are until a rebuild replaces them.</summary>
    internal bool IsOutdated => follower is { Generation: var live } && live.ProjectionVersion < projection.Version;

    /// <summary>Whether it will want pages, now or after a pause.</summary>
    internal bool MayFollow => Stop is null && !IsOutdated;

    /// <summary>Whether it wants pages now.</summary>
    internal bool Follows => !IsBusy && MayFollow && notBefore <= time.GetTimestamp();

    /// <summary>How often its rows or its part of the log failed since it last went forward.</summary>
    internal int Failures { get; set; }

    /// <summary>The last of those failures.</summary>
    internal Exception? Failure { get; private set; }

    /// <summary>Whether it pages on its own, far behind the others.</summary>
    internal bool IsBusy { get; set; }

    /// <summary>Why the log cannot be read now, or <see langword="null"/>.</summary>
    internal string? LogTrouble { get; set; }

    /// <summary>Why the last rebuild failed, or <see langword="null"/>; of no moment when another process did it.</summary>
    internal string? RebuildTrouble { get; set; }

    private string? Stop => unknownVersion ?? stopped;

    private string? Trouble => trouble ?? LogTrouble ?? (IsOutdated ? RebuildTrouble : null);

    internal ProjectionHealth Health => new(
        projection.Name,
        Stop is not null ? ProjectionCondition.Stopped
            : Trouble is not null || IsOutdated || follower is not { Parked: 0 } ? ProjectionCondition.Degraded
            : ProjectionCondition.Ok,
        Checkpoint,
        follower?.Parked ?? 0,
        Stop ?? Trouble ?? (IsOutdated ? $"Version {projection.Version} is being built beside the live one." : null));

    internal Task<bool> WaitAsync(long position, TimeSpan atMost, CancellationToken cancellation) =>
        checkpoint.WaitAsync(position, atMost, cancellation);

    /// <summary>Does something with this projection while nothing else happens to it; then looks where it stands.</summary>
    internal async Task<T> ExclusiveAsync<T>(Func<Task<T>> action, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var result = await action();
            await ReloadAsync(cancellation);
            return result;
        }
        finally
        {
            gate.Release();
        }
    }

    internal Task OpenAsync(CancellationToken cancellation) => ExclusiveAsync(() => Task.FromResult(true), cancellation);

    /// <summary>Tries again after a stop at an event. Rows of a version that this program does not know are left alone all the same.</summary>
    internal void Resume() => (stopped, notBefore) = (null, 0);

    /// <summary>Notes that its rows or its part of the log failed, and leaves it in peace for a while.</summary>
    internal void Fail(Exception error)
    {
        Failure = error is ProjectionStoreException { InnerException: { } cause } ? cause : error;
        Failures++;
        trouble = GenerationFollower.Describe(Failure);
        notBefore = time.GetTimestamp() + (long)(options.StoreRetryDelay.TotalSeconds * time.TimestampFrequency);
    }

    /// <summary>Applies a page, or does nothing with it when it does not follow on what this projection has.</summary>
    internal async Task ApplyAsync(DecodedPage page, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            if (follower is null)
            {
                await ReloadAsync(cancellation);
            }

            if (MayFollow && page.After <= Checkpoint)
            {
                await FollowAsync(follower!, page, cancellation);
            }
        }
        catch (Exception error) when (!error.IsStopBy(cancellation))
        {
            Fail(error);
            follower = null;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task FollowAsync(GenerationFollower live, DecodedPage page, CancellationToken cancellation)
    {
        switch (await live.ApplyAsync(page, cancellation))
        {
            case Followed.Stopped(var position, var error):
                stopped = $"Stopped before position {position}. {error}";
                break;
            case Followed.Overtaken:
                await ReloadAsync(cancellation);
                (trouble, Failures) = (null, 0);
                break;
            default:
                (trouble, Failures) = (null, 0);
                break;
        }

        checkpoint.Advance(follower!.Checkpoint);
    }

    private async Task ReloadAsync(CancellationToken cancellation)
    {
        var live = await store.OpenAsync(projection, cancellation);
        follower = new GenerationFollower(projection, store, live, applier, clock);
        await follower.CountParkedAsync(cancellation);
        checkpoint.Advance(live.Checkpoint);
        unknownVersion = live.ProjectionVersion > projection.Version
            ? $"The live rows are of version {live.ProjectionVersion}; this program only knows version {projection.Version}."
            : null;
    }

    public void Dispose() => gate.Dispose();
}
