using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Contract.Archive;
using CaseManagement.Tests.Contract.Events;
using CaseManagement.Tests.Contract.Keys;
using CaseManagement.Tests.Contract.Projections;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>A directory of its own for each test.</summary>
public sealed class SqliteFixture : IStoreFixture
{
    public SqliteOptions Options { get; } = new()
    {
        Directory = Path.Combine(Directory.CreateTempSubdirectory("casemanagement-").FullName, "data"),
        Tenant = "voorbeeldgooi",
    };

    public Task<StoreSet> OpenAsync()
    {
        var stores = new SqliteStores(Options, TimeProvider.System);
        return Task.FromResult(new StoreSet(stores.Events, stores.Projections, stores.Keys, stores.DisposeAsync)
        {
            LogArchive = stores.LogArchive,
            ProjectionArchive = stores.ProjectionArchive,
            KeyArchive = stores.KeyArchive,
        });
    }

    public async Task<IReadOnlyList<byte[]>> RawBytesAsync() =>
        await Task.WhenAll(Directory.GetFiles(Options.Directory).Select(file => File.ReadAllBytesAsync(file)));

    public ValueTask DisposeAsync()
    {
        Directory.GetParent(Options.Directory)?.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Enrols the log.</summary>
public sealed class SqliteEventStoreTests : EventStoreContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}

/// <summary>Enrols the read models.</summary>
public sealed class SqliteProjectionStoreTests : ProjectionStoreContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}

/// <summary>Enrols the keys.</summary>
public sealed class SqliteKeyStoreTests : KeyStoreContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}

/// <summary>Enrols the log as a whole.</summary>
public sealed class SqliteLogArchiveTests : LogArchiveContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}

/// <summary>Enrols the keys as a whole.</summary>
public sealed class SqliteKeyArchiveTests : KeyArchiveContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}

/// <summary>Enrols the rows as stored.</summary>
public sealed class SqliteProjectionArchiveTests : ProjectionArchiveContract
{
    protected override IStoreFixture CreateFixture() => new SqliteFixture();
}
