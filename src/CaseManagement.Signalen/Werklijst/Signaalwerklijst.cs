using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Stappen;
using NodaTime;

namespace CaseManagement.Signalen.Werklijst;

/// <summary>Asks for the signals and cases on which the caller has something to do.</summary>
public sealed record SignaalwerklijstInzien
{
    /// <summary>Only signals or only cases, by the name of the case type.</summary>
    public string? Zaaktype { get; init; }

    /// <summary>Only this state.</summary>
    public string? Status { get; init; }

    /// <summary>Only what is due by then.</summary>
    public Werktermijn Termijn { get; init; }
}

/// <summary>What is due by when.</summary>
public enum Werktermijn
{
    /// <summary>Everything, with or without a term.</summary>
    Alle,

    /// <summary>The last day has passed.</summary>
    TeLaat,

    /// <summary>The last day has passed or comes within seven days.</summary>
    DezeWeek,
}

/// <summary>The work list, first what is due first.</summary>
/// <param name="Regels">One line for each dossier. Their number is all that the caller may know of.</param>
public sealed record Signaalwerklijst(IReadOnlyList<Werkregel> Regels);

/// <summary>A signal or case of the work list: codes, terms and steps, no personal data.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Zaaktype">Signal or case.</param>
/// <param name="Code">Its code.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="GeopendOp">Civil date of receipt.</param>
/// <param name="EersteVerantwoordelijke">First responsible, once assigned.</param>
/// <param name="Achtervang">Back-up.</param>
/// <param name="Volgende">The steps that can be taken now: all of them for the coordinator, his own for anybody else.</param>
/// <param name="Rest">Terms, duties and confirmations that wait, for the coordinator; notices of hidden matches, for the privacyfunctionaris.</param>
/// <param name="UiterlijkOp">The first last day of all these; <see langword="null"/> when none has one.</param>
/// <param name="ResterendeDagen">Calendar days until then; negative when it has passed.</param>
public sealed record Werkregel(
    DossierId Id,
    string Zaaktype,
    string Code,
    string Status,
    LocalDate GeopendOp,
    GebruikerId? EersteVerantwoordelijke,
    GebruikerId? Achtervang,
    IReadOnlyList<Werkstap> Volgende,
    IReadOnlyList<Restregel> Rest,
    LocalDate? UiterlijkOp,
    int? ResterendeDagen);

/// <summary>A step that can be taken now.</summary>
/// <param name="Wat">The step, in Dutch.</param>
/// <param name="Onderwerp">What it is about, without any name.</param>
/// <param name="Wie">The roles that take it.</param>
/// <param name="UiterlijkOp">Last civil day, if it has one.</param>
/// <param name="VoorU">Whether the caller himself may take it; <see langword="null"/> when it is not for his role.</param>
public sealed record Werkstap(string Wat, string? Onderwerp, IReadOnlyList<Rol> Wie, LocalDate? UiterlijkOp, VoorU? VoorU);
