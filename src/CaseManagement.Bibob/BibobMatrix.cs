namespace CaseManagement.Bibob;

/// <summary>The Bibob column of the need-to-know matrix (§7).</summary>
public sealed class BibobMatrix : IMatrixBron
{
    private const string Gebied = "bibob";

    private static readonly Rol[] geblokkeerd =
    [
        Rol.MedewerkerMeldpunt, Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Casusregisseur, Rol.Achtervang, Rol.VoorzitterOverleg,
        Rol.SecretarisOverleg, Rol.AdviseurOov, Rol.VthHandhaver, Rol.Interventieteam, Rol.Politie, Rol.Woningcorporatie,
        Rol.Buurtbemiddeling, Rol.Hulpverlener,
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        new(Rol.BibobScreener, Gebied, Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen),
        new(Rol.BibobCoordinator, Gebied, Recht.Lezen | Recht.Adviseren, Reikwijdte.Toegewezen),
        new(Rol.Vergunningbehandelaar, Gebied, Recht.Metadata, Reikwijdte.Toegewezen),
        new(Rol.Burgemeester, Gebied, Recht.Lezen | Recht.Beslissen, Reikwijdte.Toegewezen),
        new(Rol.JuridischAdviseur, Gebied, Recht.Lezen, Reikwijdte.Toegewezen),
        new(Rol.Privacyfunctionaris, Gebied, Recht.Metadata, Reikwijdte.Toezicht),
        new(Rol.Fg, Gebied, Recht.Metadata, Reikwijdte.Toezicht),
        .. geblokkeerd.Select(rol => new MatrixCel(rol, Gebied, Recht.Geblokkeerd, Reikwijdte.Toezicht)),
    ];
}
