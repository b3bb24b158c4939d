using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>Remembers the latest state of the most recently used streams; bounded, and safe for several runners.</summary>
/// <param name="capaciteit">How many streams.</param>
internal sealed class StateGeheugen(int capaciteit)
{
    private readonly Lock slot = new();
    private readonly Dictionary<StreamName, LinkedListNode<Herinnering>> perStroom = [];
    private readonly LinkedList<Herinnering> volgorde = new();

    /// <summary>The state of a stream at exactly this version, if that is the one remembered.</summary>
    public object? Vind(StreamName stream, long version)
    {
        lock (slot)
        {
            return perStroom.TryGetValue(stream, out var knoop) && knoop.Value.Version == version ? knoop.Value.State : null;
        }
    }

    /// <summary>Remembers a state and forgets the stream that was not used longest.</summary>
    public void Onthoud(StreamName stream, long version, object state)
    {
        lock (slot)
        {
            if (perStroom.Remove(stream, out var oud))
            {
                volgorde.Remove(oud);
            }

            perStroom[stream] = volgorde.AddLast(new Herinnering(stream, version, state));
            if (volgorde.Count > capaciteit && volgorde.First is { } eerste)
            {
                perStroom.Remove(eerste.Value.Stream);
                volgorde.RemoveFirst();
            }
        }
    }

    private sealed record Herinnering(StreamName Stream, long Version, object State);
}
