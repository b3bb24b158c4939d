using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.EventSourcing.Streams;

/// <summary>Streams of one kind, folded to their state.</summary>
/// <typeparam name="TState">The state.</typeparam>
public interface IStreams<TState>
    where TState : class
{
    /// <summary>Folds a stream, up to and including <paramref name="upToVersion"/>.</summary>
    /// <exception cref="UnknownEventException">An event cannot be read; nothing is decided on half a history (I5).</exception>
    Task<Loaded<TState>> LoadAsync(StreamName stream, long upToVersion = long.MaxValue, CancellationToken cancellation = default);

    /// <summary>Seals and appends what was decided.</summary>
    /// <exception cref="PersonalKeyDestroyedException">An event holds new text about an erased subject.</exception>
    Task<AppendResult> AppendAsync(AppendEvents append, CancellationToken cancellation = default);
}

/// <summary>A folded stream.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <param name="State">The state; <see langword="null"/> when the stream has no event.</param>
/// <param name="Version">Version of the last event folded; 0 for no stream.</param>
public readonly record struct Loaded<TState>(TState? State, long Version)
    where TState : class;

/// <summary>Events on their way to a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Expected">What the decision rests on.</param>
/// <param name="Events">At least one event.</param>
/// <param name="Metadata">UTF-8 JSON, the same for all.</param>
/// <param name="RecordedAt">When they were recorded.</param>
/// <param name="Command">The outcome to remember, or <see langword="null"/>.</param>
public sealed record AppendEvents(
    StreamName Stream, ExpectedVersion Expected, IReadOnlyList<IEvent> Events, ReadOnlyMemory<byte> Metadata, Instant RecordedAt,
    CommandRecord? Command = null);

/// <summary>Streams folded by a pure function.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <param name="store">The log.</param>
/// <param name="serializer">Reads and seals.</param>
/// <param name="evolve">The state after an event; the first event gets <see langword="null"/>.</param>
public sealed class StreamRepository<TState>(IEventStore store, IEventSerializer serializer, Func<TState?, IEvent, TState> evolve)
    : IStreams<TState>
    where TState : class
{
    /// <inheritdoc/>
    public async Task<Loaded<TState>> LoadAsync(
        StreamName stream, long upToVersion = long.MaxValue, CancellationToken cancellation = default)
    {
        var events = await store.ReadStreamAsync(stream, 0, upToVersion, cancellation);
        TState? state = null;
        foreach (var stored in events)
        {
            state = evolve(state, serializer.Deserialize(stored).Body);
        }

        return new Loaded<TState>(state, events.Count == 0 ? 0 : events[^1].Version);
    }

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(AppendEvents append, CancellationToken cancellation = default) =>
        store.AppendAsync(
            new AppendRequest(
                append.Stream,
                append.Expected,
                [.. append.Events.Select(e => serializer.Serialize(append.Stream, e, append.Metadata, append.RecordedAt))],
                append.Command),
            cancellation);
}
