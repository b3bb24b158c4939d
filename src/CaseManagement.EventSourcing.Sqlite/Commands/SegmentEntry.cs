using System.Buffers.Binary;
using CaseManagement.EventSourcing.Indexing;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>One key in a segment, in 64 bits: the upper part of its hash, and how far its row lies after the first of the segment.</summary>
internal static class SegmentEntry
{
    /// <summary>Bits for the place; a segment spans at most so many rows.</summary>
    public const int PlaceBits = KeyFilter.FreeBits;

    private const ulong PlaceMask = (1UL << PlaceBits) - 1;

    public static ulong Of(ulong hash, long place) => (hash & ~PlaceMask) | (ulong)place;

    public static long Place(ulong entry) => (long)(entry & PlaceMask);

    public static bool IsOf(ulong entry, ulong hash) => (entry ^ hash) >> PlaceBits == 0;

    public static byte[] ToBytes(ReadOnlySpan<ulong> entries)
    {
        var bytes = new byte[entries.Length * sizeof(ulong)];
        for (var index = 0; index < entries.Length; index++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(index * sizeof(ulong)), entries[index]);
        }

        return bytes;
    }

    public static int Count(ReadOnlySpan<byte> bytes) => bytes.Length / sizeof(ulong);

    public static ulong At(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[(index * sizeof(ulong))..]);
}
