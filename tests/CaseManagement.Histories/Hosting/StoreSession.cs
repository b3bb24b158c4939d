using System.Collections;
using System.Text;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Histories.Model;
using NodaTime;

namespace CaseManagement.Histories.Hosting;

/// <summary>Answers questions from an event store.</summary>
/// <param name="store">The store.</param>
public sealed class StoreSession(IEventStore store) : IStoreConnection
{
    private static readonly Instant Time = Instant.FromUtc(2026, 3, 2, 9, 30);
    private static readonly byte[] Body = Encoding.UTF8.GetBytes($$"""{"tekst":"{{new string('x', 100)}}"}""");
    private static readonly byte[] Metadata = Encoding.UTF8.GetBytes("""{"rol":"proef"}""");

    /// <summary>An event that says nothing but its id.</summary>
    public static NewEvent Event(Guid id) => new(id, "proef.gedaan", 1, Body, Metadata, Time);

    public Task<Answer> AskAsync(Question question, CancellationToken cancellation) => question switch
    {
        Question.Append append => AppendAsync(append, cancellation),
        Question.Read read => ReadAsync(read, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static AppendRequest Request(Question.Append append)
    {
        NewEvent[] events = [.. append.Events.Select(Event)];
        var expected = append.Expected.Kind switch
        {
            ExpectationKind.NoStream => ExpectedVersion.NoStream,
            ExpectationKind.Exactly => ExpectedVersion.Exactly(append.Expected.Version),
            ExpectationKind.StreamExists => ExpectedVersion.StreamExists,
            _ => ExpectedVersion.Any,
        };
        var command = append.Command is { } key ? new CommandRecord(key, Encoding.UTF8.GetBytes(key), "{}"u8.ToArray()) : null;
        return new AppendRequest(new StreamName(append.Stream), expected, append.Fails ? new BrokenEvents(events) : events, command);
    }

    private async Task<Answer> AppendAsync(Question.Append append, CancellationToken cancellation)
    {
        try
        {
            return new Answer(await store.AppendAsync(Request(append), cancellation) switch
            {
                AppendResult.Appended done => new Outcome(OutcomeKind.Acknowledged, done.Version, done.Position),
                AppendResult.Conflict conflict => new Outcome(OutcomeKind.Conflict, conflict.Actual, Reason: "another version"),
                AppendResult.Duplicate before =>
                    new Outcome(OutcomeKind.Duplicate, before.Previous.Version, before.Previous.Position, "done before"),
                _ => throw new InvalidOperationException("The store gave an answer that is not in the contract."),
            });
        }
        catch (StoreUnavailableException unavailable) when (unavailable.IsOutcomeUnknown)
        {
            return new Answer(Outcome.Unknown(unavailable.Message));
        }
        catch (StoreUnavailableException unavailable)
        {
            return new Answer(new Outcome(OutcomeKind.Unavailable, Reason: unavailable.Message));
        }
        catch (ObjectDisposedException)
        {
            return new Answer(new Outcome(OutcomeKind.Unavailable, Reason: "closed"));
        }
    }

    private async Task<Answer> ReadAsync(Question.Read read, CancellationToken cancellation)
    {
        try
        {
            var events = read.Stream is { } stream
                ? await store.ReadStreamAsync(new StreamName(stream), read.After, cancellation: cancellation)
                : await store.ReadAllAsync(read.After, read.MaxCount, cancellation);
            return new Answer(Entries: [.. events.Select(EntryOf)]);
        }
        catch (Exception error) when (error is StoreUnavailableException or ObjectDisposedException)
        {
            return new Answer();
        }
    }

    /// <summary>An event as a history holds it.</summary>
    public static Entry EntryOf(StoredEvent stored) => new(stored.Position, stored.Stream.Value, stored.Version, stored.Id);

    /// <summary>Events of which the last cannot be had: whoever walks over them in a transaction must roll it back.</summary>
    private sealed class BrokenEvents(NewEvent[] events) : IReadOnlyList<NewEvent>
    {
        public int Count => events.Length;

        public NewEvent this[int index] => events[index];

        public IEnumerator<NewEvent> GetEnumerator()
        {
            for (var index = 0; index < events.Length - 1; index++)
            {
                yield return events[index];
            }

            throw new InvalidOperationException("This append is meant to fail halfway.");
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
