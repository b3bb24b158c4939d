using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen;

/// <summary>Folds the events of a signal; pure.</summary>
internal static class SignaalVerloop
{
    public static SignaalDossier Evolve(SignaalDossier? state, IEvent @event) => (state, @event) switch
    {
        (null, SignaalOntvangen e) => new SignaalDossier { Ontvangst = e },
        (not null, IKernEvent e) => state.MetKern(state.Kern.Evolve(e)),
        (not null, IntakeVastgesteld e) => state with { Intake = e, Status = SignaalStatus.InIntake },
        (not null, BetrokkeneGekoppeld e) => state with { Betrokkenen = state.Betrokkenen.Add(Gekoppeld(e)) },
        (not null, Weging1Vastgelegd e) => NaOordeel(state, WegingSoort.Weging1, e.Weging, e.Uitkomst),
        (not null, Weging2AVastgelegd e) => NaOordeel(state, WegingSoort.Weging2ATaak, e.Weging, e.Uitkomst),
        (not null, Weging2BVastgelegd e) => NaOordeel(state, WegingSoort.Weging2BGrondgebied, e.Weging, e.Uitkomst),
        (not null, Weging3Vastgelegd e) => Opnieuw(Na(
            Behandeld(state, [.. e.BesluitDoor]),
            new Weging(WegingSoort.Weging3Zwaarte, e.Weging, e.Uitkomst.ToString(), e.Uitkomst is not Weging3Uitkomst.NietInBehandeling),
            Wegingverloop.Na(e.Uitkomst))),
        (not null, Weging4Vastgelegd e) => Na(
            Behandeld(state, [.. e.BesluitDoor]) with { Check2A = null, Vrijgave = null, Overdrachtschecks = [] },
            new Weging(WegingSoort.Weging4, e.Weging, e.Uitkomst.ToString(), GaatDoor: true),
            Wegingverloop.Na(e.Uitkomst)),
        (not null, SignaalOvergedragenAanAfdeling e) => state with
        {
            Verstrekking = e.Verstrekking,
            Boek = Boekingen.Overdracht(state, e.Afdeling.ToString(), e.Verstrekking),
        },
        (not null, SignaalOvergedragenAanRiec e) => state with { Verstrekking = e.Verstrekking, Boek = Boekingen.Overdracht(state, e) },
        (not null, OverdrachtBevestigd e) => state with
        {
            BevestigdOp = e.BevestigdOp,
            VernietigenOp = e.VernietigenOp,
            Boek = state.Boek.OverdrachtOntvangen(e.BevestigdOp),
        },
        (not null, SignaalOnjuistVerklaard e) => Behandeld(state, e.Door) with { Onjuist = e, Boek = state.Boek.SluitVrijgaven(e.Op) },
        (not null, OnjuistheidBevestigd) => state with { OnjuistheidIsBevestigd = true },
        (not null, OnjuistheidVerworpen) => state with { Onjuist = null, Boek = state.Boek.HeropenVrijgaven(state.Onjuist!.Op) },
        (not null, IVerstrekkingEvent e) => state with { Boek = state.Boek.Evolve(e) },
        (not null, BewaardSignaalVergeleken e) => state with { Vergelijkingen = state.Vergelijkingen.Add(e) },
        (not null, _) => Onderzoek(state, @event) ?? Plicht(state, @event) ?? throw Vreemd(@event),
        _ => throw Vreemd(@event),
    };

    private static SignaalDossier? Onderzoek(SignaalDossier state, IEvent @event) => @event switch
    {
        PrivacyCheck1Uitgevoerd e => Getoetst(state, e.Check, e.Stap.Door) with
        {
            Check1 = e,
            Status = e.Bronnen.Any(bron => bron.IsToegestaan) ? SignaalStatus.InBronnenonderzoek : state.Status,
        },
        PrivacyCheckOverdrachtUitgevoerd e => Getoetst(state, e.Check, e.Stap.Door) with { Overdrachtschecks = state.Overdrachtschecks.Add(e) },
        KoppelvraagGesteld e => Behandeld(state, e.Stap.Door) with { Koppelvragen = state.Koppelvragen.Add(e) },
        BronBevraagd e => state with { Bronvragen = state.Bronvragen.Add(new Bronvraag(e)) },
        HitNoHitOntvangen e => Met(state, e.Vraag, vraag => vraag with { Antwoord = e }),
        HitBeoordeeld e => Met(
            e.Rol is Rol.Privacyfunctionaris ? Getoetst(state, state.AantalChecks, e.Stap.Door) : Behandeld(state, e.Stap.Door),
            e.Vraag,
            vraag => vraag with { Oordelen = vraag.Oordelen.Add(e) }),
        HitRelevantBevonden e => Met(state, e.Vraag, vraag => vraag with { IsRelevant = true }),
        HitNietRelevantBevonden e => Met(state, e.Vraag, vraag => vraag with { IsRelevant = false }),
        DetailgegevensOntvangen e => Behandeld(state, e.Stap.Door) with { Details = state.Details.AddRange(e.Gegevens) },
        BronnenonderzoekAfgerond e => Behandeld(state, e.Door) with
        {
            Status = e.Uitkomst is OnderzoekUitkomst.RelevanteHits ? SignaalStatus.HitsGewogen : SignaalStatus.NietInBehandeling,
            VernietigenOp = e.VernietigenOp,
        },
        PrivacyCheck2AUitgevoerd e => Getoetst(state, e.Check, e.Stap.Door) with { Check2A = e },
        CasusVastgelegd e => state with { Casus = e.Casus, Status = SignaalStatus.CasusGestart },
        BewaartermijnGestart e => state with { Status = SignaalStatus.Bewaard, VernietigenOp = e.VernietigenOp },
        GegevensVrijgegevenVoorOverleg e => state with
        {
            Vrijgave = e,
            Status = SignaalStatus.OpAgendaSignaaloverleg,
            Boek = Boekingen.Vrijgave(state, e),
        },
        _ => null,
    };

    private static SignaalDossier? Plicht(SignaalDossier state, IEvent @event) => @event switch
    {
        InformatieplichtVoldaan e => Met(state, e.Betrokkene, t => t with { Status = InformatieplichtStatus.Voldaan, HerbeoordelenOp = null }),
        InformatieplichtUitgesteld e =>
            Met(state, e.Betrokkene, t => t with { Status = InformatieplichtStatus.Uitgesteld, HerbeoordelenOp = e.HerbeoordelenOp }),
        InformatieplichtVervallen e =>
            Met(state, e.Betrokkene, t => t with { Status = InformatieplichtStatus.Vervallen, HerbeoordelenOp = null }),
        _ => null,
    };

    private static SignaalDossier NaOordeel(SignaalDossier state, WegingSoort soort, WegingKop kop, Oordeel oordeel) =>
        Opnieuw(Na(state, new Weging(soort, kop, oordeel.ToString(), oordeel is Oordeel.Ja), Wegingverloop.Na(soort, oordeel)));

    private static SignaalDossier Na(SignaalDossier state, Weging weging, SignaalStatus status) => state with
    {
        Wegingen = state.Wegingen.Add(weging),
        Status = status,
        VernietigenOp = weging.Kop.VernietigenOp,
    };

    // What was approved rested on the weighing: after a new one, check 1 and all that follows it are asked again.
    private static SignaalDossier Opnieuw(SignaalDossier state) => state with { Check1 = null, Check2A = null, Vrijgave = null, Overdrachtschecks = [] };

    private static SignaalDossier Behandeld(SignaalDossier state, params IEnumerable<GebruikerId> door) =>
        state with { Medebehandelaars = [.. state.Medebehandelaars.Union(door)] };

    private static SignaalDossier Getoetst(SignaalDossier state, int check, GebruikerId door) =>
        state with { AantalChecks = check, Toetsers = state.Toetsers.Contains(door) ? state.Toetsers : state.Toetsers.Add(door) };

    private static SignaalBetrokkene Gekoppeld(BetrokkeneGekoppeld e) =>
        new(e, new InformatieplichtTaak(InformatieplichtStatus.Open, e.InformerenUiterlijkOp));

    private static SignaalDossier Met(SignaalDossier state, int vraag, Func<Bronvraag, Bronvraag> wijzig) =>
        state with { Bronvragen = state.Bronvragen.SetItem(vraag - 1, wijzig(state.Bronvragen[vraag - 1])) };

    private static SignaalDossier Met(SignaalDossier state, BetrokkeneId id, Func<InformatieplichtTaak, InformatieplichtTaak> wijzig)
    {
        var index = state.Betrokkenen.FindIndex(betrokkene => betrokkene.Gekoppeld.Betrokkene == id);
        var huidig = state.Betrokkenen[index];
        return state with { Betrokkenen = state.Betrokkenen.SetItem(index, huidig with { Informatieplicht = wijzig(huidig.Informatieplicht) }) };
    }

    private static InvalidOperationException Vreemd(IEvent @event) =>
        new($"Event {@event.GetType().Name} does not belong to this point of a signal.");
}
