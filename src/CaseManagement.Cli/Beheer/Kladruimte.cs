using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Cli.Beheer;

/// <summary>A scratch database in the directory for temporary files, readable by its owner only; disposing it removes it.</summary>
internal sealed class Kladruimte : IAsyncDisposable
{
    private readonly DirectoryInfo map;
    private readonly SqliteStores stores;

    /// <summary>Makes it.</summary>
    /// <param name="tenant">The municipality.</param>
    /// <param name="time">The source of time.</param>
    /// <param name="plaats">The directory for temporary files.</param>
    public Kladruimte(string tenant, TimeProvider time, string plaats)
    {
        map = new DirectoryInfo(Path.Combine(plaats, "casus-klad-" + Path.GetRandomFileName()));
        Doelmap.MaakMap(map.FullName);
        stores = new SqliteStores(new SqliteOptions { Directory = map.FullName, Tenant = tenant }, time);
        Rijen = new ScratchRows(stores.Projections, stores.ProjectionArchive);
    }

    public ScratchRows Rijen { get; }

    public async ValueTask DisposeAsync()
    {
        await stores.DisposeAsync();
        map.Delete(recursive: true);
    }
}
