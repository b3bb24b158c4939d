using System.Globalization;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Kalender;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>The reasons of §8.3 that hold for a case, each with what made it hold.</summary>
internal static class Agendaredenen
{
    private static readonly LocalDatePattern Dag = LocalDatePattern.Create("dd-MM-uuuu", CultureInfo.InvariantCulture);

    public static IReadOnlyList<AgendaReden> Van(OverlegGegevens overleg, DossierOverzicht dossier, Agendering agendering) =>
    [
        .. Nieuw(overleg, agendering),
        .. BesluitGevraagd(overleg, agendering),
        .. ActieVerlopen(overleg, dossier),
        .. Termijn(overleg, dossier),
        .. Aangehouden(overleg, dossier),
        .. VerzoekDeelnemer(overleg, agendering),
        .. LangNietBesproken(overleg, dossier, agendering),
    ];

    /// <summary>Open legal terms that concern this meeting or a later one; an ended term of before the previous meeting does not.</summary>
    public static LocalDate? EersteWettelijkeTermijn(OverlegGegevens overleg, DossierOverzicht dossier) => dossier.Termijnen
        .Where(termijn => termijn is { IsWettelijk: true, IsOpgeschort: false } && termijn.UiterlijkOp > overleg.TermijnenNa)
        .Select(termijn => (LocalDate?)termijn.UiterlijkOp)
        .Min();

    private static IEnumerable<AgendaReden> Nieuw(OverlegGegevens overleg, Agendering agendering)
    {
        if (agendering.NieuwSinds is { } sinds && TussenDeSluitingen(overleg, sinds))
        {
            yield return new(AgendaRedenSoort.Nieuw, $"Nieuw voor dit overleg sinds {Op(sinds)}.");
        }
    }

    private static IEnumerable<AgendaReden> BesluitGevraagd(OverlegGegevens overleg, Agendering agendering)
    {
        foreach (var verzoek in agendering.GevraagdeBesluiten.Where(verzoek => verzoek.Op < overleg.Sluiting))
        {
            yield return new(AgendaRedenSoort.BesluitGevraagd, $"Gevraagd besluit: {verzoek.Soort}.");
        }

        if (agendering is { AfsluitingVoorgesteld: true, GevraagdeBesluiten: [] })
        {
            yield return new(AgendaRedenSoort.BesluitGevraagd, "Afsluiting is voorgesteld.");
        }
    }

    private static IEnumerable<AgendaReden> ActieVerlopen(OverlegGegevens overleg, DossierOverzicht dossier) => dossier.Acties
        .Where(actie => actie.IsOpen && actie.Deadline <= overleg.Datum)
        .Select(Redentekst.Van);

    // A suspended term does not end: its clock stands still.
    private static IEnumerable<AgendaReden> Termijn(OverlegGegevens overleg, DossierOverzicht dossier) => dossier.Termijnen
        .Where(termijn => !termijn.IsOpgeschort
            && termijn.UiterlijkOp > overleg.TermijnenNa
            && termijn.UiterlijkOp <= overleg.TermijnenTotEnMet)
        .Select(Redentekst.Van);

    private static IEnumerable<AgendaReden> Aangehouden(OverlegGegevens overleg, DossierOverzicht dossier)
    {
        if (overleg.Vorig is { } vorig && vorig.Aangehouden.Contains(dossier.Id))
        {
            yield return new(AgendaRedenSoort.Aangehouden, $"Aangehouden in het overleg van {Dag.Format(vorig.Datum)}.");
        }
    }

    private static IEnumerable<AgendaReden> VerzoekDeelnemer(OverlegGegevens overleg, Agendering agendering) =>
        agendering.Besprekingsverzoeken.Where(op => TussenDeSluitingen(overleg, op))
            .Select(op => new AgendaReden(AgendaRedenSoort.VerzoekDeelnemer, $"Een deelnemer vroeg op {Op(op)} om bespreking."));

    // Only a case that could have been on both agendas was passed over by both, and a meeting that is yet to come passes over nobody.
    private static IEnumerable<AgendaReden> LangNietBesproken(OverlegGegevens overleg, DossierOverzicht dossier, Agendering agendering)
    {
        var laatste = overleg.Eerder.Where(eerder => !eerder.IsNogOpen).Take(OverlegGegevens.OverleggenZonderBespreking).ToList();
        var sinds = agendering.NieuwSinds ?? NederlandseTijd.Moment(dossier.GeopendOp.AtMidnight());
        if (laatste.Count == OverlegGegevens.OverleggenZonderBespreking
            && sinds < laatste[^1].Sluiting
            && !laatste.Exists(eerder => eerder.Besproken.Contains(dossier.Id)))
        {
            yield return new(
                AgendaRedenSoort.LangNietBesproken,
                $"Niet als besproken vastgelegd in de overleggen van {Dag.Format(laatste[1].Datum)} en {Dag.Format(laatste[0].Datum)}.");
        }
    }

    private static bool TussenDeSluitingen(OverlegGegevens overleg, Instant moment) =>
        moment < overleg.Sluiting && (overleg.Vorig is not { } vorig || moment >= vorig.Sluiting);

    private static string Op(Instant moment) => Dag.Format(NederlandseTijd.Dag(moment));
}
