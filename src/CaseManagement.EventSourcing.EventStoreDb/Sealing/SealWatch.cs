using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.EventStoreDb.Sealing;

/// <summary>Waits until the sealing got somewhere.</summary>
internal sealed class SealWatch(Sealer sealer, SealedLog log, TimeSpan patience, TimeProvider time)
{
    // The sealer of another process may have been first; then nothing here says so.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>What keeps the sealing from going on; <see langword="null"/> when nothing does.</summary>
    public Exception? Fault => sealer.Fault;

    /// <summary>What became of an event that the server holds.</summary>
    /// <exception cref="StoreUnavailableException">The sealing did not get there, and has not got on for a while.</exception>
    public async Task<Judgement> JudgedAsync(Arrival arrival, CancellationToken cancellation)
    {
        Task? before = null;
        for (var started = time.GetTimestamp(); ;)
        {
            var progress = sealer.Progress;
            if (await log.JudgeAsync(arrival, cancellation) is { } judgement)
            {
                return judgement;
            }

            if (before is { IsCompleted: true })
            {
                started = time.GetTimestamp();
            }
            else if (time.GetElapsedTime(started) > patience)
            {
                throw new StoreUnavailableException("The event is on the server but is not sealed yet.", isFull: false, sealer.Fault);
            }

            await WaitAsync(progress, cancellation);
            before = progress;
        }
    }

    /// <summary>Waits until the sealing goes on from what is sealed here.</summary>
    /// <exception cref="StoreUnavailableException">It does not: the server lacks what is sealed here, or gives no answer.</exception>
    public async Task FollowingAsync(CancellationToken cancellation)
    {
        for (var started = time.GetTimestamp(); !sealer.IsFollowing;)
        {
            if (sealer.Fault is ArchiveMismatchException || time.GetElapsedTime(started) > patience)
            {
                throw new StoreUnavailableException(
                    (sealer.Fault as ArchiveMismatchException)?.Message ?? "The sealing cannot go on from what is sealed here.", isFull: false, sealer.Fault);
            }

            await WaitAsync(sealer.Progress, cancellation);
        }
    }

    /// <summary>Waits for an event after a position; answers the last position.</summary>
    public async Task<long> GrownAsync(long afterPosition, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var progress = sealer.Progress;
            if ((await log.Log.ReadHeadAsync(cancellation)).Position is var position && position > afterPosition)
            {
                return position;
            }

            await WaitAsync(progress, cancellation);
        }
    }

    private async Task WaitAsync(Task progress, CancellationToken cancellation)
    {
        await progress.WaitAsync(Look, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
    }
}
