using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Overleggen;

/// <summary>
/// The column <c>Agenda's / besluitenlijst</c> of the need-to-know matrix (§7). Which items somebody sees follows from the items themselves;
/// a role that is not here does not know that meetings exist.
/// </summary>
internal sealed class AgendaMatrix : IMatrixBron
{
    private const Recht Schrijft = Recht.Lezen | Recht.Schrijven;

    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        Cel(Rol.Signaalcoordinator, Schrijft, Reikwijdte.Agenda),
        Cel(Rol.LidOndermijningsteam, Recht.Lezen, Reikwijdte.Agenda),
        Cel(Rol.Privacyfunctionaris, Recht.Metadata, Reikwijdte.Toezicht),
        Cel(Rol.Fg, Recht.Metadata, Reikwijdte.Toezicht),
        Cel(Rol.Casusregisseur, Schrijft, Reikwijdte.Toegewezen),
        Cel(Rol.Achtervang, Schrijft, Reikwijdte.Toegewezen),
        Cel(Rol.VoorzitterOverleg, Schrijft | Recht.Beslissen, Reikwijdte.Alle),
        Cel(Rol.SecretarisOverleg, Schrijft, Reikwijdte.Alle),
        Cel(Rol.AdviseurOov, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.VthHandhaver, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Burgemeester, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.Interventieteam, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Politie, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Woningcorporatie, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Buurtbemiddeling, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Hulpverlener, Recht.Lezen, Reikwijdte.Toegewezen),
    ];

    private static MatrixCel Cel(Rol rol, Recht recht, Reikwijdte reikwijdte) => new(rol, OverleggenModule.Gebied, recht, reikwijdte);
}
