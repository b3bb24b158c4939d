#if EVENTSTOREDB
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
#endif

namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// The stores with the log on EventStoreDB. There is no archive and no upkeep of the log as a whole: those would go past the server.
/// </summary>
internal static class OpslagOpEventStoreDb
{
#if EVENTSTOREDB
    public static IServiceCollection AddEventStoreDb(this IServiceCollection services, CasusOpties opties) => services
        .AddSingleton(provider => new EventStoreDbStores(
            new EventStoreDbOptions { ConnectionString = Verbinding(opties), Tenant = opties.Tenant, Directory = opties.Directory },
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IEventStore>(provider => provider.GetRequiredService<EventStoreDbStores>().Events)
        .AddSingleton<IProjectionStore>(provider => provider.GetRequiredService<EventStoreDbStores>().Projections)
        .AddSingleton<IKeyArchive>(provider => provider.GetRequiredService<EventStoreDbStores>().KeyArchive)
        .AddSingleton<IProjectionArchive>(provider => provider.GetRequiredService<EventStoreDbStores>().ProjectionArchive)
        .AddSingleton<IKeyStore>(provider => new FencedKeyStore(
            provider.GetRequiredService<EventStoreDbStores>().Keys,
            provider.GetRequiredService<IKeyArchive>(),
            Bewijs.Vernietigd(provider.GetRequiredService<CasusOpties>())));

    private static string Verbinding(CasusOpties opties) => opties.ConnectionString is { Length: > 0 } tekst
        ? tekst
        : throw new StoreUnavailableException("Casus:Store is eventstoredb, but Casus:ConnectionString is not set.", isFull: false);
#else
    public static IServiceCollection AddEventStoreDb(this IServiceCollection services, CasusOpties opties) => throw new InvalidOperationException(
        $"Casus:Store is {opties.Store}, maar dit programma is gebouwd zonder -p:EventStoreDb=true.");
#endif
}
