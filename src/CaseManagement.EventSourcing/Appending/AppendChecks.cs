using System.Buffers;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Appending;

/// <summary>Refuses what no store may hold, before it can reach a batch with the appends of others.</summary>
internal static class AppendChecks
{
    private const int LongestStream = 120;
    private const int LongestKey = 200;

    private static readonly SearchValues<char> StreamCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <exception cref="ArgumentException">The request breaks the contract; the message holds no data of it.</exception>
    public static void Check(AppendRequest request)
    {
        if (request.Stream.Value is not { Length: > 0 and <= LongestStream } name || name.AsSpan().ContainsAnyExcept(StreamCharacters))
        {
            throw new ArgumentException("A stream name has 1 to 120 lower-case letters, digits and hyphens.", nameof(request));
        }

        if (request.Events.Count == 0)
        {
            throw new ArgumentException("An append has at least one event.", nameof(request));
        }

        if (request.Command is { Key.Length: 0 or > LongestKey })
        {
            throw new ArgumentException("The key of a command has 1 to 200 characters.", nameof(request));
        }
    }
}
