using NodaTime;

namespace CaseManagement.Kernel.Dossier;

/// <summary>
/// What a meeting needs to know of a dossier to decide, by the rules of §8.3, whether it is on the agenda, why, and where.
/// Reasons that follow from terms, actions and earlier meetings are found there; the case gives only what only the case knows.
/// </summary>
/// <param name="OverlegType">The type of meeting that discusses this case, such as <c>woonoverlast</c> or <c>pga</c>.</param>
/// <param name="Uitsluiting">
/// Why the case may never be on an agenda now, as a rule id with reason (such as <c>§8.3 Enkelvoudig</c>), or
/// <see langword="null"/> when it may.
/// </param>
public sealed record Agendering(string OverlegType, AgendaUitsluiting? Uitsluiting = null)
{
    /// <summary>First civil day on which the agreement with the participants lets the case be discussed; <see langword="null"/> without a beginning.</summary>
    public LocalDate? ToegestaanVan { get; init; }

    /// <summary>Last civil day on which it may; <see langword="null"/> without an end. The case has no clock: the agenda judges this by its own day.</summary>
    public LocalDate? ToegestaanTot { get; init; }

    /// <summary>Whether discussing the case shares it, which needs a protocol in force (<c>OND-01</c>). The case does not know: the agenda asks.</summary>
    public bool VereistProtocol { get; init; }

    /// <summary>Why the case may not be discussed on a day, or <see langword="null"/> when it may.</summary>
    /// <param name="dag">Civil day of the discussion.</param>
    public AgendaUitsluiting? UitsluitingOp(LocalDate dag) => this switch
    {
        { Uitsluiting: { } uitsluiting } => uitsluiting,
        { ToegestaanVan: { } van } when dag < van => new AgendaUitsluiting("§8.3", "Het convenant voor de deelnemers geldt dan nog niet."),
        { ToegestaanTot: { } tot } when dag > tot => new AgendaUitsluiting("§8.3", "Het convenant voor de deelnemers is dan verlopen."),
        _ => null,
    };

    /// <summary>When the case was accepted or became complex; makes it <c>Nieuw</c> on the first agenda that closes after it.</summary>
    public Instant? NieuwSinds { get; init; }

    /// <summary>Open requests for a decision by the meeting.</summary>
    public IReadOnlyList<BesluitVerzoek> GevraagdeBesluiten { get; init; } = [];

    /// <summary>Moments at which a participant asked, with a reason, to discuss the case (<c>VerzoekDeelnemer</c>).</summary>
    public IReadOnlyList<Instant> Besprekingsverzoeken { get; init; } = [];

    /// <summary>Whether closing is proposed; puts the case in the rubriek <c>Voorgestelde afsluiting</c>.</summary>
    public bool AfsluitingVoorgesteld { get; init; }

    /// <summary>Whether there is acute danger; such a case comes first within its rubriek.</summary>
    public bool AcuutGevaar { get; init; }

    /// <summary>Rung of the ladder or priority: higher comes first within a rubriek.</summary>
    public int Gewicht { get; init; }

    /// <summary>A case that is shown as one line of status only, such as <c>opgeschaald</c> (<c>PGA-23</c>) or <c>monitoring</c>.</summary>
    public string? Statusregel { get; init; }

    /// <summary>Whether the status line replaces every discussion, as for an <c>Opgeschaald</c> case.</summary>
    public bool AlleenStatusregel { get; init; }

    /// <summary>Aim of the discussion, for the item.</summary>
    public string Doel { get; init; } = "";

    /// <summary>What colleagues must not forget before the discussion; never shown to a partner, and not frozen with the agenda.</summary>
    public string? Aandachtspunt { get; init; }

    /// <summary>Legal basis of the discussion, for the item.</summary>
    public string Grondslag { get; init; } = "";
}

/// <summary>Why a case may not be on an agenda.</summary>
/// <param name="RegelId">The rule, such as <c>§8.3</c> or <c>OND-13</c>.</param>
/// <param name="Reden">The reason in Dutch.</param>
public sealed record AgendaUitsluiting(string RegelId, string Reden);

/// <summary>A decision that is asked of the meeting.</summary>
/// <param name="Soort">What is asked, such as <c>Trede 3</c>, <c>Plan van aanpak</c>, <c>Opschalen</c>, <c>Afsluiting</c>.</param>
/// <param name="Op">When it was asked.</param>
public sealed record BesluitVerzoek(string Soort, Instant Op);
