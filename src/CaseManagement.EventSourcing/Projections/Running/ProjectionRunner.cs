using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// Keeps the read models of one tenant up to date, in the host or in a command-line tool. The log is read once for all projections that
/// are near its head; one that is further behind pages on its own. Any number of processes may run one: the store's fence decides.
/// </summary>
public sealed class ProjectionRunner : IDisposable
{
    private readonly RunnerParts parts;
    private readonly Dictionary<string, ProjectionWorker> workers;

    /// <summary>A runner; nothing happens until it is told to.</summary>
    /// <param name="events">The log.</param>
    /// <param name="serializer">Reads its events.</param>
    /// <param name="store">Where the rows go.</param>
    /// <param name="projections">Every read model.</param>
    /// <param name="clock">Dates parked streams.</param>
    /// <param name="time">Measures pauses and deadlines.</param>
    /// <param name="options">Sizes and pauses; sensible when left out.</param>
    /// <exception cref="ArgumentException">Two projections have the same name.</exception>
    public ProjectionRunner(
        IEventStore events, IEventSerializer serializer, IProjectionStore store, IReadOnlyList<IProjection> projections, IClock clock,
        TimeProvider time, ProjectionRunnerOptions? options = null)
    {
        parts = new RunnerParts(events, serializer, store, clock, time, options ?? new ProjectionRunnerOptions());
        workers = projections.ToDictionary(p => p.Name, parts.Worker, StringComparer.Ordinal);
    }

    /// <summary>How every projection is doing.</summary>
    public IReadOnlyList<ProjectionHealth> Health => [.. workers.Values.Select(w => w.Health)];

    /// <summary>Follows the log until it is stopped. What was built by older code is rebuilt beside the live rows in the background.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var loop = new RunnerLoop(parts, [.. workers.Values]);
        await loop.RunAsync(cancellation);
    }

    /// <summary>
    /// Brings every projection to the end of the log as it is now, rebuilding what was built by older code. Only those that are
    /// <see cref="ProjectionCondition.Stopped"/> stay behind.
    /// </summary>
    /// <exception cref="StoreUnavailableException">
    /// The log cannot be read, or the rows of a projection failed three times in a row (then the error of that store, whatever its type).
    /// </exception>
    public async Task CatchUpAsync(CancellationToken cancellation = default)
    {
        using var loop = new RunnerLoop(parts, [.. workers.Values]);
        await loop.CatchUpAsync(cancellation);
    }

    /// <summary>Waits until the live rows of a projection reflect a position that a write answered.</summary>
    /// <param name="projection">A registered projection.</param>
    /// <param name="position">The position.</param>
    /// <param name="atMost">How long to wait.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <returns>Whether it was reached in time.</returns>
    /// <exception cref="ArgumentException">There is no such projection.</exception>
    public Task<bool> WaitForAsync(string projection, long position, TimeSpan atMost, CancellationToken cancellation = default) =>
        Find(projection).WaitAsync(position, atMost, cancellation);

    /// <summary>Rebuilds read models from zero, beside the live ones and reading the log once, and promotes them when they caught up.</summary>
    /// <exception cref="RebuildFailedException">A new generation could not be finished; the live one is untouched.</exception>
    /// <exception cref="StoreUnavailableException">A store was away (or whatever else it failed with); nothing is parked for that, and the live generation is untouched.</exception>
    public Task RebuildAsync(
        IReadOnlyList<string> projections, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default) =>
        parts.Rebuild([.. projections.Select(Find)], progress, cancellation);

    /// <summary>
    /// Applies the waiting events of a parked stream in order and lets it follow again, or leaves everything as it was.
    /// </summary>
    /// <exception cref="StoreUnavailableException">A store was away (or whatever else it failed with); everything is as it was.</exception>
    public async Task<RetryOutcome> RetryParkedAsync(string projection, StreamName stream, CancellationToken cancellation = default)
    {
        var worker = Find(projection);
        while (true)
        {
            if (await ProjectionStoreException.UnwrapAsync(
                () => worker.ExclusiveAsync(() => parts.Retry(worker.Projection).TryAsync(stream, cancellation), cancellation)) is { } outcome)
            {
                return outcome;
            }
        }
    }

    /// <summary>Lets a stopped projection try again from where it stopped.</summary>
    public void Resume(string projection) => Find(projection).Resume();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var worker in workers.Values)
        {
            worker.Dispose();
        }
    }

    private ProjectionWorker Find(string projection) =>
        workers.GetValueOrDefault(projection) ?? throw new ArgumentException($"There is no projection {projection}.", nameof(projection));
}
