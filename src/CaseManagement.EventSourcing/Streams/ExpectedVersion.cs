namespace CaseManagement.EventSourcing.Streams;

/// <summary>What a writer believes about a stream. A wrong belief gives <see cref="AppendResult.Conflict"/>, never an exception.</summary>
public readonly record struct ExpectedVersion
{
    private ExpectedVersion(ExpectedVersionKind kind, long version)
    {
        Kind = kind;
        Version = version;
    }

    /// <summary>The kind of belief.</summary>
    public ExpectedVersionKind Kind { get; }

    /// <summary>The version for <see cref="ExpectedVersionKind.Exactly"/>; 0 otherwise.</summary>
    public long Version { get; }

    /// <summary>The stream has no event yet.</summary>
    public static ExpectedVersion NoStream { get; } = new(ExpectedVersionKind.NoStream, 0);

    /// <summary>No belief: append whatever is there.</summary>
    public static ExpectedVersion Any { get; } = new(ExpectedVersionKind.Any, 0);

    /// <summary>The stream has at least one event.</summary>
    public static ExpectedVersion StreamExists { get; } = new(ExpectedVersionKind.StreamExists, 0);

    /// <summary>The last event has this version; versions count from 1, and 0 is the same as <see cref="NoStream"/>.</summary>
    public static ExpectedVersion Exactly(long version) =>
        version == 0 ? NoStream : new ExpectedVersion(ExpectedVersionKind.Exactly, version);

    /// <summary>Whether the belief holds for a stream whose last version is <paramref name="actual"/> (0 for no stream).</summary>
    public bool Holds(long actual) => Kind switch
    {
        ExpectedVersionKind.NoStream => actual == 0,
        ExpectedVersionKind.Exactly => actual == Version,
        ExpectedVersionKind.StreamExists => actual > 0,
        _ => true,
    };
}

/// <summary>The kinds of <see cref="ExpectedVersion"/>.</summary>
public enum ExpectedVersionKind
{
    /// <summary>No belief.</summary>
    Any,

    /// <summary>No event yet.</summary>
    NoStream,

    /// <summary>An exact last version.</summary>
    Exactly,

    /// <summary>At least one event.</summary>
    StreamExists,
}
