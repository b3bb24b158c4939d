using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Views;
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
public sealed class OnderzoekProperties
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
        Van(Signaalloop.InWeging().Getoetst()), Van(Casusloop.Met(Casusloop.Gestart()).Getoetst()), Van(Verstrekkingen.Verstrekkingstappen.Ingetrokken()),
    ];

    private static readonly Func<Poging, Decision?>[] Commands =
    [
        p => p.Signaal(new PrivacyCheck1UitvoerenUseCase(Register, Beleid), Check1(), p.Protocol),
        p => p.Signaal(new PrivacyCheck1UitvoerenUseCase(Register, Beleid), new([Toegestaan((GemeentelijkeBron)p.Kies(12))], "m"), p.Protocol),
        p => p.Signaal(
            new BronBevragenUseCase(Register, null!, Beleid), new((GemeentelijkeBron)p.Kies(12), new GebruikerId(p.Iemand())), new BronBevragenFeiten(p.Protocol, true)),
        p => p.Kies(2) == 0
            ? p.Signaal(new BronBeantwoordenUseCase(Register), new(p.Kies(1, 4), false), p.Protocol)
            : p.Signaal(new BronBeantwoordenUseCase(Register), new(p.Kies(1, 4), true) { DatumGegeven = new LocalDate(2012 + p.Kies(15), 1, 1) }, p.Protocol),
        p => p.Signaal(new HitRelevantieBeoordelenUseCase(Register), new(p.Kies(1, 4), p.Kies(2) == 0, "r"), p.Protocol),
        p => p.Signaal(
            new DetailgegevensVastleggenUseCase(Register, Beleid), new(p.Kies(1, 4), [new((GegevensCategorie)p.Kies(6), "Gegeven")]), p.Protocol),
        p => p.Signaal(new InformatieplichtVoldoenUseCase(), new(p.Betrokkene, p.Dag)),
        p => p.Signaal(
            new InformatieplichtUitstellenUseCase(Beleid), new(p.Betrokkene, [UitstelGrond.Toezicht], Stappen.Overwegingen(), "Onderzoek loopt")),
        p => p.Signaal(new InformatieplichtLatenVervallenUseCase(), new(p.Betrokkene, VervalGrond.Overleden, "Overleden")),
        p => p.Signaal(new BetrokkeneKoppelenUseCase(Beleid), new(Stappen.Exploitant)),
        p => p.Signaal(new BronnenonderzoekAfrondenUseCase(Beleid), new("Klaar") { NietBevraagd = p.Kies(4) > 0 ? [] : [new(GemeentelijkeBron.Brp, "r")] }),
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
        p => p.Signaal(new OverdrachtBevestigenUseCase(Beleid), new(p.Dag)),
        p => p.Signaal(new BewaardSignaalVergelijkenUseCase(null!), new(Casusloop.Id, "r"), p.Loop.Overzicht),
        p => p.Signaal(new CasusVastleggenUseCase(null!), new(Casusloop.Id), p.Casusoverzicht),
        p => p.Signaal(new SignaalBewaringStartenUseCase(null!), new(Casusloop.Id), p.Casusoverzicht),
        p => p.Kies(4) > 0 ? null : p.Signaal(new SignaalOnjuistVerklarenUseCase(), new("r", "v", p.Dag)),
        p => p.Signaal(new OnjuistheidBevestigenUseCase(Beleid), new()),
        p => p.Signaal(new OnjuistheidVerwerpenUseCase(), new("m")),
        p => p.Signaal(new SignaalontvangstBevestigenUseCase(), new(p.Kies(1, 4), p.Dag)),
        p => p.Signaal(new SignaalverwijderingBevestigenUseCase(), new(p.Kies(1, 4), p.Dag)),
        p => p.Signaal(new SignaalontvangerVervallenVerklarenUseCase(), new(p.Kies(1, 4), "x")),
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
        p => p.Casus(new InterventieAfrondenUseCase(), new(p.Kies(1, 3), (InterventieResultaat)p.Kies(2), p.Dag, "x")),
        p => p.Casus(new CasusMonitorenUseCase(Beleid), new("x")),
        p => p.Casus(new OndermijningsCasusAfsluitenUseCase(Register, null!, Beleid), new("x"), p.Casusfeiten),
        p => p.Kies(3) > 0 ? null : p.Casus(new GeenActieBesluitenUseCase(Register, null!, Beleid), new("x"), p.Casusfeiten),
        p => p.Casus(new CasusoverdrachtToetsenUseCase(Register, Beleid), p.Overdracht(p.CasusVoor), p.Protocol),
        p => p.Casus(new CasusAanRiecOverdragenUseCase(Register, null!), new(Stappen.Verstrekking(), "RIEC-1"), p.Casusfeiten),
        p => p.Casus(new CasusoverdrachtBevestigenUseCase(Beleid), new(p.Dag)),
        p => p.Casus(new VerstrekkingenIntrekkenUseCase(null!, Beleid), new(Scenario<SignaalDossier>.Dossier), p.Voor),
        p => p.Casus(new CasusontvangstBevestigenUseCase(), new(p.Kies(1, 4), p.Dag)),
        p => p.Casus(new CasusverwijderingBevestigenUseCase(), new(p.Kies(1, 4), p.Dag)),
        p => p.Casus(new CasusontvangerVervallenVerklarenUseCase(), new(p.Kies(1, 4), "x")),
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

    /// <summary>One sequence.</summary>
    private sealed class Poging
    {
        private readonly Random random;
        private readonly HashSet<Type> geprobeerd;
        private readonly Casusloop casus;

        public Poging(Random random, Beginpunt begin, HashSet<Type> geprobeerd)
        {
            (this.random, this.geprobeerd) = (random, geprobeerd);
            Loop = new Signaalloop { Dag = new LocalDate(2026, 3, 2) };
            Loop.Met(begin.Signaal);
            casus = new Casusloop(Loop).Met(begin.Casus);
        }

        public Signaalloop Loop { get; }

        public SignaalDossier Voor { get; private set; } = null!;

        public OndermijningsCasus? CasusVoor { get; private set; }

        public ProtocolVanKracht? Protocol => Loop.Protocol;

        public LocalDate Dag => Loop.Dag;

        public WegingFeiten Feiten => new(Protocol, CasusVoor is not null);

        public CasusFeiten Casusfeiten => new(Protocol, Voor);

        public DossierOverzicht? Casusoverzicht => CasusVoor is null ? null : casus.Overzicht;

        public BetrokkeneId Betrokkene => Voor.Betrokkenen.LastOrDefault()?.Gekoppeld.Betrokkene ?? default;

        private Rol Rol { get; set; }

        private string Mens { get; set; } = "";

        public int Kies(int tot) => random.Next(tot);

        public int Kies(int van, int tot) => random.Next(van, tot);

        public string Iemand() => Mensen[random.Next(Mensen.Length)];

        public string Grondslag() => Kies(4) == 0 ? "" : "Awb 5.2";

        public Decision Signaal<TCommand>(CommandUseCase<SignaalDossier, TCommand> useCase, TCommand command)
            where TCommand : class => Beslis(Loop.Als(Rol, Mens), useCase, command, NoFacts.Instance);

        public Decision Signaal<TCommand, TFacts>(CommandUseCase<SignaalDossier, TCommand, TFacts> useCase, TCommand command, TFacts facts)
            where TCommand : class => Beslis(Loop.Als(Rol, Mens), useCase, command, facts);

        public Decision Casus<TCommand>(CommandUseCase<OndermijningsCasus, TCommand> useCase, TCommand command)
            where TCommand : class => Beslis(casus.Als(Rol, Mens), useCase, command, NoFacts.Instance);

        public Decision Casus<TCommand, TFacts>(CommandUseCase<OndermijningsCasus, TCommand, TFacts> useCase, TCommand command, TFacts facts)
            where TCommand : class => Beslis(casus.Als(Rol, Mens), useCase, command, facts);

        public PrivacyCheckOverdrachtUitvoeren Overdracht(IOverdraagbaar? zaak)
        {
            var ontvanger = (Overnemer)Kies(7);
            return zaak is null ? new(ontvanger, [], Antwoorden, "m") : Onderzoekstappen.Overdracht(zaak, Kies(2) == 0 ? Overnemer.Riec : ontvanger);
        }

        public HerzieningOpgave? Herziening(int van) => Kies(3) == 0 ? new(van, "Feit") : null;

        public Weging3ZwaarteVastleggen Basis(Weging3ZwaarteVastleggen command) => command with
        {
            Herziening = Kies(3) == 0 ? null : new(Kies(3, 7), "Feit"),
            Verstrekking = command.Verstrekking is { } opgave ? opgave with { Grondslag = Grondslag() } : null,
        };

        public Weging4Vastleggen Basis(Weging4Vastleggen command) => command with
        {
            Herziening = Kies(3) == 0 ? new(Kies(3, 9), "Feit") : null,
            Verstrekking = command.Verstrekking is { } opgave ? opgave with { Grondslag = Grondslag() } : null,
            Afdelingen = [.. command.Afdelingen.Select(afdeling => afdeling with { Verstrekking = afdeling.Verstrekking with { Grondslag = Grondslag() } })],
        };

        /// <summary>As at the door: a command of the wrong shape never comes to a decision.</summary>
        public static Decision? Vorm<TCommand>(AbstractValidator<TCommand> vorm, TCommand command, Func<TCommand, Decision> beslis) =>
            vorm.Validate(command).IsValid ? beslis(command) : null;

        public void Doe(int seed, HashSet<Type> gebeurd)
        {
            // Most attempts come from whoever might do it; the rest from anybody.
            (Rol, Mens) = Kies(4) == 0 ? (Rollen[Kies(Rollen.Length)], Iemand()) : Bevoegden[Kies(Bevoegden.Length)];
            Loop.Protocol = Kies(5) == 0 ? null : Signaalloop.V1;
            Loop.Dag = Dag.PlusDays(Kies(20) == 0 ? 60 : Kies(2));
            (Voor, CasusVoor) = (Loop.State, casus.State);
            var opCasus = CasusVoor is not null ? Kies(4) > 0 : Kies(8) == 0;
            var decision = (opCasus ? Casuscommands[CasusVoor is null ? 0 : Kies(Casuscommands.Length)] : Commands[Kies(Commands.Length)])(this);
            var events = decision?.Events ?? [];
            foreach (var @event in events)
            {
                gebeurd.Add(@event.GetType());
                Assert.True(Mag(Voor, CasusVoor, @event), $"Seed {seed}: {@event.GetType().Name} by {Rol} {Mens}.");
            }

            if (opCasus)
            {
                casus.Met(events);
            }
            else
            {
                Loop.Met(events);
            }

            Assert.True(LeestAlleenWatIsVrijgegeven(Iemand()), $"Seed {seed}: somebody reads what check 2A did not release to him.");
        }

        private Decision Beslis<TState, TCommand, TFacts>(
            Scenario<TState> scenario, CommandUseCase<TState, TCommand, TFacts> useCase, TCommand command, TFacts facts)
            where TState : class
            where TCommand : class
        {
            geprobeerd.Add(useCase.GetType());
            return scenario.When(useCase, command, facts).Decision;
        }

        private bool LeestAlleenWatIsVrijgegeven(string lezer)
        {
            var signaal = Loop.State;
            var gelezen = VrijgaveWeergave.Van(signaal, Toelating.Van(signaal, casus.State, new GebruikerId(lezer), Dag), new PlainReader(), []);
            var mag = signaal is { Check2A: { } check, Vrijgave: { } vrijgave, Onjuist: null } && Dag <= check.GeldigTot
                ? check.Matrix.Where(cel => cel.Besluit is not DeelBesluit.NietDelen
                    && vrijgave.Toegelaten.Any(persoon => persoon.Gebruiker.Value == lezer && persoon.Ontvanger == cel.Ontvanger)).Select(cel => cel.Gegeven).ToHashSet()
                : [];
            return gelezen.All(gegeven => mag.Contains(new Gegeven(Enum.Parse<SignaalElement>(gegeven.Soort), gegeven.Detail)));
        }

        // Written from the rules, not from the code: what must have been true before the event.
        private bool Mag(SignaalDossier voor, OndermijningsCasus? casus, IEvent @event) => Rol is not (Rol.Fg or Rol.Systeem) && @event switch
        {
            BronBevraagd e => Protocol is not null && Dag <= voor.Check1!.GeldigTot
                && voor.Check1.Bronnen.Any(bron => bron.Bron == e.Bron && bron.Besluit is not BronBesluit.Geweigerd) && e.Bron is not GemeentelijkeBron.Bibob,
            HitNoHitOntvangen e => Protocol is not null && Rol is Rol.Bronhouder && voor.Bronvragen[e.Vraag - 1] is { Antwoord: null } vraag
                && vraag.Gevraagd.Bronhouder.Value == Mens && Dag <= vraag.Gevraagd.UiterlijkOp,
            DetailgegevensOntvangen e => Protocol is not null
                && voor.Bronvragen[e.Vraag - 1] is { Antwoord.Hit: true, IsRelevant: true } hit
                && hit.Oordelen.Select(oordeel => (oordeel.Rol, oordeel.IsRelevant)).ToHashSet().SetEquals([(Rol.Signaalcoordinator, true), (Rol.Privacyfunctionaris, true)])
                && e.Gegevens.All(gegeven => gegeven.Categorie is not GegevensCategorie.Bibob and not GegevensCategorie.Wpg),
            PrivacyCheck1Uitgevoerd e => IsToets(voor) && e.Bronnen.All(bron => bron.Besluit is BronBesluit.Geweigerd
                || bron.Bron is not (GemeentelijkeBron.Bibob or GemeentelijkeBron.BoaStrafrechtelijk or GemeentelijkeBron.PolitiegegevensBurgemeester)),
            PrivacyCheck2AUitgevoerd => IsToets(voor),
            GegevensVrijgegevenVoorOverleg => Protocol is not null && voor.HeeftGeldigJa(WegingSoort.Weging4),
            SignaalOvergedragenAanAfdeling e => IsOverdracht(voor, e.Afdeling.ToString(), e.Verstrekking) && Rol is Rol.LidOndermijningsteam && casus is null,
            SignaalOvergedragenAanRiec e => IsOverdracht(voor, "Riec", e.Verstrekking) && Rol is Rol.LidOndermijningsteam && casus is null,
            Weging4Vastgelegd => casus is null && voor.Bronvragen.Any(vraag => vraag.IsRelevant is true),
            Weging1Vastgelegd or Weging2AVastgelegd or Weging2BVastgelegd or Weging3Vastgelegd => casus is null,
            BronnenonderzoekAfgerond { Uitkomst: OnderzoekUitkomst.GeenRelevanteHit } e => voor.Check1!.Bronnen.All(bron => bron.Besluit is BronBesluit.Geweigerd
                || voor.Bronvragen.Any(vraag => vraag.Gevraagd.Bron == bron.Bron && vraag.Antwoord is not null) || e.NietBevraagd!.Any(niet => niet.Bron == bron.Bron)),
            SignaalOnjuistVerklaard => Rol is Rol.Signaalcoordinator && voor.Onjuist is null,
            OnjuistheidBevestigd or OnjuistheidVerworpen => Rol is Rol.LidOndermijningsteam or Rol.Privacyfunctionaris && voor.Onjuist!.Door.Value != Mens,
            VerwijderingOpgedragen => voor.Onjuist is not null && (voor.OnjuistheidIsBevestigd || Rol is Rol.LidOndermijningsteam or Rol.Privacyfunctionaris),
            OntvangstBevestigd or VerwijderingBevestigd => IsVanOntvanger((IVerstrekkingEvent)@event, voor, casus),
            PlanVanAanpakVastgesteld or CasusMonitoringGestart or OndermijningsCasusAfgesloten => IsRegie(casus!),
            PrivacyCheckOverdrachtUitgevoerd => IsToets(voor),
            OndermijningsCasusGestart => Protocol is not null && voor is { Vrijgave: not null, Check2A: { } check } && Dag <= check.GeldigTot,
            PrivacyCheck2BUitgevoerd => Protocol is not null && Rol is Rol.Privacyfunctionaris && casus!.Kern.Duo?.Omvat(new GebruikerId(Mens)) == false,
            CasusgegevensVerstrekt e => Protocol is not null && !string.IsNullOrWhiteSpace(e.Grondslag.Plain)
                && casus!.Interventies[e.Interventie - 1].Check is { } check && Dag <= check.GeldigTot
                && e.Gegevens.All(gegeven => check.Regels.Any(regel =>
                    regel.Gegeven == gegeven && regel.Ontvanger == e.Ontvanger && regel.Besluit is not UitvoeringsBesluit.Geweigerd)),
            InterventieAfgerond e => IsRegie(casus!) && (e.Resultaat is InterventieResultaat.Vervallen || casus!.Interventies[e.Interventie - 1].Check is not null),
            CasusOvergedragenAanRiec e => IsOverdracht(casus!, "Riec", e.Verstrekking) && e.Check2A == casus!.Start.Check2A
                && (Rol is Rol.Signaalcoordinator || IsRegie(casus!)),
            _ => true,
        };

        private bool IsToets(SignaalDossier voor) => Protocol is not null && Rol is Rol.Privacyfunctionaris
            && !voor.Wegingen.Any(weging => weging.Kop.Door.Value == Mens) && voor.Ontvangst.OntvangenDoor.Value != Mens;

        private bool IsRegie(OndermijningsCasus zaak) => Rol is Rol.Casusregisseur or Rol.Achtervang && zaak.Kern.Duo!.Omvat(new GebruikerId(Mens));

        private bool IsVanOntvanger(IVerstrekkingEvent @event, SignaalDossier voor, OndermijningsCasus? zaak) =>
            (zaak?.Boek ?? voor.Boek).Regels.Concat(voor.Boek.Regels).Where(regel => regel.Nummer == @event.Verstrekking)
                .Any(regel => regel.Gebruikers.Contains(new GebruikerId(Mens)) || (regel.Gebruikers.Count == 0 && (Rol is Rol.Signaalcoordinator || (zaak is not null && IsRegie(zaak)))));

        private bool IsOverdracht(IOverdraagbaar zaak, string ontvanger, Verstrekking verstrekking) =>
            Protocol is not null && !string.IsNullOrWhiteSpace(verstrekking.Grondslag.Plain) && verstrekking.ProtocolVersie.Length > 0 && !zaak.IsIngetrokken
            && zaak.Overdrachtschecks.Single(check => check.Check == verstrekking.OverdrachtCheck) is var toets
            && toets.Ontvanger.ToString() == ontvanger && Dag <= toets.GeldigTot
            && verstrekking.Elementen.All(soort => toets.Regels.Any(regel => regel.Gegeven.Soort == soort && regel.Besluit is OverdrachtsBesluit.Delen));
    }
}
