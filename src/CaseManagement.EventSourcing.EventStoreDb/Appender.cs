using CaseManagement.EventSourcing.EventStoreDb.Sealing;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>
/// Appends with an exact revision, always: that is what makes it possible to send an append again and to know afterwards whether it was
/// written. Appends of this process to one stream go one after the other. Nothing is sent while the sealing has stopped, or while it is not known
/// that the server holds what is sealed here.
/// </summary>
internal sealed class Appender(Delivery delivery, StreamEnds ends, SealedLog log, SealWatch watch, TimeSpan patience, TimeProvider time) : IAsyncDisposable
{
    private readonly StreamGates gates = new();
    private readonly UnderWay underWay = new();

    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation) =>
        underWay.RunAsync(() => InTurnAsync(request, cancellation));

    /// <summary>Takes no more; ends when every append that is under way has its answer, which needs the sealing.</summary>
    public async ValueTask DisposeAsync()
    {
        await underWay.CloseAsync();
        gates.Dispose();
    }

    private async Task<AppendResult> InTurnAsync(AppendRequest request, CancellationToken cancellation)
    {
        var gate = gates.Of(request.Stream);
        await gate.WaitAsync(cancellation);
        try
        {
            return await SendAsync(request, cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<AppendResult> SendAsync(AppendRequest request, CancellationToken cancellation)
    {
        // A version that is sealed here is at least at its own revision. One that is only believed may be that of an event that does not count:
        // the server would take the append, and it would follow on nothing.
        var (isKnown, end) = request.Expected.Kind switch
        {
            ExpectedVersionKind.NoStream => (true, StreamEnd.None),
            ExpectedVersionKind.Exactly when await log.HoldsAsync(request.Stream, request.Expected.Version, cancellation) =>
                (true, StreamEnd.At(request.Expected.Version)),
            _ => (false, StreamEnd.None),
        };
        for (var started = time.GetTimestamp(); ;)
        {
            if (await DuplicateAsync(request) is { } duplicate)
            {
                return duplicate;
            }

            // The last moment at which the caller can withdraw: what is cancelled must never be stored.
            await watch.FollowingAsync(cancellation);
            if (!isKnown)
            {
                end = await ends.OfAsync(request.Stream, CancellationToken.None);
                if (await DuplicateAsync(request) is { } meanwhile)
                {
                    return meanwhile;
                }

                if (!request.Expected.Holds(end.Version))
                {
                    return new AppendResult.Conflict(end.Version);
                }
            }

            if (await delivery.SendAsync(request, end) is { } written)
            {
                return await AnswerAsync(request, written);
            }

            isKnown = false;
            if (time.GetElapsedTime(started) > patience)
            {
                throw new StoreUnavailableException("Other hosts keep appending to the stream.", isFull: false);
            }
        }
    }

    private async Task<AppendResult> AnswerAsync(AppendRequest request, Arrival last)
    {
        var judgement = await JudgedAsync(last);
        return judgement.Counts
            ? new AppendResult.Appended(judgement.Version, judgement.Position)
            : await DuplicateAsync(request) ?? throw new StoreUnavailableException("The append does not count, and its command is not known.", isFull: false);
    }

    // The server has it; what is not known here is whether it counts.
    private async Task<Judgement> JudgedAsync(Arrival last)
    {
        try
        {
            return await watch.JudgedAsync(last, CancellationToken.None);
        }
        catch (StoreUnavailableException late)
        {
            throw new StoreUnavailableException(late.Message, isFull: late.IsFull, late) { IsOutcomeUnknown = true };
        }
    }

    private async Task<AppendResult?> DuplicateAsync(AppendRequest request) =>
        request.Command is { } command && await log.FindCommandAsync(command.Key, CancellationToken.None) is { } previous
            ? new AppendResult.Duplicate(previous)
            : null;
}
