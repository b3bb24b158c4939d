namespace CaseManagement.EventSourcing.Indexing;

/// <summary>
/// A Bloom filter in blocks of 32 bytes, with one bit in each of the eight words of a block: says that a key is not there, or that it
/// may be (wrongly so for one in some two hundred keys, when it holds as many as it was made for).
/// </summary>
internal static class KeyFilter
{
    /// <summary>The lowest bits of a hash are not looked at: an index may keep a place in them.</summary>
    public const int FreeBits = 20;

    private const int BitsPerKey = 12;
    private const int BlockBytes = 32;
    private const int Words = 8;
    private const int WordBits = 5;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    /// <summary>A filter that holds these.</summary>
    public static byte[] Of(ReadOnlySpan<ulong> entries)
    {
        var filter = For(entries.Length);
        foreach (var entry in entries)
        {
            Add(filter, entry);
        }

        return filter;
    }

    /// <summary>A filter for so many keys, which holds none.</summary>
    public static byte[] For(int keys) => new byte[((keys * BitsPerKey / 8 / BlockBytes) + 1) * BlockBytes];

    /// <summary>Adds a key by its hash.</summary>
    public static void Add(byte[] filter, ulong hash)
    {
        var (block, bits) = Place(filter, hash);
        for (var word = 0; word < Words; word++, bits <<= WordBits)
        {
            var bit = (int)(bits >> (64 - WordBits));
            filter[block + (word * 4) + (bit >> 3)] |= (byte)(1 << (bit & 7));
        }
    }

    /// <summary>Whether a key with this hash may have been added.</summary>
    public static bool MayHold(byte[] filter, ulong hash)
    {
        var (block, bits) = Place(filter, hash);
        for (var word = 0; word < Words; word++, bits <<= WordBits)
        {
            var bit = (int)(bits >> (64 - WordBits));
            if ((filter[block + (word * 4) + (bit >> 3)] & (1 << (bit & 7))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    // The order of entries is the order of blocks, so that a filter is written from front to back.
    private static (int Block, ulong Bits) Place(byte[] filter, ulong hash) =>
        ((int)(((hash >> 32) * (ulong)(filter.Length / BlockBytes)) >> 32) * BlockBytes, unchecked((hash >> FreeBits) * Mix));
}
