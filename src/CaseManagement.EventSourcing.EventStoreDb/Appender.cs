using CaseManagement.EventSourcing.EventStoreDb.Sealing;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>
/// Appends with an exact revision, always: that is what makes it possible to send an append again and to know afterwards whether it was
/// written. Appends of this process to one stream go one after the other.
/// </summary>
internal sealed class Appender(Delivery delivery, StreamEnds ends, SealedLog log, SealWatch watch, TimeSpan patience, TimeProvider time) : IDisposable
{
    private readonly StreamGates gates = new();

    public async Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation)
    {
        var gate = gates.Of(request.Stream);
        await gate.WaitAsync(cancellation);
        try
        {
            // From here on the caller cannot withdraw: what is cancelled must never be stored.
            return await AppendAsync(request);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gates.Dispose();

    private async Task<AppendResult> AppendAsync(AppendRequest request)
    {
        var (isKnown, end) = request.Expected.Kind switch
        {
            ExpectedVersionKind.NoStream => (true, StreamEnd.None),
            ExpectedVersionKind.Exactly => (true, StreamEnd.At(request.Expected.Version)),
            _ => (false, StreamEnd.None),
        };
        for (var started = time.GetTimestamp(); ;)
        {
            if (await DuplicateAsync(request) is { } duplicate)
            {
                return duplicate;
            }

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
