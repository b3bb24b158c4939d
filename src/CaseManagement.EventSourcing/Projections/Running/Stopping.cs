namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Tells being stopped from a failure that looks like it.</summary>
public static class Stopping
{
    /// <summary>
    /// Whether an exception is the answer to this stop. An <see cref="OperationCanceledException"/> of somebody else, such as a deadline
    /// inside a store, is a failure like any other.
    /// </summary>
    /// <param name="error">The exception.</param>
    /// <param name="cancellation">The stop.</param>
    public static bool IsStopBy(this Exception error, CancellationToken cancellation) =>
        error is OperationCanceledException && cancellation.IsCancellationRequested;
}
