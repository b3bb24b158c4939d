using CaseManagement.EventSourcing.Events;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>Base of projections with rows of one type.</summary>
/// <typeparam name="TRow">The row; immutable, so that the live and the rebuilt generation can share nothing.</typeparam>
public abstract class Projection<TRow> : IProjection
    where TRow : class
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract int Version { get; }

    /// <inheritdoc/>
    public virtual bool StopsOnError => false;

    /// <inheritdoc/>
    public virtual IReadOnlyCollection<string>? Categories => null;

    /// <inheritdoc cref="IProjection.OpensPersonalText"/>
    public virtual bool OpensPersonalText => false;

    /// <inheritdoc/>
    public abstract IRowSchema Schema { get; }

    /// <inheritdoc/>
    public abstract bool Wants(string eventType);

    /// <inheritdoc/>
    public ValueTask ApplyAsync(RecordedEvent @event, IRows rows, IStreamReader streams) =>
        ApplyAsync(@event, new Rows<TRow>(rows), streams);

    /// <summary>Applies one event to the typed rows.</summary>
    protected abstract ValueTask ApplyAsync(RecordedEvent @event, Rows<TRow> rows, IStreamReader streams);
}

/// <summary>Typed view of the rows of a read model.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="rows">The untyped rows.</param>
public sealed class Rows<TRow>(IRows rows)
    where TRow : class
{
    /// <summary>The row with this key, or <see langword="null"/>.</summary>
    public ValueTask<TRow?> FindAsync(string key)
    {
        // A rebuild asks for some rows of every event, and nearly always knows them.
        var found = rows.FindAsync(key);
        return found.IsCompletedSuccessfully ? new((TRow?)found.Result) : LaterAsync(found);
    }

    /// <summary>Inserts or replaces a row.</summary>
    public void Put(string key, TRow row) => rows.Put(key, row);

    /// <summary>Removes a row, if it is there.</summary>
    public void Remove(string key) => rows.Remove(key);

    private static async ValueTask<TRow?> LaterAsync(ValueTask<object?> found) => (TRow?)await found;
}
