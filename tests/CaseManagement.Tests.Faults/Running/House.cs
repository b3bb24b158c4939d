using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Faults.Running;

/// <summary>Looks into a data directory beside or after the host.</summary>
internal static class House
{
    private const string Tenant = "voorbeeldgooi";

    /// <summary>The stores, opened as another process would.</summary>
    public static SqliteStores Open(string directory) => new(new SqliteOptions { Directory = directory, Tenant = Tenant }, TimeProvider.System);

    /// <summary>The position under a seal that a host on this directory gave.</summary>
    /// <param name="directory">The data directory.</param>
    /// <param name="position">The seal.</param>
    /// <param name="masterKey">The master key, when it is not in the directory.</param>
    public static long Unseal(string directory, string position, string? masterKey = null)
    {
        var options = new CasusOpties { Directory = directory, Tenant = Tenant };
        var key = masterKey is null ? MasterKey.FromFile(Path.Combine(directory, Hoofdsleutel.Bestand), createIfMissing: false) : MasterKey.FromBase64(masterKey);
        return new Positiezegel(key, options).Open(position)!.Value;
    }

    /// <summary>The whole log.</summary>
    public static async Task<IReadOnlyList<StoredEvent>> LogAsync(string directory)
    {
        await using var stores = Open(directory);
        return await stores.Events.ReadAllAsync(0, int.MaxValue, TestContext.Current.CancellationToken);
    }

    /// <summary>Every live row of every read model must be what a rebuild from zero gives; answers how many rows there were.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> RowsEqualARebuildAsync(string directory)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection().AddLogging()
            .AddHuis(new CasusOpties { Directory = directory, Tenant = Tenant, Demo = true }).BuildServiceProvider();
        var runner = services.GetRequiredService<ProjectionRunner>();
        await runner.CatchUpAsync(cancellation);
        Assert.All(runner.Health, health => Assert.Equal((ProjectionCondition.Ok, 0), (health.Condition, health.Parked)));
        var live = Rows(directory);
        await runner.RebuildAsync([.. services.GetServices<IProjection>().Select(projection => projection.Name)], null, cancellation);
        var rebuilt = Rows(directory);
        Assert.Equal(live.Keys.Order(), rebuilt.Keys.Order());
        foreach (var (name, rows) in live)
        {
            Assert.NotEqual(rows.Generation, rebuilt[name].Generation);
            Assert.Equal(rows.Lines, rebuilt[name].Lines);
        }

        return live.ToDictionary(pair => pair.Key, pair => pair.Value.Lines.Count);
    }

    private static Dictionary<string, (long Generation, List<string> Lines)> Rows(string directory)
    {
        var file = Path.Combine(directory, SqliteEventStore.FileName);
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var live = Lines(connection, "SELECT name, number FROM generations WHERE state = 1").ConvertAll(line => line.Split('|'));
        return live.ToDictionary(
            name => name[0],
            name => (long.Parse(name[1], null), Lines(connection, $"SELECT * FROM rm_{name[0]}__g{name[1]} ORDER BY key")));
    }

    private static List<string> Lines(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column).ToString())));
        }

        return lines;
    }
}
