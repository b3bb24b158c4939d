using NodaTime;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// Where read models and their checkpoints live: the same database as the log, so that rows and checkpoint move in one transaction (§1.3
/// of the grounds). Each read model has generations: the live one, and perhaps one that is being built beside it.
/// </summary>
public interface IProjectionStore
{
    /// <summary>Makes sure that a generation exists (tables and a checkpoint at 0) and answers where it stands.</summary>
    Task<GenerationState> OpenAsync(IProjection projection, CancellationToken cancellation = default);

    /// <summary>Starts a fresh, empty generation beside the live one, for a rebuild; an unfinished earlier attempt is dropped.</summary>
    Task<GenerationState> BeginRebuildAsync(IProjection projection, CancellationToken cancellation = default);

    /// <summary>A unit of work on one generation; rows read through it see the generation as of its checkpoint plus what was put.</summary>
    IProjectionBatch BeginBatch(IProjection projection, GenerationState generation);

    /// <summary>Makes a generation the live one, in one transaction; the former is kept until <see cref="DropRetiredAsync"/>.</summary>
    /// <exception cref="GenerationBehindException">
    /// The live one went on meanwhile, in another process: catch up and try again. Readers never see a row go back.
    /// </exception>
    /// <exception cref="Running.RebuildFailedException">The live one is of a newer version.</exception>
    /// <exception cref="GenerationLostException">It does not end with the commit that it should.</exception>
    Task PromoteAsync(IProjection projection, GenerationState generation, CancellationToken cancellation = default);

    /// <summary>Drops generations that are neither live nor being built.</summary>
    Task DropRetiredAsync(IProjection projection, CancellationToken cancellation = default);

    /// <summary>Where the live generation of every opened projection stands.</summary>
    Task<IReadOnlyList<ProjectionStatus>> StatusAsync(CancellationToken cancellation = default);

    /// <summary>The parked streams of the live generation of a projection.</summary>
    Task<IReadOnlyList<ParkedStream>> ParkedAsync(string projection, CancellationToken cancellation = default);

    /// <summary>A typed reader of the live generation.</summary>
    IReadModel<TRow> Read<TRow>(Projection<TRow> projection)
        where TRow : class;
}

/// <summary>A generation cannot take the place of one that is further.</summary>
/// <param name="projection">The read model.</param>
public sealed class GenerationBehindException(string projection) : Exception($"The new generation of {projection} is behind the live one.");

/// <summary>
/// A generation is not as it was left: another process went on with it, or the server crashed and lost the last commits, which do not wait for
/// the medium. Begin anew.
/// </summary>
/// <param name="projection">The read model.</param>
public sealed class GenerationLostException(string projection) : Exception($"The new generation of {projection} is not as it was left.");

/// <summary>One generation of a read model.</summary>
/// <param name="Number">1, 2, 3 …; part of the table name.</param>
/// <param name="Checkpoint">Position of the last event it reflects.</param>
/// <param name="IsLive">Whether readers see it.</param>
/// <param name="ProjectionVersion">The <see cref="IProjection.Version"/> it was built with.</param>
/// <param name="Commit">The <see cref="IProjectionBatch.Id"/> of the last commit; empty for none. The checkpoint does not tell all: some commits leave it where it is.</param>
public sealed record GenerationState(int Number, long Checkpoint, bool IsLive, int ProjectionVersion, Guid Commit);

/// <summary>Where a projection stands.</summary>
/// <param name="Name">The projection.</param>
/// <param name="Checkpoint">Position of the last event that its live generation reflects.</param>
/// <param name="Parked">How many streams are parked.</param>
/// <param name="Generation">Number of the live generation.</param>
public sealed record ProjectionStatus(string Name, long Checkpoint, int Parked, int Generation);

/// <summary>A stream that a projection could not follow; its later events wait behind the first failure (I5).</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Position">Position of the event that failed.</param>
/// <param name="Error">Type of the error and its message; never the body of an event.</param>
/// <param name="Since">When it was parked.</param>
public sealed record ParkedStream(Streams.StreamName Stream, long Position, string Error, Instant Since);

/// <summary>Rows of one generation, changed together with its checkpoint.</summary>
public interface IProjectionBatch : IRows
{
    /// <summary>Identifies its commit; after that, the generation stands at <see cref="GenerationState.Commit"/> with this value.</summary>
    Guid Id { get; }

    /// <summary>Parked streams of this generation.</summary>
    Task<IReadOnlyDictionary<Streams.StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default);

    /// <summary>Parks a stream together with this batch.</summary>
    void Park(ParkedStream parked);

    /// <summary>Takes a stream out of the park together with this batch.</summary>
    void Unpark(Streams.StreamName stream);

    /// <summary>
    /// Writes rows, parked streams and checkpoint in one transaction, once. Answers <see langword="false"/> when the generation no longer stood
    /// where this batch began: another runner was first, and nothing was written (the fence of §1.3).
    /// </summary>
    Task<bool> CommitAsync(long checkpoint, CancellationToken cancellation = default);
}
