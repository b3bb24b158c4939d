using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Cli.Beheer;

/// <summary>A scratch database in the directory for temporary files, readable by its owner only; disposing it removes it.</summary>
internal sealed class Kladruimte : IAsyncDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("casus-klad-");
    private readonly SqliteStores stores;

    /// <summary>Makes it.</summary>
    /// <param name="tenant">The municipality.</param>
    /// <param name="time">The source of time.</param>
    public Kladruimte(string tenant, TimeProvider time)
    {
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
