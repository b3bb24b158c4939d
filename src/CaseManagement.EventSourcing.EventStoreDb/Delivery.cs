using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>
/// Brings one append to the server. When no answer comes, the place in the stream that it was meant for tells: ours is there, another's is
/// there and ours never will be, or nothing is there and the same append is sent again.
/// </summary>
internal sealed class Delivery(IStreamServer server, TimeSpan patience, TimeProvider time)
{
    // A message that is too large for the protocol ends the stream of requests of all appends that are under way, so it is never sent.
    private const long LargestEvent = 15 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The last event of the append as the server has it; <see langword="null"/> when the stream does not end there.</summary>
    /// <exception cref="StoreUnavailableException">
    /// It is refused, or there was no certain answer in time: <see cref="StoreUnavailableException.IsOutcomeUnknown"/> tells whether it may be
    /// written all the same. The key of the command tells on the next call.
    /// </exception>
    public async Task<Arrival?> SendAsync(AppendRequest request, StreamEnd end)
    {
        var attempt = Uuid.NewUuid().ToGuid();
        var (envelopes, events) = Pack(request, attempt, end.Version);
        var mine = (end.Revision == StreamRevision.None ? 0 : end.Revision.ToUInt64() + 1) + (ulong)events.Count - 1;
        var written = new Arrival(request.Stream, mine, default, request.Events[^1].Type, default, envelopes[^1]);
        var isInDoubt = false;
        for (var started = time.GetTimestamp(); ;)
        {
            try
            {
                if (isInDoubt && await server.FindAsync(request.Stream, mine, CancellationToken.None) is { } found)
                {
                    return found.Envelope.Attempt == attempt ? written : null;
                }

                if (await server.AppendAsync(request.Stream, end.Revision, events))
                {
                    return written;
                }

                if (!isInDoubt)
                {
                    return null;
                }

                // What moved the stream may be this very append, sent before, or a shorter one of another.
                return await server.FindAsync(request.Stream, mine - (ulong)events.Count + 1, CancellationToken.None) is { } first
                    && first.Envelope.Attempt == attempt ? written : null;
            }
            catch (Exception error) when (error is not (ArgumentException or StoreUnavailableException))
            {
                isInDoubt |= !Faults.IsCertainlyNotWritten(error);
                if (!Faults.IsPassing(error) || time.GetElapsedTime(started) > patience)
                {
                    throw Faults.ToUnavailable(error, isInDoubt);
                }
            }

            await Task.Delay(Pause, time);
        }
    }

    private static (List<Envelope> Envelopes, List<EventData> Events) Pack(AppendRequest request, Guid attempt, long version)
    {
        try
        {
            List<NewEvent> events = [.. request.Events];
            List<Envelope> envelopes =
            [
                .. events.Select((@event, index) => new Envelope(
                    @event.Id, @event.SchemaVersion, @event.RecordedAt.ToUnixTimeMilliseconds(), attempt, index, events.Count,
                    version + index + 1, @event.Metadata.ToArray(), index == 0 ? EnvelopeCommand.From(request.Command) : null)),
            ];
            List<EventData> packed = [.. events.Zip(envelopes, (@event, envelope) => new EventData(Uuid.NewUuid(), @event.Type, @event.Data, envelope.ToBytes()))];
            return packed.TrueForAll(@event => (long)@event.Data.Length + @event.Metadata.Length <= LargestEvent)
                ? (envelopes, packed)
                : throw new StoreUnavailableException("The append is larger than the server accepts.", isFull: false);
        }
        catch (Exception error) when (error is not StoreUnavailableException)
        {
            throw new StoreUnavailableException("The append cannot be sent.", isFull: false, error);
        }
    }
}
