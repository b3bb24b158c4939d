using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>
/// The column of the vault in the need-to-know matrix: the desk opens it, and whoever brings in a melding puts its reporter in and sees nothing of it
/// again (<c>MEL-02</c>). No supervisor has a cell: who opened a vault stands in the trail.
/// </summary>
internal sealed class Kluismatrix : IMatrixBron
{
    /// <inheritdoc/>
    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        new(Rol.MedewerkerMeldpunt, Melderkluis.Gebied, Recht.Lezen | Recht.Schrijven | Recht.Antwoorden, Reikwijdte.Alle),
        new(Rol.InternMelder, Melderkluis.Gebied, Recht.Antwoorden, Reikwijdte.Alle),
        new(Rol.Signaalcoordinator, Melderkluis.Gebied, Recht.Antwoorden, Reikwijdte.Alle),
    ];
}
