using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>
/// The columns of the ledger: the privacyfunctionaris and the FG see all of it (§6.6, 2), the signaalcoördinator his own dossiers. And the one thing
/// that a recipient does in a case: confirm what he received, or that he deleted it. That opens nothing of the case to read.
/// </summary>
internal sealed class OntvangerMatrix : IMatrixBron
{
    /// <summary>The ledger.</summary>
    public const string Register = "verstrekkingenregister";

    /// <summary>What one received oneself.</summary>
    public const string Eigen = "ontvangen-verstrekking";

    /// <summary>Roles in which somebody receives data of a case.</summary>
    private static readonly Rol[] Ontvangers =
    [
        Rol.Casusregisseur, Rol.Achtervang, Rol.VthHandhaver, Rol.Vergunningbehandelaar, Rol.Bronhouder, Rol.BibobCoordinator, Rol.JuridischAdviseur,
    ];

    /// <summary>Who confirm in a case: the recipients, and for a recipient without an account the coordinator or the regie.</summary>
    public static readonly IReadOnlyList<Rol> BevestigersVanCasus = [Rol.Signaalcoordinator, .. Ontvangers];

    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        new(Rol.Privacyfunctionaris, Register, Recht.Lezen, Reikwijdte.Toezicht),
        new(Rol.Fg, Register, Recht.Lezen, Reikwijdte.Toezicht),
        new(Rol.Signaalcoordinator, Register, Recht.Lezen, Reikwijdte.Toegewezen),
        .. Ontvangers.Select(rol => new MatrixCel(rol, Eigen, Recht.Antwoorden, Reikwijdte.Toegewezen)),
        .. BevestigersVanCasus.Select(rol => new MatrixCel(rol, "ondermijning-casus", Recht.Antwoorden, Reikwijdte.Deelnemend)),
    ];
}
