using CaseManagement.EventSourcing.Events;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// Folds the log into rows. A pure function of the events in order: the same events give the same rows (I6), so no clock, no
/// identifiers and no external effect here. Rows are documents with declared index columns (ADR 0007).
/// </summary>
public interface IProjection
{
    /// <summary>Name of the read model: lower-case letters and underscores.</summary>
    string Name { get; }

    /// <summary>Raised whenever the rows would come out differently; a new version is built beside the live one.</summary>
    int Version { get; }

    /// <summary>Whether an event that cannot be applied stops the whole projection, because its order across streams matters; otherwise its stream is parked.</summary>
    bool StopsOnError { get; }

    /// <summary>
    /// The categories of streams of which this projection takes events, when each row follows from one stream alone: a rebuild then goes stream
    /// after stream, and works on one at a time however many change in turn. <see langword="null"/> when the order across streams matters.
    /// </summary>
    IReadOnlyCollection<string>? Categories { get; }

    /// <summary>
    /// Whether it opens sealed text to make something of it that is no text, such as a keyed fingerprint. It can then only be built where the master key
    /// is, and a tool without that key leaves it alone.
    /// </summary>
    bool OpensPersonalText => false;

    /// <summary>The row type and its index columns.</summary>
    IRowSchema Schema { get; }

    /// <summary>Whether this projection wants events of this logical type; others are not deserialised for it.</summary>
    bool Wants(string eventType);

    /// <summary>Applies one event.</summary>
    /// <param name="event">The event.</param>
    /// <param name="rows">The rows of this read model, as they are after all earlier events.</param>
    /// <param name="streams">Reads streams up to the version of the event, for projections that fold a whole stream.</param>
    ValueTask ApplyAsync(RecordedEvent @event, IRows rows, IStreamReader streams);
}

/// <summary>Reads the recorded events of a stream.</summary>
public interface IStreamReader
{
    /// <summary>The events of a stream, upcast, after <paramref name="afterVersion"/> up to and including <paramref name="upToVersion"/>.</summary>
    Task<IReadOnlyList<RecordedEvent>> ReadAsync(
        Streams.StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default);
}

/// <summary>Untyped access to the rows of one read model; <see cref="Projection{TRow}"/> gives the typed view.</summary>
public interface IRows
{
    /// <summary>The row with this key, or <see langword="null"/>.</summary>
    ValueTask<object?> FindAsync(string key);

    /// <summary>Inserts or replaces a row.</summary>
    void Put(string key, object row);

    /// <summary>Removes a row, if it is there.</summary>
    void Remove(string key);
}
