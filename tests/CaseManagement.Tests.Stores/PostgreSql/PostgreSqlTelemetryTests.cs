using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>What this store tells of its appends: the same as every store, under its own name.</summary>
public sealed class PostgreSqlTelemetryTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);
    private readonly ConcurrentDictionary<string, double> sums = new();

    [Fact]
    public async Task Appends_conflicts_duplicates_commits_and_the_queue_are_measured()
    {
        using var listener = Listen("casus.store.");
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Heard(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Heard(instrument, value, tags));
        listener.Start();
        await using var stores = await fixture.StoresAsync();
        var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream, 2) with { Command = Some.Command("eens") };
        await stores.Events.MustAppendAsync(append);
        await stores.Events.AppendAsync(append, TestContext.Current.CancellationToken);
        await stores.Events.AppendAsync(append with { Command = null }, TestContext.Current.CancellationToken);

        Assert.True(sums["casus.store.events"] >= 2);
        Assert.True(sums["casus.store.bytes"] >= 2 * append.Events[0].Data.Length);
        Assert.True(sums["casus.store.conflicts"] >= 1);
        Assert.True(sums["casus.store.duplicates"] >= 1);
        Assert.True(sums["casus.store.batch.size"] >= 3);
        Assert.True(sums["casus.store.commit.duration"] > 0);
        Assert.True(sums["casus.store.append.duration"] > 0);
        Assert.True(sums.ContainsKey("casus.store.queue.length"));
    }

    [Fact(Timeout = 30_000)]
    public async Task An_append_that_is_stored_is_answered_so_also_when_measuring_it_fails()
    {
        using var listener = Listen("casus.store.commit.duration");
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Assert.False(IsOfThisStore(tags), "The meter is broken."));
        listener.Start();
        await using var stores = await fixture.StoresAsync();
        Assert.Equal(1, (await stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream))).Position);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private static MeterListener Listen(string to) => new()
    {
        InstrumentPublished = (instrument, ear) =>
        {
            if (instrument.Meter.Name == EventSourcingTelemetry.Name && instrument.Name.StartsWith(to, StringComparison.Ordinal))
            {
                ear.EnableMeasurementEvents(instrument);
            }
        },
    };

    private void Heard<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        where T : struct
    {
        if (IsOfThisStore(tags))
        {
            sums.AddOrUpdate(instrument.Name, _ => Convert.ToDouble(value, null), (_, sum) => sum + Convert.ToDouble(value, null));
        }
    }

    private static bool IsOfThisStore(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (key, tag) in tags)
        {
            if (key == "db.system.name" && tag is "postgresql")
            {
                return true;
            }
        }

        return false;
    }
}
