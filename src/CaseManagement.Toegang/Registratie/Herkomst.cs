using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Registratie;

/// <summary>The metadata of every event: who, in which role, for which purpose, on which basis, doing what. No data of a data subject.</summary>
/// <param name="Gebruiker">The person.</param>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Rol">The active role.</param>
/// <param name="Doel">The purpose: a processing activity.</param>
/// <param name="Grondslag">The legal basis.</param>
/// <param name="AchtervangVoor">For whom the person acted as achtervang.</param>
/// <param name="Actie">What the trail calls it.</param>
/// <param name="Onderdeel">The use case.</param>
/// <param name="Opdracht">Identifier of the command; the same for all events of one command.</param>
/// <param name="SessieId">The session.</param>
/// <param name="TraceId">W3C trace id.</param>
public sealed record Herkomst(
    GebruikerId Gebruiker,
    string Organisatie,
    Rol Rol,
    string Doel,
    string Grondslag,
    GebruikerId? AchtervangVoor,
    AuditActie Actie,
    string Onderdeel,
    Guid Opdracht,
    string SessieId,
    string TraceId)
{
    /// <summary>The <see cref="Onthouding"/> of the outcome that is remembered with this event; <see langword="null"/> when none is.</summary>
    public string? Onthouden { get; init; }

    /// <summary>Of a look at a past state: the first moment that was left out, in milliseconds since 1970 (UTC); <see langword="null"/> for the present.</summary>
    public long? Stand { get; init; }

    /// <summary>The metadata of a call.</summary>
    public static Herkomst Van(Aanroep aanroep, AuditActie actie, string onderdeel, Guid opdracht, CommandRecord? onthouden = null) => new(
        aanroep.Gebruiker, aanroep.Organisatie, aanroep.Rol, aanroep.Doel, aanroep.Grondslag, aanroep.AchtervangVoor,
        actie, onderdeel, opdracht, aanroep.SessieId, aanroep.TraceId)
    {
        Onthouden = Onthouding.Van(onthouden),
    };

    /// <summary>UTF-8 JSON.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, HerkomstJson.Default.Herkomst);

    /// <summary>Reads the metadata of a stored event.</summary>
    public static Herkomst Parse(ReadOnlyMemory<byte> metadata) =>
        JsonSerializer.Deserialize(metadata.Span, HerkomstJson.Default.Herkomst)
        ?? throw new JsonException("The metadata of an event is empty.");

    /// <summary>Reads only who did what from the metadata of a stored event: what a rebuild of the trail asks of every event.</summary>
    /// <exception cref="JsonException">The metadata does not say so.</exception>
    public static (GebruikerId Gebruiker, AuditActie Actie) WieWat(ReadOnlyMemory<byte> metadata)
    {
        var reader = new Utf8JsonReader(metadata.Span);
        GebruikerId? gebruiker = null;
        AuditActie? actie = null;
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("gebruiker"u8))
            {
                reader.Read();
                gebruiker = JsonSerializer.Deserialize(ref reader, HerkomstJson.Default.GebruikerId);
            }
            else if (reader.ValueTextEquals("actie"u8))
            {
                reader.Read();
                actie = JsonSerializer.Deserialize(ref reader, HerkomstJson.Default.AuditActie);
            }
            else
            {
                reader.Skip();
            }
        }

        return gebruiker is { } wie && actie is { } wat ? (wie, wat) : throw new JsonException("The metadata of an event does not say who did what.");
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Herkomst))]
internal sealed partial class HerkomstJson : JsonSerializerContext;
