using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>
/// The column of destruction in the need-to-know matrix (§7: the archivist decides, by metadata): the archivist carries out, the owners of the processes
/// approve, the privacyfunctionaris can hold up, the FG sees what was done (§6.6, 7).
/// </summary>
internal sealed class Vernietigingsmatrix : IMatrixBron
{
    /// <summary>Who approve, each for the case types that name the role.</summary>
    public static readonly IReadOnlyList<Rol> Proceseigenaren = [Rol.MedewerkerMeldpunt, Rol.Signaalcoordinator];

    /// <inheritdoc/>
    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        new(Rol.Archivaris, Vernietigingsdossier.Gebied, Recht.Lezen | Recht.Adviseren | Recht.Beslissen, Reikwijdte.Alle),
        .. Proceseigenaren.Select(rol => new MatrixCel(rol, Vernietigingsdossier.Gebied, Recht.Lezen | Recht.Adviseren | Recht.Beslissen, Reikwijdte.Alle)),
        new(Rol.Privacyfunctionaris, Vernietigingsdossier.Gebied, Recht.Lezen | Recht.Adviseren, Reikwijdte.Toezicht),
        new(Rol.Fg, Vernietigingsdossier.Gebied, Recht.Lezen, Reikwijdte.Toezicht),
    ];
}
