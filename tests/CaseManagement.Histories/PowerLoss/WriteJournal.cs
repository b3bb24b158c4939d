using System.Buffers.Binary;
using System.Text;

namespace CaseManagement.Histories.PowerLoss;

/// <summary>What happened to the files, in order.</summary>
internal static class WriteJournal
{
    private const int HeadLength = 40;

    /// <summary>Reads the journal; an entry that was not written whole is the end of it.</summary>
    public static async Task<IReadOnlyList<JournalEntry>> ReadAsync(string path, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancellation);
        var entries = new List<JournalEntry>();
        var names = new Dictionary<ulong, string>();
        for (var at = 0; at + HeadLength <= bytes.Length;)
        {
            var head = bytes.AsSpan(at, HeadLength);
            var kind = (JournalKind)BinaryPrimitives.ReadUInt64LittleEndian(head);
            var file = BinaryPrimitives.ReadUInt64LittleEndian(head[8..]);
            var offset = BinaryPrimitives.ReadInt64LittleEndian(head[16..]);
            var length = (int)BinaryPrimitives.ReadInt64LittleEndian(head[24..]);
            var upTo = BinaryPrimitives.ReadInt64LittleEndian(head[32..]);
            if (at + HeadLength + length > bytes.Length)
            {
                break;
            }

            var data = bytes.AsMemory(at + HeadLength, length);
            if (kind is JournalKind.Opened)
            {
                names[file] = Path.GetFileName(Encoding.UTF8.GetString(data.Span));
            }
            else
            {
                entries.Add(new JournalEntry(kind, names[file], at, offset, data, upTo));
            }

            at += HeadLength + length;
        }

        return entries;
    }
}

/// <summary>One thing that happened to a file.</summary>
/// <param name="Kind">What.</param>
/// <param name="File">To which, without directory.</param>
/// <param name="At">Where it stands in the journal.</param>
/// <param name="Offset">Where in the file, or the new length.</param>
/// <param name="Data">What was written.</param>
/// <param name="UpTo">For a sync: everything that stands before this in the journal is covered by it.</param>
internal sealed record JournalEntry(JournalKind Kind, string File, long At, long Offset, ReadOnlyMemory<byte> Data, long UpTo);

/// <summary>The kinds of <see cref="JournalEntry"/>; the numbers are those of the library.</summary>
internal enum JournalKind
{
    Opened = 1,
    Written = 2,
    Truncated = 3,
    Synced = 4,
    Removed = 5,
    Lost = 6,
}
