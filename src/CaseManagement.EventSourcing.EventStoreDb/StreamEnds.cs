using CaseManagement.EventSourcing.EventStoreDb.Sealing;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>Asks the server how a stream ends, and waits until that is sealed.</summary>
internal sealed class StreamEnds(IStreamServer server, SealWatch watch, Attempts attempts)
{
    /// <exception cref="StoreUnavailableException">The server cannot be reached, or the sealing does not get there in time.</exception>
    public async Task<StreamEnd> OfAsync(StreamName stream, CancellationToken cancellation)
    {
        if (await attempts.RunAsync(() => server.FindAsync(stream, revision: null, cancellation), cancellation) is not { } last)
        {
            return StreamEnd.None;
        }

        var judgement = await watch.JudgedAsync(last, cancellation);
        return new StreamEnd(last.Revision, judgement.Version);
    }
}

/// <summary>How a stream ends.</summary>
/// <param name="Revision">Revision of its last event at the server.</param>
/// <param name="Version">Version of its last event that counts.</param>
internal readonly record struct StreamEnd(StreamRevision Revision, long Version)
{
    public static StreamEnd None { get; } = new(StreamRevision.None, 0);

    /// <summary>The end of a stream whose every event counts, which is all but a few.</summary>
    public static StreamEnd At(long version) => version == 0 ? None : new(StreamRevision.FromInt64(version - 1), version);
}
