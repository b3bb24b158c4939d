using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Kalender;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Toegang.Deur;

/// <summary>The moment of which somebody asks the state: the end of a civil day (Europe/Amsterdam), or an instant.</summary>
public sealed record Peilmoment
{
    private readonly Instant grens;
    private readonly LocalDate? dag;

    private Peilmoment(Instant grens, LocalDate? dag) => (this.grens, this.dag) = (grens, dag);

    /// <summary>The end of a civil day.</summary>
    public static Peilmoment Van(LocalDate dag) => new(NederlandseTijd.Moment(dag.PlusDays(1).AtMidnight()), dag);

    /// <summary>An instant (UTC); what was recorded at it counts.</summary>
    public static Peilmoment Van(Instant moment) => new(moment + Duration.Epsilon, null);

    /// <summary>Reads a date (<c>2026-02-03</c>) or a moment with its offset (<c>2026-02-03T12:00:00+01:00</c>, <c>2026-02-03T11:00:00Z</c>).</summary>
    /// <exception cref="VraagOngeldigException">It is neither, or lies outside 1900–2200.</exception>
    public static Peilmoment Lees(string naam, string tekst) =>
        LocalDatePattern.Iso.Parse(tekst) is { Success: true, Value: { Year: >= 1900 and <= 2200 } datum } ? Van(datum)
        : OffsetDateTimePattern.ExtendedIso.Parse(tekst) is { Success: true, Value: { Year: >= 1900 and <= 2200 } klok } ? Van(klok.ToInstant())
        : throw new VraagOngeldigException(naam, "Verwacht een datum als jjjj-mm-dd, of een tijdstip met zone.");

    /// <summary>The first moment that is left out (UTC); of the day of today no more than has passed.</summary>
    public Instant Grens(Moment nu) => Instant.Min(grens, nu.Nu + Duration.Epsilon);

    /// <summary>Refuses what lies in the future: nobody knows it. Today counts up to now.</summary>
    public Refusal? Controleer(Moment nu) =>
        (dag is { } gevraagd ? gevraagd > nu.Vandaag : grens - Duration.Epsilon > nu.Nu) ? new PeilmomentInDeToekomst() : null;
}

/// <summary>Refused because the moment has yet to come.</summary>
public sealed record PeilmomentInDeToekomst() : Refusal(
    "stand-toekomst", "Dit tijdstip moet nog komen; de stand van dan weet niemand.", "Kies vandaag of een eerdere dag.");

/// <summary>Refused because nothing was recorded of the dossier then.</summary>
public sealed record PeilmomentVoorOpening() : Refusal(
    "stand-voor-opening", "Toen was dit dossier er nog niet; er was niets over vastgelegd.", "Kies de dag waarop het werd vastgelegd, of een latere dag.");
