using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Kernel.Dossier;

/// <summary>A case type that says how its dossiers are destroyed when their term has passed (<c>AVG-40</c> to <c>AVG-44</c>).</summary>
public interface IVernietigbaar
{
    /// <summary>What the house must know to destroy one; asked for an ended dossier.</summary>
    /// <param name="id">The dossier.</param>
    /// <param name="state">Its state.</param>
    /// <param name="vandaag">Civil date.</param>
    Vernietigbaarheid Vernietigbaarheid(DossierId id, object state, LocalDate vandaag);
}

/// <summary>How one dossier is destroyed.</summary>
/// <param name="Proceseigenaar">The role that approves it; the archivist, who is somebody else, carries it out (<c>AVG-42</c>).</param>
/// <param name="Regel">The rule on whose term it was kept.</param>
/// <param name="Selectielijst">The result of the selectielijst (§6.3), such as <c>19.3</c>.</param>
/// <param name="Sleutels">Whose keys protect what it holds, its own included.</param>
/// <param name="Blokkade">What stands in the way, such as an open duty to inform (<c>AVG-43</c>); <see langword="null"/> when nothing does.</param>
public sealed record Vernietigbaarheid(Rol Proceseigenaar, string Regel, string Selectielijst, IReadOnlyList<BetrokkeneId> Sleutels, Refusal? Blokkade);
