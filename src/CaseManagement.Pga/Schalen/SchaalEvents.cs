using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Pga.Schalen;

/// <summary>The chair decided to scale up to the Zorg- en Veiligheidshuis, which has yet to accept (§4.2).</summary>
/// <param name="Op">Day of the decision.</param>
/// <param name="Criteria">Criteria that are met (<c>PGA-21</c>).</param>
/// <param name="Reden">Why.</param>
[EventType("pga.opschaling-besloten")]
public sealed record OpschalingBesloten(LocalDate Op, IReadOnlyList<OpschaalCriterium> Criteria, PersonalText Reden) : IEvent;

/// <summary>Data went to or came from a partnership of the WGS; what must be kept of it (<c>PGA-24</c>).</summary>
/// <param name="Nummer">Number within the case, from 1.</param>
/// <param name="Op">Day.</param>
/// <param name="Richting">To or from.</param>
/// <param name="Samenwerkingsverband">The partnership.</param>
/// <param name="GrondslagArtikel">Article of the WGS.</param>
/// <param name="Doel">Purpose.</param>
/// <param name="Gegevens">Which data.</param>
/// <param name="Ontvanger">Who received.</param>
/// <param name="Contactpunt">Where the data subject can exercise rights.</param>
[EventType("pga.gegevens-verstrekt")]
public sealed record GegevensVerstrekt(
    int Nummer,
    LocalDate Op,
    VerstrekkingRichting Richting,
    WgsSamenwerkingsverband Samenwerkingsverband,
    string GrondslagArtikel,
    PersonalText Doel,
    PersonalText Gegevens,
    PersonalText Ontvanger,
    PersonalText Contactpunt) : IEvent, IAuditduiding
{
    // Who received there is a person; the trail names the partnership.
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Richting is VerstrekkingRichting.Verstrekt ? Samenwerkingsverband.ToString() : null };
}

/// <summary>The Zorg- en Veiligheidshuis accepted: the local plan is frozen (<c>PGA-23</c>).</summary>
/// <param name="Op">Day.</param>
[EventType("pga.opgeschaald")]
public sealed record CasusOpgeschaald(LocalDate Op) : IEvent;

/// <summary>The case came back.</summary>
/// <param name="Op">Day.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Restacties">What is left to do.</param>
/// <param name="PlanreviewUiterlijkOp">Last day to review the plan.</param>
/// <param name="EvaluatieUiterlijkOp">Last day without evaluation (§4.5).</param>
[EventType("pga.afgeschaald")]
public sealed record CasusAfgeschaald(
    LocalDate Op, PersonalText Stand, PersonalText Restacties, LocalDate PlanreviewUiterlijkOp, LocalDate EvaluatieUiterlijkOp) : IEvent;

/// <summary>Criteria for scaling up (<c>PGA-21</c>).</summary>
public enum OpschaalCriterium
{
    /// <summary>Problems on three or more life areas.</summary>
    DrieOfMeerLeefgebieden,

    /// <summary>Two or more domains (justice, care, municipality).</summary>
    TweeOfMeerDomeinen,

    /// <summary>The local approach stagnates.</summary>
    LokaleAanpakStagneert,

    /// <summary>Serious danger.</summary>
    ErnstigGevaar,

    /// <summary>Several municipalities must act together.</summary>
    AfstemmingTussenGemeenten,
}

/// <summary>To or from a partnership.</summary>
public enum VerstrekkingRichting
{
    /// <summary>We supplied.</summary>
    Verstrekt,

    /// <summary>We received.</summary>
    Ontvangen,
}

/// <summary>The partnerships of the WGS (<c>PGA-06</c>).</summary>
public enum WgsSamenwerkingsverband
{
    /// <summary>Zorg- en Veiligheidshuis.</summary>
    ZVH,

    /// <summary>Regionaal Informatie- en Expertisecentrum.</summary>
    RIEC,

    /// <summary>Financieel Expertise Centrum.</summary>
    FEC,

    /// <summary>Infobox Crimineel en Onverklaarbaar Vermogen.</summary>
    ICOV,
}
