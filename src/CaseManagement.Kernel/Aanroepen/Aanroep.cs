using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Aanroepen;

/// <summary>Who asks, in which role, for which purpose and on which basis. Every command and every read carries one.</summary>
public sealed record Aanroep
{
    /// <summary>The person.</summary>
    public required GebruikerId Gebruiker { get; init; }

    /// <summary>The organisation for which the person works, such as <c>gemeente</c> or <c>politie</c>.</summary>
    public required string Organisatie { get; init; }

    /// <summary>The role in which the person acts now; one of the roles that the register grants.</summary>
    public required Rol Rol { get; init; }

    /// <summary>The purpose: one of the codes of <see cref="Kernel.Aanroepen.Doel"/>.</summary>
    public required string Doel { get; init; }

    /// <summary>The legal basis that belongs to the purpose.</summary>
    public required string Grondslag { get; init; }

    /// <summary>For whom the person acts as achtervang, if so (<c>ROL-01</c>).</summary>
    public GebruikerId? AchtervangVoor { get; init; }

    /// <summary>Trace id of W3C Trace Context, 32 hexadecimal digits; joins log, trail and telemetry.</summary>
    public string TraceId { get; init; } = "";

    /// <summary>Session of the sign-in; empty for jobs.</summary>
    public string SessieId { get; init; } = "";
}
