using NodaTime;

namespace CaseManagement.Overleggen.Kalender;

/// <summary>
/// What a municipality chooses for its meetings (<c>CAD-04</c>, <c>CAD-07</c>). The host may bind it to configuration; a change takes effect at
/// the next run of the calendar job, which plans again every meeting whose agenda was not sent (<c>CAD-08</c>).
/// </summary>
public sealed record VergaderInstellingen
{
    /// <summary>Collective closing days, such as the Friday after Hemelvaart.</summary>
    public IReadOnlyList<LocalDate> Sluitingsdagen { get; init; } = [];

    /// <summary>Whether 5 May is a meeting day.</summary>
    public BevrijdingsdagBeleid Bevrijdingsdag { get; init; } = BevrijdingsdagBeleid.AlleenInLustrumjaren;

    /// <summary>When agendas close and are sent.</summary>
    public AgendaTermijnen Termijnen { get; init; } = AgendaTermijnen.Standaard;

    /// <summary>Working days within which the draft list of decisions goes round (§8.4).</summary>
    public int BesluitenlijstConceptWerkdagen { get; init; } = 2;

    /// <summary>The meeting days that follow from the choices.</summary>
    public VergaderKalender Kalender => new(Sluitingsdagen, Bevrijdingsdag);

    /// <summary>Plans series on these days.</summary>
    public OverlegPlanner Planner => new(Kalender, Termijnen);
}
