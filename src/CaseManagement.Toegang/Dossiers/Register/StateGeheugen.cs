using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>
/// Remembers the latest state of the most recently used streams; bounded by the size of the events they were folded from, because a state
/// consists for the greater part of their sealed texts. Safe for several runners.
/// </summary>
/// <param name="capaciteit">How many bytes of event bodies the remembered states were folded from, together.</param>
internal sealed class StateGeheugen(long capaciteit)
{
    /// <summary>What an event costs besides its body, in the measure of bodies.</summary>
    private const int PerEvent = 100;

    private readonly Lock slot = new();
    private readonly Dictionary<StreamName, LinkedListNode<Herinnering>> perStroom = [];
    private readonly LinkedList<Herinnering> volgorde = new();
    private long omvang;

    /// <summary>The state of a stream at exactly this version, if that is the one remembered.</summary>
    public Herinnering? Vind(StreamName stream, long version)
    {
        lock (slot)
        {
            return perStroom.TryGetValue(stream, out var knoop) && knoop.Value.Version == version ? knoop.Value : null;
        }
    }

    /// <summary>Remembers a state and forgets the streams that were not used longest.</summary>
    public void Onthoud(Herinnering nieuw)
    {
        lock (slot)
        {
            if (perStroom.Remove(nieuw.Stream, out var knoop))
            {
                omvang -= knoop.Value.Omvang;
                volgorde.Remove(knoop);
                knoop.Value = nieuw;
            }

            volgorde.AddLast(perStroom[nieuw.Stream] = knoop ?? new LinkedListNode<Herinnering>(nieuw));
            for (omvang += nieuw.Omvang; omvang > capaciteit && volgorde.First is { } eerste; omvang -= eerste.Value.Omvang)
            {
                perStroom.Remove(eerste.Value.Stream);
                volgorde.RemoveFirst();
            }
        }
    }

    /// <summary>Forgets what was remembered of a stream up to and including a version, because nothing is asked after it.</summary>
    public void Vergeet(StreamName stream, long version)
    {
        lock (slot)
        {
            if (perStroom.TryGetValue(stream, out var knoop) && knoop.Value.Version <= version)
            {
                omvang -= knoop.Value.Omvang;
                volgorde.Remove(knoop);
                perStroom.Remove(stream);
            }
        }
    }

    /// <summary>Remembers the state after a run of events for the next one, or forgets the stream when the run is its last.</summary>
    public void Onthoud(Herinnering nieuw, StreamRun run)
    {
        if (run.IsLast)
        {
            Vergeet(nieuw.Stream, nieuw.Version);
        }
        else
        {
            Onthoud(nieuw);
        }
    }

    /// <summary>The state after consecutive events of a stream, and the one before them when that is remembered; neither is remembered by this.</summary>
    public async ValueTask<(Herinnering? Vorige, Herinnering Nu)> NaAsync(IZaaktype zaaktype, IReadOnlyList<RecordedEvent> run, IStreamReader streams)
    {
        var (stream, version) = (run[0].Stored.Stream, run[0].Stored.Version);
        var vorige = version == 1 ? Herinnering.Begin(stream) : Vind(stream, version - 1);
        var basis = vorige
            ?? (await streams.ReadAsync(stream, upToVersion: version - 1)).Aggregate(Herinnering.Begin(stream), (herinnering, e) => herinnering.Na(zaaktype, e));
        return (vorige, run.Aggregate(basis, (herinnering, e) => herinnering.Na(zaaktype, e)));
    }

    /// <summary>A state.</summary>
    /// <param name="Stream">Of which stream.</param>
    /// <param name="Version">At which version.</param>
    /// <param name="State">The state.</param>
    /// <param name="Omvang">Its size, in the measure of the capacity.</param>
    internal sealed record Herinnering(StreamName Stream, long Version, object? State, long Omvang)
    {
        /// <summary>A stream of which nothing happened yet.</summary>
        public static Herinnering Begin(StreamName stream) => new(stream, 0, null, 0);

        /// <summary>The state after the next event.</summary>
        public Herinnering Na(IZaaktype zaaktype, RecordedEvent @event) => new(
            Stream, @event.Stored.Version, zaaktype.Evolve(State, @event.Body), Omvang + @event.Stored.Data.Length + PerEvent);
    }
}
