using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Tests.Unit.Pga;

/// <summary>One fictional case in each of its phases, as events.</summary>
internal static class Casus
{
    public static readonly PgaInstellingen Instellingen = new();
    public static readonly PgaZaaktype Zaaktype = new(Instellingen);
    public static readonly GebruikerId Regisseur = new("c.regisseur");
    public static readonly GebruikerId Achtervang = new("a.achtervang");
    public static readonly BetrokkeneId Betrokkene = new(DerivedIdentifier.From(new Guid("22222222-2222-4222-8222-222222222222"), "betrokkene"));

    public static readonly PgaAangemeld Aanmelding = new()
    {
        Code = "PGA-2026-0002",
        AangemeldOp = D("2026-01-20"),
        AanmelderOrganisatie = "politie",
        AanmelderPersoon = new GebruikerId("p.politie"),
        Convenant = "algemeen",
        Betrokkene = Betrokkene,
        Naam = Persoon("K. Kunstmatig"),
        Geboortedatum = Persoon("1990-05-17"),
        Aanleiding = T("Geweld in de wijk"),
        Overlast = true,
        Criminaliteit = true,
        LopendeHulp = true,
        Zorgcontact = T("Contact bij de zorg"),
        Zorgafspraak = T("Belt wekelijks"),
        Kenmerk = T("PL-1"),
        InformerenUiterlijkOp = D("2026-02-20"),
    };

    public static readonly TriageGeaccepteerd Aangenomen = new(
        D("2026-01-23"), Instant.FromUtc(2026, 1, 23, 9, 0), [DoelgroepCriterium.Overlast], Prioriteit.Hoog, Regiehouder.GemeentePGA,
        Regisseur, T("Past bij de doelgroep"), null, D("2026-03-06"), D("2026-07-23"));

    public static readonly UitstelAfweging Afweging = new(T("a"), T("b"), T("c"), T("d"), T("e"), T("f"), T("g"), T("h"));

    public static IEvent[] InTriage { get; } =
        [Aanmelding, new DuoToegewezen(new Duo(Regisseur, Achtervang)), new TriageGestart(D("2026-01-27"))];

    public static IEvent[] Afgewezen { get; } = [.. InTriage, new TriageAfgewezen(D("2026-01-23"), T("Geen doelgroep"), D("2027-01-23"))];

    public static IEvent[] Doorverwezen { get; } =
        [.. InTriage, new TriageDoorverwezen(D("2026-01-23"), DoorverwijzingNaar.Zorg, null, T("Zorg past beter"), D("2027-01-23"))];

    public static IEvent[] Geaccepteerd { get; } =
        [.. InTriage, Aangenomen, new DeelnemerUitgenodigd(new Deelnemer("politie", null, D("2026-12-31")))];

    public static IEvent[] InOpstelling { get; } =
    [
        .. Geaccepteerd, new StartgesprekVastgelegd(D("2026-02-03"), StartgesprekResultaat.Gevoerd, T("Gesproken")),
        new InformatieplichtVoldaan(D("2026-02-03")),
    ];

    public static IEvent[] ZonderActies { get; } = [.. InOpstelling, new PlanVastgesteld(D("2026-02-19"), Inhoud("2026-08-01"), D("2026-08-19"))];

    public static IEvent[] InUitvoering { get; } =
        [.. ZonderActies, new ActieAfgesproken(1, T("Huisbezoek"), new Deelnemer("politie"), D("2026-03-26"))];

    public static IEvent[] NaBesluit { get; } =
        [.. InUitvoering, new OpschalingBesloten(D("2026-05-15"), [OpschaalCriterium.ErnstigGevaar], T("Ernstig incident"))];

    public static IEvent[] Opgeschaald { get; } = [.. NaBesluit, Verstrekt(1, "2026-05-18"), new CasusOpgeschaald(D("2026-05-18"))];

    public static IEvent[] Evaluatie { get; } = [.. ZonderActies, Geevalueerd("2026-07-01")];

    public static IEvent[] Afgesloten { get; } =
    [
        .. Evaluatie, new AfsluitingVoorgesteld(Afsluitreden.DoelBereikt, T("Klaar"), Instant.FromUtc(2026, 7, 2, 9, 0)),
        new CasusAfgesloten(D("2026-07-10"), Afsluitreden.DoelBereikt, T("Klaar"), true, D("2031-07-10")),
    ];

    public static IEvent[] Nazorg { get; } = [.. Afgesloten, new NazorgGestart(D("2026-09-01"))];

    public static IEvent[] Bewaard { get; } = [.. Afgesloten, new InBewaringGenomen(D("2026-07-11"))];

    public static LocalDate D(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static PersonalText T(string text) => PersonalText.Of(BetrokkeneId.Of(Scenario<PgaCasus>.Dossier), "va-pga", text);

    public static PersonalText Persoon(string text) => PersonalText.Of(Betrokkene, "va-pga", text);

    public static PlanInhoud Inhoud(string evaluatieOp) => new(
        [new PlanDoel(1, Leefgebied.Huisvesting, T("Woont rustig"), T("Geen meldingen"), D("2026-06-01"))], T("Drie maanden rust"), D(evaluatieOp));

    public static GegevensVerstrekt Verstrekt(int nummer, string op) => new(
        nummer, D(op), VerstrekkingRichting.Verstrekt, WgsSamenwerkingsverband.ZVH, "WGS 2.13", T("Complexe casus"), T("Aanmelding en plan"),
        T("Procesregisseur"), T("Contactpunt ZVH"));

    public static EvaluatieVastgelegd Geevalueerd(string op) =>
        new(D(op), DoelBehaald.Ja, Trend.Afgenomen, T("Laag"), D(op).PlusMonths(6));

    /// <summary>A case after these events, at 9 o'clock (UTC) on this day, for somebody in this role.</summary>
    public static Scenario<PgaCasus> Op(
        string dag, IReadOnlyList<IEvent> given, Rol rol = Rol.Casusregisseur, string gebruiker = "c.regisseur", string organisatie = "gemeente") =>
        new(Zaaktype.Evolve, given)
        {
            Nu = D(dag).At(new LocalTime(9, 0)).InUtc().ToInstant(),
            Code = "PGA-2026-0002",
            Aanroep = new Aanroep
            {
                Gebruiker = new GebruikerId(gebruiker),
                Organisatie = organisatie,
                Rol = rol,
                Doel = "va-pga",
                Grondslag = "test",
            },
        };

    public static Scenario<PgaCasus> Voorzitter(string dag, IReadOnlyList<IEvent> given) => Op(dag, given, Rol.VoorzitterOverleg, "v.voorzitter");

    public static PgaCasus Staat(IEnumerable<IEvent> events) => events.Aggregate((PgaCasus?)null, Zaaktype.Evolve)!;

    public static DossierOverzicht Overzicht(IEnumerable<IEvent> events) => Zaaktype.Overzicht(Scenario<PgaCasus>.Dossier, Staat(events));
}
