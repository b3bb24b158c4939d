using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>A transaction of another part of the file (read models), run between append batches so that the two never fight for the lock.</summary>
internal abstract class WriteJob
{
    /// <summary>Does the work; the caller begins and commits.</summary>
    public abstract void Run(SqliteDb db);

    /// <summary>Gives the answer, after the commit.</summary>
    public abstract void Complete();

    /// <summary>Says that nothing was written.</summary>
    public abstract void Fail(Exception error);
}

/// <summary>A write job with an answer.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal sealed class WriteJob<T>(Func<SqliteDb, T> work) : WriteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? answer;

    public Task<T> Task => completion.Task;

    public override void Run(SqliteDb db) => answer = work(db);

    public override void Complete() => completion.SetResult(answer!);

    public override void Fail(Exception error) => completion.SetException(error);
}
