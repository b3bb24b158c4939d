using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>
/// The SHA-256 chain over the stored (sealed) bytes of the log (I3): each link covers the link before it, the place of the event and its
/// bytes. Fields of variable length are preceded by their length, so that no two divisions into fields give the same input.
/// </summary>
public static class HashChain
{
    /// <summary>Length of a link in bytes.</summary>
    public const int Length = 32;

    private const byte Format = 1;
    private const int FixedPart = 1 + Length + (3 * sizeof(long)) + sizeof(int) + 16 + (4 * sizeof(int));

    /// <summary>What stands before the first event: 32 zero bytes.</summary>
    public static ReadOnlyMemory<byte> Genesis { get; } = new byte[Length];

    /// <summary>Computes the link of an event.</summary>
    /// <param name="previous">The link of the event before it, or <see cref="Genesis"/>.</param>
    /// <param name="position">Place in the log.</param>
    /// <param name="stream">Name of the stream.</param>
    /// <param name="version">Place in the stream.</param>
    /// <param name="id">Identifies the event.</param>
    /// <param name="type">Logical name.</param>
    /// <param name="schemaVersion">Version of the contract.</param>
    /// <param name="recordedAtMs">Milliseconds since 1970-01-01T00:00Z.</param>
    /// <param name="data">The body as stored.</param>
    /// <param name="metadata">The metadata as stored.</param>
    /// <param name="destination">Receives 32 bytes; may be the same memory as <paramref name="previous"/>.</param>
    public static void Next(
        ReadOnlySpan<byte> previous, long position, string stream, long version, Guid id, string type, int schemaVersion,
        long recordedAtMs, ReadOnlySpan<byte> data, ReadOnlySpan<byte> metadata, Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(previous.Length, Length, nameof(previous));
        var size = FixedPart + Encoding.UTF8.GetByteCount(stream) + Encoding.UTF8.GetByteCount(type) + data.Length + metadata.Length;
        byte[]? rented = null;
        var input = size <= 1024 ? stackalloc byte[size] : (rented = ArrayPool<byte>.Shared.Rent(size)).AsSpan(0, size);
        input[0] = Format;
        previous.CopyTo(input[1..]);
        var rest = input[(1 + Length)..];
        rest = Put(Put(Put(rest, position), version), recordedAtMs);
        BinaryPrimitives.WriteInt32BigEndian(rest, schemaVersion);
        id.TryWriteBytes(rest[sizeof(int)..], bigEndian: true, out _);
        rest = Put(Put(rest[(sizeof(int) + 16)..], stream), type);
        Put(Put(rest, data), metadata);
        SHA256.HashData(input, destination);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Computes the link that a stored event should have.</summary>
    /// <param name="previous">The link of the event before it, or <see cref="Genesis"/>.</param>
    /// <param name="stored">The event; its own hash is not looked at.</param>
    /// <param name="destination">Receives 32 bytes.</param>
    public static void Next(ReadOnlySpan<byte> previous, StoredEvent stored, Span<byte> destination) => Next(
        previous, stored.Position, stored.Stream.Value, stored.Version, stored.Id, stored.Type, stored.SchemaVersion,
        stored.RecordedAt.ToUnixTimeMilliseconds(), stored.Data.Span, stored.Metadata.Span, destination);

    private static Span<byte> Put(Span<byte> target, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(target, value);
        return target[sizeof(long)..];
    }

    private static Span<byte> Put(Span<byte> target, string value)
    {
        var length = Encoding.UTF8.GetBytes(value, target[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(target, length);
        return target[(sizeof(int) + length)..];
    }

    private static Span<byte> Put(Span<byte> target, ReadOnlySpan<byte> value)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, value.Length);
        value.CopyTo(target[sizeof(int)..]);
        return target[(sizeof(int) + value.Length)..];
    }
}
