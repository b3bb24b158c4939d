using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using NodaTime;

namespace CaseManagement.Pga.Inzage;

/// <summary>What somebody with a right to read sees of a PGA case. A field that the role may not see is <see langword="null"/>.</summary>
public sealed record PgaInzage
{
    /// <summary>Code of the case.</summary>
    public required string Code { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public required PgaStatus Status { get; init; }

    /// <summary>Day of the referral.</summary>
    public required LocalDate AangemeldOp { get; init; }

    /// <summary>Name of the data subject.</summary>
    public string? Naam { get; init; }

    /// <summary>Date of birth, ISO 8601.</summary>
    public string? Geboortedatum { get; init; }

    /// <summary>The referral.</summary>
    public AanmeldingInzage? Aanmelding { get; init; }

    /// <summary>Contact with care.</summary>
    public ZorgInzage? Zorg { get; init; }

    /// <summary>Outcome of triage.</summary>
    public TriageInzage? Triage { get; init; }

    /// <summary>The duty to inform.</summary>
    public InformatieplichtInzage? Informatieplicht { get; init; }

    /// <summary>Account of the start talk.</summary>
    public string? Startgesprek { get; init; }

    /// <summary>Goals that the role works on.</summary>
    public IReadOnlyList<DoelInzage>? Doelen { get; init; }

    /// <summary>When less is enough.</summary>
    public string? Afschaalcriteria { get; init; }

    /// <summary>Day of the planned evaluation.</summary>
    public LocalDate? EvaluatieOp { get; init; }

    /// <summary>Whether the plan is frozen (<c>PGA-23</c>).</summary>
    public bool PlanIsBevroren { get; init; }

    /// <summary>Actions that the role may see.</summary>
    public IReadOnlyList<ActieInzage>? Acties { get; init; }

    /// <summary>Incidents that the role may see.</summary>
    public IReadOnlyList<IncidentInzage>? Incidenten { get; init; }

    /// <summary>Scaling up and down.</summary>
    public OpschalingInzage? Opschaling { get; init; }

    /// <summary>Supplies (<c>PGA-24</c>).</summary>
    public IReadOnlyList<VerstrekkingInzage>? Verstrekkingen { get; init; }

    /// <summary>Evaluations.</summary>
    public IReadOnlyList<EvaluatieInzage>? Evaluaties { get; init; }

    /// <summary>Why the case was closed.</summary>
    public string? Afsluiting { get; init; }
}

/// <summary>The referral as shown.</summary>
/// <param name="Organisatie">Who referred.</param>
/// <param name="Persoon">Which employee.</param>
/// <param name="Kenmerk">Reference of the referring organisation.</param>
/// <param name="Aanleiding">Why.</param>
/// <param name="Overlast">Nuisance.</param>
/// <param name="Criminaliteit">Crime.</param>
/// <param name="Gevaar">Danger.</param>
/// <param name="Spoed">Whether triage could not wait.</param>
/// <param name="ExGedetineerde">Whether it followed a notice about an ex-detainee.</param>
/// <param name="AveNiveau">Level of the AVE approach.</param>
public sealed record AanmeldingInzage(
    string? Organisatie, string? Persoon, string? Kenmerk, string? Aanleiding, bool? Overlast, bool? Criminaliteit, bool? Gevaar,
    bool? Spoed, bool? ExGedetineerde, int? AveNiveau);

/// <summary>Contact with care as shown: never health content.</summary>
/// <param name="LopendeHulp">Whether a care party is involved.</param>
/// <param name="Contact">Contact at the care party.</param>
/// <param name="Afspraak">What was agreed.</param>
public sealed record ZorgInzage(bool LopendeHulp, string? Contact, string? Afspraak);

/// <summary>Outcome of triage as shown.</summary>
/// <param name="Prioriteit">Priority.</param>
/// <param name="Regiehouder">Who holds regie.</param>
/// <param name="Motivering">Why.</param>
public sealed record TriageInzage(Prioriteit Prioriteit, Regiehouder Regiehouder, string? Motivering);

/// <summary>The duty to inform as shown.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Op">Last day while open or postponed; otherwise the day on which it ended.</param>
/// <param name="Grond">Ground of the postponement.</param>
/// <param name="Afwegingen">The eight considerations of the postponement, in the order of UAVG 41 lid 2.</param>
public sealed record InformatieplichtInzage(
    InformatieplichtStatus Status, LocalDate Op, UitstelGrond? Grond, IReadOnlyList<string?>? Afwegingen);

/// <summary>A goal as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Leefgebied">Life area.</param>
/// <param name="Omschrijving">What must be reached.</param>
/// <param name="MeetbaarAan">How is seen that it was reached.</param>
/// <param name="UiterlijkOp">By when.</param>
public sealed record DoelInzage(int Nummer, Leefgebied Leefgebied, string? Omschrijving, string? MeetbaarAan, LocalDate UiterlijkOp);

/// <summary>An action as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Wat">What will be done.</param>
/// <param name="Organisatie">Who does it.</param>
/// <param name="Deadline">Last day.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Doorgeschoven">How often it was postponed.</param>
public sealed record ActieInzage(
    int Nummer, string? Wat, string Organisatie, LocalDate Deadline, Kernel.Dossier.ActieStatus Status, int Doorgeschoven);

/// <summary>An incident as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Datum">Day.</param>
/// <param name="Soort">Kind.</param>
/// <param name="AcuutGevaar">Whether it showed acute danger.</param>
/// <param name="Omschrijving">What happened.</param>
public sealed record IncidentInzage(int Nummer, LocalDate Datum, DoelgroepCriterium Soort, bool AcuutGevaar, string? Omschrijving);

/// <summary>Scaling as shown.</summary>
/// <param name="BeslotenOp">Day of the decision, while it stands.</param>
/// <param name="OpgeschaaldOp">Since when.</param>
/// <param name="Criteria">Criteria that were met.</param>
/// <param name="Reden">Why.</param>
/// <param name="AfgeschaaldOp">Day of the last return.</param>
/// <param name="Stand">Where it stood then.</param>
/// <param name="Restacties">What was left to do then.</param>
public sealed record OpschalingInzage(
    LocalDate? BeslotenOp, LocalDate? OpgeschaaldOp, IReadOnlyList<OpschaalCriterium>? Criteria, string? Reden,
    LocalDate? AfgeschaaldOp, string? Stand, string? Restacties);

/// <summary>A supply as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Op">Day.</param>
/// <param name="Richting">To or from.</param>
/// <param name="Samenwerkingsverband">The partnership.</param>
/// <param name="GrondslagArtikel">Article.</param>
/// <param name="Doel">Purpose.</param>
/// <param name="Gegevens">Which data.</param>
/// <param name="Ontvanger">Who received.</param>
/// <param name="Contactpunt">Where the data subject can exercise rights.</param>
public sealed record VerstrekkingInzage(
    int Nummer, LocalDate Op, VerstrekkingRichting Richting, WgsSamenwerkingsverband Samenwerkingsverband, string GrondslagArtikel,
    string? Doel, string? Gegevens, string? Ontvanger, string? Contactpunt);

/// <summary>An evaluation as shown.</summary>
/// <param name="Op">Day.</param>
/// <param name="DoelBehaald">Whether the goals were reached.</param>
/// <param name="Trend">How nuisance and incidents went.</param>
/// <param name="Restrisico">What risk was left.</param>
public sealed record EvaluatieInzage(LocalDate Op, DoelBehaald DoelBehaald, Trend Trend, string? Restrisico);
