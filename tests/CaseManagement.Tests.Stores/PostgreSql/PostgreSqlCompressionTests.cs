using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>Long documents go through the quick compression where the server was built with it; a server without it works all the same.</summary>
public sealed class PostgreSqlCompressionTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);

    [Fact]
    public async Task A_long_body_is_compressed_the_quick_way_where_the_server_can()
    {
        await using var stores = await fixture.StoresAsync();
        var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream, 1);
        var @long = Some.Bytes($$"""{"tekst":"{{new string('a', 10_000)}}"}""");
        await stores.Events.MustAppendAsync(append with { Events = [append.Events[0] with { Data = @long }] });
        var can = (bool)(await fixture.RunAsync("SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression'"))!;
        Assert.Equal(can ? "lz4" : "pglz", await fixture.RunAsync("SELECT pg_column_compression(data) FROM {s}.events"));
        Assert.Equal(@long, (await stores.Events.ReadAllAsync(0, 10, TestContext.Current.CancellationToken))[0].Data.ToArray());
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();
}
