using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.Tests.Contract;

namespace CaseManagement.Tests.Stores.EventStoreDb.Server;

/// <summary>A municipality of its own on the server for each test, with a directory for one host.</summary>
public sealed class EventStoreDbFixture(string connection) : IStoreFixture
{
    private readonly string tenant = "proef" + Some.Id().ToString("N");
    private readonly List<string> directories = [];

    public EventStoreDbOptions Options => OptionsOf(host: 0);

    public Task<StoreSet> OpenAsync() => Task.FromResult(Open(host: 0));

    /// <summary>The stores of a host with a directory of its own.</summary>
    public StoreSet Open(int host)
    {
        var stores = new EventStoreDbStores(OptionsOf(host), TimeProvider.System);
        return new StoreSet(stores.Events, stores.Projections, stores.Keys, stores.DisposeAsync);
    }

    public EventStoreDbOptions OptionsOf(int host)
    {
        while (directories.Count <= host)
        {
            directories.Add(Directory.CreateTempSubdirectory("casemanagement-").FullName);
        }

        return new EventStoreDbOptions { ConnectionString = connection, Tenant = tenant, Directory = Path.Combine(directories[host], "data") };
    }

    public async Task<IReadOnlyList<byte[]>> RawBytesAsync() =>
        await Task.WhenAll(Directory.GetFiles(Options.Directory).Select(file => File.ReadAllBytesAsync(file)));

    public ValueTask DisposeAsync()
    {
        directories.ForEach(directory => Directory.Delete(directory, recursive: true));
        return ValueTask.CompletedTask;
    }
}
