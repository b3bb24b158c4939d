using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Archive;

/// <summary>The log as a whole, for moving it to another store byte for byte; no part of the daily work goes through here.</summary>
public interface ILogArchive
{
    /// <summary>How much there is, from one snapshot.</summary>
    Task<LogCounts> CountAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Appends events as another store sealed them, in one transaction: position, version, id, time, bytes and link of the chain stay what
    /// they were. They must follow on the end of this log. A server without transactions over streams keeps their beginning, in order, when it is
    /// broken off.
    /// </summary>
    /// <exception cref="ArchiveMismatchException">They do not follow on what is here, or a link does not fit; nothing was stored.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot write; nothing was stored.</exception>
    Task AppendSealedAsync(IReadOnlyList<StoredEvent> events, CancellationToken cancellation = default);

    /// <summary>The next remembered commands, each once, in an order of the store's own.</summary>
    /// <param name="afterKey">The last key of the page before; empty for the beginning.</param>
    /// <param name="maxCount">Page size.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<ArchivedCommand>> ReadCommandsAsync(string afterKey, int maxCount, CancellationToken cancellation = default);

    /// <summary>
    /// Remembers commands of another store; what is remembered already stays as it is. Their events must be here already. It is one transaction
    /// where the server has one for this; otherwise what is broken off is done by repeating it.
    /// </summary>
    Task PutCommandsAsync(IReadOnlyList<ArchivedCommand> commands, CancellationToken cancellation = default);
}

/// <summary>A remembered command and when it was recorded.</summary>
/// <param name="Command">The command.</param>
/// <param name="RecordedAt">When (UTC, milliseconds).</param>
public sealed record ArchivedCommand(StoredCommand Command, Instant RecordedAt);

/// <summary>What a log holds.</summary>
/// <param name="Events">Events.</param>
/// <param name="Streams">Streams.</param>
/// <param name="Commands">Remembered commands.</param>
public sealed record LogCounts(long Events, long Streams, long Commands);

/// <summary>What is to be brought in does not fit what is there.</summary>
/// <param name="message">What does not fit, without data of an event.</param>
/// <param name="reason">The same, for whoever tells it in other words.</param>
public sealed class ArchiveMismatchException(string message, ArchiveMismatch reason = ArchiveMismatch.Content) : Exception(message)
{
    /// <summary>What does not fit.</summary>
    public ArchiveMismatch Reason => reason;
}

/// <summary>What does not fit.</summary>
public enum ArchiveMismatch
{
    /// <summary>An event, a command or a key.</summary>
    Content,

    /// <summary>Source and target are of different tenants.</summary>
    Tenant,

    /// <summary>The source ends before its head.</summary>
    SourceIncomplete,

    /// <summary>The target holds more than the source.</summary>
    TargetLonger,

    /// <summary>The target holds something that is no earlier part of the source.</summary>
    TargetDiffers,

    /// <summary>After the copy the chain of the target ends otherwise.</summary>
    ChainDiffers,

    /// <summary>After the copy the target holds fewer events, commands or keys.</summary>
    CountsDiffer,
}
