using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// Refuses text that this database cannot hold (U+0000, half a surrogate pair) before it can reach a batch with the appends of others.
/// </summary>
internal static class TextChecks
{
    /// <exception cref="ArgumentException">A key or a logical name cannot be stored; the message holds no data of it.</exception>
    public static void Check(AppendRequest request)
    {
        if (request.Command is { } command && !IsStorable(command.Key))
        {
            throw new ArgumentException("The key of a command is not proper text.", nameof(request));
        }

        for (var index = 0; index < request.Events.Count; index++)
        {
            if (!IsStorable(request.Events[index].Type))
            {
                throw new ArgumentException("The logical name of an event is not proper text.", nameof(request));
            }
        }
    }

    /// <summary>Whether the database can hold this text.</summary>
    public static bool IsStorable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0' || (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index++)))
            {
                return false;
            }
        }

        return true;
    }
}
