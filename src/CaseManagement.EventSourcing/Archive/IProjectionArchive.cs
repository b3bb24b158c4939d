using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.Archive;

/// <summary>The stored rows of read models as they are, for comparing them with the log.</summary>
public interface IProjectionArchive
{
    /// <summary>The generations of a read model that still have rows, oldest first.</summary>
    Task<IReadOnlyList<StoredGeneration>> GenerationsAsync(string projection, CancellationToken cancellation = default);

    /// <summary>The live rows as of one position, while writers go on; <see langword="null"/> when nothing was built yet. Dispose it soon.</summary>
    Task<IStoredRows?> OpenLiveAsync(IProjection projection, CancellationToken cancellation = default);
}

/// <summary>A snapshot of the rows of one generation.</summary>
public interface IStoredRows : IDisposable
{
    /// <summary>The generation, with the position that the rows reflect.</summary>
    GenerationState Generation { get; }

    /// <summary>Whether the table has the columns that this program expects.</summary>
    bool HasColumns { get; }

    /// <summary>How many rows there are.</summary>
    long Count { get; }

    /// <summary>How many streams are parked.</summary>
    int Parked { get; }

    /// <summary>The rows in order of the UTF-8 bytes of their keys; only when <see cref="HasColumns"/>.</summary>
    IEnumerable<StoredRow> Read();
}

/// <summary>A row as stored.</summary>
/// <param name="Key">Its key: an identifier, never personal data.</param>
/// <param name="Document">The document, byte for byte.</param>
/// <param name="Columns">The index columns: <see cref="string"/>, <see cref="long"/>, <see langword="null"/>, or what nobody should have put there.</param>
public sealed record StoredRow(string Key, ReadOnlyMemory<byte> Document, IReadOnlyList<object?> Columns);

/// <summary>A generation with its life.</summary>
/// <param name="State">Number, position and version.</param>
/// <param name="Life">What it is for.</param>
public sealed record StoredGeneration(GenerationState State, StoredGenerationLife Life);

/// <summary>What a generation is for.</summary>
public enum StoredGenerationLife
{
    /// <summary>Being built beside the live one.</summary>
    Building,

    /// <summary>The one that readers see.</summary>
    Live,

    /// <summary>Was live; kept until it is dropped.</summary>
    Retired,
}
