using System.Collections.Immutable;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Agenda;
using NodaTime;

namespace CaseManagement.Overleggen.Stand;

/// <summary>One meeting, from its place in a series to its adopted list of decisions.</summary>
public sealed record Overleg
{
    /// <summary>The series.</summary>
    public required DossierId Reeks { get; init; }

    /// <summary>The type, such as <c>woonoverlast</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the series.</summary>
    public required string Naam { get; init; }

    /// <summary>The place in the rhythm; 0 for an extra meeting.</summary>
    public int Volgnummer { get; init; }

    /// <summary>The date of the rhythm; <see langword="null"/> for an extra meeting.</summary>
    public LocalDate? Nominaal { get; init; }

    /// <summary>When it is held; <see langword="null"/> when no day was found.</summary>
    public Planning? Planning { get; init; }

    /// <summary>Where it stands.</summary>
    public OverlegStatus Status { get; init; }

    /// <summary>Whether the calendar found no day and the chair must move it or let it lapse (<c>CAD-03</c>).</summary>
    public bool VoorzitterMoetBeslissen { get; init; }

    /// <summary>Whether the chair gave it its date; the calendar then leaves it alone.</summary>
    public bool IsVerplaatst { get; init; }

    /// <summary>Warning that a gap is more than the interval and two weeks (<c>CAD-06</c>).</summary>
    public bool GatTeGroot { get; init; }

    /// <summary>The closing hour that counted, once the agenda is closed (UTC).</summary>
    public Instant? GeslotenPer { get; init; }

    /// <summary>The frozen items and what was added after closing, in order.</summary>
    public ImmutableList<Agendapunt> Punten { get; init; } = [];

    /// <summary>Cases with another decision path, should the meeting lapse.</summary>
    public ImmutableList<DossierId> TussentijdseBesluiten { get; init; } = [];

    /// <summary>Cases that were discussed.</summary>
    public ImmutableList<DossierId> Besproken { get; init; } = [];

    /// <summary>Cases that were held over.</summary>
    public ImmutableList<DossierId> Aangehouden { get; init; } = [];

    /// <summary>Who attended which item.</summary>
    public ImmutableDictionary<DossierId, IReadOnlyList<Aanwezige>> Aanwezigheid { get; init; } =
        ImmutableDictionary<DossierId, IReadOnlyList<Aanwezige>>.Empty;

    /// <summary>The rows of the list of decisions.</summary>
    public ImmutableList<Besluitregel> Besluiten { get; init; } = [];

    /// <summary>Corrections of adopted rows, in order.</summary>
    public ImmutableList<BesluitenlijstGecorrigeerd> Correcties { get; init; } = [];

    /// <summary>Where the list of decisions stands.</summary>
    public BesluitenlijstStatus Besluitenlijst { get; init; }

    /// <summary>Whether it was planned beside the rhythm.</summary>
    public bool IsExtra => Nominaal is null;

    /// <summary>Whether it is (or was) held: everything but lapsed.</summary>
    public bool IsEffectief => Status is not OverlegStatus.Vervallen;

    /// <summary>Whether the agenda is frozen.</summary>
    public bool IsGesloten => GeslotenPer is not null;

    /// <summary>Whether its items can be dealt with: the agenda is closed and the meeting is not over.</summary>
    public bool IsOpenVoorBespreking => Status is OverlegStatus.AgendaGesloten or OverlegStatus.Verzonden;

    /// <summary>When the agenda closes or closed (UTC); <see langword="null"/> without a day.</summary>
    public Instant? Sluiting => GeslotenPer ?? Planning?.Sluiting;

    /// <summary>The item of a case, or <see langword="null"/>.</summary>
    public Agendapunt? Punt(DossierId dossier) => Punten.Find(punt => punt.Dossier == dossier);

    /// <summary>Whether a case was discussed or held over.</summary>
    public bool IsBehandeld(DossierId dossier) => Besproken.Contains(dossier) || Aangehouden.Contains(dossier);
}

/// <summary>States of a meeting.</summary>
public enum OverlegStatus
{
    /// <summary>It has a date; the agenda is open.</summary>
    Gepland,

    /// <summary>The agenda is closed.</summary>
    AgendaGesloten,

    /// <summary>The agenda was sent.</summary>
    Verzonden,

    /// <summary>It was held.</summary>
    Gehouden,

    /// <summary>It is not held.</summary>
    Vervallen,
}
