using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// A transaction of another part of the file (read models), run between append batches so that the two never fight for the lock.
/// </summary>
internal abstract class WriteJob
{
    /// <summary>Runs the job and gives its answer after the commit.</summary>
    public void RunIn(WriteConnection connection)
    {
        try
        {
            connection.InTransaction(
                db =>
                {
                    Run(db);
                    return true;
                },
                waitForMedium: false);
            Complete();
        }
        catch (Exception error)
        {
            Fail(error);
        }
    }

    /// <summary>Says that nothing was written.</summary>
    public abstract void Fail(Exception error);

    /// <summary>Does the work.</summary>
    protected abstract void Run(SqliteDb db);

    /// <summary>Gives the answer.</summary>
    protected abstract void Complete();
}

/// <summary>A write job with an answer.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal sealed class WriteJob<T>(Func<SqliteDb, T> work) : WriteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? answer;

    public Task<T> Task => completion.Task;

    public override void Fail(Exception error) => completion.SetException(error);

    protected override void Run(SqliteDb db) => answer = work(db);

    protected override void Complete() => completion.SetResult(answer!);
}
