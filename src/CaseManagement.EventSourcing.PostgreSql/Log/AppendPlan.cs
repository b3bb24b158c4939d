using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// Decides a batch on the facts: which appends succeed, at which versions and positions, with which links of the chain. Every check of
/// an append comes before its first row, so a conflict or a repeated command leaves the others alone. Pure; nothing is written here.
/// </summary>
internal sealed class AppendPlan
{
    private readonly byte[] hash = new byte[HashChain.Length];
    private readonly Dictionary<string, long> changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredCommand> remembered = new(StringComparer.Ordinal);
    private readonly Func<AppendRequest, long> versionOf;
    private readonly Func<string, StoredCommand?> commandOf;

    private readonly bool chains;

    private AppendPlan(LogHead head, Func<AppendRequest, long> versionOf, Func<string, StoredCommand?> commandOf, bool chains)
    {
        this.chains = chains;
        Before = head;
        Position = head.Position;
        head.Hash.Span.CopyTo(hash);
        this.versionOf = versionOf;
        this.commandOf = commandOf;
    }

    /// <summary>The head that the plan builds on.</summary>
    public LogHead Before { get; }

    /// <summary>The head after it.</summary>
    public LogHead After => new(Position, hash);

    /// <summary>Last position after it.</summary>
    public long Position { get; private set; }

    /// <summary>The rows to write, at consecutive positions after the head.</summary>
    public List<AppendRow> Rows { get; } = [];

    /// <summary>The commands to remember.</summary>
    public List<AppendCommand> Commands { get; } = [];

    /// <summary>New versions of the streams it writes to.</summary>
    public IReadOnlyDictionary<string, long> Versions => changed;

    /// <summary>Decides the batch.</summary>
    /// <param name="batch">The appends, in order.</param>
    /// <param name="head">The end of the log.</param>
    /// <param name="versionOf">The version that the stream of a request has before the batch.</param>
    /// <param name="commandOf">What the log remembers of a key.</param>
    /// <param name="chains">Whether the links are made here; otherwise the hash of the head stays as it is given.</param>
    public static AppendPlan Of(
        List<PendingAppend> batch, LogHead head, Func<AppendRequest, long> versionOf, Func<string, StoredCommand?> commandOf,
        bool chains = true)
    {
        var plan = new AppendPlan(head, versionOf, commandOf, chains);
        foreach (var append in batch)
        {
            append.Answer = plan.Decide(append.Request);
        }

        return plan;
    }

    private AppendResult Decide(AppendRequest request)
    {
        // A repeated command is answered before its expectation is looked at: its first run is what made that outdated.
        if (request.Command is { } asked && (remembered.GetValueOrDefault(asked.Key) ?? commandOf(asked.Key)) is { } previous)
        {
            return new AppendResult.Duplicate(previous);
        }

        var version = changed.TryGetValue(request.Stream.Value, out var known) ? known : versionOf(request);
        if (!request.Expected.Holds(version))
        {
            return new AppendResult.Conflict(version);
        }

        foreach (var @event in request.Events)
        {
            Add(request.Stream.Value, ++version, @event);
        }

        changed[request.Stream.Value] = version;
        if (request.Command is { } first)
        {
            remembered[first.Key] = new StoredCommand(first.Key, first.Fingerprint, first.Outcome, version, Position);
            Commands.Add(new AppendCommand(remembered[first.Key], request.Events[0].RecordedAt.ToUnixTimeMilliseconds()));
        }

        return new AppendResult.Appended(version, Position);
    }

    private void Add(string stream, long version, NewEvent @event)
    {
        Position++;
        var recordedAt = @event.RecordedAt.ToUnixTimeMilliseconds();
        if (chains)
        {
            HashChain.Next(
                hash, Position, stream, version, @event.Id, @event.Type, @event.SchemaVersion, recordedAt,
                @event.Data.Span, @event.Metadata.Span, hash);
        }

        Rows.Add(new AppendRow(Position, stream, version, @event, recordedAt, chains ? hash.AsSpan().ToArray() : []));
    }
}

/// <summary>A row of the log to be.</summary>
/// <param name="Position">Place in the log.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Version">Place in the stream.</param>
/// <param name="Event">The event.</param>
/// <param name="RecordedAt">Milliseconds since 1970-01-01T00:00Z.</param>
/// <param name="Hash">Its link of the chain; empty when the server makes it.</param>
internal readonly record struct AppendRow(long Position, string Stream, long Version, NewEvent Event, long RecordedAt, byte[] Hash);

/// <summary>A command to be remembered.</summary>
/// <param name="Stored">What is remembered.</param>
/// <param name="RecordedAt">Milliseconds since 1970-01-01T00:00Z.</param>
internal readonly record struct AppendCommand(StoredCommand Stored, long RecordedAt);
