using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Sqlite.Archive;
using CaseManagement.Tests.Contract;

namespace CaseManagement.Tests.Stores.EventStoreDb.Server;

/// <summary>A name of its own on the server for each test, with a directory for one host.</summary>
public sealed class EventStoreDbFixture(string connection) : IStoreFixture
{
    private readonly string prefix = "proef" + Some.Id().ToString("N");
    private readonly List<string> directories = [];

    public EventStoreDbOptions Options => OptionsOf(host: 0);

    public Task<StoreSet> OpenAsync() => Task.FromResult(Open(host: 0));

    /// <summary>The stores of a host with a directory of its own.</summary>
    public StoreSet Open(int host)
    {
        var options = OptionsOf(host);
        var stores = new EventStoreDbStores(options, TimeProvider.System);
        var keys = new SqliteKeyStore(new SqliteOptions { Directory = options.Directory, Tenant = options.Tenant });
        return new StoreSet(stores.Events, stores.Projections, keys, CloseAsync)
        {
            LogArchive = stores.LogArchive,
            ProjectionArchive = stores.ProjectionArchive,
            KeyArchive = new SqliteKeyArchive(keys),
        };

        async ValueTask CloseAsync()
        {
            await stores.DisposeAsync();
            keys.Dispose();
        }
    }

    public EventStoreDbOptions OptionsOf(int host)
    {
        while (directories.Count <= host)
        {
            directories.Add(Directory.CreateTempSubdirectory("casemanagement-").FullName);
        }

        return new EventStoreDbOptions
        {
            ConnectionString = connection,
            Tenant = "voorbeeldgooi",
            Prefix = prefix,
            Directory = Path.Combine(directories[host], "data"),
        };
    }

    public async Task<IReadOnlyList<byte[]>> RawBytesAsync() =>
        await Task.WhenAll(Directory.GetFiles(Options.Directory).Select(file => File.ReadAllBytesAsync(file)));

    public ValueTask DisposeAsync()
    {
        directories.ForEach(directory => Directory.Delete(directory, recursive: true));
        return ValueTask.CompletedTask;
    }
}
