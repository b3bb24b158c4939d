using CaseManagement.EventSourcing.Streams;
using SQLitePCL;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>A result code of SQLite that is not what was hoped for. The message never holds a bound value.</summary>
internal sealed class SqliteFailureException(int code, string message) : Exception($"SQLite error {code}: {message}")
{
    private string Explanation => this switch
    {
        { IsFull: true } => "The disk of the store is full.",
        { IsBusy: true } => "The store is held by another process.",
        _ => "The store could not be used.",
    };

    private int Primary => code & 0xFF;

    /// <summary>Whether another connection holds the lock; the whole transaction may be tried again.</summary>
    public bool IsBusy => Primary is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    /// <summary>Whether there was no room.</summary>
    public bool IsFull => Primary == raw.SQLITE_FULL;

    /// <summary>Whether the medium failed: what it holds of the last writes is unknown.</summary>
    public bool IsMedium => Primary == raw.SQLITE_IOERR;

    /// <summary>Whether what is stored contradicts itself.</summary>
    public bool IsCorrupt => Primary == raw.SQLITE_CORRUPT;

    /// <summary>What the callers of a store are told.</summary>
    public StoreUnavailableException ToUnavailable() => new(Explanation, IsFull, this);
}
