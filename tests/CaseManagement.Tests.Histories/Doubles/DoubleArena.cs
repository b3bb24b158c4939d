using CaseManagement.EventSourcing.Streams;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Tests.Histories.Doubles;

/// <summary>A double with one fault: a crash, for who has something to lose in it.</summary>
internal sealed class DoubleArena(IEventStore store, Action? crash = null) : IArena
{
    public IReadOnlyList<IFault> Faults { get; } = crash is null ? [] : [new Crash(crash)];

    public IReadOnlyList<string> Missing => [];

    public Task<IStoreConnection> ConnectAsync(int client, CancellationToken cancellation) =>
        Task.FromResult<IStoreConnection>(new Unhurried(new StoreSession(store)));

    public async Task<FinalState> FinishAsync(CancellationToken cancellation) =>
        new([.. (await store.ReadAllAsync(0, int.MaxValue, cancellation)).Select(StoreSession.EntryOf)], null);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Crash(Action crash) : IFault
    {
        public string Name => "crash";

        public Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
        {
            crash();
            return Task.FromResult(true);
        }
    }

    // Memory answers so fast that a history would hold more than a person's patience allows to shrink.
    private sealed class Unhurried(IStoreConnection inner) : IStoreConnection
    {
        public async Task<Answer> AskAsync(Question question, CancellationToken cancellation)
        {
            var answer = await inner.AskAsync(question, CancellationToken.None);
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, CancellationToken.None);
            return answer;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
