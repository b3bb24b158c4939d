using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>
/// What is on an agenda, why and where: the rules of §8.3 as a pure function of the meeting and the overviews of the cases. It knows cases
/// through the kernel contract only, so a new case type is on agendas without a change here.
/// </summary>
public static class Agendabepaling
{
    /// <summary>Composes the agenda of a meeting.</summary>
    /// <param name="overleg">The meeting.</param>
    /// <param name="dossiers">The cases that might be on it.</param>
    public static AgendaVoorstel Bepaal(OverlegGegevens overleg, IReadOnlyList<DossierOverzicht> dossiers)
    {
        var punten = dossiers.Select(dossier => Punt(overleg, dossier)).OfType<Agendapunt>().Order(Agendavolgorde.Instance);
        var uitgesloten =
            from dossier in dossiers
            let uitsluiting = Agendauitsluiting.Van(overleg, dossier)
            where uitsluiting is not null
            select new UitgeslotenDossier(dossier.Id, uitsluiting.RegelId, uitsluiting.Reden);
        return new AgendaVoorstel([.. punten], [.. uitgesloten]);
    }

    /// <summary>The item of one case, or <see langword="null"/> when the case may not be on the agenda or has no reason to be.</summary>
    public static Agendapunt? Punt(OverlegGegevens overleg, DossierOverzicht dossier)
    {
        if (dossier.Agendering is not { } agendering || Agendauitsluiting.Van(overleg, dossier) is not null)
        {
            return null;
        }

        if (agendering is { AlleenStatusregel: true })
        {
            return Maak(overleg, dossier, agendering, Rubriek.Statusregels, []);
        }

        var redenen = Agendaredenen.Van(overleg, dossier, agendering);
        return Rubricering.Van(agendering, redenen, Besluiten(overleg, agendering), overleg.LaatstBesproken(dossier.Id) is not null) is { } rubriek
            ? Maak(overleg, dossier, agendering, rubriek, redenen)
            : null;
    }

    /// <summary>
    /// The item that the chair adds after closing (<c>CAD-07</c>), with the reasons that hold beside it; <see langword="null"/> for a case that
    /// may never be on this agenda, or only as a line of status.
    /// </summary>
    public static Agendapunt? Spoedpunt(OverlegGegevens overleg, DossierOverzicht dossier) =>
        dossier.Agendering is { AlleenStatusregel: false } agendering && Agendauitsluiting.Van(overleg, dossier) is null
            ? Maak(overleg, dossier, agendering, Rubriek.Spoed,
            [
                new(AgendaRedenSoort.Spoed, "Door de voorzitter na de sluiting toegevoegd."),
                .. Agendaredenen.Van(overleg, dossier, agendering),
            ])
            : null;

    private static Agendapunt Maak(
        OverlegGegevens overleg, DossierOverzicht dossier, Agendering agendering, Rubriek rubriek, IReadOnlyList<AgendaReden> redenen) =>
        new(dossier.Id, dossier.Zaaktype, dossier.Code, rubriek, redenen, new AgendaVolgorde(
            agendering.AcuutGevaar,
            Agendaredenen.EersteWettelijkeTermijn(overleg, dossier),
            agendering.Gewicht,
            overleg.LaatstBesproken(dossier.Id)))
        {
            Duo = dossier.Duo,
            Deelnemers = [.. dossier.Deelnemers.Where(deelnemer => deelnemer.Tot is not { } tot || tot >= overleg.Datum)],
            Uitgesloten = dossier.Uitgesloten,
            Doel = agendering.Doel,
            GevraagdeBesluiten = rubriek is Rubriek.Statusregels ? [] : Besluiten(overleg, agendering),
            Grondslag = agendering.Grondslag,
            Statusregel = agendering.Statusregel,
        };

    private static IReadOnlyList<string> Besluiten(OverlegGegevens overleg, Agendering agendering) =>
        [.. agendering.GevraagdeBesluiten.Where(verzoek => verzoek.Op < overleg.Sluiting).Select(verzoek => verzoek.Soort)];
}
