using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>The meetings that a series must have, twelve months ahead (<c>CAD-08</c>). Pure; the calendar job makes them so.</summary>
internal static class Reeksplan
{
    // A meeting can be held up to a week after its nominal date (CAD-03).
    private const int DagenTerug = 7;

    /// <summary>The last nominal date that is planned.</summary>
    public static LocalDate Horizon(LocalDate vandaag) => vandaag.PlusMonths(OverlegPlanner.MaandenVooruit);

    /// <summary>The places of the series from today on.</summary>
    /// <param name="reeksId">The series.</param>
    /// <param name="reeks">Its rhythms.</param>
    /// <param name="vandaag">The civil date.</param>
    /// <param name="planner">The meeting days.</param>
    /// <param name="vast">Meetings that stay where they are: sent, held or moved by the chair.</param>
    public static IReadOnlyList<ReeksPlaats> Maak(
        DossierId reeksId, OverlegReeks reeks, LocalDate vandaag, OverlegPlanner planner, IReadOnlyDictionary<DossierId, Planning> vast) =>
    [
        .. reeks.Ritmes.SelectMany(periode => Plaatsen(reeksId, reeks, periode, vandaag, planner, vast))
            .Where(plaats => (plaats.Planning?.Datum ?? plaats.Nominaal) >= vandaag),
    ];

    /// <summary>The identity of a place: the same for every run, and another one in another rhythm.</summary>
    public static DossierId PlaatsId(DossierId reeks, int ritme, int volgnummer) => new(DerivedIdentifier.From(
        reeks.Value, string.Create(CultureInfo.InvariantCulture, $"overleg-{ritme}-{volgnummer}")));

    private static IEnumerable<ReeksPlaats> Plaatsen(
        DossierId reeksId, OverlegReeks reeks, RitmePeriode periode, LocalDate vandaag, OverlegPlanner planner,
        IReadOnlyDictionary<DossierId, Planning> vast)
    {
        var van = LocalDate.Max(periode.Vanaf, vandaag.PlusDays(-DagenTerug));
        var volgende = reeks.Ritmes.Find(later => later.Nummer == periode.Nummer + 1);
        var totEnMet = volgende is null ? Horizon(vandaag) : LocalDate.Min(Horizon(vandaag), volgende.Vanaf.PlusDays(-1));
        var ritme = periode.Ritme.ToRitme();
        foreach (var datum in planner.Plan(ritme, van, totEnMet, Vaste(reeksId, periode, ritme, totEnMet, vast)))
        {
            yield return new ReeksPlaats(
                PlaatsId(reeksId, periode.Nummer, datum.Volgnummer),
                datum.Volgnummer,
                datum.Nominaal,
                datum is GeplandOverleg gepland ? Planning.Van(gepland, periode.Tijd) : null);
        }
    }

    private static List<GeplandOverleg> Vaste(
        DossierId reeksId, RitmePeriode periode, Ritme ritme, LocalDate totEnMet, IReadOnlyDictionary<DossierId, Planning> vast)
    {
        var resultaat = new List<GeplandOverleg>();
        for (var k = 0; ritme.Nominaal(k) is { } nominaal && nominaal <= totEnMet; k++)
        {
            if (vast.TryGetValue(PlaatsId(reeksId, periode.Nummer, k + 1), out var planning))
            {
                resultaat.Add(new GeplandOverleg(
                    k + 1, nominaal, planning.Datum, planning.BuitenWeek, planning.Aanleversluiting, planning.Verzending));
            }
        }

        return resultaat;
    }
}

/// <summary>A place of a series.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Volgnummer">The place in the rhythm; 1 is the anchor.</param>
/// <param name="Nominaal">The date of the rhythm.</param>
/// <param name="Planning">When it is held; <see langword="null"/> when the rules find no day.</param>
internal sealed record ReeksPlaats(DossierId Id, int Volgnummer, LocalDate Nominaal, Planning? Planning);
