using System.Security.Cryptography;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>Changes in memory until the commit; used by one runner.</summary>
internal sealed class SqliteProjectionBatch(
    IProjection projection, GenerationState generation, KnownRows known, ReaderPool readers, LogWriter writer) : IProjectionBatch
{
    private readonly RowTable table = new(projection.Name, generation.Number, projection.Schema.Columns);
    private readonly string columns = RowSql.Signature(projection.Schema.Columns);
    private readonly Dictionary<string, object?> changed = new(StringComparer.Ordinal);
    private readonly Dictionary<StreamName, ParkedStream?> parking = [];

    public Guid Id { get; } = new(RandomNumberGenerator.GetBytes(16));

    public ValueTask<object?> FindAsync(string key)
    {
        if (changed.TryGetValue(key, out var row) || known.TryGet(generation.Commit, key, out row))
        {
            return new(row);
        }

        var document = readers.Read((table.Find, key), static (db, find) =>
        {
            var statement = db.Prepare(find.Find).Bind(1, find.key);
            var found = statement.Step() ? statement.Blob(0).ToArray() : null;
            statement.Reset();
            return found;
        });
        row = document is null ? null : projection.Schema.FromDocument(document);
        known.Loaded(generation.Commit, key, row);
        return new(row);
    }

    public void Put(string key, object row) => changed[key] = row;

    public void Remove(string key) => changed[key] = null;

    public Task<IReadOnlyDictionary<StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default)
    {
        var parked = readers
            .Read((projection.Name, generation.Number), static (db, of) => ParkedTable.Of(db, of.Name, of.Number))
            .ToDictionary(stream => stream.Stream);
        foreach (var (stream, change) in parking)
        {
            if (change is null)
            {
                parked.Remove(stream);
            }
            else
            {
                parked[stream] = change;
            }
        }

        return Task.FromResult<IReadOnlyDictionary<StreamName, ParkedStream>>(parked);
    }

    public void Park(ParkedStream parked) => parking[parked.Stream] = parked;

    public void Unpark(StreamName stream) => parking[stream] = null;

    public async Task<bool> CommitAsync(long checkpoint, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(checkpoint, generation.Checkpoint);
        var rows = changed.Select(change => RowChange.Of(projection.Schema, change.Key, change.Value)).ToArray();
        Array.Sort(rows, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var committed = await writer.RunAsync(db => Write(db, rows, checkpoint));
        if (committed)
        {
            known.Committed(generation.Commit, Id, changed);
        }

        return committed;
    }

    private bool Write(SqliteDb db, RowChange[] rows, long checkpoint)
    {
        if (!GenerationTable.Advance(db, projection.Name, generation, checkpoint, Id))
        {
            return false;
        }

        var stored = GenerationTable.Get(db, projection.Name, generation.Number);
        if (!string.Equals(stored?.Columns, columns, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Generation {generation.Number} of {projection.Name} has other columns; rebuild it.");
        }

        foreach (var row in rows)
        {
            row.Write(db, table);
        }

        foreach (var (stream, parked) in parking)
        {
            if (parked is null)
            {
                ParkedTable.Remove(db, projection.Name, generation.Number, stream);
            }
            else
            {
                ParkedTable.Put(db, projection.Name, generation.Number, parked);
            }
        }

        return true;
    }
}
