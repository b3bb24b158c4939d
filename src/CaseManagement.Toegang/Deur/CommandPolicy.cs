using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Deur;

/// <summary>Where a command enters and who may send it. A use case without one does not compile; an endpoint without one fails the build.</summary>
/// <param name="Pad">Path below the plural noun of the thing, such as <c>incidenten</c> or <c>incidenten/{nummer}/verificatie</c>; empty for the thing itself.</param>
/// <param name="Actie">What the trail calls it.</param>
/// <param name="Nodig">The right of the matrix that is needed on the dossier.</param>
public sealed record CommandPolicy(string Pad, AuditActie Actie, Recht Nodig)
{
    /// <summary>HTTP method: <c>POST</c> unless the command replaces a value (<c>PUT</c>).</summary>
    public string Methode { get; init; } = "POST";

    /// <summary>Whether the command opens a new dossier instead of changing one.</summary>
    public bool Opent { get; init; }

    /// <summary>
    /// Whether a command that opens may change what is there too, such as a draft: then the caller names the version that he saw
    /// (<c>If-Match</c>), and only then.
    /// </summary>
    public bool WijzigtOok { get; init; }

    /// <summary>Roles that alone may do this, when the matrix is not precise enough (such as weging 1 and 2); empty for every role with the right.</summary>
    public IReadOnlyList<Rol> AlleenRollen { get; init; } = [];

    /// <summary>Whether a role that only takes part in dossiers of others is refused, although it may write in them: who has access is not for a guest to say.</summary>
    public bool NietVoorDeelnemers { get; init; }

    /// <summary>The rule that is named when the role is not one of <see cref="AlleenRollen"/>, such as <c>OND-16</c>.</summary>
    public string RolRegel { get; init; } = "ROL-02";

    /// <summary>The rule that is named to the FG instead, where one says that the FG performs nothing (<c>OND-16</c>).</summary>
    public string? RolRegelFg { get; init; }

    /// <summary>The rule that is named to a role that is not one of <see cref="AlleenRollen"/>.</summary>
    /// <param name="rol">The active role.</param>
    public string RegelVoor(Rol rol) => rol is Rol.Fg && RolRegelFg is { } regel ? regel : RolRegel;
}
