using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Archive;

/// <summary>
/// What an embedded store can do for its keeper. A database server has tools of its own for this, so its store need not offer it.
/// </summary>
public interface IStoreMaintenance
{
    /// <summary>Lets the database check its own structure: pages, indexes, constraints. Empty when nothing was found.</summary>
    Task<IReadOnlyList<string>> CheckIntegrityAsync(CancellationToken cancellation = default);

    /// <summary>Proves that the log can be written now, without appending anything.</summary>
    /// <exception cref="StoreUnavailableException">It cannot; <see cref="StoreUnavailableException.IsFull"/> tells whether the disk is full.</exception>
    Task CheckWritableAsync(CancellationToken cancellation = default);

    /// <summary>Writes a consistent copy of the log with its read models, while writers go on. Returns when it is on the medium.</summary>
    /// <param name="directory">An existing directory without a log.</param>
    /// <param name="cancellation">Stops it; what was written is then of no use.</param>
    /// <returns>The head of the copy.</returns>
    /// <exception cref="StoreUnavailableException">The copy could not be finished.</exception>
    Task<LogHead> CopyLogAsync(string directory, CancellationToken cancellation = default);

    /// <summary>The same for the keys. Old copies of destroyed keys are not in it.</summary>
    Task CopyKeysAsync(string directory, CancellationToken cancellation = default);

    /// <summary>How much room the log takes.</summary>
    StoreSizes Sizes();
}

/// <summary>Sizes of the log in bytes.</summary>
/// <param name="Log">The database.</param>
/// <param name="Wal">What was written and not yet moved into it.</param>
public sealed record StoreSizes(long Log, long Wal);
