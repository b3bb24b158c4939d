using NodaTime;

namespace CaseManagement.Pga;

/// <summary>What a municipality may set for PGA; the defaults are those of domain reference appendix A and §4.</summary>
public sealed record PgaInstellingen
{
    /// <summary>Working days for triage.</summary>
    public int TriageWerkdagen { get; init; } = 5;

    /// <summary>Working days for triage with spoed.</summary>
    public int TriageSpoedWerkdagen { get; init; } = 1;

    /// <summary>Term to inform the data subject (AVG 14 lid 3).</summary>
    public Period Informatieplicht { get; init; } = Period.FromMonths(1);

    /// <summary>Longest time before a postponed duty to inform is weighed again (<c>OND-33</c>).</summary>
    public Period InformatieplichtHerbeoordeling { get; init; } = Period.FromMonths(3);

    /// <summary>Term for the plan: one interval of the PGA-overleg.</summary>
    public Period Plan { get; init; } = Period.FromWeeks(6);

    /// <summary>Longest time without evaluation; after it new data is refused (§4.5).</summary>
    public Period EvaluatieMax { get; init; } = Period.FromMonths(6);

    /// <summary>Term to review the plan after the case came back.</summary>
    public Period Planreview { get; init; } = Period.FromWeeks(2);

    /// <summary>Retention after closing (§4.4).</summary>
    public Period Bewaar { get; init; } = Period.FromYears(5);

    /// <summary>Retention of what was rejected, referred on or aborted (§4.4).</summary>
    public Period BewaarAfgewezen { get; init; } = Period.FromYears(1);

    /// <summary>Retention for an ex-detainee without measures (selectielijst 19.1.20).</summary>
    public Period BewaarExGedetineerdeZonderMaatregelen { get; init; } = Period.FromMonths(9);

    /// <summary>The convenants in force.</summary>
    public IReadOnlyList<PgaConvenant> Convenanten { get; init; } = [PgaConvenant.Standaard];

    /// <summary>The convenant with this code, or <see langword="null"/> when it is not in force.</summary>
    public PgaConvenant? Convenant(string code) => Convenanten.FirstOrDefault(convenant => convenant.Code == code);

    /// <summary>Day of destruction for what ended on a day (§4.4).</summary>
    /// <param name="op">Day on which it ended.</param>
    /// <param name="exGedetineerde">Whether it concerns an ex-detainee (BIJ).</param>
    /// <param name="metMaatregelen">Whether a plan was carried out.</param>
    public LocalDate VernietigenOp(LocalDate op, bool exGedetineerde, bool metMaatregelen) => op + (exGedetineerde, metMaatregelen) switch
    {
        (_, true) => Bewaar,
        (true, false) => BewaarExGedetineerdeZonderMaatregelen,
        (false, false) => BewaarAfgewezen,
    };
}
