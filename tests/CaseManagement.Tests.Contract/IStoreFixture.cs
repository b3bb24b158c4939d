using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Contract;

/// <summary>
/// The data of one test and the way to it. A store enrols with one implementation; where it cannot run, opening skips the test and
/// says why.
/// </summary>
public interface IStoreFixture : IAsyncDisposable
{
    /// <summary>Opens the stores; again for the same data gives what another process would have.</summary>
    Task<StoreSet> OpenAsync();

    /// <summary>All bytes at rest, with what SQL hides: file after file. The stores are not used after it.</summary>
    Task<IReadOnlyList<byte[]>> RawBytesAsync();
}

/// <summary>The stores of one process, and each as a whole.</summary>
public sealed record StoreSet(IEventStore Events, IProjectionStore Projections, IKeyStore Keys, Func<ValueTask> Close) : IAsyncDisposable
{
    public required ILogArchive LogArchive { get; init; }

    public required IProjectionArchive ProjectionArchive { get; init; }

    public required IKeyArchive KeyArchive { get; init; }

    public CopySide Side => new(Events, LogArchive, KeyArchive);

    public ValueTask DisposeAsync() => Close();
}
