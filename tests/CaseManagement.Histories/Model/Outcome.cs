namespace CaseManagement.Histories.Model;

/// <summary>What a client knows after an append.</summary>
/// <param name="Kind">What the store answered, if it did.</param>
/// <param name="Version">Version of the last event; for a conflict the version that the stream was said to have.</param>
/// <param name="Position">Position of the last event.</param>
/// <param name="Reason">Why there is no acknowledgement.</param>
public sealed record Outcome(OutcomeKind Kind, long Version = 0, long Position = 0, string? Reason = null)
{
    /// <summary>No answer came: the client does not know.</summary>
    public static Outcome Unknown(string reason) => new(OutcomeKind.Unknown, Reason: reason);
}

/// <summary>The kinds of <see cref="Outcome"/>.</summary>
public enum OutcomeKind
{
    /// <summary>Durably stored.</summary>
    Acknowledged,

    /// <summary>The expectation did not hold; nothing stored.</summary>
    Conflict,

    /// <summary>The store could not; nothing stored.</summary>
    Unavailable,

    /// <summary>The command was done before; nothing stored, and the answer is that of the first time.</summary>
    Duplicate,

    /// <summary>No answer: stored or not.</summary>
    Unknown,
}

/// <summary>What a writer believes about a stream.</summary>
/// <param name="Kind">The kind of belief.</param>
/// <param name="Version">For <see cref="ExpectationKind.Exactly"/>.</param>
public sealed record Expectation(ExpectationKind Kind, long Version = 0)
{
    /// <summary>Whether it holds for a stream with this last version.</summary>
    public bool Holds(long actual) => Kind switch
    {
        ExpectationKind.NoStream => actual == 0,
        ExpectationKind.Exactly => actual == Version,
        ExpectationKind.StreamExists => actual > 0,
        _ => true,
    };

    public override string ToString() => Kind is ExpectationKind.Exactly ? $"exactly {Version}" : Kind.ToString();
}

/// <summary>The four expected versions of the contract.</summary>
public enum ExpectationKind
{
    Any,
    NoStream,
    Exactly,
    StreamExists,
}
