using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// What is stored of the index of commands, with eight bytes after it that say whether it is what was written, and written here. Half an
/// index would say that a key is new, and a command would be done twice.
/// </summary>
internal static class CheckedBytes
{
    private const int SumLength = sizeof(ulong);

    /// <summary>What to store.</summary>
    /// <param name="content">The content.</param>
    /// <param name="place">Where it belongs, and whatever else it must not be without.</param>
    public static byte[] Of(ReadOnlySpan<byte> content, params ReadOnlySpan<long> place)
    {
        var stored = new byte[content.Length + SumLength];
        content.CopyTo(stored);
        BinaryPrimitives.WriteUInt64LittleEndian(stored.AsSpan(content.Length), Sum(content, place));
        return stored;
    }

    /// <summary>The content of what was stored; answers whether it is whole.</summary>
    public static bool TryRead(ReadOnlySpan<byte> stored, out ReadOnlySpan<byte> content, params ReadOnlySpan<long> place)
    {
        content = stored.Length < SumLength ? [] : stored[..^SumLength];
        return stored.Length >= SumLength && BinaryPrimitives.ReadUInt64LittleEndian(stored[^SumLength..]) == Sum(content, place);
    }

    private static ulong Sum(ReadOnlySpan<byte> content, ReadOnlySpan<long> place)
    {
        var bytes = new byte[(place.Length * sizeof(long)) + content.Length];
        for (var index = 0; index < place.Length; index++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(index * sizeof(long)), place[index]);
        }

        content.CopyTo(bytes.AsSpan(place.Length * sizeof(long)));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
