using System.Runtime.ExceptionServices;
using System.Text.Json;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>The changes of one event, kept apart until the event has been applied whole: a failed try leaves nothing behind.</summary>
/// <param name="rows">The rows as of the events before.</param>
/// <param name="check">When given, every row is tried as a document before it is handed on.</param>
internal sealed class StagedRows(IRows rows, IRowSchema? check = null) : IRows
{
    private readonly Dictionary<string, object?> changes = new(StringComparer.Ordinal);

    public ValueTask<object?> FindAsync(string key) =>
        changes.TryGetValue(key, out var changed) ? ValueTask.FromResult(changed) : FindBelowAsync(key);

    public void Put(string key, object row) => changes[key] = row;

    public void Remove(string key) => changes[key] = null;

    internal void Clear() => changes.Clear();

    /// <summary>Hands the changes on; or answers why a row of them cannot be stored, and then nothing of them is left.</summary>
    internal Exception? TryFlush()
    {
        try
        {
            foreach (var row in check is null ? [] : changes.Values.OfType<object>())
            {
                check!.ToDocument(row);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            changes.Clear();
            return error;
        }

        foreach (var (key, row) in changes)
        {
            if (row is null)
            {
                rows.Remove(key);
            }
            else
            {
                rows.Put(key, row);
            }
        }

        changes.Clear();
        return null;
    }

    private async ValueTask<object?> FindBelowAsync(string key)
    {
        try
        {
            return await rows.FindAsync(key);
        }
        catch (Exception error) when (error is not (JsonException or OperationCanceledException))
        {
            throw new ProjectionStoreException(error);
        }
    }
}

/// <summary>A store failed, not the event: the page is tried again later and nothing is parked.</summary>
/// <param name="inner">The cause.</param>
internal sealed class ProjectionStoreException(Exception inner) : Exception("The store of the read models failed.", inner)
{
    /// <summary>Does something of which the caller is told the cause itself: that it was the store, only the runner needs to know.</summary>
    internal static async Task<T> UnwrapAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (ProjectionStoreException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerException!);
            throw;
        }
    }
}
