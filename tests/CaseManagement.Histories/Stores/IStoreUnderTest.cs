using CaseManagement.EventSourcing.Streams;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Stores;

/// <summary>A kind of store. A new one enrols with one class here and one line in <see cref="StoreKinds"/>.</summary>
public interface IStoreUnderTest
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Opens the store; called in a child process.</summary>
    /// <param name="where">A directory or a connection string, as <see cref="PrepareAsync"/> gave it to the hosts.</param>
    OpenedStore Open(string where);

    /// <summary>Makes an empty store with everything that can go wrong with it.</summary>
    Task<IArena> PrepareAsync(CancellationToken cancellation);
}

/// <summary>An open store and what closes it.</summary>
public sealed record OpenedStore(IEventStore Events, IAsyncDisposable Owner);

/// <summary>An empty store, its hosts, and the faults that can strike them.</summary>
public interface IArena : IAsyncDisposable
{
    /// <summary>The faults that this machine allows.</summary>
    IReadOnlyList<IFault> Faults { get; }

    /// <summary>
    /// How many hosts have a log of their own that follows what the others append: a read of the whole log sees at once what was acknowledged by
    /// the host that is asked, and what another one acknowledged a moment later. 1 where all hosts read the same log.
    /// </summary>
    int Followers => 1;

    /// <summary>Why there are not more.</summary>
    IReadOnlyList<string> Missing { get; }

    /// <summary>A way for a client to the store; fails while there is none.</summary>
    Task<IStoreConnection> ConnectAsync(int client, CancellationToken cancellation);

    /// <summary>Ends all hosts, opens the store anew, proves its chain and reads the whole log.</summary>
    Task<FinalState> FinishAsync(CancellationToken cancellation);
}

/// <summary>What was there at the end.</summary>
/// <param name="Log">The whole log.</param>
/// <param name="Damage">What is wrong with the files or the chain, or <see langword="null"/>.</param>
public sealed record FinalState(IReadOnlyList<Entry> Log, string? Damage);
