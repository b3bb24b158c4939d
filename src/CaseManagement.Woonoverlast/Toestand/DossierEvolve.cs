using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Treden;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>The fold of §3.3; an event that does not belong throws (I5).</summary>
internal static class DossierEvolve
{
    public static WoonoverlastDossier Na(WoonoverlastDossier? state, IEvent @event) => (state, @event) switch
    {
        (null, WoonoverlastGemeld e) => Geopend(e),
        (null, _) or (_, WoonoverlastGemeld) => throw Onverwacht(@event),
        ({ } dossier, IKernEvent e) => dossier.MetKern(dossier.Kern.Evolve(e)),
        ({ } dossier, _) => Loop(dossier, @event) ?? Gegeven(dossier, @event) ?? Opbouw(dossier, @event) ?? Trede(dossier, @event) ?? throw Onverwacht(@event),
    };

    private static WoonoverlastDossier Geopend(WoonoverlastGemeld e) => new()
    {
        Code = e.Code,
        WoningSoort = e.WoningSoort,
        Aanmelding = new Aanmelding(
            e.GemeldOp, e.Kanaal, e.MeldingId, e.OverlastSoorten, e.Omschrijving, e.Adres, e.Postcode, e.MelderAard, e.Kenmerk, e.Verwijzing),
    };

    private static WoonoverlastDossier? Loop(WoonoverlastDossier dossier, IEvent @event) => @event switch
    {
        IntakeGestart => dossier with { Status = WoonoverlastStatus.InIntake },
        DossierGeaccepteerd e => dossier with
        {
            Status = WoonoverlastStatus.InBehandeling,
            Complexiteit = e.Complexiteit,
            ComplexSinds = e.Complexiteit is Complexiteit.Complex ? e.Op : null,
        },
        GeenWoonoverlastVastgesteld e => dossier with { Status = WoonoverlastStatus.GeenWoonoverlast, VernietigenOp = e.VernietigenOp },
        MonitoringGestart e => dossier with
        {
            Status = WoonoverlastStatus.Monitoring,
            Monitoring = new Monitoringperiode(e.Vanaf, e.Tot, e.HerbeoordelenOp),
        },
        MonitoringHerbeoordeeld e => dossier with { Monitoring = dossier.Monitoring! with { Tot = e.Tot, HerbeoordelenOp = e.HerbeoordelenOp } },
        BehandelingHervat => dossier with
        {
            Status = WoonoverlastStatus.InBehandeling,
            Monitoring = null,
            Besluitverzoeken = dossier.Besluitverzoeken.RemoveAll(verzoek => verzoek.Soort is GevraagdBesluit.Afsluiting),
        },
        DossierOvergedragen e => Beeindigd(dossier) with { Status = Overdracht(e.Naar), VernietigenOp = e.VernietigenOp },
        DossierAfgesloten e => Beeindigd(dossier) with { Status = WoonoverlastStatus.Afgesloten, VernietigenOp = e.VernietigenOp },
        _ => null,
    };

    private static WoonoverlastDossier? Gegeven(WoonoverlastDossier dossier, IEvent @event) => @event switch
    {
        BetrokkeneToegevoegd e => dossier with
        {
            Betrokkenen = dossier.Betrokkenen.Add(new Betrokkene(e.Betrokkene, e.Rol, e.Naam, e.Geboortedatum, e.InformerenUiterlijkOp)),
        },
        BetrokkeneGeinformeerd e => dossier with
        {
            Betrokkenen = [.. dossier.Betrokkenen.Select(betrokkene => betrokkene.Id == e.Betrokkene ? betrokkene with { InformerenUiterlijkOp = null } : betrokkene)],
        },
        WoningVastgelegd e => dossier with
        {
            WoningSoort = e.WoningSoort,
            Woning = new Woning(e.Eigenaar, e.Gebruiker, e.VerhuurderOrganisatie, e.BrpGecontroleerd),
        },
        ConvenantVastgelegd e => dossier with { Convenant = e.Convenant },
        VertrouwelijkheidGewijzigd e => dossier with { Vertrouwelijkheid = e.Vertrouwelijkheid },
        ComplexiteitGewijzigd e => dossier with
        {
            Complexiteit = e.Complexiteit,
            ComplexSinds = e.Complexiteit is Complexiteit.Complex ? e.Op : null,
        },
        AcuutGevaarGemarkeerd e => dossier with { AcuutGevaar = e.AcuutGevaar },
        MelderInstemmingVastgelegd e => dossier with { MelderStemtIn = e.StemtIn },
        _ => null,
    };

    private static WoonoverlastDossier? Opbouw(WoonoverlastDossier dossier, IEvent @event) => @event switch
    {
        IncidentGemeld e => dossier with
        {
            Incidenten = dossier.Incidenten.Add(new Incident(
                e.Nummer, e.Soort, e.Datum, e.Tijd, e.DuurMinuten, e.Bron, e.Categorie, e.Plaats, e.Effect, e.Omschrijving, e.Wpg)),
        },
        IncidentBeoordeeld e => MetIncident(dossier, e.Nummer, incident => incident with { Status = Status(e.Uitkomst) }),
        PolitiegegevenVerwijderd e => MetIncident(dossier, e.Nummer, incident => incident with
        {
            Plaats = null,
            Effect = null,
            Omschrijving = null,
            Wpg = null,
            Status = IncidentStatus.NietTeVerifieren,
        }),
        BewijsstukToegevoegd e => dossier with { Bewijsstukken = dossier.Bewijsstukken.Add(e.Bewijsstuk) },
        PolitiebewijsVerwijderd e => dossier with
        {
            Bewijsstukken = dossier.Bewijsstukken.SetItem(
                e.Nummer - 1, dossier.Bewijsstukken[e.Nummer - 1] with { Omschrijving = null, Wpg = null }),
        },
        HoorWederhoorVastgelegd e => dossier with { HoorWederhoor = new HoorWederhoor(e.Wijze, e.Op) },
        ZorgcheckVastgelegd e => dossier with { Zorgcheck = new Zorgcheck(e.Zorgaspect, e.AanpakLoopt, e.Contact) },
        EerdereInterventieVastgelegd e => dossier with { Interventies = dossier.Interventies.Add(new Interventie(e.Soort, e.Op, e.HadEffect)) },
        MaatregelGerechtvaardigd e => dossier with { Rechtvaardiging = new Rechtvaardiging(e.Ernst, e.Subsidiariteit, e.Proportionaliteit) },
        ParallelleRouteVastgelegd e => dossier with { ParallelleRoutes = dossier.ParallelleRoutes.Add(new ParallelleRoute(e.Soort, e.Op)) },
        HuisverbodHuiselijkGeweldGeregistreerd => dossier with { HuisverbodHuiselijkGeweldBekend = true },
        _ => null,
    };

    private static WoonoverlastDossier? Trede(WoonoverlastDossier dossier, IEvent @event) => @event switch
    {
        TredeGewijzigd e => dossier with
        {
            Trede = e.Naar,
            TredeHistorie = dossier.TredeHistorie.Add(new Tredewijziging(e.Van, e.Naar, e.Op, e.BesluitDoor)),
        },
        BuurtbemiddelingAangeboden e => dossier with { Bemiddeling = new Bemiddeling(e.Organisatie, e.Op) },
        BuurtbemiddelingGestart e => dossier with { Bemiddeling = dossier.Bemiddeling! with { GestartOp = e.Op } },
        BuurtbemiddelingAfgerond e => dossier with { Bemiddeling = dossier.Bemiddeling! with { Resultaat = e.Resultaat } },
        WaarschuwingVerzonden e => dossier with { Waarschuwing = new Waarschuwing(e.VerzondenOp, e.TermijnTot, e.WaarschuwingIsVoorwaarde) },
        WaarschuwingAfgerond e => dossier with { Waarschuwing = dossier.Waarschuwing! with { Resultaat = e.Resultaat } },
        BesluitGevraagd e => dossier with { Besluitverzoeken = dossier.Besluitverzoeken.Add(new Besluitverzoek(e.Soort, e.Op)) },
        BesluitverzoekAfgehandeld e => dossier with { Besluitverzoeken = dossier.Besluitverzoeken.RemoveAll(verzoek => verzoek.Soort == e.Soort) },
        _ => null,
    };

    private static WoonoverlastDossier Beeindigd(WoonoverlastDossier dossier) => dossier with { Monitoring = null, Besluitverzoeken = [] };

    private static WoonoverlastDossier MetIncident(WoonoverlastDossier dossier, int nummer, Func<Incident, Incident> wijzig) =>
        dossier with { Incidenten = dossier.Incidenten.SetItem(nummer - 1, wijzig(dossier.Incidenten[nummer - 1])) };

    private static IncidentStatus Status(Verificatie uitkomst) => uitkomst switch
    {
        Verificatie.Geverifieerd => IncidentStatus.Geverifieerd,
        Verificatie.Weerlegd => IncidentStatus.Weerlegd,
        _ => IncidentStatus.NietTeVerifieren,
    };

    private static WoonoverlastStatus Overdracht(Overdrachtsdoel naar) => naar switch
    {
        Overdrachtsdoel.Pga => WoonoverlastStatus.OverdrachtPga,
        Overdrachtsdoel.Ondermijning => WoonoverlastStatus.OverdrachtOndermijning,
        _ => WoonoverlastStatus.OverdrachtVeiligThuis,
    };

    private static InvalidOperationException Onverwacht(IEvent @event) => new($"Event {@event.GetType().Name} does not belong here.");
}
