using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Agenda;

namespace CaseManagement.Overleggen.Stand;

/// <summary>The fold of one meeting; an event that does not belong to it throws (I5).</summary>
internal static class OverlegEvolve
{
    public static Overleg Evolve(Overleg? overleg, IEvent @event) => (overleg, @event) switch
    {
        (null, OverlegGepland e) => Ingepland(
            new Overleg { Reeks = e.Reeks, Type = e.OverlegType, Naam = e.Naam, Volgnummer = e.Volgnummer, Nominaal = e.Nominaal }, e.Planning),
        (null, ExtraOverlegGepland e) => Ingepland(new Overleg { Reeks = e.Reeks, Type = e.OverlegType, Naam = e.Naam }, e.Planning),
        (not null, OverlegHerpland e) => Ingepland(overleg, e.Planning),
        (not null, OverlegVerplaatst e) => Ingepland(overleg, e.Planning) with { IsVerplaatst = true, GatTeGroot = e.GatTeGroot },
        (not null, OverlegVervallen e) => Vervallen(overleg) with { GatTeGroot = e.GatTeGroot },
        (not null, OverlegIngetrokken) => Vervallen(overleg),
        (not null, TussentijdsBesluitVastgelegd e) => overleg with { TussentijdseBesluiten = overleg.TussentijdseBesluiten.Add(e.Dossier) },
        (not null, AgendaGesloten e) => overleg with
        {
            Status = OverlegStatus.AgendaGesloten,
            GeslotenPer = e.Sluiting,
            Punten = [.. e.Punten],
        },
        (not null, AgendaVerzonden) => overleg with { Status = OverlegStatus.Verzonden },
        (not null, SpoedToegevoegd e) => overleg with { Punten = overleg.Punten.Add(e.Punt).Sort(Agendavolgorde.Instance) },
        (not null, AanwezigheidVastgelegd e) => overleg with { Aanwezigheid = overleg.Aanwezigheid.SetItem(e.Dossier, e.Aanwezigen) },
        (not null, PuntBesproken e) => overleg with
        {
            Besproken = overleg.Besproken.Add(e.Dossier),
            Besluiten = overleg.Besluiten.AddRange(e.Besluiten),
        },
        (not null, PuntAangehouden e) => overleg with { Aangehouden = overleg.Aangehouden.Add(e.Dossier) },
        (not null, OverlegGehouden) => overleg with { Status = OverlegStatus.Gehouden },
        (not null, BesluitenlijstRondgestuurd) => overleg with { Besluitenlijst = BesluitenlijstStatus.Rondgestuurd },
        (not null, BesluitenlijstVastgesteld) => overleg with { Besluitenlijst = BesluitenlijstStatus.Vastgesteld },
        (not null, BesluitenlijstGecorrigeerd e) => overleg with { Correcties = overleg.Correcties.Add(e) },
        _ => throw new InvalidOperationException($"{@event.GetType().Name} does not belong to this meeting."),
    };

    // A meeting that lost its day and got another one goes on where it was: a closed agenda stays closed.
    private static Overleg Ingepland(Overleg overleg, Planning? planning) => planning is null
        ? Vervallen(overleg) with { Planning = null, VoorzitterMoetBeslissen = true }
        : overleg with
        {
            Planning = planning,
            VoorzitterMoetBeslissen = false,
            Status = overleg.Status is not OverlegStatus.Vervallen ? overleg.Status
                : overleg.IsGesloten ? OverlegStatus.AgendaGesloten
                : OverlegStatus.Gepland,
        };

    private static Overleg Vervallen(Overleg overleg) => overleg with { Status = OverlegStatus.Vervallen, VoorzitterMoetBeslissen = false };
}
