using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;

namespace CaseManagement.Tests.Stores.EventStoreDb.Server;

/// <summary>What a server refuses, or does not answer in time, becomes the answer that every store gives.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private const string DeniedVariable = "EVENTSTOREDB_DENIED_CONNECTION";

    private EventStoreDbFixture fixture = null!;

    public ValueTask InitializeAsync()
    {
        fixture = new EventStoreDbFixture(EventStoreDbServers.Connection());
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => fixture?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task An_append_without_an_answer_in_time_may_be_stored_and_its_repeat_tells()
    {
        var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream, 2) with { Command = Some.Command("sleutel") };
        var hasty = fixture.OptionsOf(0) with { Deadline = TimeSpan.FromTicks(1000), Patience = TimeSpan.FromSeconds(1) };
        await using (var stores = new EventStoreDbStores(hasty, TimeProvider.System))
        {
            Assert.True((await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.AppendAsync(append))).IsOutcomeUnknown);
        }

        await using var patient = new EventStoreDbStores(fixture.OptionsOf(1), TimeProvider.System);
        await patient.Events.ReadHeadAsync();
        Assert.IsNotType<AppendResult.Conflict>(await patient.Events.AppendAsync(append));
        Assert.IsType<AppendResult.Duplicate>(await patient.Events.AppendAsync(append));
        Assert.Equal(2, (await patient.Events.ReadStreamAsync(append.Stream)).Count);
    }

    [Theory]
    [InlineData(1, 17)]
    [InlineData(3, 7)]
    public async Task An_append_larger_than_the_server_takes_is_certainly_not_stored(int events, int megabytes)
    {
        await using var stores = new EventStoreDbStores(fixture.OptionsOf(0), TimeProvider.System);
        var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream, events);
        var body = Some.Bytes($"\"{new string('x', megabytes * 1024 * 1024)}\"");
        var large = append with { Events = [.. append.Events.Select(@event => @event with { Data = body })] };
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.AppendAsync(large));
        Assert.Contains("larger than the server accepts", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.IsOutcomeUnknown);
        await stores.Events.MustAppendAsync(append);
    }

    [Fact]
    public async Task Who_may_not_is_told_so_at_once_and_nothing_is_stored()
    {
        var connection = Environment.GetEnvironmentVariable(DeniedVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(connection), $"{DeniedVariable} names no server with an account that may not write.");
        var options = fixture.OptionsOf(0) with { ConnectionString = connection!, Patience = TimeSpan.FromMinutes(5) };
        await using var stores = new EventStoreDbStores(options, TimeProvider.System);
        foreach (var asked in new Func<Task>[]
        {
            () => stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream)),
            () => stores.Events.ReadStreamAsync(Some.Stream()),
        })
        {
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(asked).WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal("The server refuses access to the log.", refused.Message);
            Assert.False(refused.IsOutcomeUnknown);
        }
    }
}
