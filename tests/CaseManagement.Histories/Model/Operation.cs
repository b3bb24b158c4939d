using System.Text.Json.Serialization;

namespace CaseManagement.Histories.Model;

/// <summary>Something that a client asked of the store.</summary>
/// <param name="Id">Number within the history, from 1.</param>
/// <param name="Client">Who asked; a client asks one thing at a time.</param>
/// <param name="Invoked">When it asked: nanoseconds on the one clock of the history.</param>
/// <param name="Responded">When it had its answer; <see cref="long.MaxValue"/> when none ever came.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "op")]
[JsonDerivedType(typeof(AppendOperation), "append")]
[JsonDerivedType(typeof(ReadOperation), "read")]
public abstract record Operation(int Id, int Client, long Invoked, long Responded);

/// <summary>An append.</summary>
/// <param name="Id">Number within the history.</param>
/// <param name="Client">Who asked.</param>
/// <param name="Invoked">When it asked.</param>
/// <param name="Responded">When it had its answer.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Expected">What the writer believed.</param>
/// <param name="Command">The idempotency key; every retry of a command has the same key and new events.</param>
/// <param name="Events">The events, each asked for once in the whole history.</param>
/// <param name="Outcome">What the store answered.</param>
public sealed record AppendOperation(
    int Id, int Client, long Invoked, long Responded, string Stream, Expectation Expected, string? Command, IReadOnlyList<Guid> Events,
    Outcome Outcome) : Operation(Id, Client, Invoked, Responded)
{
    /// <summary>The position that an acknowledgement gives the first event.</summary>
    [JsonIgnore]
    public long FirstPosition => Outcome.Position - Events.Count + 1;

    /// <summary>The version that an acknowledgement gives the first event.</summary>
    [JsonIgnore]
    public long FirstVersion => Outcome.Version - Events.Count + 1;
}

/// <summary>A read that was answered.</summary>
/// <param name="Id">Number within the history.</param>
/// <param name="Client">Who asked.</param>
/// <param name="Invoked">When it asked.</param>
/// <param name="Responded">When it had its answer.</param>
/// <param name="Stream">The stream, or <see langword="null"/> for the whole log.</param>
/// <param name="After">The position, or the version in the stream, after which it read.</param>
/// <param name="Limited">Whether the page was full, so that there may be more.</param>
/// <param name="Entries">What it saw.</param>
public sealed record ReadOperation(
    int Id, int Client, long Invoked, long Responded, string? Stream, long After, bool Limited, IReadOnlyList<Entry> Entries)
    : Operation(Id, Client, Invoked, Responded)
{
    /// <summary>How far it saw; <see cref="After"/> when it saw nothing.</summary>
    [JsonIgnore]
    public long Reach => Entries.Count == 0 ? After : Place(Entries[^1]);

    /// <summary>What counts for this read: the version for a stream, the position for the log.</summary>
    public long Place(Entry entry) => Stream is null ? entry.Position : entry.Version;
}

/// <summary>An event as a reader sees it.</summary>
/// <param name="Position">Place in the log.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Place in the stream.</param>
/// <param name="Event">Its id.</param>
public sealed record Entry(long Position, string Stream, long Version, Guid Event);
