using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Termijnen;

namespace CaseManagement.Bibob.Werkvoorraad;

/// <summary>Asks for the screenings that the caller works on, with their clocks.</summary>
public sealed record BibobWerkvoorraad;

/// <summary>The work list, the earliest deadline first.</summary>
/// <param name="Screenings">The running screenings of the caller.</param>
public sealed record BibobWerklijst(IReadOnlyList<BibobWerkregel> Screenings);

/// <summary>One screening of the work list; holds codes only, no personal data.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Code">Its code.</param>
/// <param name="AanvraagRef">Reference code of the application.</param>
/// <param name="Object">What is screened.</param>
/// <param name="Subsoort">Which kind.</param>
/// <param name="Status">Where it stands (§2.4).</param>
/// <param name="Screener">First responsible.</param>
/// <param name="Achtervang">Back-up.</param>
/// <param name="UiterlijkOp">Last civil day of the decision term as known today; <see langword="null"/> once decided or withdrawn.</param>
/// <param name="Opgeschort">Whether the decision term stands still today.</param>
/// <param name="OpgeschorteDagen">Days it has stood still.</param>
/// <param name="ResterendeDagen">Calendar days until <paramref name="UiterlijkOp"/>; negative when it has passed.</param>
/// <param name="UiterstOp">Last civil day if running suspensions last as long as they can; <see langword="null"/> when unknown.</param>
/// <param name="Termijnen">The other terms that run.</param>
/// <param name="Ontbrekend">Next steps, in Dutch.</param>
/// <param name="Geraadpleegd">Sources consulted, once each.</param>
public sealed record BibobWerkregel(
    DossierId Id,
    string Code,
    string AanvraagRef,
    BibobObject Object,
    BibobSubsoort Subsoort,
    ScreeningStatus Status,
    GebruikerId? Screener,
    GebruikerId? Achtervang,
    LocalDate? UiterlijkOp,
    bool Opgeschort,
    int OpgeschorteDagen,
    int? ResterendeDagen,
    LocalDate? UiterstOp,
    IReadOnlyList<TermijnOverzicht> Termijnen,
    IReadOnlyList<string> Ontbrekend,
    IReadOnlyList<BibobBron> Geraadpleegd)
{
    internal static BibobWerkregel Van(DossierOverzicht overzicht, BibobScreening state, TermijnKalender kalender, Moment moment)
    {
        var stand = Overgangen.IsVoorBesluit(state.Status) ? state.Termijnstand(kalender, moment.Vandaag) : null;
        return new BibobWerkregel(
            overzicht.Id, state.Kop.Code, state.Kop.AanvraagRef, state.Kop.Object, state.Kop.Subsoort, state.Status,
            state.Kern.Duo?.EersteVerantwoordelijke, state.Kern.Duo?.Achtervang,
            stand?.UiterlijkOp, stand?.IsOpgeschort ?? false, stand?.OpgeschorteDagen ?? 0,
            stand is null ? null : Period.DaysBetween(moment.Vandaag, stand.UiterlijkOp), stand?.UiterstOp,
            [.. overzicht.Termijnen.Where(termijn => termijn.Soort != Termijnoverzicht.Beslistermijn)],
            Werkvoorraad.Ontbrekend.Van(state, moment),
            [.. state.Bronraadplegingen.Select(raadpleging => raadpleging.Bron).Distinct()]);
    }

    /// <summary>The first day that asks attention: the decision term, or the term that is left after it.</summary>
    internal LocalDate Volgorde => UiterlijkOp ?? Termijnen.Select(t => t.UiterlijkOp).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();
}
