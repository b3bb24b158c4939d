namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// A Bloom filter in blocks of 32 bytes, with one bit in each of the eight words of a block: says that a key is not there, or that it
/// may be (wrongly so for one in some two hundred keys). It is made of the part of a hash that an entry keeps.
/// </summary>
internal static class KeyFilter
{
    private const int BitsPerKey = 12;
    private const int BlockBytes = 32;
    private const int Words = 8;
    private const int WordBits = 5;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    public static byte[] Of(ReadOnlySpan<ulong> entries)
    {
        var filter = new byte[((entries.Length * BitsPerKey / 8 / BlockBytes) + 1) * BlockBytes];
        foreach (var entry in entries)
        {
            var (block, bits) = Place(filter, entry);
            for (var word = 0; word < Words; word++, bits <<= WordBits)
            {
                var bit = (int)(bits >> (64 - WordBits));
                filter[block + (word * 4) + (bit >> 3)] |= (byte)(1 << (bit & 7));
            }
        }

        return filter;
    }

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
        ((int)(((hash >> 32) * (ulong)(filter.Length / BlockBytes)) >> 32) * BlockBytes, unchecked((hash >> SegmentEntry.PlaceBits) * Mix));
}
