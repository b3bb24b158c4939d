using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>One case on one agenda. Named by its code only (§1.12, 8); what the case is about stays in the case.</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Zaaktype">Its case type.</param>
/// <param name="Code">Its generated code.</param>
/// <param name="Rubriek">The first part of the agenda that fits.</param>
/// <param name="Redenen">All reasons that hold; empty for a line of status.</param>
/// <param name="Volgorde">What decides its place within the rubriek.</param>
public sealed record Agendapunt(
    DossierId Dossier, string Zaaktype, string Code, Rubriek Rubriek, IReadOnlyList<AgendaReden> Redenen, AgendaVolgorde Volgorde)
{
    /// <summary>First responsible and achtervang, who always attend their own case.</summary>
    public Duo? Duo { get; init; }

    /// <summary>Who may attend this item beside chair, secretary and duo: people or whole organisations.</summary>
    public IReadOnlyList<Deelnemer> Deelnemers { get; init; } = [];

    /// <summary>Who may not, whatever the role (<c>ROL-07</c>).</summary>
    public IReadOnlyList<GebruikerId> Uitgesloten { get; init; } = [];

    /// <summary>Aim of the discussion.</summary>
    public string Doel { get; init; } = "";

    /// <summary>The decisions that are asked, such as <c>Trede 3</c>.</summary>
    public IReadOnlyList<string> GevraagdeBesluiten { get; init; } = [];

    /// <summary>Legal basis of the discussion.</summary>
    public string Grondslag { get; init; } = "";

    /// <summary>The line of status, for a case that is not discussed or has one beside its reasons.</summary>
    public string? Statusregel { get; init; }
}

/// <summary>What decides the place of an item within its rubriek, in this order (§8.3).</summary>
/// <param name="AcuutGevaar">Acute danger comes first.</param>
/// <param name="WettelijkeTermijn">Last day of the nearest legal term; the nearest first, none last.</param>
/// <param name="Gewicht">Trede or priority, high to low.</param>
/// <param name="LaatstBesproken">Day of the last discussion; never discussed first, then the longest ago.</param>
public sealed record AgendaVolgorde(bool AcuutGevaar, LocalDate? WettelijkeTermijn, int Gewicht, LocalDate? LaatstBesproken);
