using System.Text.Json;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What the keeper of an installation needs of the stores. A store that cannot do one of these leaves it out.</summary>
internal static class Beheerdiensten
{
    public static IServiceCollection AddBeheerVanBestanden(this IServiceCollection services, CasusOpties opties) => services
        .AddSingleton<ILogArchive>(provider => provider.GetRequiredService<SqliteStores>().LogArchive)
        .AddSingleton<IKeyArchive>(provider => provider.GetRequiredService<SqliteStores>().KeyArchive)
        .AddSingleton<IProjectionArchive>(provider => provider.GetRequiredService<SqliteStores>().ProjectionArchive)
        .AddSingleton<IStoreMaintenance>(provider => provider.GetRequiredService<SqliteStores>().Maintenance)
        .AddSleutels(opties, provider => provider.GetRequiredService<SqliteStores>().Keys);

    public static IServiceCollection AddBeheerVanDatabase(this IServiceCollection services, CasusOpties opties) => services
        .AddSingleton<ILogArchive>(provider => provider.GetRequiredService<PostgreSqlStores>().LogArchive)
        .AddSingleton<IKeyArchive>(provider => provider.GetRequiredService<PostgreSqlStores>().KeyArchive)
        .AddSingleton<IProjectionArchive>(provider => provider.GetRequiredService<PostgreSqlStores>().ProjectionArchive)
        .AddSleutels(opties, provider => provider.GetRequiredService<PostgreSqlStores>().Keys);

    public static IServiceCollection AddLosseSleutels(this IServiceCollection services, CasusOpties opties) => services
        .AddSingleton(provider => LosseSleutels.Open(opties, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => provider.GetRequiredService<LosseSleutels>().Archive)
        .AddSleutels(opties, provider => provider.GetRequiredService<LosseSleutels>().Keys);

    // The master key is held against the keys as they are, before the fences of the list are put in.
    private static IServiceCollection AddSleutels(this IServiceCollection services, CasusOpties opties, Func<IServiceProvider, IKeyStore> keys) => services
        .AddSingleton(provider => Hoofdsleutel.Van(opties, keys(provider), provider.GetRequiredService<IKeyArchive>()))
        .AddSingleton<IKeyStore>(provider =>
            Bewaakt(keys(provider), provider.GetRequiredService<IKeyArchive>(), Bewijs.Vernietigd(provider.GetRequiredService<CasusOpties>())));

    private static FencedKeyStore Bewaakt(IKeyStore keys, IKeyArchive archive, DestructionList lijst)
    {
        try
        {
            return new FencedKeyStore(keys, archive, lijst);
        }
        catch (Exception fout) when (fout is JsonException or FormatException or ArgumentException)
        {
            throw Beheerfout.Bestand(
                lijst.FileName, "elke regel hoort een vernietigde sleutel van deze gemeente te zijn, als JSON. Zet het bestand terug uit de kopie die elders wordt bewaard, en zoek uit wie het veranderde.");
        }
    }
}
