using System.Buffers.Text;
using System.Text.Json;

namespace CaseManagement.EventSourcing.Events;

/// <summary>Tells which keys the sealed fields of a stored event need, without opening them and without knowing the event.</summary>
public static class SealedKeys
{
    private const int IdLength = 32;

    /// <summary>Adds the id of the key of every sealed field, sealed here (<c>k</c>) or carried from elsewhere (<c>x</c>).</summary>
    /// <param name="data">The event as stored. What is no JSON from some point on, names nothing from there.</param>
    /// <param name="into">Where the ids go; once per field.</param>
    public static void Collect(ReadOnlySpan<byte> data, ICollection<Guid> into)
    {
        var reader = new Utf8JsonReader(data);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan is [(byte)'k' or (byte)'x'] && Id(ref reader) is { } id)
                {
                    into.Add(id);
                }
            }
        }
        catch (JsonException)
        {
            // Whether an event can be read is for who folds it.
        }
    }

    private static Guid? Id(ref Utf8JsonReader reader)
    {
        var carried = reader.ValueSpan[0] == 'x';
        return reader.Read() && reader.TokenType == JsonTokenType.String && IsForm(reader.ValueSpan, carried)
            && Utf8Parser.TryParse(reader.ValueSpan[..IdLength], out Guid id, out var used, 'N') && used == IdLength
                ? id
                : null;
    }

    private static bool IsForm(ReadOnlySpan<byte> text, bool carried) =>
        carried ? text.Length > IdLength && text[IdLength] == SealedText.Separator : text.Length == IdLength;
}
