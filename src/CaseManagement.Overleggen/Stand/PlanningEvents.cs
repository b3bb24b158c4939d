using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Overleggen.Stand;

/// <summary>A place of a series got a meeting.</summary>
/// <param name="Reeks">The series.</param>
/// <param name="OverlegType">Its type, such as <c>woonoverlast</c>.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Volgnummer">The place in the rhythm; 1 is the anchor.</param>
/// <param name="Nominaal">The date of the rhythm (<c>CAD-01</c>).</param>
/// <param name="Planning">When it is held; <see langword="null"/> when the rules find no day and the chair must decide (<c>CAD-03</c>).</param>
[EventType("overleg.gepland")]
public sealed record OverlegGepland(
    DossierId Reeks, string OverlegType, string Naam, int Volgnummer, LocalDate Nominaal, Planning? Planning) : IEvent;

/// <summary>The chair planned a meeting beside the rhythm (<c>CAD-06</c>).</summary>
/// <param name="Reeks">The series.</param>
/// <param name="OverlegType">Its type.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Planning">When it is held.</param>
/// <param name="Reden">Why.</param>
[EventType("overleg.extra-gepland")]
public sealed record ExtraOverlegGepland(
    DossierId Reeks, string OverlegType, string Naam, Planning Planning, PersonalText Reden) : IEvent;

/// <summary>The calendar changed before the agenda was sent (<c>CAD-08</c>).</summary>
/// <param name="Planning">When it is held now; <see langword="null"/> when there is no day left.</param>
[EventType("overleg.herpland")]
public sealed record OverlegHerpland(Planning? Planning) : IEvent;

/// <summary>The chair moved the meeting (<c>CAD-06</c>); later meetings stay where they are (<c>CAD-02</c>).</summary>
/// <param name="Planning">When it is held now.</param>
/// <param name="Reden">Why.</param>
/// <param name="GatTeGroot">Warning: a gap beside it is more than the interval and two weeks.</param>
[EventType("overleg.verplaatst")]
public sealed record OverlegVerplaatst(Planning Planning, PersonalText Reden, bool GatTeGroot) : IEvent;

/// <summary>The chair let the meeting lapse (<c>CAD-06</c>).</summary>
/// <param name="Reden">Why.</param>
/// <param name="GatTeGroot">Warning: the gap that is left is more than the interval and two weeks.</param>
[EventType("overleg.vervallen")]
public sealed record OverlegVervallen(PersonalText Reden, bool GatTeGroot) : IEvent;

/// <summary>The rhythm was laid elsewhere before the agenda was sent; this place no longer exists (<c>CAD-02</c>).</summary>
/// <param name="Reeks">The series.</param>
[EventType("overleg.ingetrokken")]
public sealed record OverlegIngetrokken(DossierId Reeks) : IEvent;

/// <summary>A case will be decided on outside the meeting, so that the meeting may lapse (<c>CAD-06</c>).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Toelichting">Which path, and by whom.</param>
[EventType("overleg.tussentijds-besluit-vastgelegd")]
public sealed record TussentijdsBesluitVastgelegd(DossierId Dossier, PersonalText Toelichting) : IEvent;
