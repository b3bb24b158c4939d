using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Contract.Projections;
using CaseManagement.Tests.Shared;
using NodaTime;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>Commits of rows do not wait for the medium, so a crash of the server takes the last of them away; on a server of its own.</summary>
public sealed class PostgreSqlCrashedRebuildTests : IAsyncDisposable
{
    private const int Streams = 80;
    private readonly PostgresServer server = new();
    private readonly PostgreSqlFixture fixture;

    public PostgreSqlCrashedRebuildTests() => fixture = new PostgreSqlFixture(server);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_rebuild_that_lost_rows_never_becomes_the_live_one(bool byStream)
    {
        await using var stores = await fixture.StoresAsync();
        for (var number = 0; number < Streams; number++)
        {
            await stores.Events.MustAppendAsync(Some.Append(new StreamName($"proef-{number}"), ExpectedVersion.NoStream));
        }

        var projection = new Counting(byStream);
        using var runner = Runner(stores, projection, new ProjectionRunnerOptions { RebuildPageSize = 8, RebuildPagesPerCommit = 1 });
        await runner.CatchUpAsync(Cancellation);

        projection.Before = seen => seen == (Streams / 2) + 1 ? server.RestartAsync() : Task.CompletedTask;
        await Assert.ThrowsAsync<RebuildFailedException>(() => runner.RebuildAsync([projection.Name], cancellation: Cancellation));
        Assert.Equal(Streams, (await stores.Projections.Read(projection).QueryAsync(new RowQuery(), Cancellation)).Rows.Count);

        projection.Before = _ => Task.CompletedTask;
        await runner.RebuildAsync([projection.Name], cancellation: Cancellation);
        var rows = (await stores.Projections.Read(projection).QueryAsync(new RowQuery(), Cancellation)).Rows;
        Assert.Equal((Streams, Streams), (rows.Count, rows.Sum(row => row.Count)));
    }

    [Fact]
    public async Task A_retry_that_was_lost_is_not_done_on_top_of_itself()
    {
        await using var stores = await fixture.StoresAsync();
        var projection = new Counting(byStream: false) { Before = _ => throw new InvalidOperationException("broken") };
        using var runner = Runner(stores, projection, new ProjectionRunnerOptions());
        var stream = new StreamName("proef-1");
        await stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream, 3));
        await runner.CatchUpAsync(Cancellation);
        await fixture.RunAsync("CHECKPOINT");

        projection.Before = _ => Task.CompletedTask;
        Assert.Equal(new RetryOutcome.Resumed(3), await runner.RetryParkedAsync(projection.Name, stream, Cancellation));
        await server.RestartAsync();
        await runner.RetryParkedAsync(projection.Name, stream, Cancellation);
        Assert.Empty(await stores.Projections.ParkedAsync(projection.Name, Cancellation));
        Assert.Equal(3, Assert.Single((await stores.Projections.Read(projection).QueryAsync(new RowQuery(), Cancellation)).Rows).Count);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static ProjectionRunner Runner(EventSourcing.PostgreSql.PostgreSqlStores stores, IProjection projection, ProjectionRunnerOptions options) =>
        new(stores.Events, new Bodiless(), stores.Projections, [projection], new StoppedClock(Some.Time), TimeProvider.System, options);

    private sealed class Counting(bool byStream) : Projection<Tally>
    {
        private int seen;

        public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;

        public override string Name => "counting";

        public override int Version => 1;

        public override IReadOnlyCollection<string>? Categories => byStream ? ["proef"] : null;

        public override IRowSchema Schema { get; } = new TallyProjection().Schema;

        public override bool Wants(string eventType) => true;

        protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<Tally> rows, IStreamReader streams)
        {
            await Before(++seen - Streams);
            var key = @event.Stored.Stream.Value;
            var row = await rows.FindAsync(key) ?? new Tally(key, Count: 0);
            rows.Put(key, row with { Count = row.Count + 1 });
        }
    }

    private sealed record Body : IEvent;

    private sealed class Bodiless : IEventSerializer
    {
        public NewEvent Serialize(StreamName stream, IEvent @event, ReadOnlyMemory<byte> metadata, Instant recordedAt) => throw new NotSupportedException();

        public RecordedEvent Deserialize(StoredEvent stored) => new(stored, new Body());
    }
}
