using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Pga;

/// <summary>The column PGA of the need-to-know matrix (domain reference §7); a role that is not here sees nothing.</summary>
internal sealed class PgaMatrix : IMatrixBron
{
    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        Cel(Rol.MedewerkerMeldpunt, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.AdviseurOov, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.SecretarisOverleg, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.Fg, Recht.Metadata, Reikwijdte.Toezicht),
        Cel(Rol.Privacyfunctionaris, Recht.Metadata, Reikwijdte.Toezicht),
        Cel(Rol.Privacyfunctionaris, Recht.Adviseren, Reikwijdte.Toegewezen),
        Cel(Rol.Casusregisseur, Recht.Schrijven, Reikwijdte.Toegewezen),
        Cel(Rol.Achtervang, Recht.Schrijven, Reikwijdte.Toegewezen),
        Cel(Rol.Interventieteam, Recht.Schrijven, Reikwijdte.Toegewezen),
        Cel(Rol.VoorzitterOverleg, Recht.Lezen, Reikwijdte.Agenda),
        Cel(Rol.VoorzitterOverleg, Recht.Beslissen, Reikwijdte.Alle),
        Cel(Rol.Burgemeester, Recht.Metadata | Recht.Beslissen, Reikwijdte.Alle),
        Cel(Rol.JuridischAdviseur, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Politie, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Woningcorporatie, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Hulpverlener, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.BibobScreener, Recht.Geblokkeerd, Reikwijdte.Toezicht),
    ];

    private static MatrixCel Cel(Rol rol, Recht recht, Reikwijdte reikwijdte) => new(rol, "pga", recht, reikwijdte);
}
