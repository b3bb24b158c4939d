using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>
/// Keeps a check from making the file of keys where it is missing, as opening the store would: the house then has keys in a scratch directory, which are none.
/// Disposing removes the scratch; the house must be closed by then.
/// </summary>
internal sealed class Sleutelbestand : IDisposable
{
    private readonly CasusOpties opties;
    private readonly DirectoryInfo? klad;

    /// <summary>Looks whether the file is there; a database of keys has none.</summary>
    /// <param name="opties">The settings of the house.</param>
    public Sleutelbestand(CasusOpties opties)
    {
        this.opties = opties;
        var hoort = opties.Store == Web.Samenstelling.Opslag.Sqlite
            || (opties.Store == Web.Samenstelling.Opslag.EventStoreDb && opties.KeyConnectionString is not { Length: > 0 });
        klad = hoort && !File.Exists(Pad) ? Directory.CreateTempSubdirectory("casus-sleutels-") : null;
    }

    /// <summary>Where it is or should be.</summary>
    public string Pad => Path.Combine(opties.Directory, SqliteKeyStore.FileName);

    /// <summary>Whether it should be there and is not.</summary>
    public bool Ontbreekt => klad is not null;

    /// <summary>Gives the house its scratch keys where that is needed.</summary>
    public void Vervang(IServiceCollection services)
    {
        if (klad is not null)
        {
            services.AddSingleton(provider => new SqliteStores(
                new SqliteOptions { Directory = opties.Directory, KeyDirectory = klad.FullName, Tenant = opties.Tenant }, provider.GetRequiredService<TimeProvider>()));
            services.AddSingleton(provider => LosseSleutels.Open(opties with { Directory = klad.FullName }, provider.GetRequiredService<TimeProvider>()));
        }
    }

    public void Dispose() => klad?.Delete(recursive: true);
}
