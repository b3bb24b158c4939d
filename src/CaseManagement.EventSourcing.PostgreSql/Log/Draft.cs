using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// A batch that is decided before the head is locked, on what its writers believe: the server places it after the head and chains it, so
/// that the lock is held for one statement after another and no round trip. Checks in the same transaction find out what does not hold.
/// </summary>
internal sealed class Draft
{
    private readonly List<PendingAppend> batch;
    private readonly Dictionary<string, long> assumed = new(StringComparer.Ordinal);
    private readonly HashSet<string> counted = new(StringComparer.Ordinal);

    private Draft(List<PendingAppend> batch) => this.batch = batch;

    /// <summary>The rows, with positions counted from 0 and without links.</summary>
    public AppendPlan Plan { get; private set; } = null!;

    /// <summary>Streams whose version only the server knows; versions in them are counted from 0.</summary>
    public IReadOnlySet<string> Counted => counted;

    /// <summary>Streams that must have an event of a version.</summary>
    public List<KeyValuePair<string, long>> MustExist => [.. assumed.Where(stream => stream.Value > 0)];

    /// <summary>Decides the batch, unless it takes looking up first.</summary>
    public static Draft? Of(List<PendingAppend> batch)
    {
        var draft = new Draft(batch);
        if (!batch.TrueForAll(append => draft.Assume(append.Request)))
        {
            return null;
        }

        var nowhere = new LogHead(0, HashChain.Genesis);
        draft.Plan = AppendPlan.Of(batch, nowhere, request => draft.assumed.GetValueOrDefault(request.Stream.Value), _ => null, chains: false);
        return draft.Plan.Rows.Count > 0 ? draft : null;
    }

    /// <summary>The plan as it was stored, with its answers.</summary>
    /// <param name="before">Position of the head before it.</param>
    /// <param name="hash">The link of its last event.</param>
    /// <param name="versions">What the <see cref="Counted"/> streams had before it.</param>
    public AppendPlan Placed(long before, ReadOnlyMemory<byte> hash, IReadOnlyDictionary<string, long> versions) => AppendPlan.Of(
        batch, new LogHead(before, hash),
        request => versions.TryGetValue(request.Stream.Value, out var version) ? version : assumed[request.Stream.Value],
        _ => null, chains: false);

    private bool Assume(AppendRequest request)
    {
        var (stream, kind) = (request.Stream.Value, request.Expected.Kind);
        if (kind is ExpectedVersionKind.NoStream or ExpectedVersionKind.Exactly)
        {
            // Whether an expectation of a stream that is only counted holds is not known here.
            assumed.TryAdd(stream, request.Expected.Version);
            return !counted.Contains(stream);
        }

        return kind is ExpectedVersionKind.Any && (assumed.ContainsKey(stream) || counted.Add(stream) || counted.Contains(stream));
    }
}
