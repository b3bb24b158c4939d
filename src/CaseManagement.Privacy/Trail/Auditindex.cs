using System.Text.Json.Serialization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Privacy.Trail;

/// <summary>
/// The acts in one stretch of the log of one user, case type, action and outcome. Only where they are: what they say is read from
/// the log itself (ADR 0015).
/// </summary>
public sealed record Auditgroep
{
    /// <summary>How many positions of the log a stretch has.</summary>
    internal const int Omvang = 2048;

    /// <summary>Number of the stretch, from 0.</summary>
    public required long Blok { get; init; }

    /// <summary>The person.</summary>
    public required string Gebruiker { get; init; }

    /// <summary>Case type, or the kind of other thing.</summary>
    public required string Zaaktype { get; init; }

    /// <summary>What was done or tried.</summary>
    public required AuditActie Actie { get; init; }

    /// <summary>How it ended.</summary>
    public required ToegangsResultaat Resultaat { get; init; }

    /// <summary>The rule that refused; empty when allowed.</summary>
    public required string Regel { get; init; }

    /// <summary>The earliest moment of recording, in milliseconds since 1970 (UTC).</summary>
    public required long Vanaf { get; init; }

    /// <summary>The latest moment of recording, in milliseconds since 1970 (UTC).</summary>
    public required long Tot { get; init; }

    /// <summary>Where they are.</summary>
    public required Plaatsen Plaatsen { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Auditgroep))]
[JsonSerializable(typeof(Auditdossier))]
[JsonSerializable(typeof(Auditbetrokkene))]
internal sealed partial class TrailRijenJson : JsonSerializerContext;
