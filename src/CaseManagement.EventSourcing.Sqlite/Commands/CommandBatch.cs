using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>Remembers commands in one transaction; those before it in the same transaction are found as well.</summary>
/// <param name="index">Where to look for earlier ones.</param>
internal sealed class CommandBatch(CommandIndex index)
{
    private readonly Dictionary<string, StoredCommand> added = new(StringComparer.Ordinal);
    private readonly List<(long Arrival, ulong Hash)> places = [];
    private SqliteDb db = null!;
    private long arrival;

    /// <summary>Begins anew, on a connection that holds the write lock.</summary>
    public void Begin(SqliteDb connection)
    {
        db = connection;
        added.Clear();
        places.Clear();
        index.Refresh(db, isWriter: true);
        arrival = index.Last;
    }

    /// <summary>The command that was remembered with this key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hash">Its hash.</param>
    public StoredCommand? Find(string key, ulong hash) => added.TryGetValue(key, out var before) ? before : index.Find(db, key, hash);

    /// <summary>Remembers a command that was not found.</summary>
    public void Add(CommandRecord command, ulong hash, long version, long position, Instant recordedAt)
    {
        CommandTable.Insert(db, ++arrival, command, version, position, recordedAt);
        added.Add(command.Key, new StoredCommand(command.Key, command.Fingerprint, command.Outcome, version, position));
        places.Add((arrival, hash));
    }

    /// <summary>The transaction was committed.</summary>
    public void Committed() => index.Add(places);
}
