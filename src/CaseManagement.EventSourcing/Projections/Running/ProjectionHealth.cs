namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>How a projection is doing.</summary>
/// <param name="Name">The projection.</param>
/// <param name="Condition">The verdict.</param>
/// <param name="Checkpoint">Position that its live rows reflect.</param>
/// <param name="Parked">How many streams are parked.</param>
/// <param name="Detail">What is wrong, without personal data; <see langword="null"/> when nothing is.</param>
public sealed record ProjectionHealth(string Name, ProjectionCondition Condition, long Checkpoint, int Parked, string? Detail);

/// <summary>Verdict on a projection.</summary>
public enum ProjectionCondition
{
    /// <summary>It follows the log.</summary>
    Ok,

    /// <summary>It follows, but not all of it: streams are parked, the store fails now and then, or a rebuild is under way.</summary>
    Degraded,

    /// <summary>It does not move until somebody acts.</summary>
    Stopped,
}

/// <summary>How far a rebuild is.</summary>
/// <param name="Position">Position that the new generation has reached.</param>
/// <param name="Head">End of the log as last seen.</param>
public sealed record RebuildProgress(long Position, long Head);

/// <summary>How a retry of a parked stream ended.</summary>
public abstract record RetryOutcome
{
    private RetryOutcome()
    {
    }

    /// <summary>The stream caught up and follows again.</summary>
    /// <param name="Applied">How many events were applied.</param>
    public sealed record Resumed(int Applied) : RetryOutcome;

    /// <summary>It failed again; nothing was changed.</summary>
    /// <param name="Position">Position of the event that failed.</param>
    /// <param name="Error">Type of the error and its message.</param>
    public sealed record StillParked(long Position, string Error) : RetryOutcome;

    /// <summary>The stream was not parked.</summary>
    public sealed record NotParked : RetryOutcome;
}
