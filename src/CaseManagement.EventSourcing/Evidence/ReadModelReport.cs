namespace CaseManagement.EventSourcing.Evidence;

/// <summary>What a comparison of one read model with the log found.</summary>
/// <param name="Name">The read model.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Position">Position that the rows reflected.</param>
/// <param name="Rows">How many live rows there were.</param>
/// <param name="Parked">How many streams were parked: their rows are older on purpose.</param>
/// <param name="First">The first row that differs, in order of keys.</param>
/// <param name="Differences">How many rows differ, the first included.</param>
public sealed record ReadModelReport(
    string Name, ReadModelVerdict Verdict, long Position, long Rows, int Parked, RowDifference? First = null, long Differences = 0);

/// <summary>Verdict on a read model.</summary>
public enum ReadModelVerdict
{
    /// <summary>Every row is what the log gives.</summary>
    Equal,

    /// <summary>Rows differ from what the log gives.</summary>
    Different,

    /// <summary>Nothing was built yet; the program builds it when it starts.</summary>
    NotBuilt,

    /// <summary>Built by another version of the program; not compared.</summary>
    OtherVersion,

    /// <summary>The log cannot be folded up to the position of the rows.</summary>
    CannotFold,
}

/// <summary>A row that differs.</summary>
/// <param name="Key">Its key: an identifier, never personal data.</param>
/// <param name="Kind">How.</param>
/// <param name="Column">The index column that differs, if it is one.</param>
public sealed record RowDifference(string Key, RowDifferenceKind Kind, string? Column = null);

/// <summary>How a row differs.</summary>
public enum RowDifferenceKind
{
    /// <summary>The log gives a row that is not there.</summary>
    Missing,

    /// <summary>There is a row that the log does not give.</summary>
    Extra,

    /// <summary>The document is not the same, byte for byte.</summary>
    Document,

    /// <summary>The document is the same, an index column is not.</summary>
    Column,
}
