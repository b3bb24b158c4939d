using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Histories.Stores;
using CaseManagement.Tests.Histories.Doubles;

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

/// <summary>The test can fail: a store that orders by a sequence loses events.</summary>
public sealed class NaiveGapTests(ITestOutputHelper output) : GapContract(output)
{
    [Fact]
    public async Task A_store_that_orders_by_a_sequence_loses_events() => Assert.NotEqual(0, await LostAsync(new OrdersBySequence()));
}
