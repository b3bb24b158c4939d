namespace CaseManagement.Controles;

/// <summary>
/// The column of integrale controles in the need-to-know matrix (§7 has none; ADR 0024). The regie works in what is assigned to it and the
/// signaalcoördinator watches over the whole year; the chair, OOV and the mayor know that a control is there, the mayor and VTH decide where
/// they take part; an inspecting organ reads and answers where it was invited. Nobody else knows of a control.
/// </summary>
internal sealed class ControleMatrix : IMatrixBron
{
    private const Recht Regie = Recht.Lezen | Recht.Schrijven | Recht.Antwoorden;
    private const Recht Beslist = Recht.Lezen | Recht.Beslissen;

    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        Cel(Rol.Signaalcoordinator, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.Signaalcoordinator, Regie, Reikwijdte.Toegewezen),
        Cel(Rol.Casusregisseur, Regie, Reikwijdte.Toegewezen),
        Cel(Rol.Achtervang, Regie, Reikwijdte.Toegewezen),
        Cel(Rol.VoorzitterOverleg, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.AdviseurOov, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.Burgemeester, Recht.Metadata, Reikwijdte.Alle),
        Cel(Rol.Burgemeester, Beslist, Reikwijdte.Toegewezen),
        Cel(Rol.VthHandhaver, Regie | Recht.Beslissen, Reikwijdte.Deelnemend),
        Cel(Rol.JuridischAdviseur, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.Politie, Recht.Lezen | Recht.Antwoorden, Reikwijdte.Deelnemend),
        Cel(Rol.Toezichtpartner, Recht.Lezen | Recht.Antwoorden, Reikwijdte.Deelnemend),
        Cel(Rol.Privacyfunctionaris, Recht.Metadata, Reikwijdte.Toezicht),
        Cel(Rol.Privacyfunctionaris, Recht.Lezen | Recht.Adviseren, Reikwijdte.Toegewezen),
        Cel(Rol.Fg, Recht.Metadata, Reikwijdte.Toezicht),
        Cel(Rol.Fg, Recht.Lezen, Reikwijdte.Toegewezen),
        Cel(Rol.BibobScreener, Recht.Geblokkeerd, Reikwijdte.Alle),
    ];

    private static MatrixCel Cel(Rol rol, Recht recht, Reikwijdte reikwijdte) => new(rol, IntegraleControleZaaktype.Kolom, recht, reikwijdte);
}
