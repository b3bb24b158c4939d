namespace CaseManagement.Controles.Interventies;

/// <summary>Kinds of intervention after a control.</summary>
public enum Maatregelsoort
{
    /// <summary>Opiumwet 13b (Damocles).</summary>
    Sluiting13b,

    /// <summary>Gemeentewet 174a (Victoria).</summary>
    Sluiting174a,

    /// <summary>Closure on an article of the APV.</summary>
    SluitingApv,

    /// <summary>Order with a penalty (Awb 5:32).</summary>
    LastOnderDwangsom,

    /// <summary>Order with administrative coercion (Awb 5:21).</summary>
    LastOnderBestuursdwang,

    /// <summary>Warning: no besluit, so no bezwaar (<c>WOV-11</c>).</summary>
    Waarschuwing,
}

/// <summary>Organs of the municipality that can take a measure.</summary>
public enum BevoegdOrgaan
{
    /// <summary>The mayor.</summary>
    Burgemeester,

    /// <summary>Mayor and aldermen.</summary>
    College,
}

/// <summary>Where a measure stands.</summary>
public enum InterventieStatus
{
    /// <summary>Intended.</summary>
    Voorgenomen,

    /// <summary>The person addressed was asked for his view.</summary>
    ZienswijzeGevraagd,

    /// <summary>Decided and made known.</summary>
    Besloten,

    /// <summary>Carried out: closed, collected, sent.</summary>
    Uitgevoerd,

    /// <summary>Ended in its own time.</summary>
    Beeindigd,

    /// <summary>Withdrawn.</summary>
    Ingetrokken,
}

/// <summary>The three grounds of Gemeentewet 174a (<c>WOV-12</c>).</summary>
public enum Grond174a
{
    /// <summary>Conduct in the dwelling disturbs the public order.</summary>
    GedragingInWoning,

    /// <summary>Serious violence, or threat of it, in or near the dwelling (since 1-1-2024).</summary>
    ErnstigGeweldOfBedreiging,

    /// <summary>A weapon was found (since 1-1-2024).</summary>
    WapenAangetroffen,
}

/// <summary>The two grounds of Opiumwet 13b (<c>WOV-12</c>).</summary>
public enum Grond13b
{
    /// <summary>Drugs of list I or II are sold, delivered, supplied, or present for that.</summary>
    DrugsAangetroffen,

    /// <summary>Objects or substances clearly meant for preparatory acts (since 1-1-2019).</summary>
    Voorbereidingshandelingen,
}
