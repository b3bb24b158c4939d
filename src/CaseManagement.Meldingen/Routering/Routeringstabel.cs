using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Meldingen.Routering;

/// <summary>Where a melding can go (§5.3).</summary>
public enum Bestemming
{
    /// <summary>Social domain.</summary>
    SociaalDomein,

    /// <summary>Municipal intervention team.</summary>
    Interventieteam,

    /// <summary>Nuisance desk of OOV.</summary>
    MeldpuntWoonoverlast,

    /// <summary>Signaalcoördinator of OOV.</summary>
    Signaalcoordinator,

    /// <summary>Public space department.</summary>
    Bor,

    /// <summary>Municipal enforcement officers.</summary>
    Boa,

    /// <summary>PGA team of OOV.</summary>
    Pga,

    /// <summary>Wvggz, handled by the intervention team.</summary>
    Wvggz,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,

    /// <summary>Neighbour mediation.</summary>
    Buurtbemiddeling,

    /// <summary>A department of the municipality.</summary>
    Afdeling,

    /// <summary>RIEC.</summary>
    Riec,

    /// <summary>Another municipality.</summary>
    AndereGemeente,
}

/// <summary>A row of the routing table: what holds for one kind.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="EersteBehandelaars">Who may be first handler.</param>
/// <param name="Opent">Case type that the first handler opens, or <see langword="null"/> when it opens nothing in OOV.</param>
/// <param name="WerkdagenEersteBeoordeling">Target of the first assessment, or <see langword="null"/> when another process sets it.</param>
/// <param name="Doorrouteren">To whom it may be re-routed.</param>
public sealed record Routeringsregel(
    MeldingSoort Soort,
    IReadOnlyList<Bestemming> EersteBehandelaars,
    string? Opent,
    int? WerkdagenEersteBeoordeling,
    IReadOnlyList<Bestemming> Doorrouteren);

/// <summary>What holds for a destination.</summary>
/// <param name="Bestemming">The destination.</param>
/// <param name="Organisatie">
/// Organisation whose people get access, or <see langword="null"/> for receivers outside the system, who get a supply and never access.
/// </param>
/// <param name="IsEigenAfdeling">Whether it is the municipality itself: then a named person must be the owner to get access.</param>
/// <param name="WordtSoort">The kind that the melding becomes when it is re-routed here, or <see langword="null"/> when it keeps its kind.</param>
/// <param name="Opent">Case type that this destination opens whatever the kind.</param>
public sealed record Bestemmingsregel(
    Bestemming Bestemming, string? Organisatie, bool IsEigenAfdeling = false, MeldingSoort? WordtSoort = null, string? Opent = null);

/// <summary>The routing table of §5.3, as data.</summary>
public static class Routeringstabel
{
    private static readonly Dictionary<MeldingSoort, Routeringsregel> Regels = new Routeringsregel[]
    {
        new(MeldingSoort.Zorgmelding, [Bestemming.SociaalDomein, Bestemming.Interventieteam], null, 2,
            [Bestemming.Pga, Bestemming.VeiligThuis]),
        new(MeldingSoort.OnbegrepenGedrag, [Bestemming.Interventieteam], "pga", 1,
            [Bestemming.Pga, Bestemming.Wvggz, Bestemming.MeldpuntWoonoverlast]),
        new(MeldingSoort.Woonoverlast, [Bestemming.MeldpuntWoonoverlast], "woonoverlast", 3,
            [Bestemming.Buurtbemiddeling, Bestemming.Interventieteam, Bestemming.Pga, Bestemming.Signaalcoordinator]),
        new(MeldingSoort.Ondermijning, [Bestemming.Signaalcoordinator], "signaal", 2,
            [Bestemming.Afdeling, Bestemming.Riec, Bestemming.AndereGemeente]),
        new(MeldingSoort.OpenbareRuimte, [Bestemming.Bor, Bestemming.Boa], null, null,
            [Bestemming.MeldpuntWoonoverlast, Bestemming.Signaalcoordinator]),
    }.ToDictionary(regel => regel.Soort);

    private static readonly Dictionary<Bestemming, Bestemmingsregel> Bestemmingen = new Bestemmingsregel[]
    {
        new(Bestemming.SociaalDomein, "gemeente", IsEigenAfdeling: true),
        new(Bestemming.Interventieteam, "interventieteam"),
        new(Bestemming.MeldpuntWoonoverlast, "gemeente", IsEigenAfdeling: true, MeldingSoort.Woonoverlast),
        new(Bestemming.Signaalcoordinator, "gemeente", IsEigenAfdeling: true, MeldingSoort.Ondermijning),
        new(Bestemming.Bor, "gemeente", IsEigenAfdeling: true),
        new(Bestemming.Boa, "gemeente", IsEigenAfdeling: true),
        new(Bestemming.Pga, "gemeente", IsEigenAfdeling: true, Opent: "pga"),
        new(Bestemming.Wvggz, "interventieteam"),
        new(Bestemming.VeiligThuis, null),
        new(Bestemming.Buurtbemiddeling, "buurtbemiddeling"),
        new(Bestemming.Afdeling, "gemeente", IsEigenAfdeling: true),
        new(Bestemming.Riec, null),
        new(Bestemming.AndereGemeente, null),
    }.ToDictionary(regel => regel.Bestemming);

    /// <summary>The row of a kind.</summary>
    public static Routeringsregel Van(MeldingSoort soort) => Regels[soort];

    /// <summary>What holds for a destination.</summary>
    public static Bestemmingsregel Van(Bestemming bestemming) => Bestemmingen[bestemming];

    /// <summary>The case type that the owner of a melding opens, or <see langword="null"/> when there is none (§5.3).</summary>
    public static string? Opent(MeldingSoort soort, Bestemming bestemming) =>
        Van(bestemming).Opent ?? (Van(soort).EersteBehandelaars.Contains(bestemming) ? Van(soort).Opent : null);

    /// <summary>Whether the destination lies beyond the department that handles signals: sharing, in the sense of <c>OND-01</c>.</summary>
    public static bool DeeltSignaal(Bestemming bestemming) =>
        bestemming is Bestemming.Afdeling or Bestemming.Riec or Bestemming.AndereGemeente;
}

/// <summary>The one owner of a melding (<c>MEL-10</c>).</summary>
/// <param name="Bestemming">The department or organisation.</param>
/// <param name="Behandelaar">The person, or <see langword="null"/>.</param>
public sealed record Eigenaar(Bestemming Bestemming, GebruikerId? Behandelaar);
