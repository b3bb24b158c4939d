using System.Numerics;
using System.Runtime.InteropServices;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// Says of a key that it was never written, or that it may have been: Bloom filters, each eight times as large as the one before, so that a small read
/// model costs little and one of millions of keys some tens of megabytes. Wrongly "may have been" for one in some hundred keys.
/// </summary>
internal sealed class WrittenKeys
{
    private const int BitsPerKey = 12;
    private const int LargestCapacity = 30_000_000;
    private const int Growth = 8;
    private const int Probes = 6;

    private readonly List<ulong[]> filters = [];
    private int capacity = 512;
    private int room;

    /// <summary>Remembers a key.</summary>
    public void Add(string key)
    {
        if (MayHold(key))
        {
            return;
        }

        if (room == 0)
        {
            capacity = room = Math.Min(capacity * Growth, LargestCapacity);
            filters.Add(new ulong[BitOperations.RoundUpToPowerOf2((uint)((long)room * BitsPerKey / 64))]);
        }

        room--;
        var hash = Hash(key);
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = Bit(hash, probe, filters[^1]);
            filters[^1][bit >> 6] |= 1UL << (int)bit;
        }
    }

    /// <summary>Whether the key may have been added; never <see langword="false"/> for one that was.</summary>
    public bool MayHold(string key)
    {
        var hash = Hash(key);
        return filters.Exists(filter => MayHold(filter, hash));
    }

    private static bool MayHold(ulong[] filter, (uint First, uint Step) hash)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = Bit(hash, probe, filter);
            if ((filter[bit >> 6] & (1UL << (int)bit)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    // A filter has a power of two of bits, and an odd step then visits different ones.
    private static uint Bit((uint First, uint Step) hash, int probe, ulong[] filter) =>
        unchecked(hash.First + ((uint)probe * hash.Step)) & (uint)((filter.Length * 64L) - 1);

    private static (uint First, uint Step) Hash(string key)
    {
        var hash = (ulong)key.Length;
        var words = MemoryMarshal.Cast<char, ulong>(key);
        foreach (var word in words)
        {
            hash = Mixed(hash, word);
        }

        foreach (var letter in key.AsSpan(words.Length * (sizeof(ulong) / sizeof(char))))
        {
            hash = Mixed(hash, letter);
        }

        return ((uint)(hash & uint.MaxValue), (uint)(hash >> 32) | 1);
    }

    private static ulong Mixed(ulong hash, ulong word)
    {
        var product = Math.BigMul(hash ^ word, 0x9E3779B97F4A7C15, out var low);
        return product ^ low ^ BitOperations.RotateLeft(hash, 23);
    }
}
