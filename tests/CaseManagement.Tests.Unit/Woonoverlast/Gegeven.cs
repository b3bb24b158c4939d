using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using NodaTime;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>What happened before; the present is Monday 2 March 2026, 10:00 in Voorbeeldgooi.</summary>
internal static class Gegeven
{
    public static readonly Instant Nu = Instant.FromUtc(2026, 3, 2, 9, 0);
    public static readonly LocalDate Vandaag = new(2026, 3, 2);
    public static readonly WoonoverlastZaaktype Zaaktype = new();
    public static readonly Duo HetDuo = new(new GebruikerId("c.casusregisseur"), new GebruikerId("a.achtervang"));
    public static readonly Convenant HetConvenant = new("convenant-woonoverlast", new(2023, 1, 1), null, [], null);
    public static readonly BetrokkeneId Overlastgever = new(new Guid("33333333-3333-4333-8333-333333333333"));
    public static readonly BetrokkeneId Sleutel = new(new Guid("44444444-4444-4444-8444-444444444444"));

    public static readonly WoonoverlastParameters MetApv =
        WoonoverlastParameters.Standaard with { Apv = new ApvWoonoverlast("2:79", new LocalDate(2026, 1, 1)) };

    public static readonly IEvent[] Gemeld =
    [
        new WoonoverlastGemeld(
            "WOV-2026-0001", new LocalDate(2026, 1, 5), Aanmeldkanaal.Telefoon, null, [OverlastSoort.Geluid], Tekst("harde muziek"),
            Tekst("Dorpsstraat 1"), Tekst("0000 AA"), WoningSoort.Huur, MelderAard.Vertrouwelijk, "2026-012", null),
        new DuoToegewezen(HetDuo),
        new BetrokkeneToegevoegd(
            Overlastgever, BetrokkeneRol.Overlastgever, Tekst(Overlastgever, "K. Kunstmatig"), Tekst(Overlastgever, "1980-01-01"), new LocalDate(2026, 2, 5)),
    ];

    public static readonly IEvent[] InIntake = [.. Gemeld, new IntakeGestart()];
    public static readonly IEvent[] InBehandeling = Geaccepteerd(Complexiteit.Complex);
    public static readonly IEvent[] Monitoring =
        [.. InBehandeling, new MonitoringGestart(new LocalDate(2026, 2, 1), new LocalDate(2026, 3, 1), null, Tekst("rustig"))];

    public static readonly IEvent[] Afgesloten =
        [.. Monitoring, new DossierAfgesloten(AfsluitReden.OverlastGestopt, Tekst("rust"), Vandaag, new LocalDate(2031, 3, 2))];

    public static readonly IEvent[] Gehoord = [new HoorWederhoorVastgelegd(HoorWijze.Gehoord, new LocalDate(2026, 2, 2), Tekst("verslag"))];

    public static readonly IEvent[] TweeIncidenten = [.. Incident(1, new(2026, 1, 10)), .. Incident(2, new(2026, 1, 20), IncidentBron.Toezichthouder)];

    public static readonly IEvent[] Bemiddeld =
    [
        new TredeGewijzigd(EscalatieTrede.Geen, EscalatieTrede.Buurtbemiddeling, new(2026, 1, 21), null, null),
        new BuurtbemiddelingAangeboden("buurtbemiddeling", new(2026, 1, 21)),
        new BuurtbemiddelingGestart(new(2026, 1, 22)),
    ];

    public static readonly IEvent[] BemiddelingMislukt = [.. Bemiddeld, new BuurtbemiddelingAfgerond(BuurtbemiddelingResultaat.Mislukt, new(2026, 2, 1))];

    public static readonly IEvent[] Gewaarschuwd =
    [
        .. TweeIncidenten, .. Gehoord, .. BemiddelingMislukt,
        new TredeGewijzigd(EscalatieTrede.Buurtbemiddeling, EscalatieTrede.Waarschuwing, new(2026, 2, 3), null, null),
        new WaarschuwingVerzonden(new(2026, 2, 3), new(2026, 2, 28), false, Tekst("geluid")),
    ];

    /// <summary>Everything that §3.4 asks for, after a warning that did not help.</summary>
    public static readonly IEvent[] Volledig =
    [
        .. InBehandeling, .. Gewaarschuwd, .. Incident(3, new(2026, 2, 10)), new WaarschuwingAfgerond(WaarschuwingResultaat.NieuweHinder, new(2026, 2, 11)),
        new BewijsstukToegevoegd(new Bewijsstuk(1, BewijsstukSoort.Verklaring, new(2026, 2, 1), Tekst("verklaring"))),
        new BewijsstukToegevoegd(new Bewijsstuk(2, BewijsstukSoort.CorrespondentieVerhuurder, new(2026, 2, 1), Tekst("brief"))),
        new ZorgcheckVastgelegd(true, false, Tekst("team 1")),
        new MaatregelGerechtvaardigd(Tekst("ernst"), Tekst("subsidiair"), Tekst("proportioneel")),
        new WoningVastgelegd(WoningSoort.Huur, Tekst("Stichting Voorbeeld"), Tekst("K. Kunstmatig"), "alliantie", true),
    ];

    public static readonly ConvenantVastgelegd Politieconvenant = new(new Convenant(
        "wpg-2026", new(2026, 1, 1), new(2026, 12, 31), [],
        new Politiebesluit(Tekst("belang"), Tekst("verband"), Tekst("mutaties"), Tekst("geheim"), ["gemeente"])));

    public static readonly IncidentGemeld Politiegegeven = new(
        1, OverlastSoort.Geluid, new(2026, 2, 20), null, null, IncidentBron.Politie, Gegevenscategorie.Wpg, null, null, Tekst(Sleutel, "mutatie"),
        new WpgMerk("Wpg 20", Tekst(Sleutel, "wijkagent"), new(2026, 2, 21), Tekst(Sleutel, "overlast")));

    public static readonly BetrokkeneId Bewijssleutel = new(new Guid("55555555-5555-4555-8555-555555555555"));

    public static readonly WpgInvoer Wpg = new(WpgArtikel.Artikel8, "wijkagent", new(2026, 2, 21), "overlast");

    public static readonly ActieAfgesproken OpenActie = new(1, Tekst("bellen"), new Deelnemer("politie"), new(2026, 3, 20));

    public static IEvent[] Geaccepteerd(Complexiteit complexiteit) =>
        [.. InIntake, new DossierGeaccepteerd(complexiteit, Instant.FromUtc(2026, 1, 8, 8, 0)), new ConvenantVastgelegd(HetConvenant)];

    public static IncidentGemeld GemeldIncident(int nummer, LocalDate datum, IncidentBron bron = IncidentBron.Omwonende) => new(
        nummer, OverlastSoort.Geluid, datum, new LocalTime(23, 0), 60, bron, Gegevenscategorie.Gewoon, Tekst("galerij"), Tekst("slapeloos"),
        Tekst("muziek"), null);

    /// <summary>A report of the police among the evidence, under a key of its own.</summary>
    public static BewijsstukToegevoegd Politiebewijs(int nummer, BewijsstukSoort soort = BewijsstukSoort.Politierapportage) => new(new Bewijsstuk(
        nummer, soort, Vandaag, Tekst(Bewijssleutel, "rapport"),
        new WpgMerk("Wpg 20", Tekst(Bewijssleutel, "wijkagent"), new(2026, 2, 21), Tekst(Bewijssleutel, "overlast"))));

    public static IEvent[] Incident(int nummer, LocalDate datum, IncidentBron bron = IncidentBron.Omwonende) =>
        [GemeldIncident(nummer, datum, bron), new IncidentBeoordeeld(nummer, Verificatie.Geverifieerd, Tekst("nagetrokken"))];

    public static PersonalText Tekst(string text) => Tekst(BetrokkeneId.Of(Scenario<WoonoverlastDossier>.Dossier), text);

    public static PersonalText Tekst(BetrokkeneId betrokkene, string text) => PersonalText.Of(betrokkene, "va-woonoverlast", text);

    public static Scenario<WoonoverlastDossier> Given(params IEvent[] events) => new(Zaaktype.Evolve, events) { Code = "WOV-2026-0001" };

    public static Scenario<WoonoverlastDossier> GivenOp(LocalDate dag, params IEvent[] events) =>
        new(Zaaktype.Evolve, events) { Nu = dag.At(new LocalTime(12, 0)).InUtc().ToInstant() };

    public static Scenario<WoonoverlastDossier> GivenAls(Rol rol, string organisatie, params IEvent[] events) =>
        new(Zaaktype.Evolve, events) { Aanroep = Als(rol, organisatie) };

    public static Aanroep Als(Rol rol, string organisatie) => new()
    {
        Gebruiker = new GebruikerId("k.kijker"),
        Organisatie = organisatie,
        Rol = rol,
        Doel = "va-woonoverlast",
        Grondslag = "test",
    };

    public static WoonoverlastDossier Stand(params IEvent[] events) => Given(events).State!;

    public static DossierOverzicht Overzicht(params IEvent[] events) => Zaaktype.Overzicht(Scenario<WoonoverlastDossier>.Dossier, Stand(events));
}
