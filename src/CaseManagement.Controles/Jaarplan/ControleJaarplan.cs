using CaseManagement.Controles.Inzage;

namespace CaseManagement.Controles.Jaarplan;

/// <summary>Asks for the year plan of integrale controles.</summary>
/// <param name="Jaar">The calendar year, or nothing for this year.</param>
public sealed record JaarplanVragen(int? Jaar = null);

/// <summary>The controls of a year against what the municipality set itself; codes, dates and numbers only (<c>SEED-22</c>).</summary>
/// <param name="Jaar">The calendar year.</param>
/// <param name="Norm">How many controls the municipality set itself.</param>
/// <param name="Gepland">How many are on the plan, carried out or not; those called off do not count.</param>
/// <param name="Uitgevoerd">How many were carried out.</param>
/// <param name="Gerapporteerd">How many were reported.</param>
/// <param name="Afgelast">How many were called off.</param>
/// <param name="IsAchter">Whether the plan is behind today.</param>
/// <param name="Kwartalen">The four quarters.</param>
public sealed record ControleJaarplan(
    int Jaar, int Norm, int Gepland, int Uitgevoerd, int Gerapporteerd, int Afgelast, bool IsAchter, IReadOnlyList<JaarplanKwartaal> Kwartalen);

/// <summary>One quarter of the plan.</summary>
/// <param name="Kwartaal">1 to 4.</param>
/// <param name="Gepland">How many are in it, carried out or not.</param>
/// <param name="Uitgevoerd">How many were carried out.</param>
/// <param name="Gerapporteerd">How many were reported.</param>
/// <param name="IsAchter">Whether it is behind today.</param>
/// <param name="NogTeDoen">What is still to be done to keep to the norm, in Dutch.</param>
/// <param name="Controles">The controls, first day first.</param>
public sealed record JaarplanKwartaal(
    int Kwartaal, int Gepland, int Uitgevoerd, int Gerapporteerd, bool IsAchter, IReadOnlyList<string> NogTeDoen, IReadOnlyList<JaarplanRegel> Controles);

/// <summary>One control on the plan.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Code">Its code.</param>
/// <param name="PlanDatum">Civil day on which it is planned.</param>
/// <param name="UitgevoerdOp">Civil day on which it was carried out.</param>
/// <param name="Thema">The phenomenon it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsAchter">Whether it is behind today: the day or the term for the report has passed.</param>
/// <param name="NogTeDoen">What is still to be done, in Dutch.</param>
/// <param name="Rapport">The report, without personal data.</param>
public sealed record JaarplanRegel(
    DossierId Id,
    string Code,
    LocalDate PlanDatum,
    LocalDate? UitgevoerdOp,
    Fenomeen Thema,
    ControleStatus Status,
    bool IsAchter,
    IReadOnlyList<string> NogTeDoen,
    RapportInzage? Rapport);
