namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// An index on a range of remembered commands, written once: the entries of their keys in order, in parts by the first bits of the hash.
/// </summary>
/// <param name="Id">Number; never used twice, and a later one is greater.</param>
/// <param name="Level">Its size: 0 for what is sealed at once, and four of a level become one of the next.</param>
/// <param name="First">Arrival of the first command.</param>
/// <param name="Last">Arrival of the last command.</param>
/// <param name="Filter">Says of most keys that they are not here.</param>
internal sealed record Segment(long Id, int Level, long First, long Last, byte[] Filter)
{
    /// <summary>The greatest level.</summary>
    public const int MostLevel = (SegmentEntry.PlaceBits - SmallestBits) / LevelBits;

    /// <summary>How many segments of a level become one of the next.</summary>
    public const int Fan = 1 << LevelBits;

    /// <summary>How many commands it can span.</summary>
    public const long MostSpan = 1L << SegmentEntry.PlaceBits;

    private const int SmallestBits = 14;
    private const int LevelBits = 2;
    private const int EntriesPerPartBits = 7;
    private const int PartNumberBits = 16;

    /// <summary>Whether what is stored of it is not what was written, so that nothing of it can be trusted.</summary>
    public bool IsDamaged => Filter.Length == 0;

    /// <summary>How many commands a segment of this level holds.</summary>
    public static int Size(int level) => 1 << (SmallestBits + (LevelBits * level));

    /// <summary>The greatest level that so many commands fill; below 0 when they are too few for any.</summary>
    public static int LevelFor(int count)
    {
        var level = MostLevel;
        while (level >= 0 && Size(level) > count)
        {
            level--;
        }

        return level;
    }

    /// <summary>In how many parts a segment of this level is kept.</summary>
    public static int Parts(int level) => Size(level) >> EntriesPerPartBits;

    /// <summary>The part that a hash or entry belongs to.</summary>
    public static int Part(int level, ulong hash) => (int)(((hash >> 32) * (ulong)Parts(level)) >> 32);

    /// <summary>Where a part is kept.</summary>
    public static long Place(long id, int part) => (id << PartNumberBits) + part;

    /// <summary>The number of the segment that a part belongs to.</summary>
    public static long IdAt(long place) => place >> PartNumberBits;
}
