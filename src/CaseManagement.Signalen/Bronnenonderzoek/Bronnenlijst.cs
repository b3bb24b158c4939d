namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>Municipal sources (§1.8).</summary>
public enum GemeentelijkeBron
{
    /// <summary>Registration of residents.</summary>
    Brp,

    /// <summary>Buildings, values and the open part of the land registry.</summary>
    BagWozKadaster,

    /// <summary>Permits: APV, Alcoholwet, environment.</summary>
    Vergunningen,

    /// <summary>Supervision and enforcement under the Awb.</summary>
    ToezichtHandhaving,

    /// <summary>Criminal data of enforcement officers (Wpg).</summary>
    BoaStrafrechtelijk,

    /// <summary>Police data held by the mayor (Wpg 16).</summary>
    PolitiegegevensBurgemeester,

    /// <summary>Benefits (closed regime of secrecy).</summary>
    Participatiewet,

    /// <summary>Social support, youth care, debt relief, school attendance.</summary>
    SociaalDomein,

    /// <summary>Municipal taxes (fiscal secrecy).</summary>
    Belastingen,

    /// <summary>Bibob files, questionnaires and advice.</summary>
    Bibob,

    /// <summary>Subsidies, procurement and real estate of the municipality.</summary>
    SubsidiesInkoopVastgoed,

    /// <summary>Trade register, internet, insolvency register.</summary>
    OpenBronnen,

    /// <summary>Meldingen in this house.</summary>
    Meldingen,

    /// <summary>Dossiers of woonoverlast in this house.</summary>
    Woonoverlast,

    /// <summary>Cases of the person-centred approach in this house; collected under an agreement with care parties (§4).</summary>
    Pga,

    /// <summary>Other signals of ondermijning and their cases in this house.</summary>
    Signalen,
}

/// <summary>What check 1 may decide about a source.</summary>
public enum Bronregime
{
    /// <summary>May be approved.</summary>
    Afweegbaar,

    /// <summary>Refused unless a specific legal basis is recorded.</summary>
    WeigerenTenzijGrondslag,

    /// <summary>Never through check 1: the Wpg has its own provision (§1.12, 7).</summary>
    NietViaCheck,

    /// <summary>Always refused: a closed list in the law (§1.12, 6).</summary>
    AltijdWeigeren,
}

/// <summary>A source and its regime.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Regime">What check 1 may decide.</param>
public sealed record BronnenlijstRegel(GemeentelijkeBron Bron, Bronregime Regime);

/// <summary>The default list of §1.8; a municipality brings its own, which can be stricter and never opens Bibob or police data.</summary>
public static class Bronnenlijst
{
    /// <summary>The defaults.</summary>
    public static IReadOnlyList<BronnenlijstRegel> Standaard { get; } =
    [
        new(GemeentelijkeBron.Brp, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.BagWozKadaster, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.Vergunningen, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.ToezichtHandhaving, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.BoaStrafrechtelijk, Bronregime.NietViaCheck),
        new(GemeentelijkeBron.PolitiegegevensBurgemeester, Bronregime.NietViaCheck),
        new(GemeentelijkeBron.Participatiewet, Bronregime.WeigerenTenzijGrondslag),
        new(GemeentelijkeBron.SociaalDomein, Bronregime.WeigerenTenzijGrondslag),
        new(GemeentelijkeBron.Belastingen, Bronregime.WeigerenTenzijGrondslag),
        new(GemeentelijkeBron.Bibob, Bronregime.AltijdWeigeren),
        new(GemeentelijkeBron.SubsidiesInkoopVastgoed, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.OpenBronnen, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.Meldingen, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.Woonoverlast, Bronregime.Afweegbaar),
        new(GemeentelijkeBron.Pga, Bronregime.WeigerenTenzijGrondslag),
        new(GemeentelijkeBron.Signalen, Bronregime.Afweegbaar),
    ];

    /// <summary>
    /// The regime of a source. What the law closes is closed whatever the list says; a source that the list does not name is refused unless
    /// a basis is recorded.
    /// </summary>
    internal static Bronregime Van(IReadOnlyList<BronnenlijstRegel> lijst, GemeentelijkeBron bron) => bron switch
    {
        GemeentelijkeBron.Bibob => Bronregime.AltijdWeigeren,
        GemeentelijkeBron.BoaStrafrechtelijk or GemeentelijkeBron.PolitiegegevensBurgemeester => Bronregime.NietViaCheck,
        _ => lijst.FirstOrDefault(regel => regel.Bron == bron)?.Regime ?? Bronregime.WeigerenTenzijGrondslag,
    };
}
