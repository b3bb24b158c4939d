using CaseManagement.Controles;
using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>A control at each point of its life; today is Monday 2 March 2026.</summary>
internal static class Gegeven
{
    public static readonly IntegraleControleZaaktype Zaaktype = new();
    public static readonly ControleParameters Instellingen = ControleParameters.Standaard;
    public static readonly TermijnKalender Termijnkalender = new([]);
    public static readonly LocalDate Vandaag = new(2026, 3, 2);
    public static readonly LocalDate Controledag = new(2026, 2, 25);
    public static readonly GebruikerId Regisseur = new("c.casusregisseur");
    public static readonly GebruikerId Achtervang = new("a.adviseur");
    public static readonly BetrokkeneId Geadresseerde = new(new Guid("33333333-3333-4333-8333-333333333333"));
    public static readonly DossierId Signaal = new(new Guid("44444444-4444-4444-8444-444444444444"));
    public static readonly Duo Paar = new(Regisseur, Achtervang);

    /// <summary>Reads nothing: the facts are given.</summary>
    public static readonly Feitenlezer Lezer = new(null!, null!);

    /// <summary>What lies behind the control runs, and a protocol is in force.</summary>
    public static readonly ControleFeiten Loopt = new(Aanleidingstand.Loopt, new ProtocolVanKracht("v1.0", new(2026, 1, 1)));

    public static ScenarioResult<IntegraleControle> When<TCommand>(
        this Scenario<IntegraleControle> scenario, CommandUseCase<IntegraleControle, TCommand, ControleFeiten> useCase, TCommand command)
        where TCommand : class => scenario.When(useCase, command, Loopt);

    public static Decision Decide<TCommand>(
        this CommandUseCase<IntegraleControle, TCommand, ControleFeiten> useCase, IntegraleControle? state, TCommand command, CommandContext context)
        where TCommand : class => useCase.Decide(state, command, Loopt, context);

    /// <summary>A check of everything for every organ of a control, with one decision.</summary>
    public static Check2BUitvoeren Check(IntegraleControle state, Check2BBesluit besluit = Check2BBesluit.Toegestaan) => new(
        [
            .. from deelname in state.Organen
               from gegeven in Check2BRegels.Gegevens(state)
               select new Check2BRegelOpgave(deelname.Orgaan, gegeven, besluit, "nodig") { Voorwaarden = besluit is Check2BBesluit.ToegestaanMetVoorwaarden ? "alleen ter plaatse" : null },
        ],
        new("Gemeentewet 172", "Awb titel 5.2") { Verenigbaarheid = "b", Noodzaak = "c1", Evenredigheid = "c2", Subsidiariteit = "c3" },
        "nodig");

    /// <summary>The events with a check of everything in them, performed on a day.</summary>
    public static IEvent[] Getoetst(IEvent[] events, LocalDate op, LocalDate tot, Check2BBesluit besluit = Check2BBesluit.Toegestaan) =>
    [
        .. events,
        Op(op, Rol.Privacyfunctionaris, "gemeente", "p.privacy", events)
            .When(new Check2BUitvoerenUseCase(Lezer), Check(Stand(events), besluit)).Then<Check2BUitgevoerd>() with { GeldigTot = tot },
    ];

    public static PersonalText Tekst(string text) => PersonalText.Of(BetrokkeneId.Of(Scenario<IntegraleControle>.Dossier), IntegraleControleZaaktype.Doelcode, text);

    public static IEvent[] Gepland { get; } = GeplandOp(Controledag);

    public static IEvent[] GeplandOp(LocalDate dag, DossierId? herkomst = null) =>
    [
        new ControleGepland("CTR-2026-0001", dag, Fenomeen.Autobranche, [Controledoel.Naleving], Tekst("doel"), Tekst("gebied"), herkomst, Regisseur, new(2026, 1, 12)),
        new DuoToegewezen(Paar),
    ];

    public static OrgaanToegevoegd Vth { get; } = Neemt(Orgaan.ToezichthouderVth, "gemeente", Controlegrondslag.AwbToezicht);

    public static OrgaanToegevoegd Politie { get; } = Neemt(Orgaan.Politie, "politie", Controlegrondslag.Politiewet3);

    public static OrgaanToegevoegd Belasting { get; } = Neemt(Orgaan.Belastingdienst, "belastingdienst", Controlegrondslag.AlgemeneWetRijksbelastingen);

    public static OrgaanToegevoegd Brandweer { get; } = Neemt(Orgaan.Brandweer, "brandweer", Controlegrondslag.WetVeiligheidsregios);

    public static OrgaanToegevoegd Riec { get; } = Neemt(Orgaan.Riec, "riec", Controlegrondslag.Wgs, DeelnameVorm.Ondersteunt);

    public static OrgaanToegevoegd Net { get; } = Neemt(Orgaan.Netbeheerder, "netbeheerder", Controlegrondslag.Energiewet, DeelnameVorm.Ondersteunt);

    public static IEvent[] Compleet { get; } =
    [
        .. Gepland, Vth, Politie, Belasting, Brandweer, Riec, Net,
        new LocatieToegevoegd(1, Locatiesoort.OpenbaarLokaal, Tekst("garage"), null),
        new LocatieToegevoegd(2, Locatiesoort.Woning, Tekst("woning"), Binnentreding.MetMachtiging),
        new LocatieToegevoegd(3, Locatiesoort.ErfOfTerrein, Tekst("erf"), null),
        new BriefingVastgelegd(new(2026, 2, 20), Tekst("briefing")),
    ];

    public static IEvent[] Voorbereid { get; } = [.. Compleet, new ControleVoorbereid(Regisseur, new(2026, 2, 20))];

    public static IEvent[] Uitgevoerd { get; } =
    [
        .. Voorbereid,
        new ControleUitgevoerd(
            Controledag,
            [1, 2],
            [Orgaan.ToezichthouderVth, Orgaan.Politie, Orgaan.Brandweer, Orgaan.Riec, Orgaan.Netbeheerder],
            Controledag.PlusDays(28),
            Regisseur),
    ];

    /// <summary>1 and 5 of VTH, 2 and 3 of the police (3 supplied to the regie), 4 of the fire service without a violation.</summary>
    public static IEvent[] Bevonden { get; } =
    [
        .. Uitgevoerd,
        Vond(1, Orgaan.ToezichthouderVth, 1, Overtredingscategorie.Exploitatievergunning),
        Vond(2, Orgaan.Politie, 2, Overtredingscategorie.Opiumwet),
        Vond(3, Orgaan.Politie, 2, Overtredingscategorie.WapensEnMunitie),
        new BevindingVerstrekt(3, Orgaan.Politie, null, Verstrekkingsgrond.Wpg16, Regisseur, Vandaag),
        Vond(4, Orgaan.Brandweer, 1, null),
        Vond(5, Orgaan.ToezichthouderVth, 2, Overtredingscategorie.Bewoning),
    ];

    public static IEvent[] Gerapporteerd { get; } =
    [
        .. Bevonden,
        new ControleGerapporteerd(Vandaag, Doelbereik.Bereikt, 2, [new(Orgaan.ToezichthouderVth, 2, 2)], [], Regisseur),
    ];

    public static IEvent[] Afgesloten { get; } =
        [.. Gerapporteerd, new ControleAfgesloten(ControleSelectie.ToezichtUitgevoerd, new(2031, 3, 2), Regisseur, Vandaag)];

    public static IEvent[] Afgelast { get; } =
        [.. Gepland, new ControleAfgelast(Afgelastingsreden.Capaciteit, Tekst("reden"), new(2027, 3, 2), Regisseur, Vandaag)];

    public static InterventieVoorgenomen Voorgenomen(Maatregelsoort soort, BevoegdOrgaan orgaan = BevoegdOrgaan.Burgemeester, int nummer = 1) => new(
        nummer, soort, orgaan, "Gemeentewet 174a", "gmb-2025-1", 2, Geadresseerde, PersonalText.Of(Geadresseerde, IntegraleControleZaaktype.Doelcode, "bewoner"), [3],
        null, null, null, Tekst("motivering"), Regisseur, new(2026, 2, 26));

    public static IEvent[] Met(params IEvent[] interventie) => [.. Gerapporteerd, .. interventie];

    public static InterventieBesloten Besloten(LocalDate? begunstiging, LocalDate? vanaf, LocalDate? tot, LocalDate? bezwaar) => new(
        1, BevoegdOrgaan.Burgemeester, new(2026, 2, 27), null, Tekst("spoed"), begunstiging, vanaf, tot, vanaf is null ? null : 3, bezwaar, Tekst("m"), null, new("b.burgemeester"));

    public static Scenario<IntegraleControle> Given(params IReadOnlyList<IEvent> events) => Als(Rol.Casusregisseur, "gemeente", "c.casusregisseur", events);

    public static Scenario<IntegraleControle> Als(Rol rol, string organisatie, string gebruiker, params IReadOnlyList<IEvent> events) =>
        Op(Vandaag, rol, organisatie, gebruiker, events);

    public static Scenario<IntegraleControle> Op(LocalDate dag, Rol rol, string organisatie, string gebruiker, params IReadOnlyList<IEvent> events) =>
        new(Zaaktype.Evolve, events)
        {
            Aanroep = Aanroep(rol, organisatie, gebruiker),
            Nu = dag.AtStartOfDayInZone(Moment.Zone).ToInstant() + Duration.FromHours(10),
            Code = "CTR-2026-0001",
        };

    public static Aanroep Aanroep(Rol rol, string organisatie = "gemeente", string gebruiker = "iemand") => new()
    {
        Gebruiker = new(gebruiker),
        Organisatie = organisatie,
        Rol = rol,
        Doel = IntegraleControleZaaktype.Doelcode,
        Grondslag = "test",
    };

    public static IntegraleControle Stand(params IReadOnlyList<IEvent> events) => Given(events).State!;

    public static BevindingVastgelegd Vond(int nummer, Orgaan orgaan, int locatie, Overtredingscategorie? overtreding) =>
        new(nummer, orgaan, locatie, overtreding, BevindingBron.EigenWaarneming, Tekst($"bevinding {nummer}"), Regisseur, Vandaag);

    private static OrgaanToegevoegd Neemt(Orgaan orgaan, string organisatie, Controlegrondslag grondslag, DeelnameVorm vorm = DeelnameVorm.Controleert) =>
        new(orgaan, organisatie, vorm, grondslag, Regisseur);
}
