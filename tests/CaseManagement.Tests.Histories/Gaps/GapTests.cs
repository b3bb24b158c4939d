using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Histories.Stores;
using CaseManagement.Tests.Histories.Doubles;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Histories.Gaps;

/// <summary>Enrols SQLite: four writers in each of two stores on one file, as two processes would have it.</summary>
public sealed class SqliteGapTests(ITestOutputHelper output) : GapContract(output), IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("gaps-").FullName;

    [Fact]
    public async Task A_reader_that_follows_by_position_misses_nothing()
    {
        var options = SqliteUnderTest.Options(Path.Combine(directory, "data"));
        await using var one = new SqliteEventStore(options, TimeProvider.System);
        await using var other = new SqliteEventStore(options, TimeProvider.System);
        Assert.Equal(0, await LostAsync(one, other));
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);
}

/// <summary>Enrols PostgreSQL: four writers in each of two hosts.</summary>
public sealed class PostgreSqlGapTests(ITestOutputHelper output) : GapContract(output)
{
    [Fact]
    public async Task A_reader_that_follows_by_position_misses_nothing()
    {
        Assert.SkipWhen(PrivatePostgres.Missing is not null, $"There is {PrivatePostgres.Missing}.");
        await using var server = new PrivatePostgres();
        await server.StartAsync();
        var options = PostgreSqlUnderTest.Options(server.ConnectionString);
        await using var one = new PostgreSqlEventStore(options, TimeProvider.System);
        await using var other = new PostgreSqlEventStore(options, TimeProvider.System);
        Assert.Equal(0, await LostAsync(one, other));
    }
}

/// <summary>The test can fail: a store that orders by a sequence loses events.</summary>
public sealed class NaiveGapTests(ITestOutputHelper output) : GapContract(output)
{
    [Fact]
    public async Task A_store_that_orders_by_a_sequence_loses_events() => Assert.NotEqual(0, await LostAsync(new OrdersBySequence()));
}
