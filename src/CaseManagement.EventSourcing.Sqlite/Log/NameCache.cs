using System.Collections.Concurrent;
using System.Text;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>One string per event type, however many events are read; there are a few hundred types.</summary>
internal static class NameCache
{
    private const int Limit = 10_000;
    private const int LongestName = 128;

    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string with these UTF-8 bytes.</summary>
    public static string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestName)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> chars = stackalloc char[LongestName];
        var name = chars[..Encoding.UTF8.GetChars(utf8, chars)];
        if (Lookup.TryGetValue(name, out var known))
        {
            return known;
        }

        var made = name.ToString();
        return Names.Count < Limit ? Names.GetOrAdd(made, made) : made;
    }
}
