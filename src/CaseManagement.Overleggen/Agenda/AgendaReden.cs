using NodaTime;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>Why a case is on an agenda (§8.3). All that hold are kept, not only the first.</summary>
/// <param name="Soort">The rule.</param>
/// <param name="Toelichting">What made it hold, in Dutch and without personal data, such as <c>Actie 2 moet uiterlijk op 18-03-2026 gereed zijn.</c></param>
public sealed record AgendaReden(AgendaRedenSoort Soort, string Toelichting)
{
    /// <summary>The last day that it is about: of the action or of the term.</summary>
    public LocalDate? UiterlijkOp { get; init; }

    /// <summary>Number of the action within the case, when it is about one.</summary>
    public int? Actie { get; init; }

    /// <summary>Name of the term, when it is about one.</summary>
    public string? Termijn { get; init; }
}

/// <summary>The reasons of §8.3.</summary>
public enum AgendaRedenSoort
{
    /// <summary>Accepted, or become complex, since the previous agenda closed and before this one closes.</summary>
    Nieuw,

    /// <summary>A decision was asked before closing.</summary>
    BesluitGevraagd,

    /// <summary>An open action is due on or before the day of the meeting.</summary>
    ActieVerlopen,

    /// <summary>A term ends after the previous meeting and at most one interval after this one.</summary>
    Termijn,

    /// <summary>Held over by the previous meeting.</summary>
    Aangehouden,

    /// <summary>A participant asked for it before closing.</summary>
    VerzoekDeelnemer,

    /// <summary>Not discussed in the last two meetings, though it could have been.</summary>
    LangNietBesproken,

    /// <summary>Added by the chair after closing (<c>CAD-07</c>).</summary>
    Spoed,
}
