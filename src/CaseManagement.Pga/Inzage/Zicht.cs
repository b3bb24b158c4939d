using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Triage;

namespace CaseManagement.Pga.Inzage;

/// <summary>How much of a PGA case a role sees, on top of the right to open it.</summary>
internal enum Kijkrol
{
    /// <summary>Code, state and dates only.</summary>
    Beperkt,

    /// <summary>OOV, casusregie and Interventieteam: everything.</summary>
    Volledig,

    /// <summary>Police and care under the convenant: the person, the plan and what their task needs.</summary>
    Partner,

    /// <summary>Housing corporation: who, housing goals, own actions; no criminal data, no nuisance details (<c>WOV-33</c>).</summary>
    Privaat,

    /// <summary>Privacy officer: duty to inform and supplies, which he advises on and checks.</summary>
    Toezicht,
}

/// <summary>The choices of <see cref="Kijkrol"/> for one viewer.</summary>
/// <param name="Rol">How much.</param>
/// <param name="Organisatie">For whom the viewer works.</param>
/// <param name="Strafrechtelijk">Whether criminal data may be shown (UAVG 33).</param>
/// <param name="Zorg">Whether the viewer works in care.</param>
internal sealed record Zicht(Kijkrol Rol, string Organisatie, bool Strafrechtelijk, bool Zorg)
{
    public bool IsVolledig => Rol is Kijkrol.Volledig;

    public bool ZietPlan => Rol is Kijkrol.Volledig or Kijkrol.Partner;

    public bool ZietPersoon => ZietPlan || Rol is Kijkrol.Privaat;

    public bool ZietToezicht => Rol is Kijkrol.Volledig or Kijkrol.Toezicht;

    /// <summary>The roles whose view holds something, whatever the convenant says.</summary>
    public static IReadOnlyList<Kernel.Aanroepen.Rol> Rollen(Func<Zicht, bool> ziet) =>
        [.. Enum.GetValues<Kernel.Aanroepen.Rol>().Where(rol => ziet(new Zicht(KijkrolVan(rol), "", false, false)))];

    public static Zicht Van(Aanroep kijker, PgaConvenant? convenant)
    {
        var rol = KijkrolVan(kijker.Rol);
        return new Zicht(
            rol,
            kijker.Organisatie,
            rol is Kijkrol.Volledig || (rol is Kijkrol.Partner && convenant?.MagStrafrechtelijk(kijker.Organisatie) == true),
            rol is Kijkrol.Volledig || kijker.Rol is Kernel.Aanroepen.Rol.Hulpverlener);
    }

    private static Kijkrol KijkrolVan(Kernel.Aanroepen.Rol rol) => rol switch
    {
        Kernel.Aanroepen.Rol.VoorzitterOverleg or Kernel.Aanroepen.Rol.Casusregisseur or Kernel.Aanroepen.Rol.Achtervang
            or Kernel.Aanroepen.Rol.Interventieteam or Kernel.Aanroepen.Rol.JuridischAdviseur => Kijkrol.Volledig,
        Kernel.Aanroepen.Rol.Politie or Kernel.Aanroepen.Rol.Hulpverlener => Kijkrol.Partner,
        Kernel.Aanroepen.Rol.Woningcorporatie or Kernel.Aanroepen.Rol.Buurtbemiddeling => Kijkrol.Privaat,
        Kernel.Aanroepen.Rol.Privacyfunctionaris => Kijkrol.Toezicht,
        _ => Kijkrol.Beperkt,
    };

    public bool Ziet(DoelgroepCriterium soort) => ZietPlan && (Strafrechtelijk || soort is not DoelgroepCriterium.Criminaliteit);

    public bool Ziet(Leefgebied leefgebied) => leefgebied switch
    {
        Leefgebied.Huisvesting => ZietPersoon,
        Leefgebied.Justitie => ZietPlan && Strafrechtelijk,
        Leefgebied.GeestelijkeGezondheid or Leefgebied.LichamelijkeGezondheid or Leefgebied.Middelengebruik => ZietPlan && Zorg,
        _ => ZietPlan,
    };
}
