using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What the keeper of an installation needs of the stores. A store that cannot do one of these leaves it out.</summary>
internal static class Beheerdiensten
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddSingleton<ILogArchive>(provider => provider.GetRequiredService<SqliteStores>().LogArchive)
        .AddSingleton<IKeyArchive>(provider => provider.GetRequiredService<SqliteStores>().KeyArchive)
        .AddSingleton<IProjectionArchive>(provider => provider.GetRequiredService<SqliteStores>().ProjectionArchive)
        .AddSingleton<IStoreMaintenance>(provider => provider.GetRequiredService<SqliteStores>().Maintenance)
        .AddSingleton<IKeyStore>(provider => new FencedKeyStore(
            provider.GetRequiredService<SqliteStores>().Keys,
            provider.GetRequiredService<IKeyArchive>(),
            Bewijs.Vernietigd(provider.GetRequiredService<CasusOpties>())));
}
