using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>A meeting as lists, the calendar job and the next agenda know it. Holds no text about anybody.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Reeks">The series.</param>
/// <param name="Type">The type, such as <c>woonoverlast</c>.</param>
/// <param name="Naam">The name of the series.</param>
/// <param name="Status">Where it stands.</param>
public sealed record OverlegRij(DossierId Id, DossierId Reeks, string Type, string Naam, OverlegStatus Status)
{
    /// <summary>The place in the rhythm; 0 for an extra meeting.</summary>
    public int Volgnummer { get; init; }

    /// <summary>The date of the rhythm; absent for an extra meeting.</summary>
    public LocalDate? Nominaal { get; init; }

    /// <summary>When it is held; absent when no day was found.</summary>
    public Planning? Planning { get; init; }

    /// <summary>When the agenda closes or closed (UTC).</summary>
    public Instant? Sluiting { get; init; }

    /// <summary>Whether the agenda is frozen.</summary>
    public bool IsGesloten { get; init; }

    /// <summary>Whether the chair gave it its date.</summary>
    public bool IsVerplaatst { get; init; }

    /// <summary>Whether the chair must move it or let it lapse (<c>CAD-03</c>).</summary>
    public bool VoorzitterMoetBeslissen { get; init; }

    /// <summary>Warning that a gap is too large (<c>CAD-06</c>).</summary>
    public bool GatTeGroot { get; init; }

    /// <summary>Where the list of decisions stands; absent until the meeting was held.</summary>
    public BesluitenlijstStatus? Besluitenlijst { get; init; }

    /// <summary>Cases that were discussed.</summary>
    public IReadOnlyList<DossierId> Besproken { get; init; } = [];

    /// <summary>Cases that were held over.</summary>
    public IReadOnlyList<DossierId> Aangehouden { get; init; } = [];

    /// <summary>Day by which it sorts: effective, or nominal when it has no day.</summary>
    internal LocalDate? Dag => Planning?.Datum ?? Nominaal;

    internal bool IsEffectief => Status is not OverlegStatus.Vervallen;

    internal static OverlegRij Van(DossierId id, Overleg overleg) => new(id, overleg.Reeks, overleg.Type, overleg.Naam, overleg.Status)
    {
        Volgnummer = overleg.Volgnummer,
        Nominaal = overleg.Nominaal,
        Planning = overleg.Planning,
        Sluiting = overleg.Sluiting,
        IsGesloten = overleg.IsGesloten,
        IsVerplaatst = overleg.IsVerplaatst,
        VoorzitterMoetBeslissen = overleg.VoorzitterMoetBeslissen,
        GatTeGroot = overleg.GatTeGroot,
        Besluitenlijst = overleg.Status is OverlegStatus.Gehouden ? overleg.Besluitenlijst : null,
        Besproken = overleg.Besproken,
        Aangehouden = overleg.Aangehouden,
    };
}
