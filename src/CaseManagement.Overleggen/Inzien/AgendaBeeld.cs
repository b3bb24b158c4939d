using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>An agenda as one participant may see it.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Type">Its type.</param>
/// <param name="Naam">The name of the series.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsGesloten">Whether the agenda is frozen; until then it can still change.</param>
/// <param name="Regels">The lines, numbered without gaps for this participant, so that nothing shows what he may not attend.</param>
public sealed record AgendaBeeld(
    DossierId Id, string Type, string Naam, OverlegStatus Status, bool IsGesloten, IReadOnlyList<AgendaRegel> Regels)
{
    /// <summary>When it is held; absent when no day was found.</summary>
    public Planning? Planning { get; init; }

    /// <summary>Dates of the next meetings of the type, for the last item.</summary>
    public IReadOnlyList<LocalDate> VolgendeData { get; init; } = [];
}

/// <summary>A line of an agenda.</summary>
/// <param name="Nummer">Number for this participant, from 1.</param>
/// <param name="Rubriek">The part of the agenda.</param>
/// <param name="Titel">What stands there: a fixed text, or the code of the case (§1.12, 8).</param>
public sealed record AgendaRegel(int Nummer, Rubriek Rubriek, string Titel)
{
    /// <summary>The case; absent for a fixed line.</summary>
    public DossierId? Dossier { get; init; }

    /// <summary>Its case type.</summary>
    public string? Zaaktype { get; init; }

    /// <summary>All reasons why it is on the agenda.</summary>
    public IReadOnlyList<AgendaReden> Redenen { get; init; } = [];

    /// <summary>The decisions that are asked.</summary>
    public IReadOnlyList<string> GevraagdeBesluiten { get; init; } = [];

    /// <summary>Aim of the discussion.</summary>
    public string? Doel { get; init; }

    /// <summary>Legal basis of the discussion.</summary>
    public string? Grondslag { get; init; }

    /// <summary>The line of status.</summary>
    public string? Statusregel { get; init; }

    /// <summary>What must not be forgotten before the discussion; for colleagues.</summary>
    public string? Aandachtspunt { get; init; }

    /// <summary>Whether the caller may open the case now; a case of a later meeting may be known before it may be read.</summary>
    public bool IsLeesbaar { get; init; }

    /// <summary>Indication of place or object, for those who may read the case.</summary>
    public string? Aanduiding { get; init; }
}
