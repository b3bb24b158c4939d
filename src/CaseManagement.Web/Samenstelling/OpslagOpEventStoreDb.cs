using CaseManagement.EventSourcing.Archive;
#if EVENTSTOREDB
using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
#endif

namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// The stores with the log on EventStoreDB. There is no upkeep of the log: that would go past the server. Keys are in the data directory, or in
/// PostgreSQL where there is a <see cref="CasusOpties.KeyConnectionString"/>.
/// </summary>
internal static class OpslagOpEventStoreDb
{
    public const string Zonder = "dit programma is gebouwd zonder -p:EventStoreDb=true en kan daarom niet bij een EventStoreDB-server.";

#if EVENTSTOREDB
    public const bool IsMeegebouwd = true;

    public static IServiceCollection AddEventStoreDb(this IServiceCollection services, CasusOpties opties) => services
        .AddSingleton(provider => new EventStoreDbStores(VanServer(opties), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IEventStore>(provider => provider.GetRequiredService<EventStoreDbStores>().Events)
        .AddSingleton<IProjectionStore>(provider => provider.GetRequiredService<EventStoreDbStores>().Projections)
        .AddSingleton<ILogArchive>(provider => provider.GetRequiredService<EventStoreDbStores>().LogArchive)
        .AddSingleton<IProjectionArchive>(provider => provider.GetRequiredService<EventStoreDbStores>().ProjectionArchive)
        .AddLosseSleutels(opties);

    /// <summary>What a copy needs, and what closes it.</summary>
    public static (CopySide Kant, Func<ValueTask> Sluit) OpenKopie(CasusOpties opties)
    {
        var sleutels = LosseSleutels.Open(opties, TimeProvider.System);
        var stores = new EventStoreDbStores(VanServer(opties), TimeProvider.System);
        return (new CopySide(stores.Events, stores.LogArchive, sleutels.Archive), SluitAsync);

        async ValueTask SluitAsync()
        {
            await stores.DisposeAsync();
            await sleutels.DisposeAsync();
        }
    }

    private static EventStoreDbOptions VanServer(CasusOpties opties) => new()
    {
        ConnectionString = opties.ConnectionString is { Length: > 0 } tekst
            ? tekst
            : throw new StoreUnavailableException("Casus:Store is eventstoredb, but Casus:ConnectionString is not set.", isFull: false),
        Tenant = opties.Tenant,
        Prefix = opties.Schema,
        Directory = opties.Directory,
    };
#else
    public const bool IsMeegebouwd = false;

    public static IServiceCollection AddEventStoreDb(this IServiceCollection services, CasusOpties opties) =>
        throw Beheerfout.Instelling(nameof(opties.Store), Zonder);

    public static (CopySide Kant, Func<ValueTask> Sluit) OpenKopie(CasusOpties opties) => throw Beheerfout.Gebruik(Zonder.Replace("dit", "Dit", StringComparison.Ordinal));
#endif
}
