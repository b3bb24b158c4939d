using CaseManagement.Kernel.Aanroepen;
using NodaTime;

namespace CaseManagement.Signalen.Stappen;

/// <summary>The steps of the protocol for one dossier, and what remains to be done until its end.</summary>
/// <param name="Code">Code of the dossier.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Stappen">The steps, in the order of the protocol; one line for each source, person or supply that a step is about.</param>
/// <param name="Rest">What remains, first what is due first.</param>
public sealed record StappenInzage(string Code, string Status, IReadOnlyList<Stapregel> Stappen, IReadOnlyList<Restregel> Rest)
{
    /// <summary>The case of the signal, when there is one whose steps the caller may see.</summary>
    public Kernel.Identiteit.DossierId? Casus { get; init; }
}

/// <summary>Where a step stands.</summary>
public enum Stapstand
{
    /// <summary>Done, and it counts.</summary>
    Gedaan,

    /// <summary>Somebody with the role can do it now.</summary>
    Open,

    /// <summary>Something is missing: see the rule.</summary>
    NogNiet,
}

/// <summary>How a step belongs to the protocol.</summary>
public enum Stapsoort
{
    /// <summary>On the way to the end of the dossier.</summary>
    Hoofdweg,

    /// <summary>A duty that arises on the way, such as informing a person or confirming a receipt.</summary>
    Plicht,

    /// <summary>May be done, need not be.</summary>
    Mogelijk,
}

/// <summary>A step. Its rule comes from the decision of the command itself.</summary>
/// <param name="Stap">Name of the command.</param>
/// <param name="Wat">The step, in Dutch.</param>
/// <param name="Onderwerp">The source, question, person or supply it is about, without any name; or <see langword="null"/>.</param>
/// <param name="Soort">How it belongs to the protocol.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Wie">The roles that do it.</param>
public sealed record Stapregel(string Stap, string Wat, string? Onderwerp, Stapsoort Soort, Stapstand Stand, IReadOnlyList<Rol> Wie)
{
    /// <summary>Last civil day, when the step has one.</summary>
    public LocalDate? UiterlijkOp { get; init; }

    /// <summary>When it was done last (UTC).</summary>
    public Instant? GedaanOp { get; init; }

    /// <summary>In which role.</summary>
    public Rol? GedaanDoor { get; init; }

    /// <summary>The rule that stops it; for a step that is not open.</summary>
    public string? RegelId { get; init; }

    /// <summary>What is missing, in Dutch.</summary>
    public string? Melding { get; init; }

    /// <summary>What can be done about it, in Dutch.</summary>
    public string? Advies { get; init; }

    /// <summary>The outcomes to choose from, each open or not; empty when there is nothing to choose.</summary>
    public IReadOnlyList<Stapkeuze> Keuzes { get; init; } = [];

    /// <summary>Whether the caller himself may do it now; <see langword="null"/> when it is not for his role, or not open.</summary>
    public VoorU? VoorU { get; init; }

    /// <summary>The last attempt that was refused, for who may read that in the trail.</summary>
    public LaatsteWeigering? LaatstGeweigerd { get; init; }
}

/// <summary>An outcome of a step.</summary>
/// <param name="Keuze">Its name.</param>
/// <param name="IsOpen">Whether it can be chosen now.</param>
/// <param name="RegelId">The rule that stops it.</param>
/// <param name="Melding">What is missing.</param>
public sealed record Stapkeuze(string Keuze, bool IsOpen, string? RegelId, string? Melding);

/// <summary>Whether the caller may do a step that is open.</summary>
/// <param name="Mag">Whether he may.</param>
/// <param name="RegelId">The rule that stops him.</param>
/// <param name="Melding">Why.</param>
public sealed record VoorU(bool Mag, string? RegelId, string? Melding);

/// <summary>An attempt that was refused; not by whom.</summary>
/// <param name="Op">When (UTC).</param>
/// <param name="Rol">In which role.</param>
/// <param name="RegelId">The rule.</param>
public sealed record LaatsteWeigering(Instant Op, Rol Rol, string RegelId);

/// <summary>What remains.</summary>
/// <param name="Soort">Which kind.</param>
/// <param name="Wat">What, in Dutch or as the name of a term.</param>
/// <param name="Onderwerp">About what, without any name.</param>
/// <param name="Wie">Whose it is, if that is known by role.</param>
/// <param name="UiterlijkOp">Last civil day.</param>
/// <param name="ResterendeDagen">Calendar days until then; negative when it has passed.</param>
public sealed record Restregel(
    Restsoort Soort, string Wat, string? Onderwerp, IReadOnlyList<Rol> Wie, LocalDate? UiterlijkOp, int? ResterendeDagen);

/// <summary>Kinds of what remains.</summary>
public enum Restsoort
{
    /// <summary>A step that can be taken now.</summary>
    Stap,

    /// <summary>A term that runs.</summary>
    Termijn,

    /// <summary>Somebody must be informed, or the postponement judged again.</summary>
    Informatieplicht,

    /// <summary>A recipient has not confirmed a supply.</summary>
    Ontvangst,

    /// <summary>A recipient has not confirmed that retracted data are gone.</summary>
    Verwijdering,

    /// <summary>An agreed action.</summary>
    Actie,

    /// <summary>Destruction of what is kept.</summary>
    Vernietiging,

    /// <summary>A step that follows later.</summary>
    Later,

    /// <summary>A notice of a match that is hidden from who compared; in the work list of the privacyfunctionaris only.</summary>
    Koppelbericht,
}
