using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Signalen.Tijdlijn;

/// <summary>The timeline of a signal and of its case, as far as the caller may see either; in the order in which it was recorded.</summary>
/// <param name="Dossiers">Whose events are in it.</param>
/// <param name="Regels">One row for each event.</param>
public sealed record TijdlijnInzage(IReadOnlyList<TijdlijnDossier> Dossiers, IReadOnlyList<TijdlijnRegel> Regels);

/// <summary>A dossier in the timeline.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Zaaktype">Signal or case.</param>
/// <param name="Code">Its code.</param>
/// <param name="Status">Where it stands now.</param>
/// <param name="Versie">How many of the rows are about it.</param>
public sealed record TijdlijnDossier(DossierId Id, string Zaaktype, string Code, string Status, long Versie);

/// <summary>An event: what, who, when, under which protocol. No content, unless it was asked for and the normal view opens it.</summary>
/// <param name="Code">Code of the dossier it happened to.</param>
/// <param name="Versie">Number of the event within the dossier.</param>
/// <param name="Moment">When it was recorded (UTC).</param>
/// <param name="Tijdstip">The same moment on the clock of Europe/Amsterdam.</param>
/// <param name="Gebeurtenis">Logical name of the event, such as <c>signaal.weging-1-vastgelegd</c>.</param>
/// <param name="Wat">What happened, in Dutch.</param>
/// <param name="Rol">The role of who did it.</param>
public sealed record TijdlijnRegel(
    string Code, long Versie, Instant Moment, LocalDateTime Tijdstip, string Gebeurtenis, string Wat, Rol Rol)
{
    /// <summary>Outcomes, sources, recipients and checks: codes, never content.</summary>
    public IReadOnlyList<string> Bijzonderheden { get; init; } = [];

    /// <summary>The account; <see langword="null"/> when it is not for this reader.</summary>
    public GebruikerId? Door { get; init; }

    /// <summary>For whom that person acted as achtervang.</summary>
    public GebruikerId? AchtervangVoor { get; init; }

    /// <summary>The protocol version under which the step was taken (<c>OND-04</c>); <see langword="null"/> for what needs none.</summary>
    public string? ProtocolVersie { get; init; }

    /// <summary>The texts of the event that the normal view opens to this reader; empty unless asked for.</summary>
    public IReadOnlyList<TijdlijnTekst> Inhoud { get; init; } = [];
}

/// <summary>A text of an event.</summary>
/// <param name="Wat">Which text, such as <c>Motivering</c>.</param>
/// <param name="Tekst">The text.</param>
public sealed record TijdlijnTekst(string Wat, string Tekst);
