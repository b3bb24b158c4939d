using System.Text.Json.Serialization;
using CaseManagement.Kernel.Beslissen;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Kernel.Protocol.Sets;

/// <summary>The terms of the protocol (§1.6, appendix A), each once.</summary>
/// <param name="Termijnen">The terms.</param>
public sealed record Bewaartermijnen(IReadOnlyList<Termijn> Termijnen) : ISetinhoud
{
    /// <inheritdoc/>
    [JsonIgnore]
    public Setsoort Soort => Setsoort.Bewaartermijnen;

    /// <summary>How long a term is. Only for content that was checked.</summary>
    public Period Duur(Termijnsoort soort) => Termijnen.First(termijn => termijn.Soort == soort).AlsPeriode()!;

    /// <inheritdoc/>
    public IReadOnlyList<Setregel> Regels() =>
    [
        .. Termijnen.Select(termijn => new Setregel(termijn.Soort.ToString(),
        [
            new("Termijn", termijn.Duur),
            new("Selectielijst", termijn.Selectielijst ?? "-"),
            .. Termijngrens.Van(termijn.Soort) is { } grens ? [new Setveld("Wettelijke grens", grens.ToString())] : Array.Empty<Setveld>(),
        ])),
    ];

    /// <inheritdoc/>
    public Refusal? Controleer() =>
        !Termijnen.Select(termijn => termijn.Soort).Order().SequenceEqual(Enum.GetValues<Termijnsoort>()) ? new TermijnOntbreekt()
        : Termijnen.Any(termijn => !termijn.IsPositief) ? new TermijnOnleesbaar()
        : Termijnen.Any(termijn => Termijngrens.Van(termijn.Soort) is { } grens && !grens.Omvat(termijn.AlsPeriode()!)) ? new TermijnBuitenDeWet()
        : null;
}

/// <summary>What a term is about.</summary>
public enum Termijnsoort
{
    /// <summary>How long a signal that was not taken on, and the fact of a transfer, is kept from the decision date (<c>OND-22</c>).</summary>
    NietInBehandeling,

    /// <summary>How long the local copy is kept after RIEC confirmed that it received the signal or case.</summary>
    NaBevestigingRiec,

    /// <summary>How long a case is kept after it was closed.</summary>
    CasusNaAfsluiting,

    /// <summary>How long a case is watched after its interventions.</summary>
    Monitoring,

    /// <summary>Until when a linked person must be informed, from the link (<c>OND-33</c>).</summary>
    Informatieplicht,

    /// <summary>When a postponed duty to inform is judged again at the latest.</summary>
    Herbeoordeling,

    /// <summary>How long a privacy check holds at most.</summary>
    GeldigheidPrivacycheck,

    /// <summary>How long a bronhouder has to answer.</summary>
    AntwoordBronhouder,

    /// <summary>How long a recipient has to delete the data of a report that proved false.</summary>
    Verwijdering,
}

/// <summary>A term.</summary>
/// <param name="Soort">What it is about.</param>
/// <param name="Duur">How long, as an ISO 8601 period such as <c>P1Y</c>.</param>
/// <param name="Selectielijst">Result of the Selectielijst gemeenten 2020, such as <c>19.3</c>, for a term of retention.</param>
public sealed record Termijn(Termijnsoort Soort, string Duur, string? Selectielijst = null)
{
    /// <summary>Whether it can be read and is longer than nothing.</summary>
    [JsonIgnore]
    public bool IsPositief => AlsPeriode() is { HasTimeComponent: false } periode
        && new LocalDate(2025, 2, 1) is var begin && begin.Plus(periode) > begin
        && periode is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };

    /// <summary>The term, or <see langword="null"/> when it cannot be read.</summary>
    public Period? AlsPeriode() => PeriodPattern.NormalizingIso.Parse(Duur) is { Success: true, Value: var periode } ? periode : null;
}

/// <summary>What law fixes about a term; not for the municipality to edit.</summary>
/// <param name="Minimum">Not shorter than this.</param>
/// <param name="Maximum">Not longer than this.</param>
/// <param name="Bron">Where that stands.</param>
public sealed record Termijngrens(Period? Minimum, Period? Maximum, string Bron)
{
    // The shortest and the longest month: a term may on no day be longer or shorter than the law says.
    private static readonly LocalDate[] peildagen = [new(2025, 2, 1), new(2025, 7, 1), new(2024, 2, 1)];

    /// <summary>What law fixes about this term, or <see langword="null"/>.</summary>
    public static Termijngrens? Van(Termijnsoort soort) => soort switch
    {
        Termijnsoort.Informatieplicht => new(null, Period.FromMonths(1), "AVG 14 lid 3"),
        Termijnsoort.Verwijdering => new(null, Period.FromMonths(1), "AVG 12 lid 3 en 19"),
        Termijnsoort.CasusNaAfsluiting => new(Period.FromYears(5), null, "Selectielijst gemeenten 2020, 19.1"),
        Termijnsoort.NietInBehandeling => new(null, Period.FromYears(1), "Selectielijst gemeenten 2020, 19.3"),
        _ => null,
    };

    /// <summary>Whether a term keeps within it, on any day.</summary>
    public bool Omvat(Period periode) => peildagen.All(dag =>
        (Minimum is null || dag.Plus(periode) >= dag.Plus(Minimum)) && (Maximum is null || dag.Plus(periode) <= dag.Plus(Maximum)));

    /// <inheritdoc/>
    public override string ToString() => (Minimum, Maximum) switch
    {
        ({ } minimum, null) => $"ten minste {minimum} ({Bron})",
        (null, { } maximum) => $"ten hoogste {maximum} ({Bron})",
        _ => $"{Minimum} tot {Maximum} ({Bron})",
    };
}

/// <summary>Refused because every term stands there once.</summary>
public sealed record TermijnOntbreekt() : Refusal(
    "OND-02", "Er ontbreekt een termijn, of een termijn staat er dubbel in.", "Leg elke termijn één keer vast.");

/// <summary>Refused because a term cannot be read or is no term.</summary>
public sealed record TermijnOnleesbaar() : Refusal(
    "OND-02", "Een termijn is geen periode van dagen, weken, maanden of jaren.", "Vul een periode in zoals P14D, P6M of P1Y.");

/// <summary>Refused because law fixes the term more tightly.</summary>
public sealed record TermijnBuitenDeWet() : Refusal(
    "OND-1.6", "Een termijn is korter of langer dan de wet of de selectielijst toelaat.", "Houd u aan de wettelijke grens die bij de termijn staat.");
