using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast.Inzage;

/// <summary>How much of the incident log somebody sees (§3.6).</summary>
public enum LogboekZicht
{
    /// <summary>Nothing.</summary>
    Geen,

    /// <summary>How many and when the last was.</summary>
    Samenvatting,

    /// <summary>The lines, without criminal data (<c>WOV-33</c>).</summary>
    ZonderStrafrecht,

    /// <summary>The lines.</summary>
    Volledig,
}

/// <summary>One column of the table of §3.6: what somebody sees of a dossier.</summary>
/// <param name="Basis">Address, kind of nuisance, trede, own actions.</param>
/// <param name="Regie">Everything that is OOV's alone: the reported text, names, all actions, evidence.</param>
/// <param name="Logboek">The incident log, police data apart.</param>
/// <param name="Politie">Police data, while the agreement holds (<c>WOV-30</c>).</param>
/// <param name="Huur">Tenancy data.</param>
/// <param name="Zorgvlag">The flag "zorg betrokken" and the contact.</param>
/// <param name="Bemiddeling">The result of buurtbemiddeling.</param>
/// <param name="Concepten">Draft decisions.</param>
public sealed record Zicht(
    bool Basis, bool Regie, LogboekZicht Logboek, bool Politie, bool Huur, bool Zorgvlag, bool Bemiddeling, bool Concepten)
{
    private static readonly Zicht niets = new(false, false, LogboekZicht.Geen, false, false, false, false, false);
    private static readonly Zicht oov = new(true, true, LogboekZicht.Volledig, true, true, true, true, true);
    private static readonly Zicht meldpunt = oov with { Politie = false, Concepten = false };
    private static readonly Zicht politie = new(true, false, LogboekZicht.Volledig, true, false, true, false, false);
    private static readonly Zicht corporatie = new(true, false, LogboekZicht.ZonderStrafrecht, false, true, true, true, false);
    private static readonly Zicht interventieteam = new(true, false, LogboekZicht.Samenvatting, false, false, false, true, false);
    private static readonly Zicht buurtbemiddeling = new(true, false, LogboekZicht.Geen, false, false, false, true, false);
    private static readonly Zicht vth = new(true, false, LogboekZicht.Volledig, false, false, false, true, true);

    /// <summary>What somebody in a role sees; a corporation its own stock only, buurtbemiddeling its own referrals only.</summary>
    public static Zicht Van(Aanroep kijker, WoonoverlastDossier dossier) => Van(kijker.Rol, kijker.Organisatie, dossier);

    /// <summary>Who sees the basis: the same table, for the common overview.</summary>
    public static IReadOnlyList<Kijker> ZienBasis(WoonoverlastDossier dossier)
    {
        string?[] kringen = [null, dossier.Woning?.VerhuurderOrganisatie, dossier.Bemiddeling?.Organisatie];
        return
        [
            .. from rol in Enum.GetValues<Rol>()
               from organisatie in kringen.Distinct(StringComparer.OrdinalIgnoreCase)
               where Van(rol, organisatie, dossier).Basis && (organisatie is null || !Van(rol, null, dossier).Basis)
               select new Kijker(rol, organisatie),
        ];
    }

    private static Zicht Van(Rol rol, string? organisatie, WoonoverlastDossier dossier) => rol switch
    {
        Rol.Casusregisseur or Rol.Achtervang or Rol.VoorzitterOverleg => oov,
        Rol.MedewerkerMeldpunt => meldpunt,
        Rol.Politie => politie,
        Rol.Woningcorporatie when IsVan(organisatie, dossier.Woning?.VerhuurderOrganisatie) => corporatie,
        Rol.Interventieteam => interventieteam,
        Rol.Buurtbemiddeling when IsVan(organisatie, dossier.Bemiddeling?.Organisatie) => buurtbemiddeling,
        Rol.VthHandhaver or Rol.JuridischAdviseur => vth,
        _ => niets,
    };

    private static bool IsVan(string? organisatie, string? wiens) => wiens is not null && StringComparer.OrdinalIgnoreCase.Equals(organisatie, wiens);
}
