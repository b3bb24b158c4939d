using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>What must be known of a meeting to compose its agenda.</summary>
/// <param name="Type">The type of meeting, such as <c>woonoverlast</c>.</param>
/// <param name="Datum">The effective date (d of §8.3).</param>
/// <param name="Sluiting">When the agenda closes (UTC); what happens at or after it is for the next meeting.</param>
/// <param name="Interval">The interval of the series.</param>
/// <param name="Eerder">Earlier effective meetings of the type, the latest first; the first is p of §8.3.</param>
public sealed record OverlegGegevens(
    string Type, LocalDate Datum, Instant Sluiting, Period Interval, IReadOnlyList<EerderOverleg> Eerder)
{
    /// <summary>How many earlier meetings decide whether a case was not discussed for long.</summary>
    public const int OverleggenZonderBespreking = 2;

    /// <summary>Whether a protocol on sharing signals is in force now; without one no case is discussed that needs it (<c>OND-01</c>).</summary>
    public bool HeeftProtocol { get; init; }

    /// <summary>The previous effective meeting, or <see langword="null"/> for the first of a series.</summary>
    public EerderOverleg? Vorig => Eerder.Count == 0 ? null : Eerder[0];

    /// <summary>Terms that end after this day concern this meeting; one interval back when there was no earlier meeting.</summary>
    public LocalDate TermijnenNa => Vorig?.Datum ?? Datum - Interval;

    /// <summary>Last day of a term that concerns this meeting.</summary>
    public LocalDate TermijnenTotEnMet => Datum + Interval;

    /// <summary>When the case was last discussed in a meeting of this type, as far back as <see cref="Eerder"/> goes.</summary>
    public LocalDate? LaatstBesproken(DossierId dossier) => Eerder.FirstOrDefault(eerder => eerder.Besproken.Contains(dossier))?.Datum;
}

/// <summary>An earlier effective meeting of the same type.</summary>
/// <param name="Datum">The effective date.</param>
/// <param name="Sluiting">When its agenda closed (UTC).</param>
/// <param name="Besproken">Cases that were discussed.</param>
/// <param name="Aangehouden">Cases that were held over.</param>
public sealed record EerderOverleg(
    LocalDate Datum, Instant Sluiting, IReadOnlyCollection<DossierId> Besproken, IReadOnlyCollection<DossierId> Aangehouden)
{
    /// <summary>Whether its own agenda is still open, so it is yet to come: seen from there this agenda is a forecast.</summary>
    public bool IsNogOpen { get; init; }
}

/// <summary>An agenda as the rules compose it.</summary>
/// <param name="Punten">The items, in order.</param>
/// <param name="Uitgesloten">Cases that may not be on it, with the rule. For tests and the chair's questions; never shown as a list.</param>
public sealed record AgendaVoorstel(IReadOnlyList<Agendapunt> Punten, IReadOnlyList<UitgeslotenDossier> Uitgesloten);

/// <summary>A case that may not be on an agenda.</summary>
/// <param name="Dossier">The case.</param>
/// <param name="RegelId">The rule.</param>
/// <param name="Reden">The reason in Dutch.</param>
public sealed record UitgeslotenDossier(DossierId Dossier, string RegelId, string Reden);
