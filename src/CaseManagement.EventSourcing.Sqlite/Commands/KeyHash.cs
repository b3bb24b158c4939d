using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// The first eight bytes of the SHA-256 of a key, never 0. Callers choose their keys, and nobody can choose many with the same hash. It
/// only says where to look: the row that is found has the key itself.
/// </summary>
internal static class KeyHash
{
    private const int LongestOnStack = 256;

    public static ulong Of(string key)
    {
        Span<byte> utf8 = key.Length <= LongestOnStack ? stackalloc byte[LongestOnStack * 3] : new byte[Encoding.UTF8.GetMaxByteCount(key.Length)];
        return Of(utf8[..Encoding.UTF8.GetBytes(key, utf8)]);
    }

    public static ulong Of(ReadOnlySpan<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) is var first and not 0 ? first : 1;
    }
}
