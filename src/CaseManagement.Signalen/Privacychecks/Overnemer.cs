using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Who can take a signal or a case over.</summary>
public enum Overnemer
{
    /// <summary>Permits, supervision and enforcement.</summary>
    Vth,

    /// <summary>Social domain.</summary>
    SociaalDomein,

    /// <summary>Civil affairs.</summary>
    Burgerzaken,

    /// <summary>Public space.</summary>
    Bor,

    /// <summary>Spatial planning.</summary>
    RuimtelijkeOrdening,

    /// <summary>Legal affairs.</summary>
    JuridischeZaken,

    /// <summary>RIEC.</summary>
    Riec,
}

/// <summary>The departments among them.</summary>
internal static class Overnemers
{
    public static Overnemer Van(OntvangendeAfdeling afdeling) => Enum.Parse<Overnemer>(afdeling.ToString());
}
