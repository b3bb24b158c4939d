namespace CaseManagement.Controles.Jaarplan;

/// <summary>Asks for the year plan of integrale controles.</summary>
/// <param name="Jaar">The calendar year, or nothing for this year.</param>
public sealed record JaarplanVragen(int? Jaar = null)
{
    /// <summary>The first year for which may be asked.</summary>
    public const int EersteJaar = 2000;

    /// <summary>The last year for which may be asked.</summary>
    public const int LaatsteJaar = 2199;
}

/// <summary>
/// The controls of a year against what the municipality set itself; codes, dates and numbers only (<c>SEED-22</c>). The numbers are of all controls;
/// which controls they are is told for those that the reader may know of.
/// </summary>
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
/// <param name="Norm">How many belong to it by the norm.</param>
/// <param name="Gepland">How many are in it, carried out or not.</param>
/// <param name="Uitgevoerd">How many were carried out in it.</param>
/// <param name="Gerapporteerd">How many of those were reported.</param>
/// <param name="TotEnMet">The same numbers from the first of January to the end of the quarter.</param>
/// <param name="IsAchter">Whether it is behind today.</param>
/// <param name="IsIngehaald">Whether what lacked at its end was caught up: late, but done.</param>
/// <param name="IngehaaldOp">Civil day on which it was; <see langword="null"/> when it was not, or by a control that the reader may not know of.</param>
/// <param name="NogTeDoen">What is still to be done to keep to the norm, in Dutch.</param>
/// <param name="Controles">The controls that the reader may know of, first day first.</param>
public sealed record JaarplanKwartaal(
    int Kwartaal,
    int Norm,
    int Gepland,
    int Uitgevoerd,
    int Gerapporteerd,
    JaarplanStand TotEnMet,
    bool IsAchter,
    bool IsIngehaald,
    LocalDate? IngehaaldOp,
    IReadOnlyList<string> NogTeDoen,
    IReadOnlyList<JaarplanRegel> Controles);

/// <summary>Numbers from the first of January on.</summary>
/// <param name="Norm">How many must be carried out by then.</param>
/// <param name="Gepland">How many are on the plan until then, carried out or not.</param>
/// <param name="Uitgevoerd">How many were carried out by then.</param>
/// <param name="Gerapporteerd">How many of those were reported.</param>
public sealed record JaarplanStand(int Norm, int Gepland, int Uitgevoerd, int Gerapporteerd);

/// <summary>One control on the plan.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Code">Its code.</param>
/// <param name="PlanDatum">Civil day on which it is planned.</param>
/// <param name="UitgevoerdOp">Civil day on which it was carried out.</param>
/// <param name="Thema">The phenomenon it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsAchter">Whether it is behind today: the day or the term for the report has passed.</param>
/// <param name="NogTeDoen">What is still to be done, in Dutch.</param>
/// <param name="Rapport">The report in numbers.</param>
public sealed record JaarplanRegel(
    DossierId Id,
    string Code,
    LocalDate PlanDatum,
    LocalDate? UitgevoerdOp,
    Fenomeen Thema,
    ControleStatus Status,
    bool IsAchter,
    IReadOnlyList<string> NogTeDoen,
    JaarplanRapport? Rapport);

/// <summary>
/// The report of one control in numbers. Which organ found something and which measures follow is for who reads the control: with one control behind a
/// number a kind tells what was found there.
/// </summary>
/// <param name="Op">Civil date.</param>
/// <param name="Doelbereik">Whether the goal was reached.</param>
/// <param name="BezochteObjecten">How many places were visited.</param>
/// <param name="Overtredingen">How many violations the municipality knows of.</param>
/// <param name="Maatregelen">How many measures stood, intended or decided.</param>
public sealed record JaarplanRapport(LocalDate Op, Rapporteren.Doelbereik Doelbereik, int BezochteObjecten, int Overtredingen, int Maatregelen)
{
    internal static JaarplanRapport? Van(Rapporteren.ControleGerapporteerd? rapport) => rapport is null ? null : new(
        rapport.Op,
        rapport.Doelbereik,
        rapport.BezochteObjecten,
        rapport.PerOrgaan.Sum(orgaan => orgaan.Overtredingen),
        rapport.Interventies.Sum(soort => soort.Aantal));
}
