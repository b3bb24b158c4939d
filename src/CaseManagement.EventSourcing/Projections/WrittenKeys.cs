using System.Numerics;
using System.Runtime.InteropServices;
using CaseManagement.EventSourcing.Indexing;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// Says of a key that it was never written, or that it may have been: filters of which each takes eight times as many keys as the one before, so that a small
/// read model costs little and one of millions of keys some megabytes. Wrongly "may have been" for one in some hundred keys.
/// </summary>
internal sealed class WrittenKeys
{
    private const int Smallest = 4096;
    private const int Largest = 16_777_216;
    private const int Growth = 8;

    private readonly List<byte[]> filters = [];
    private int capacity = Smallest / Growth;
    private int room;

    /// <summary>Remembers a key.</summary>
    public void Add(string key)
    {
        var hash = Hash(key);
        if (MayHold(hash))
        {
            return;
        }

        if (room == 0)
        {
            capacity = room = Math.Min(capacity * Growth, Largest);
            filters.Add(KeyFilter.For(room));
        }

        room--;
        KeyFilter.Add(filters[^1], hash);
    }

    /// <summary>Whether the key may have been added; never <see langword="false"/> for one that was.</summary>
    public bool MayHold(string key) => MayHold(Hash(key));

    private bool MayHold(ulong hash) => filters.Exists(filter => KeyFilter.MayHold(filter, hash));

    // No cryptographic one, as for the commands: nobody outside chooses these keys, and every event of a rebuild asks for some.
    private static ulong Hash(string key)
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

        return hash;
    }

    private static ulong Mixed(ulong hash, ulong word)
    {
        var product = Math.BigMul(hash ^ word, 0x9E3779B97F4A7C15, out var low);
        return product ^ low ^ BitOperations.RotateLeft(hash, 23);
    }
}
