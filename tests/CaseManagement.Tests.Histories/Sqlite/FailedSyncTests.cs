using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Stores;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Tests.Histories.Sqlite;

/// <summary>A commit whose sync failed was refused, and stays refused, although it lies whole in the WAL.</summary>
public sealed class FailedSyncTests : IDisposable
{
    private readonly string place = Directory.CreateTempSubdirectory("failed-sync-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_refused_because_a_sync_failed_does_not_come_back_when_the_host_is_killed()
    {
        var data = Path.Combine(place, "data");
        var sync = await FailingSync.BuildAsync(place, Cancellation);
        Assert.SkipWhen(sync.Missing is not null, $"A failing fsync cannot be made: {sync.Missing}");
        await using (var host = await Host.StartAsync("sqlite", data, sync.Environment, Cancellation))
        {
            await using var client = await SocketConnection.OpenAsync(host.Proxy.Port, Cancellation);
            Assert.Equal(OutcomeKind.Acknowledged, await AppendAsync(client));
            sync.SwitchOn(always: true);
            Assert.Equal(OutcomeKind.Unavailable, await AppendAsync(client));
            await host.KillAsync();
        }

        await using var store = new SqliteEventStore(SqliteUnderTest.Options(data), TimeProvider.System);
        Assert.Single(await store.ReadAllAsync(0, 10, Cancellation));
    }

    public void Dispose() => Directory.Delete(place, recursive: true);

    private static async Task<OutcomeKind> AppendAsync(SocketConnection client)
    {
        var question = new Question.Append("proef-1", new Expectation(ExpectationKind.Any), null, [new RandomIdentifiers().Next()], Fails: false);
        return (await client.AskAsync(question, Cancellation)).Outcome!.Kind;
    }
}
