using CaseManagement.EventSourcing.Indexing;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using SQLitePCL;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// Finds a remembered command by its key without touching a page for a key that is new: hashes of the latest commands in memory, and
/// segments with a filter before them for the rest (ADR 0033). All of it follows from the rows. One per process, for the writer
/// and its readers; commands of other processes are seen by looking at the end of the tables first.
/// </summary>
internal sealed class CommandIndex
{
    private readonly Lock gate = new();
    private readonly RecentCommands recent = new();
    private Segment[] segments = [];
    private bool isDamaged;
    private bool isIncomplete;

    /// <summary>The last arrival that is known here.</summary>
    public long Last
    {
        get
        {
            lock (gate)
            {
                return recent.Last;
            }
        }
    }

    /// <summary>Whether there are enough keys in memory to write a segment, or segments to make again.</summary>
    public bool IsSealDue
    {
        get
        {
            lock (gate)
            {
                return isDamaged || recent.Count >= Segment.Size(0);
            }
        }
    }

    /// <summary>Whether segments were found damaged, and were made again, since the store was opened.</summary>
    public bool WasRepaired { get; private set; }

    /// <summary>Sees what was committed by others, and everything at first.</summary>
    /// <param name="db">A connection.</param>
    /// <param name="isWriter">Whether it holds the write lock, so that what it sees is the truth, also when that is less than was seen before.</param>
    /// <exception cref="SqliteFailureException">The segments are damaged; the writer makes them again.</exception>
    public void Refresh(SqliteDb db, bool isWriter = false) => Refresh(db, isWriter, int.MaxValue);

    /// <summary>The command with this key among those that were seen; of several, the last.</summary>
    public StoredCommand? Find(SqliteDb db, string key, ulong hash) => Search(db, key, hash, Look(hash)).Command;

    /// <summary>The place of the command with this key; 0 for none.</summary>
    public long Place(SqliteDb db, string key, ulong hash) => Search(db, key, hash, Look(hash)).Arrival;

    /// <summary>Takes up commands of this process that were committed.</summary>
    public void Add(List<(long Arrival, ulong Hash)> committed)
    {
        lock (gate)
        {
            foreach (var (arrival, hash) in committed)
            {
                recent.Add(arrival, hash);
            }
        }
    }

    /// <summary>What is known here is not complete, and is looked up again.</summary>
    public void Distrust()
    {
        lock (gate)
        {
            isIncomplete = true;
        }
    }

    /// <summary>
    /// Writes a segment of the oldest commands in memory, and one of four where four have the same level; or makes segments again that are
    /// damaged. The caller holds the write lock; after the commit, <see cref="Sealed"/> is told the answer.
    /// </summary>
    public Segment[] Seal(SqliteDb db)
    {
        lock (gate)
        {
            if (isDamaged)
            {
                return Repair(db);
            }

            Refresh(db, isWriter: true, Segment.Size(Segment.MostLevel));
            if (Segment.LevelFor(recent.Count) is var level && level < 0)
            {
                return segments;
            }

            var (first, last, entries) = recent.Oldest(Segment.Size(level));
            return SegmentMerge.Settle(db, [.. segments, SegmentTable.Insert(db, level, first, last, entries)]) ?? Repair(db);
        }
    }

    /// <summary>Makes segments again that are damaged; for the rest as <see cref="Seal"/>.</summary>
    public Segment[] Repair(SqliteDb db)
    {
        lock (gate)
        {
            WasRepaired = true;
            return SegmentMerge.Settle(db, SegmentRepair.Run(db)) ?? throw Damage();
        }
    }

    /// <summary>Goes on with these segments.</summary>
    public void Sealed(Segment[] now)
    {
        lock (gate)
        {
            isDamaged = false;

            // A reader may have seen them already, and later ones of another process.
            if (Newest(now) > Newest(segments))
            {
                Use(now);
            }
        }
    }

    /// <summary>What is known of a hash at this moment: places in memory, and the segments to ask.</summary>
    public (List<long>? Latest, Segment[] Older) Look(ulong hash)
    {
        lock (gate)
        {
            return (recent.Find(hash), segments);
        }
    }

    /// <summary>Looks for a key, beginning with what was known a moment ago.</summary>
    public (long Arrival, StoredCommand? Command) Search(SqliteDb db, string key, ulong hash, (List<long>? Latest, Segment[] Older) known)
    {
        while (true)
        {
            if (First(db, known.Latest, key) is { Arrival: > 0 } found || SearchSegments(db, known.Older, key, hash, out found))
            {
                return found;
            }

            // A segment was made part of another one meanwhile: that is seen now, or was seen for the writer or another reader before.
            Refresh(db);
            var now = Look(hash);
            known = ReferenceEquals(now.Older, known.Older) ? throw Damage() : now;
        }
    }

    private void Refresh(SqliteDb db, bool isWriter, int most)
    {
        lock (gate)
        {
            var (arrival, segment) = CommandTable.End(db);
            var known = Newest(segments);

            // After an error of the medium; or the last row was taken away by hand, and then its segment still counts it as seen.
            var anew = isIncomplete || (isWriter && (segment < known || arrival < recent.Last));
            if (anew || segment > known)
            {
                var now = SegmentTable.All(db, anew ? [] : segments);
                if (!SegmentRepair.IsWhole(db, now))
                {
                    throw Damage();
                }

                if (anew)
                {
                    recent.Clear();
                }

                Use(now);
                isIncomplete = false;
            }

            if (arrival > recent.Last)
            {
                CommandTable.Hashes(db, recent.Last, long.MaxValue, most, recent.Add);
            }
        }
    }

    private SqliteFailureException Damage()
    {
        lock (gate)
        {
            isDamaged = true;
            return new SqliteFailureException(raw.SQLITE_CORRUPT, "a part of the index of commands is missing or damaged");
        }
    }

    private static bool SearchSegments(SqliteDb db, Segment[] older, string key, ulong hash, out (long Arrival, StoredCommand? Command) found)
    {
        found = default;
        for (var index = older.Length - 1; index >= 0 && found.Arrival == 0; index--)
        {
            if (!KeyFilter.MayHold(older[index].Filter, hash))
            {
                continue;
            }

            if (SegmentTable.Find(db, older[index], hash) is not { } places)
            {
                return false;
            }

            found = First(db, places, key);
        }

        return true;
    }

    private static (long Arrival, StoredCommand? Command) First(SqliteDb db, List<long>? arrivals, string key)
    {
        foreach (var arrival in arrivals ?? [])
        {
            if (CommandTable.At(db, arrival, key) is { } command)
            {
                return (arrival, command);
            }
        }

        return default;
    }

    private static long Newest(Segment[] segments) => segments.Length == 0 ? 0 : segments.Max(segment => segment.Id);

    private void Use(Segment[] now)
    {
        segments = now;
        if (now.Length > 0)
        {
            recent.Forget(now[^1].Last);
        }
    }
}
