using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Keys;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite;

/// <summary>
/// Wrapped keys in <c>sleutels.db</c>, a file of its own with its own backup life (I4). Deleted content is overwritten, and after a
/// destruction the file is written anew and its WAL cut, so that no copy of the wrapped key stays behind.
/// </summary>
public sealed class SqliteKeyStore : IKeyStore, IDisposable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "sleutels.db";

    private readonly ReaderPool readers;
    private readonly KeyWriter writer;

    /// <summary>Opens the keys, or makes an empty file.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <exception cref="StoreMismatchException">The file is of a newer version or of another municipality.</exception>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public SqliteKeyStore(SqliteOptions options)
    {
        var path = Path.Combine(StoreFiles.EnsureDirectory(options.KeyDirectory ?? options.Directory), FileName);
        writer = new KeyWriter(new WriteConnection(path, options, overwriteDeleted: true, KeySchema.Schema));
        readers = new ReaderPool(path);
    }

    internal ReaderPool Readers => readers;

    internal KeyWriter Writer => writer;

    /// <inheritdoc/>
    public StoredKey? Find(BetrokkeneId subject, string purpose) =>
        readers.Read((subject, purpose), static (db, key) => KeyTable.Find(db, key.subject, key.purpose));

    /// <inheritdoc/>
    public StoredKey? Find(Guid keyId) => readers.Read(keyId, KeyTable.Find);

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Live(int maxCount) => readers.Read(maxCount, KeyTable.Live);

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">The key could not be stored.</exception>
    /// <exception cref="InvalidOperationException">The id is that of a key of another subject or purpose.</exception>
    public StoredKey AddOrGet(StoredKey key) => writer.AddOrGet(key);

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">
    /// The fence may stand already, but old copies of the bytes could not be removed; repeat the call.
    /// </exception>
    public IReadOnlyList<StoredKey> Destroy(BetrokkeneId subject, Instant at) => writer.Run(
        db =>
        {
            KeyTable.Destroy(db, subject, at);
            return KeyTable.Of(db, subject);
        },
        KeyFileCleaning.RemoveOldCopies);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        // The writer is the last to close: a connection that can only read would leave the WAL where it is.
        readers.Dispose();
        writer.Dispose();
    }
}
