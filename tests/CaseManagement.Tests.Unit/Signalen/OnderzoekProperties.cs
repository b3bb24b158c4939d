using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Deelname;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>
/// Random commands by random roles, legal or not: nothing is disclosed without protocol, check and basis; no detail without a relevant hit.
/// </summary>
public sealed partial class OnderzoekProperties
{
    private const int Reeksen = 10_000;
    private const int Lengte = 12;

    private static readonly IProtocolregister Register = Stappen.Register;
    private static readonly SignaalBeleid Beleid = SignaalBeleid.Standaard;

    private static readonly (Rol, string)[] Bevoegden =
    [
        (Rol.Privacyfunctionaris, "u-pf"), (Rol.LidOndermijningsteam, "u-team1"), (Rol.Bronhouder, "u-vth"), (Rol.Bronhouder, "u-brp"),
        (Rol.Casusregisseur, "u-cr"), (Rol.Signaalcoordinator, "u-sig"), (Rol.Signaalcoordinator, "u-sig"),
    ];

    private static readonly Rol[] Rollen =
        [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Bronhouder, Rol.Fg, Rol.Casusregisseur, Rol.Achtervang, Rol.VthHandhaver, Rol.Systeem];

    private static readonly string[] Mensen = ["u-sig", "u-team1", "u-pf", "u-vth", "u-brp", "u-cr", "u-cr2", "u-handhaver", "u-ander"];

    // Each sequence begins somewhere in the life of a signal, so that every phase is met often.
    private static readonly IReadOnlyList<Beginpunt> Beginpunten =
    [
        Van(WachtOpCheck1()), Van(InOnderzoek()), Van(Bevraagd()), Van(Beantwoord()), Van(Beoordeeld()), Van(HitsGewogen()), Van(WachtOpCheck2A()), Van(OpAgenda()),
        Van(Casusloop.Gestart()), Van(Casusloop.MetPlan()), Van(Casusloop.InUitvoering()),
        Van(Signaalloop.InWeging().Getoetst()), Van(Signaalloop.InWeging().Getoetst()), Van(HitsGewogen().Getoetst()), Van(Casusloop.Met(Casusloop.Gestart()).Getoetst()), Van(Verstrekkingen.Verstrekkingstappen.Ingetrokken()),
    ];

    private static readonly Func<Poging, Decision?>[] Commands =
    [
        p => p.Signaal(new PrivacyCheck1UitvoerenUseCase(Register, Beleid), Check1(), p.Protocol),
        p => p.Signaal(new PrivacyCheck1UitvoerenUseCase(Register, Beleid), new([Toegestaan(p.Lijstbron())], "m"), p.Protocol),
        p => p.Signaal(
            new BronBevragenUseCase(Register, null!, Beleid), new(p.Bron(), new GebruikerId(p.Bronhouder())), new BronBevragenFeiten(p.Protocol, true)),
        p => p.Kies(2) == 0
            ? p.Signaal(new BronBeantwoordenUseCase(Register, Beleid), new(p.Vraag(), false), p.Protocol)
            : p.Signaal(new BronBeantwoordenUseCase(Register, Beleid), new(p.Vraag(), true) { DatumGegeven = new LocalDate(2012 + p.Kies(15), 1, 1) }, p.Protocol),
        p => p.Signaal(new HitRelevantieBeoordelenUseCase(Register), new(p.Vraag(), p.Kies(2) == 0, "r"), p.Protocol),
        p => p.Signaal(
            new DetailgegevensVastleggenUseCase(Register, Beleid), new(p.Vraag(), [new((GegevensCategorie)p.Kies(6), "Gegeven")]), p.Protocol),
        p => p.Signaal(new InformatieplichtVoldoenUseCase(Register), new(p.Betrokkene, p.Dag), p.Protocol),
        p => p.Signaal(
            new InformatieplichtUitstellenUseCase(Register, Beleid),
            new(p.Betrokkene, [UitstelGrond.Toezicht], Stappen.Overwegingen(), "Onderzoek loopt"),
            p.Protocol),
        p => p.Signaal(new InformatieplichtLatenVervallenUseCase(Register), new(p.Betrokkene, VervalGrond.Overleden, "Overleden"), p.Protocol),
        p => p.Signaal(new BetrokkeneKoppelenUseCase(Register, Beleid), new(Stappen.Exploitant), p.Protocol),
        p => p.Signaal(
            new BronnenonderzoekAfrondenUseCase(Register, Beleid),
            new("Klaar") { NietBevraagd = p.Kies(4) > 0 ? [] : [new(GemeentelijkeBron.Brp, "r")] },
            p.Protocol),
        p => p.Signaal(new IntakeVaststellenUseCase(Register, Beleid), Stappen.Intake(), p.Protocol),
        p => p.Signaal(new Weging1VastleggenUseCase(Register, null!, Beleid), Stappen.Weging1Ja() with { Herziening = p.Herziening(1) }, p.Feiten),
        p => p.Signaal(new Weging2ATaakVastleggenUseCase(Register, null!, Beleid), Stappen.Weging2AJa() with { Herziening = p.Herziening(2) }, p.Feiten),
        p => p.Signaal(new Weging2BGrondgebiedVastleggenUseCase(Register, null!, Beleid), Stappen.Weging2BJa() with { Herziening = p.Herziening(3) }, p.Feiten),
        p => Poging.Vorm(
            new Weging3ZwaarteVorm(),
            p.Basis(Stappen.Weging3((Weging3Uitkomst)p.Kies(4))),
            c => p.Signaal(new Weging3VastleggenUseCase(Register, null!, Beleid), c, p.Feiten)),
        p => Poging.Vorm(
            new Weging4Vorm(), p.Basis(Weging4((Weging4Uitkomst)p.Kies(3))), c => p.Signaal(new Weging4VastleggenUseCase(Register, null!, Beleid), c, p.Feiten)),
        p => p.Signaal(
            new PrivacyCheck2AUitvoerenUseCase(Register, null!, Beleid), Check2A(p.Loop), new PrivacyCheck2AFeiten(p.Protocol, p.Kies(8) > 0)),
        p => p.Signaal(new SignaaloverdrachtToetsenUseCase(Register, Beleid), p.Overdracht(p.Voor), p.Protocol),
        p => p.Signaal(new OverdrachtBevestigenUseCase(Register, Beleid), new(p.Dag), p.Protocol),
        p => p.Signaal(new BewaardSignaalVergelijkenUseCase(null!), new(Casusloop.Id, "r"), p.Loop.Overzicht),
        p => p.Signaal(new CasusVastleggenUseCase(null!, Register), new(Casusloop.Id), new CasusvolgerFeiten(p.Casusoverzicht, p.Protocol)),
        p => p.Signaal(new SignaalBewaringStartenUseCase(null!, Register), new(Casusloop.Id), new CasusvolgerFeiten(p.Casusoverzicht, p.Protocol)),
        p => p.Kies(4) > 0 ? null : p.Signaal(new SignaalOnjuistVerklarenUseCase(Register), new("r", "v", p.Dag), p.Protocol),
        p => p.Signaal(new OnjuistheidBevestigenUseCase(Register, Beleid), new(), p.Protocol),
        p => p.Signaal(new OnjuistheidVerwerpenUseCase(Register), new("m"), p.Protocol),
        p => p.Signaal(new SignaalontvangstBevestigenUseCase(Register), new(p.Kies(1, 4), p.Dag), p.Protocol),
        p => p.Signaal(new SignaalverwijderingBevestigenUseCase(Register), new(p.Kies(1, 4), p.Dag), p.Protocol),
        p => p.Signaal(new SignaalontvangerVervallenVerklarenUseCase(Register), new(p.Kies(1, 4), "x"), p.Protocol),
        p => p.Kies(6) > 0 ? null : p.Signaal(new SignaalconflictOvernemenUseCase(), new(new GebruikerId("u-buur"))),
        p => p.Signaal(new KoppelvraagStellenUseCase(Register, null!, Beleid), new("r"), new KoppelvraagFeiten(p.Protocol, new([], []))),
        p => p.Bericht(new KoppelberichtAfhandelenUseCase(null!, null!, null!), new(Scenario<SignaalDossier>.Dossier, 1, "t"), p.Voor.Koppelvragen.Count > 0),
    ];

    private static readonly Func<Poging, Decision?>[] Casuscommands =
    [
        p => p.Casus(new CasusStartenUseCase(Register, null!), new(Scenario<SignaalDossier>.Dossier, Casusloop.Regie), p.Casusfeiten),
        p => p.Casus(new PlanVanAanpakVaststellenUseCase(Register), Casusloop.Plan(p.Dag.PlusDays(30)), p.Protocol),
        p => p.Casus(new PrivacyCheck2BUitvoerenUseCase(Register, Beleid), Casusloop.Check(p.Kies(1, 4)), p.Protocol),
        p => Poging.Vorm(
            new CasusgegevensVerstrekkenVorm(),
            Casusloop.Verstrekking(p.Kies(1, 4), (Ontvanger)p.Kies(9), p.Kies(2) == 0 ? Casusloop.Detail : Casusloop.Objecten) with { Grondslag = p.Grondslag() },
            c => p.Casus(new CasusgegevensVerstrekkenUseCase(Register, null!), c, p.Casusfeiten)),
        p => p.Casus(new InterventieAfrondenUseCase(Register), new(p.Kies(1, 3), (InterventieResultaat)p.Kies(2), p.Dag, "x"), p.Protocol),
        p => p.Casus(new CasusMonitorenUseCase(Register, Beleid), new("x"), p.Protocol),
        p => p.Casus(new OndermijningsCasusAfsluitenUseCase(Register, null!, Beleid), new("x"), p.Casusfeiten),
        p => p.Kies(3) > 0 ? null : p.Casus(new GeenActieBesluitenUseCase(Register, null!, Beleid), new("x"), p.Casusfeiten),
        p => p.Casus(new CasusoverdrachtToetsenUseCase(Register, Beleid), p.Overdracht(p.CasusVoor), p.Protocol),
        p => p.Casus(new CasusAanRiecOverdragenUseCase(Register, null!), new(Stappen.Verstrekking(), "RIEC-1"), p.Casusfeiten),
        p => p.Casus(new CasusoverdrachtBevestigenUseCase(Register, Beleid), new(p.Dag), p.Protocol),
        p => p.Casus(new VerstrekkingenIntrekkenUseCase(Register, null!, Beleid), new(Scenario<SignaalDossier>.Dossier), p.Casusfeiten),
        p => p.Kies(6) > 0 ? null : p.Casus(new CasusconflictOvernemenUseCase(), new(new GebruikerId("u-buur"))),
        p => p.Casus(new CasusontvangstBevestigenUseCase(Register), new(p.Kies(1, 4), p.Dag), p.Protocol),
        p => p.Casus(new CasusverwijderingBevestigenUseCase(Register), new(p.Kies(1, 4), p.Dag), p.Protocol),
        p => p.Casus(new CasusontvangerVervallenVerklarenUseCase(Register), new(p.Kies(1, 4), "x"), p.Protocol),
    ];

    [Fact]
    public void Nothing_is_disclosed_without_protocol_check_and_basis()
    {
        var (gebeurd, geprobeerd) = (new HashSet<Type>(), new HashSet<Type>());
        for (var seed = 0; seed < Reeksen; seed++)
        {
            var poging = new Poging(new Random(seed), Beginpunten[seed % Beginpunten.Count], geprobeerd);
            for (var stap = 0; stap < Lengte; stap++)
            {
                poging.Doe(seed, gebeurd);
            }
        }

        // The rules say nothing about what never happens: each disclosure was reached, and reached often enough to be refused wrongly.
        Type[] verstrekkingen =
        [
            typeof(BronBevraagd), typeof(HitNoHitOntvangen), typeof(DetailgegevensOntvangen), typeof(GegevensVrijgegevenVoorOverleg), typeof(CasusgegevensVerstrekt),
            typeof(SignaalOvergedragenAanAfdeling), typeof(SignaalOvergedragenAanRiec), typeof(CasusOvergedragenAanRiec), typeof(OnjuistheidBevestigd),
        ];
        Assert.Empty(verstrekkingen.Except(gebeurd));

        // A new command is tried here too, or this says so. A signal is received before the first step.
        Assert.Empty(typeof(SignalenModule).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetProperty("Policy")?.PropertyType == typeof(CommandPolicy))
            .Except([typeof(SignaalOntvangenUseCase), .. geprobeerd]));
    }

    private static Beginpunt Van(Signaalloop signaal) => new([.. signaal.Gebeurd], []);

    private static Beginpunt Van(Casusloop casus) => new([.. casus.Signaal.Gebeurd], [.. casus.Gebeurd]);

    private sealed record Beginpunt(IReadOnlyList<IEvent> Signaal, IReadOnlyList<IEvent> Casus);
}
