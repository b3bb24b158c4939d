using CaseManagement.EventSourcing.Evidence;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one store: half of the clients go to each.</summary>
internal abstract class HostArena : IArena
{
    protected const int HostCount = 2;

    private readonly List<IFault> faults = [];
    private readonly List<string> missing = [];

    public IReadOnlyList<IFault> Faults => faults;

    public IReadOnlyList<string> Missing => missing;

    protected List<Host> Hosts { get; } = [];

    /// <summary>Starts an arena; nothing of it is left when that fails.</summary>
    public static async Task<IArena> StartedAsync(HostArena arena, CancellationToken cancellation)
    {
        try
        {
            await arena.StartAsync(cancellation);
            return arena;
        }
        catch
        {
            await arena.DisposeAsync();
            throw;
        }
    }

    public async Task<IStoreConnection> ConnectAsync(int client, CancellationToken cancellation) =>
        await SocketConnection.OpenAsync(Hosts[client % Hosts.Count].Proxy.Port, cancellation);

    public virtual int Followers => 1;

    public virtual async Task<FinalState> FinishAsync(CancellationToken cancellation)
    {
        foreach (var host in Hosts)
        {
            await host.CloseAsync(cancellation);
        }

        var (events, owner) = Open();
        await using var opened = owner;
        var proof = await new LogVerifier(events, HashChain.Next, [], []).VerifyAsync(cancellation: cancellation);
        var log = await events.ReadAllAsync(0, int.MaxValue, cancellation);
        return new FinalState(
            [.. log.Select(StoreSession.EntryOf)], proof.FirstBad is { } bad ? $"the chain breaks at {bad.Position}: {bad.Reason}" : null);
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var host in Hosts)
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>Starts what the store needs, the hosts, and says what can strike them.</summary>
    protected abstract Task StartAsync(CancellationToken cancellation);

    /// <summary>Opens the store in this process, without the ways on which faults strike.</summary>
    protected abstract OpenedStore Open();

    /// <summary>Adds faults, or why this machine does not allow them.</summary>
    protected void Add(string? why, params IFault[] more)
    {
        faults.AddRange(why is null ? more : []);
        missing.AddRange(why is null ? [] : more.Select(fault => $"{fault.Name}: {why}"));
    }
}
