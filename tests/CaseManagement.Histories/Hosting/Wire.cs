using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Hosting;

/// <summary>What a client asks of a host: one JSON line; the answer is one line too.</summary>
public abstract record Question
{
    private Question()
    {
    }

    /// <summary>An append; with <paramref name="Fails"/> its events cannot be read to the end, so that its transaction rolls back halfway.</summary>
    public sealed record Append(string Stream, Expectation Expected, string? Command, IReadOnlyList<Guid> Events, bool Fails) : Question;

    /// <summary>A page of the log, or of one stream.</summary>
    public sealed record Read(string? Stream, long After, int MaxCount) : Question;
}

/// <summary>What a host answers: an outcome to an append, entries to a read, or neither when the read failed.</summary>
public sealed record Answer(Outcome? Outcome = null, IReadOnlyList<Entry>? Entries = null);

/// <summary>A way to a store; used by one client at a time.</summary>
public interface IStoreConnection : IAsyncDisposable
{
    /// <summary>Asks. Any exception means that no answer came.</summary>
    Task<Answer> AskAsync(Question question, CancellationToken cancellation);
}

internal static class Wire
{
    public static string Line(Question question) => JsonSerializer.Serialize(
        question switch
        {
            Question.Append append => new Envelope(append, null),
            Question.Read read => new Envelope(null, read),
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        },
        WireJson.Default.Envelope);

    public static string Line(Answer answer) => JsonSerializer.Serialize(answer, WireJson.Default.Answer);

    public static Question Question(string line) =>
        JsonSerializer.Deserialize(line, WireJson.Default.Envelope) switch
        {
            { Append: { } append } => append,
            { Read: { } read } => read,
            _ => throw new JsonException("Not a question."),
        };

    public static Answer Answer(string line) =>
        JsonSerializer.Deserialize(line, WireJson.Default.Answer) ?? throw new JsonException("Not an answer.");

    internal sealed record Envelope(Question.Append? Append, Question.Read? Read);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Wire.Envelope))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class WireJson : JsonSerializerContext;
