using System.Text.Json.Serialization;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// An event that tells the trail more than who did what (§6.5): to whom, on which check, and what that check allowed and refused. Implement it
/// explicitly, so that it is read from the event and never stored twice.
/// </summary>
public interface IAuditduiding
{
    /// <summary>What the trail tells of it.</summary>
    Auditduiding Duiding { get; }
}

/// <summary>Codes for the trail: never content, never a name, never a reason.</summary>
public sealed record Auditduiding
{
    /// <summary>Whether this event supplies data, though the command that caused it is named otherwise (a weighing that hands over).</summary>
    [JsonIgnore]
    public bool IsVerstrekking { get; init; }

    /// <summary>The part of the organisation, or the organisation, that receives data.</summary>
    public string? Ontvanger { get; init; }

    /// <summary>The privacy check that was performed, or that it rests on, such as <c>2B-1</c>.</summary>
    public string? CheckId { get; init; }

    /// <summary>What the check allowed.</summary>
    public IReadOnlyList<string> Toegestaan { get; init; } = [];

    /// <summary>What the check refused; the FG audits these as much as the allowed ones (§1.7).</summary>
    public IReadOnlyList<string> Geweigerd { get; init; } = [];
}
