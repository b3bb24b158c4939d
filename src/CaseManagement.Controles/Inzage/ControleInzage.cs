using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Inzage;

/// <summary>What somebody with a right to read sees of a control. A part that is not for the role is <see langword="null"/>.</summary>
public sealed record ControleInzage
{
    /// <summary>Code of the control.</summary>
    public required string Code { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public required ControleStatus Status { get; init; }

    /// <summary>Civil day on which it is planned.</summary>
    public required LocalDate PlanDatum { get; init; }

    /// <summary>Quarter of the year in which it counts.</summary>
    public required int Kwartaal { get; init; }

    /// <summary>The phenomenon it is about.</summary>
    public Fenomeen? Thema { get; init; }

    /// <summary>What it is for.</summary>
    public IReadOnlyList<Controledoel>? Doelen { get; init; }

    /// <summary>That in words.</summary>
    public string? Doelomschrijving { get; init; }

    /// <summary>Area or address.</summary>
    public string? Gebied { get; init; }

    /// <summary>The signal or case from which it follows.</summary>
    public DossierId? Herkomst { get; init; }

    /// <summary>What waits for a decision of the regie, in Dutch.</summary>
    public IReadOnlyList<string>? Werk { get; init; }

    /// <summary>Why the control went on after what lay behind it fell away.</summary>
    public string? Voortzetting { get; init; }

    /// <summary>The check 2B that holds for the control as it is.</summary>
    public Check2BInzage? Check2B { get; init; }

    /// <summary>The conditions of check 2B for the organ of this reader.</summary>
    public IReadOnlyList<string>? Voorwaarden { get; init; }

    /// <summary>Who takes part, on which basis.</summary>
    public IReadOnlyList<OrgaanInzage>? Organen { get; init; }

    /// <summary>The places.</summary>
    public IReadOnlyList<LocatieInzage>? Locaties { get; init; }

    /// <summary>The briefing.</summary>
    public string? Briefing { get; init; }

    /// <summary>Civil day of the control.</summary>
    public LocalDate? UitgevoerdOp { get; init; }

    /// <summary>The findings that are for this reader.</summary>
    public IReadOnlyList<BevindingInzage>? Bevindingen { get; init; }

    /// <summary>Which findings went to whom on which ground, without what was found.</summary>
    public IReadOnlyList<VerstrektInzage>? Verstrekkingen { get; init; }

    /// <summary>The measures.</summary>
    public IReadOnlyList<InterventieInzage>? Interventies { get; init; }

    /// <summary>The report.</summary>
    public RapportInzage? Rapport { get; init; }

    /// <summary>Why it was called off.</summary>
    public string? Afgelasting { get; init; }
}

/// <summary>Check 2B as shown.</summary>
/// <param name="Check">Number of the check.</param>
/// <param name="Op">Civil day of the check.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="ProtocolVersie">The protocol under which it was performed.</param>
/// <param name="Regels">What each organ may get.</param>
public sealed record Check2BInzage(int Check, LocalDate Op, LocalDate GeldigTot, string ProtocolVersie, IReadOnlyList<Check2BRegelInzage> Regels);

/// <summary>A line of check 2B as shown.</summary>
/// <param name="Orgaan">The organ.</param>
/// <param name="Gegeven">The kind of element.</param>
/// <param name="Locatie">Number of the place, for that kind.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Voorwaarden">The conditions.</param>
public sealed record Check2BRegelInzage(
    Orgaan Orgaan, Controlegegeven Gegeven, int? Locatie, Check2BBesluit Besluit, string? Motivering, string? Voorwaarden);

/// <summary>A participating organ as shown.</summary>
/// <param name="Orgaan">The organ.</param>
/// <param name="Organisatie">Its organisation.</param>
/// <param name="Vorm">How it takes part.</param>
/// <param name="Grondslag">Its legal basis.</param>
/// <param name="WasAanwezig">Whether it was there; <see langword="null"/> before the control.</param>
public sealed record OrgaanInzage(Orgaan Orgaan, string Organisatie, DeelnameVorm Vorm, Controlegrondslag Grondslag, bool? WasAanwezig);

/// <summary>A place as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Aanduiding">Address or description.</param>
/// <param name="Binnentreding">For a dwelling: on what it is entered.</param>
/// <param name="IsBezocht">Whether it was visited.</param>
public sealed record LocatieInzage(int Nummer, Locatiesoort Soort, string? Aanduiding, Binnentreding? Binnentreding, bool IsBezocht);

/// <summary>A finding as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Orgaan">The organ that found it.</param>
/// <param name="Locatie">Number of the place.</param>
/// <param name="Overtreding">What was broken.</param>
/// <param name="Bron">Where it was found.</param>
/// <param name="Omschrijving">What was found.</param>
public sealed record BevindingInzage(
    int Nummer, Orgaan Orgaan, int Locatie, Overtredingscategorie? Overtreding, BevindingBron Bron, string? Omschrijving);

/// <summary>A supply as shown.</summary>
/// <param name="Bevinding">Number of the finding.</param>
/// <param name="Van">The organ that gave it.</param>
/// <param name="Aan">The organ that got it; <see langword="null"/> for the leading municipality.</param>
/// <param name="Grond">The legal ground.</param>
/// <param name="Op">Civil date.</param>
public sealed record VerstrektInzage(int Bevinding, Orgaan Van, Orgaan? Aan, Verstrekkingsgrond Grond, LocalDate Op);

/// <summary>A measure as shown.</summary>
/// <param name="Nummer">Number.</param>
/// <param name="Soort">Which measure.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Orgaan">The competent organ.</param>
/// <param name="Artikel">The article.</param>
/// <param name="Locatie">Number of the place.</param>
/// <param name="GerichtTot">Whom it addresses.</param>
/// <param name="Bevindingen">Numbers of the findings on which it rests.</param>
/// <param name="Motivering">Why it was intended.</param>
public sealed record InterventieInzage(
    int Nummer,
    Maatregelsoort Soort,
    InterventieStatus Status,
    BevoegdOrgaan Orgaan,
    string Artikel,
    int Locatie,
    string? GerichtTot,
    IReadOnlyList<int> Bevindingen,
    string? Motivering)
{
    /// <summary>Reference of the local policy.</summary>
    public string? Beleid { get; init; }

    /// <summary>Ground of Gemeentewet 174a.</summary>
    public Grond174a? Grond174a { get; init; }

    /// <summary>Ground of Opiumwet 13b.</summary>
    public Grond13b? Grond13b { get; init; }

    /// <summary>Civil date of the bestuurlijke rapportage.</summary>
    public LocalDate? RapportageOp { get; init; }

    /// <summary>Reference of the bestuurlijke rapportage.</summary>
    public string? RapportageKenmerk { get; init; }

    /// <summary>Last civil day for a view.</summary>
    public LocalDate? ZienswijzeTot { get; init; }

    /// <summary>The decision.</summary>
    public BesluitInzage? Besluit { get; init; }

    /// <summary>Civil day on which it was carried out.</summary>
    public LocalDate? UitgevoerdOp { get; init; }

    /// <summary>Civil day on which it ended or was withdrawn.</summary>
    public LocalDate? BeeindigdOp { get; init; }

    /// <summary>The intention to let a closure last longer, while nobody decided on it.</summary>
    public VerlengingsvoornemenInzage? Verlenging { get; init; }

    /// <summary>The decisions to let it last longer, in order.</summary>
    public IReadOnlyList<VerlengingInzage>? Verlengingen { get; init; }

    /// <summary>Why a closure was lifted before its last day.</summary>
    public string? Opheffing { get; init; }
}

/// <summary>An intention to let a closure last longer as shown.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="ZienswijzeTot">Last civil day for a view.</param>
/// <param name="Motivering">Why.</param>
public sealed record VerlengingsvoornemenInzage(LocalDate Op, LocalDate ZienswijzeTot, string? Motivering);

/// <summary>A decision to let a closure last longer as shown.</summary>
/// <param name="BekendgemaaktOp">Civil day on which it was made known.</param>
/// <param name="DuurMaanden">Months that it lasts longer.</param>
/// <param name="TotEnMet">The new last civil day.</param>
/// <param name="ZienswijzeOntvangenOp">Civil day of the view or hearing.</param>
/// <param name="BezwaarTot">Last civil day to object.</param>
/// <param name="Motivering">Why.</param>
public sealed record VerlengingInzage(
    LocalDate BekendgemaaktOp, int DuurMaanden, LocalDate TotEnMet, LocalDate? ZienswijzeOntvangenOp, LocalDate? BezwaarTot, string? Motivering);

/// <summary>A decision as shown.</summary>
/// <param name="BekendgemaaktOp">Civil day on which it was made known.</param>
/// <param name="ZienswijzeOntvangenOp">Civil day of the view or hearing.</param>
/// <param name="SpoedReden">Why it could not wait.</param>
/// <param name="BegunstigingTot">Last civil day to end the breach oneself.</param>
/// <param name="Vanaf">First civil day of a closure.</param>
/// <param name="TotEnMet">Last civil day of a closure.</param>
/// <param name="DuurMaanden">Months that it lasts.</param>
/// <param name="BezwaarTot">Last civil day to object.</param>
/// <param name="Motivering">Why.</param>
public sealed record BesluitInzage(
    LocalDate BekendgemaaktOp,
    LocalDate? ZienswijzeOntvangenOp,
    string? SpoedReden,
    LocalDate? BegunstigingTot,
    LocalDate? Vanaf,
    LocalDate? TotEnMet,
    int? DuurMaanden,
    LocalDate? BezwaarTot,
    string? Motivering);

/// <summary>The report: numbers and codes, no personal data (<c>SEED-22</c>).</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Doelbereik">Whether the goal was reached.</param>
/// <param name="BezochteObjecten">How many places were visited.</param>
/// <param name="PerOrgaan">What each organ found, in numbers.</param>
/// <param name="Interventies">How many measures of each kind.</param>
public sealed record RapportInzage(
    LocalDate Op,
    Doelbereik Doelbereik,
    int BezochteObjecten,
    IReadOnlyList<Orgaanuitkomst> PerOrgaan,
    IReadOnlyList<Interventietelling> Interventies)
{
    internal static RapportInzage? Van(ControleGerapporteerd? rapport) =>
        rapport is null ? null : new(rapport.Op, rapport.Doelbereik, rapport.BezochteObjecten, rapport.PerOrgaan, rapport.Interventies);
}
