namespace CaseManagement.EventSourcing.Streams;

/// <summary>One atomic append to one stream, with the outcome of the command that caused it.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Expected">What the writer believes about the stream.</param>
/// <param name="Events">At least one event.</param>
/// <param name="Command">The outcome to remember under an idempotency key, or <see langword="null"/>.</param>
public sealed record AppendRequest(
    StreamName Stream, ExpectedVersion Expected, IReadOnlyList<NewEvent> Events, CommandRecord? Command = null);

/// <summary>What is remembered of a command, in the append transaction, so that a repeated request gets the same answer.</summary>
/// <param name="Key">The idempotency key, already bound to the caller (at most 200 characters).</param>
/// <param name="Fingerprint">SHA-256 over everything that makes the request the same request.</param>
/// <param name="Outcome">
/// The stored answer: UTF-8 JSON without personal data. The placeholders <c>$version</c> and <c>$position</c> do not exist: the
/// store returns version and position of the first append beside the outcome.
/// </param>
public sealed record CommandRecord(string Key, ReadOnlyMemory<byte> Fingerprint, ReadOnlyMemory<byte> Outcome);

/// <summary>A remembered command.</summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Fingerprint">Fingerprint of the first request.</param>
/// <param name="Outcome">Its answer.</param>
/// <param name="Version">Version of the stream after the first append.</param>
/// <param name="Position">Position of the last event of the first append.</param>
public sealed record StoredCommand(
    string Key, ReadOnlyMemory<byte> Fingerprint, ReadOnlyMemory<byte> Outcome, long Version, long Position);

/// <summary>How an append ended. Anything else (disk full, lost store) is a <see cref="StoreUnavailableException"/>.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>Durably stored.</summary>
    /// <param name="Version">Version of the last event appended.</param>
    /// <param name="Position">Position of the last event appended.</param>
    public sealed record Appended(long Version, long Position) : AppendResult;

    /// <summary>The expectation did not hold; nothing was stored.</summary>
    /// <param name="Actual">The version that the stream has; 0 for no stream.</param>
    public sealed record Conflict(long Actual) : AppendResult;

    /// <summary>The idempotency key was used before; nothing was stored. The caller compares fingerprints.</summary>
    /// <param name="Previous">What was remembered.</param>
    public sealed record Duplicate(StoredCommand Previous) : AppendResult;
}

/// <summary>The store could not do what was asked; nothing was acknowledged.</summary>
/// <param name="message">What failed, without any data of an event.</param>
/// <param name="isFull">Whether the disk is full: the caller answers 507 instead of 503.</param>
/// <param name="inner">The cause.</param>
public sealed class StoreUnavailableException(string message, bool isFull, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the disk is full.</summary>
    public bool IsFull { get; } = isFull;

    /// <summary>
    /// Whether an append may have been stored all the same: the store was lost while it was being stored. Repeating it under its idempotency
    /// key is safe and tells.
    /// </summary>
    public bool IsOutcomeUnknown { get; init; }
}
