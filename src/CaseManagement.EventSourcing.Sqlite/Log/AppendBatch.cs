using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// One append transaction. Every check comes before the first insert of an append, so a conflict or a repeated command leaves the
/// others of the batch alone.
/// </summary>
/// <param name="index">The remembered commands.</param>
internal sealed class AppendBatch(CommandIndex index)
{
    private const string InsertAlways = "INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    private const string InsertIfNew = InsertAlways + " ON CONFLICT (stream, version) DO NOTHING";

    private readonly Dictionary<string, long> versions = new(StringComparer.Ordinal);
    private readonly CommandBatch commands = new(index);
    private readonly byte[] hash = new byte[HashChain.Length];
    private readonly byte[] saved = new byte[HashChain.Length];
    private SqliteDb db = null!;
    private long position;

    /// <summary>Runs the appends; answers the last position of the log. The caller holds the write lock and commits.</summary>
    public long Run(SqliteDb connection, List<PendingAppend> appends)
    {
        db = connection;
        versions.Clear();
        commands.Begin(db);
        ReadHead();
        var before = position;
        foreach (var append in appends)
        {
            append.Answer = Run(append.Request, append.KeyHash);
        }

        if (position != before)
        {
            db.Prepare("UPDATE head SET position = ?1, hash = ?2").Bind(1, position).Bind(2, hash).Run();
        }

        return position;
    }

    /// <summary>The transaction was committed.</summary>
    public void Committed() => commands.Committed();

    private AppendResult Run(AppendRequest request, ulong keyHash)
    {
        // A repeated command is answered before its expectation is looked at: its first run is what made that outdated.
        if (request.Command is { } command && commands.Find(command.Key, keyHash) is { } previous)
        {
            return new AppendResult.Duplicate(previous);
        }

        var stream = request.Stream.Value;
        var version = 1L;
        if (request.Expected.Kind is not ExpectedVersionKind.NoStream || !InsertFirst(stream, request.Events[0]))
        {
            version = VersionOf(stream);
            if (!request.Expected.Holds(version))
            {
                return new AppendResult.Conflict(version);
            }

            Insert(stream, ++version, request.Events[0]);
        }

        for (var next = 1; next < request.Events.Count; next++)
        {
            Insert(stream, ++version, request.Events[next]);
        }

        versions[stream] = version;
        if (request.Command is { } first)
        {
            commands.Add(first, keyHash, version, position, request.Events[0].RecordedAt);
        }

        return new AppendResult.Appended(version, position);
    }

    // Saves the look-up of a new stream: the unique index says whether it is.
    private bool InsertFirst(string stream, NewEvent @event)
    {
        hash.CopyTo(saved, 0);
        if (Insert(stream, 1, @event, InsertIfNew) > 0)
        {
            return true;
        }

        saved.CopyTo(hash, 0);
        position--;
        return false;
    }

    private int Insert(string stream, long version, NewEvent @event, string sql = InsertAlways)
    {
        position++;
        var recordedAt = @event.RecordedAt.ToUnixTimeMilliseconds();
        HashChain.Next(
            hash, position, stream, version, @event.Id, @event.Type, @event.SchemaVersion, recordedAt,
            @event.Data.Span, @event.Metadata.Span, hash);
        db.Prepare(sql)
            .Bind(1, position).Bind(2, stream).Bind(3, version).Bind(4, @event.Id).Bind(5, @event.Type)
            .Bind(6, @event.SchemaVersion).Bind(7, recordedAt).Bind(8, @event.Data.Span).Bind(9, @event.Metadata.Span).Bind(10, hash)
            .Run();
        return db.Changes;
    }

    private void ReadHead()
    {
        var statement = db.Prepare("SELECT position, hash FROM head");
        statement.Step();
        position = statement.Long(0);
        statement.Blob(1).CopyTo(hash);
        statement.Reset();
    }

    private long VersionOf(string stream)
    {
        if (versions.TryGetValue(stream, out var known))
        {
            return known;
        }

        var statement = db.Prepare("SELECT version FROM events WHERE stream = ?1 ORDER BY version DESC LIMIT 1").Bind(1, stream);
        var version = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
        return version;
    }
}
