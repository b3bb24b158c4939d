using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>
/// One act in the trail (<c>AuditRegel</c>, §6.5): who did or tried what, to which dossiers, in which role, for which purpose, on which
/// basis, and how it ended. Never content, never a name; data subjects by pseudonym. The previous link of the chain is that of the
/// position before. Made from the recorded event at the moment of reading, so it cannot differ from the log.
/// </summary>
public sealed record Auditregel
{
    /// <summary>Identifier of the recorded event.</summary>
    public required Guid AuditId { get; init; }

    /// <summary>Place in the log.</summary>
    public required long Positie { get; init; }

    /// <summary>Link of the SHA-256 chain of the log up to and including this event, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public required Instant Tijdstip { get; init; }

    /// <summary>The person.</summary>
    public required GebruikerId Gebruiker { get; init; }

    /// <summary>The organisation of the person.</summary>
    public required string Organisatie { get; init; }

    /// <summary>The active role.</summary>
    public required Rol Rol { get; init; }

    /// <summary>For whom the person acted as achtervang (<c>ROL-01</c>).</summary>
    public GebruikerId? AchtervangVoor { get; init; }

    /// <summary>The session.</summary>
    public required string SessieId { get; init; }

    /// <summary>What was done or tried.</summary>
    public required AuditActie Actie { get; init; }

    /// <summary>Logical name of the event.</summary>
    public required string Gebeurtenis { get; init; }

    /// <summary>Case type, or the kind of other thing; empty when it concerns neither.</summary>
    public required string Zaaktype { get; init; }

    /// <summary>The dossiers or other things that it concerns, each once; the thing that was addressed first.</summary>
    public IReadOnlyList<DossierId> Dossiers { get; init; } = [];

    /// <summary>Which part: the use case.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Pseudonyms of the data subjects whose data was shown or changed.</summary>
    public IReadOnlyList<BetrokkeneId> Betrokkenen { get; init; } = [];

    /// <summary>The legal basis.</summary>
    public required string Grondslag { get; init; }

    /// <summary>The purpose: the code of the processing activity in the register (<c>AVG-07</c>).</summary>
    public required string Doel { get; init; }

    /// <summary>How it ended.</summary>
    public required ToegangsResultaat Resultaat { get; init; }

    /// <summary>The rule that refused; empty when allowed.</summary>
    public string RegelId { get; init; } = "";

    /// <summary>How many records were shown; for a failed sign-in, how many attempts.</summary>
    public int AantalRecords { get; init; }

    /// <summary>Recipient, check and what it allowed and refused, for an event that tells so.</summary>
    public Auditduiding? Duiding { get; init; }

    /// <summary>Of a look at a past state: the first moment that was left out (UTC).</summary>
    public Instant? Stand { get; init; }

    /// <summary>W3C trace id.</summary>
    public required string TraceId { get; init; }

    /// <summary>Whether it matters for security: signing in, authorisations, emergency access and every refusal.</summary>
    public bool IsVeiligheid => Auditspoor.IsVeiligheid(Actie, Resultaat);
}
