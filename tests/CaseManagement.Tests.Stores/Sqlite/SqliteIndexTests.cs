using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Tests.Contract.Projections;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>Which columns of a read model cost an index.</summary>
public sealed class SqliteIndexTests : IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    [Fact]
    public async Task Only_a_column_that_asks_for_it_has_an_index()
    {
        await using (var stores = new SqliteStores(fixture.Options, TimeProvider.System))
        {
            await stores.Projections.OpenAsync(new TallyProjection(), TestContext.Current.CancellationToken);
        }

        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(fixture.Options.Directory, SqliteEventStore.FileName)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT group_concat(column.name) FROM pragma_index_list('rm_tally__g1') AS list, pragma_index_info(list.name) AS column
            WHERE column.name <> 'key' ORDER BY 1
            """;
        Assert.Equal(["order", "place"], ((string)command.ExecuteScalar()!).Split(',').Order(StringComparer.Ordinal));
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();
}
