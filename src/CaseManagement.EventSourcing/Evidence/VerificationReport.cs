using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>What a verification found.</summary>
/// <param name="Position">Position of the last event that was proven good.</param>
/// <param name="SignedHeads">How many signed heads agreed.</param>
/// <param name="FirstBad">The first record that does not fit, or <see langword="null"/> when everything does.</param>
public sealed record VerificationReport(long Position, int SignedHeads, BadRecord? FirstBad)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsIntact => FirstBad is null;
}

/// <summary>The first record that does not fit.</summary>
/// <param name="Position">Its position, or the position that it should have had.</param>
/// <param name="Stream">Its stream, if there is a record.</param>
/// <param name="Version">Its version, if there is a record.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record BadRecord(long Position, StreamName? Stream, long? Version, BadRecordReason Reason)
{
    /// <summary>Position after which the change lies; less than <see cref="Position"/> - 1 when a whole tail was hashed anew.</summary>
    public long ChangedAfter { get; init; } = Position - 1;
}

/// <summary>Why a record does not fit.</summary>
public enum BadRecordReason
{
    /// <summary>An event is missing from, or out of order in, the log.</summary>
    PositionOutOfOrder,

    /// <summary>An event is missing from, or out of order in, its stream.</summary>
    VersionOutOfOrder,

    /// <summary>The stored bytes do not fit their link of the chain.</summary>
    Changed,

    /// <summary>The head row does not fit the last event.</summary>
    HeadDiffers,

    /// <summary>The chain fits itself, but not what was signed: it was hashed anew.</summary>
    DiffersFromSignedHead,

    /// <summary>A head was signed for a position that the log no longer reaches.</summary>
    Truncated,

    /// <summary>A signed head cannot be read, is of another tenant, or bears no valid signature of a trusted key.</summary>
    SignatureInvalid,
}
