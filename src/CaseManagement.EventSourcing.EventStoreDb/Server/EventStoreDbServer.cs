using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>The streams of one municipality on the server, through the official client.</summary>
internal sealed class EventStoreDbServer : IStreamServer
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

    public async Task<bool> AppendAsync(StreamName stream, StreamRevision expected, IReadOnlyList<EventData> events)
    {
        var name = prefix + stream.Value;
        var sending = expected == StreamRevision.None
            ? client.AppendToStreamAsync(name, StreamState.NoStream, events, deadline: deadline)
            : client.AppendToStreamAsync(name, expected, events, deadline: deadline);

        return await InTimeAsync(sending, CancellationToken.None) is SuccessResult;
    }

    public async Task<Arrival?> FindAsync(StreamName stream, ulong? revision, CancellationToken cancellation)
    {
        var from = revision is { } exact ? StreamPosition.FromInt64((long)exact) : StreamPosition.End;
        var read = client.ReadStreamAsync(
            revision is null ? Direction.Backwards : Direction.Forwards, prefix + stream.Value, from, 1, deadline: deadline, cancellationToken: cancellation);
        if (await InTimeAsync(read.ReadState, cancellation) == ReadState.StreamNotFound)
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

    public void Dispose()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
        {
            client.Dispose();
        }
    }

    // The client waits for ever for an answer on a connection that is half open. What it says after all is of no use, but must be heard.
    private async Task<T> InTimeAsync<T>(Task<T> answer, CancellationToken cancellation)
    {
        try
        {
            return await answer.WaitAsync(deadline * 2, time, cancellation);
        }
        catch when (!answer.IsCompleted)
        {
            _ = answer.ContinueWith(
                static late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
    }

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
