using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>The streams of one municipality on the server, through the official client.</summary>
internal sealed class EventStoreDbServer : IAsyncDisposable
{
    private static readonly TimeSpan Alive = TimeSpan.FromSeconds(3);

    private readonly EventStoreClient client;
    private readonly string prefix;
    private readonly TimeSpan deadline;
    private readonly TimeProvider time;
    private bool isDisposed;

    /// <exception cref="ArgumentException">The name on the server cannot be used.</exception>
    /// <exception cref="StoreUnavailableException">The connection string cannot be used.</exception>
    public EventStoreDbServer(EventStoreDbOptions options, TimeProvider time)
    {
        var name = options.Prefix ?? options.Tenant;
        if (name is not { Length: > 0 and <= 60 } || !name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_'))
        {
            throw new ArgumentException("The name of a municipality on the server has 1 to 60 lower-case letters, digits, hyphens and underscores.", nameof(options));
        }

        prefix = name + ".";
        deadline = options.Deadline;
        this.time = time;
        var settings = Settings(options.ConnectionString);
        settings.OperationOptions.ThrowOnAppendFailure = false;

        // A follower may be behind the leader, and what was acknowledged must be seen.
        settings.ConnectivitySettings.NodePreference = NodePreference.Leader;
        client = new EventStoreClient(settings);
    }

    /// <summary>Sends an append once. <see langword="null"/> when the stream does not end at the expected revision.</summary>
    public async Task<bool> AppendAsync(StreamName stream, StreamRevision expected, IReadOnlyList<EventData> events)
    {
        var name = prefix + stream.Value;
        var sending = expected == StreamRevision.None
            ? client.AppendToStreamAsync(name, StreamState.NoStream, events, deadline: deadline)
            : client.AppendToStreamAsync(name, expected, events, deadline: deadline);

        // The client waits for ever for an answer on a connection that is half open.
        return await sending.WaitAsync(deadline * 2, time) is SuccessResult;
    }

    /// <summary>The event at a revision, or the last one; <see langword="null"/> when there is none.</summary>
    public async Task<Arrival?> FindAsync(StreamName stream, ulong? revision, CancellationToken cancellation)
    {
        var from = revision is { } exact ? StreamPosition.FromInt64((long)exact) : StreamPosition.End;
        var read = client.ReadStreamAsync(
            revision is null ? Direction.Backwards : Direction.Forwards, prefix + stream.Value, from, 1, deadline: deadline, cancellationToken: cancellation);
        if (await read.ReadState.WaitAsync(deadline * 2, time, cancellation) == ReadState.StreamNotFound)
        {
            return null;
        }

        await foreach (var found in read.WithCancellation(cancellation))
        {
            var arrival = ArrivalOf(found);
            return revision is null || arrival.Revision == revision ? arrival : null;
        }

        return null;
    }

    /// <summary>The last event of this municipality; <see langword="null"/> when there is none.</summary>
    public async Task<Arrival?> FindLastAsync(CancellationToken cancellation)
    {
        // No deadline: on a server that others use too, the search may go back a long way.
        var read = client.ReadAllAsync(Direction.Backwards, Position.End, StreamFilter.Prefix(prefix), 1, cancellationToken: cancellation);
        await foreach (var found in read.WithCancellation(cancellation))
        {
            return ArrivalOf(found);
        }

        return null;
    }

    /// <summary>Whether an append ends at a place in <c>$all</c>.</summary>
    public async Task<bool> HoldsAsync(Position place, Guid attempt, CancellationToken cancellation)
    {
        var read = client.ReadAllAsync(Direction.Forwards, place, StreamFilter.Prefix(prefix), 1, deadline: deadline, cancellationToken: cancellation);
        await foreach (var found in read.WithCancellation(cancellation))
        {
            var arrival = ArrivalOf(found);
            return arrival.Place == place && arrival.Envelope.Attempt == attempt;
        }

        return false;
    }

    /// <summary>All events of this municipality after a place, in the order of <c>$all</c>, and then those that come.</summary>
    public async IAsyncEnumerable<Arrival> FollowAsync(Position after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var filter = new SubscriptionFilterOptions(StreamFilter.Prefix(prefix), checkpointInterval: 100);
        await using var subscription = client.SubscribeToAll(
            after == Position.Start ? FromAll.Start : FromAll.After(after), filterOptions: filter, cancellationToken: cancellation);
        await foreach (var message in subscription.Messages.WithCancellation(cancellation))
        {
            if (message is StreamMessage.Event(var found))
            {
                yield return ArrivalOf(found);
            }
        }
    }

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref isDisposed, true) ? ValueTask.CompletedTask : client.DisposeAsync();

    // Texts of the client may hold the password.
    private static EventStoreClientSettings Settings(string connectionString)
    {
        try
        {
            var settings = EventStoreClientSettings.Create(connectionString);
            if (!connectionString.Contains("keepAlive", StringComparison.OrdinalIgnoreCase))
            {
                // The client looks for another leader when its connection ends, and a node that hangs does not end it.
                (settings.ConnectivitySettings.KeepAliveInterval, settings.ConnectivitySettings.KeepAliveTimeout) = (Alive, Alive);
            }

            return settings;
        }
        catch (Exception error) when (error is ConnectionStringParseException or FormatException or ArgumentException)
        {
            throw new StoreUnavailableException("The connection string is not one of EventStoreDB (esdb://… or esdb+discover://…).", isFull: false);
        }
    }

    private Arrival ArrivalOf(ResolvedEvent found)
    {
        var record = found.OriginalEvent;
        return new Arrival(
            new StreamName(record.EventStreamId[prefix.Length..]), record.EventNumber.ToUInt64(), found.OriginalPosition ?? record.Position,
            record.EventType, record.Data, Envelope.From(record.Metadata, record.EventStreamId));
    }
}
