namespace CaseManagement.Bibob.Screening;

/// <summary>State of a screening (domain reference §2.4). Only the duo sees it: it tells more than <c>BIB-31</c> lets a handler know.</summary>
public enum ScreeningStatus
{
    /// <summary>Created; nothing was sent yet.</summary>
    Aangemaakt,

    /// <summary>The questionnaire was handed out; closed sources may be consulted from now on (<c>BIB-21</c>).</summary>
    VragenformulierUitgereikt,

    /// <summary>The term for the questionnaire passed and a reminder was sent.</summary>
    Gerappelleerd,

    /// <summary>The questionnaire was received, complete or not.</summary>
    VragenformulierOntvangen,

    /// <summary>Additional data was asked; the decision term stands still (Awb 4:5, 4:15).</summary>
    AanvullingGevraagd,

    /// <summary>Betrokkene refused to fill in or to supply data: counts as ernstig gevaar (Wet Bibob art. 4).</summary>
    GeweigerdInTeVullen,

    /// <summary>The own investigation runs.</summary>
    InEigenOnderzoek,

    /// <summary>The own investigation has ended, with a conclusion per ground or insufficiently clear.</summary>
    EigenOnderzoekAfgerond,

    /// <summary>The Landelijk Bureau Bibob was asked for advice.</summary>
    LbbAdviesAangevraagd,

    /// <summary>The advice was received.</summary>
    LbbAdviesOntvangen,

    /// <summary>The bureau refused to advise, such as when the own investigation is insufficient (<c>BIB-20</c>).</summary>
    LbbWeigertAdvies,

    /// <summary>The term for the advice passed without one.</summary>
    LbbTermijnVerstreken,

    /// <summary>The advice was checked (Awb 3:9).</summary>
    VergewisToetsUitgevoerd,

    /// <summary>The municipality drew its conclusion per ground.</summary>
    ConclusieVastgesteld,

    /// <summary>The intended negative or conditional decision was sent (Wet Bibob art. 33).</summary>
    VoornemenVerzonden,

    /// <summary>Betrokkene gave his view.</summary>
    ZienswijzeOntvangen,

    /// <summary>The term to give a view passed unused.</summary>
    ZienswijzeTermijnVerstreken,

    /// <summary>The decision was taken.</summary>
    BesluitGenomen,

    /// <summary>The conclusion was reported to the Bibob-register.</summary>
    GemeldInBibobRegister,

    /// <summary>Betrokkene withdrew the application.</summary>
    TeruggetrokkenDoorBetrokkene,

    /// <summary>The withdrawal was reported to the Bibob-register.</summary>
    TerugtrekkingGemeldInRegister,

    /// <summary>Closed; kept five years (<c>BIB-60</c>).</summary>
    Afgesloten,
}
