using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>
/// What the server keeps beside the body of an event. Our metadata travels as base64, because the client may add trace identifiers to
/// this JSON, and the chain covers our bytes.
/// </summary>
/// <param name="Id">Identifies the event; the identifier that the server knows is that of the attempt.</param>
/// <param name="SchemaVersion">Version of the contract.</param>
/// <param name="RecordedAt">Milliseconds since 1970-01-01T00:00Z.</param>
/// <param name="Attempt">The append: one call, however often it is sent.</param>
/// <param name="Index">Place in the append, from 0.</param>
/// <param name="Count">How many events the append has.</param>
/// <param name="Version">Version in the stream, if the append counts.</param>
/// <param name="Metadata">Our metadata, byte for byte.</param>
/// <param name="Command">The outcome of the command; on the first event only.</param>
internal sealed record Envelope(
    Guid Id, int SchemaVersion, long RecordedAt, Guid Attempt, int Index, int Count, long Version, byte[] Metadata, EnvelopeCommand? Command)
{
    /// <summary>A stream of this municipality holds an event that this program did not write.</summary>
    public static ArchiveMismatchException Foreign(string stream) => new($"Stream {stream} holds an event of another program.");

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, EnvelopeJson.Default.Envelope);

    /// <exception cref="ArchiveMismatchException">Another program wrote it: the log goes no further (I5).</exception>
    public static Envelope From(ReadOnlyMemory<byte> bytes, string stream)
    {
        try
        {
            if (JsonSerializer.Deserialize(bytes.Span, EnvelopeJson.Default.Envelope) is
                { Attempt: var attempt, Count: > 0, Version: > 0, Metadata: not null } envelope && attempt != Guid.Empty)
            {
                return envelope;
            }
        }
        catch (JsonException)
        {
            // Falls through: the text of the exception may hold data.
        }

        throw Foreign(stream);
    }
}

/// <summary>The outcome of a command as the server keeps it.</summary>
internal sealed record EnvelopeCommand(string Key, byte[] Fingerprint, byte[] Outcome)
{
    public static EnvelopeCommand? From(CommandRecord? command) =>
        command is null ? null : new EnvelopeCommand(command.Key, command.Fingerprint.ToArray(), command.Outcome.ToArray());
}

[JsonSerializable(typeof(Envelope))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class EnvelopeJson : JsonSerializerContext;
