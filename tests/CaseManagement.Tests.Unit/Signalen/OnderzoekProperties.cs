using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
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

    private static readonly (Rol, string)[] Bevoegden =
    [
        (Rol.Privacyfunctionaris, "u-pf"), (Rol.LidOndermijningsteam, "u-team1"), (Rol.Bronhouder, "u-vth"), (Rol.Bronhouder, "u-brp"),
        (Rol.Casusregisseur, "u-cr"), (Rol.Signaalcoordinator, "u-sig"),
    ];

    private static readonly Rol[] Rollen =
        [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Bronhouder, Rol.Fg, Rol.Casusregisseur, Rol.Systeem];

    private static readonly string[] Mensen = ["u-sig", "u-team1", "u-pf", "u-vth", "u-brp", "u-cr", "u-handhaver"];

    // Each sequence begins somewhere in the life of a signal, so that every phase is met often.
    private static readonly IReadOnlyList<Beginpunt> Beginpunten =
    [
        Van(WachtOpCheck1()), Van(InOnderzoek()), Van(Bevraagd()), Van(Beantwoord()), Van(Beoordeeld()), Van(HitsGewogen()), Van(WachtOpCheck2A()), Van(OpAgenda()),
        Van(Casusloop.Gestart()), Van(Casusloop.MetPlan()), Van(Casusloop.InUitvoering()),
    ];

    private static readonly Func<Poging, Decision?>[] Commands =
    [
        p => p.Signaal.Toets1(Check1(), p.Rol, p.Mens).Decision,
        p => p.Signaal.Toets1(new([Toegestaan(Bronnenlijst.Standaard[p.Random.Next(12)].Bron)], "m"), p.Rol, p.Mens).Decision,
        p => p.Signaal.Bevraag(Bronnenlijst.Standaard[p.Random.Next(12)].Bron, new GebruikerId(p.Mens), p.Rol).Decision,
        p => p.Signaal.Antwoord(p.Random.Next(1, 4), p.Random.Next(2) == 0 ? null : new LocalDate(2012 + p.Random.Next(15), 1, 1), p.Mens, p.Rol).Decision,
        p => p.Signaal.Beoordeel(p.Random.Next(1, 4), p.Random.Next(2) == 0, p.Rol, p.Mens).Decision,
        p => p.Signaal.Detail(new(p.Random.Next(1, 4), [new((GegevensCategorie)p.Random.Next(6), "Gegeven")]), p.Rol, p.Mens).Decision,
        p => p.Rol is not Rol.Signaalcoordinator ? null : p.Signaal.Voldoe(p.Signaal.State.Betrokkenen.LastOrDefault()?.Gekoppeld.Betrokkene ?? default, p.Signaal.Dag).Decision,
        p => p.Rol is not Rol.Signaalcoordinator ? null : p.Signaal.Koppel(Stappen.Exploitant).Decision,
        p => p.Signaal.RondAf(p.Rol).Decision,
        p => Poging.Vorm(new Weging3ZwaarteVorm(), p.Basis(Stappen.Weging3((Weging3Uitkomst)p.Random.Next(4))), c => p.Signaal.Weeg3(c, p.Rol, p.Mens).Decision),
        p => Poging.Vorm(new Weging4Vorm(), p.Basis(Weging4((Weging4Uitkomst)p.Random.Next(3))), c => p.Signaal.Weeg4(c, p.Rol, p.Mens).Decision),
        p => p.Signaal.Toets2A(Check2A(p.Signaal), p.Rol, p.Mens).Decision,
    ];

    private static readonly Func<Poging, Decision?>[] Casuscommands =
    [
        p => p.Casus.Start(rol: p.Rol, gebruiker: p.Mens).Decision,
        p => p.Casus.Plan(Casusloop.Plan(p.Signaal.Dag.PlusDays(30)), p.Rol, p.Mens).Decision,
        p => p.Casus.Toets(Casusloop.Check(p.Random.Next(1, 4)), p.Rol, p.Mens).Decision,
        p => Poging.Vorm(
            new CasusgegevensVerstrekkenVorm(),
            Casusloop.Verstrekking(p.Random.Next(1, 4), (Ontvanger)p.Random.Next(9), p.Random.Next(2) == 0 ? Casusloop.Detail : Casusloop.Objecten) with { Grondslag = p.Grondslag() },
            c => p.Casus.Verstrek(c, p.Rol).Decision),
        p => p.Casus.Rond(p.Random.Next(1, 3), (InterventieResultaat)p.Random.Next(2), rol: p.Rol).Decision,
        p => p.Casus.Monitor(p.Rol).Decision,
        p => p.Casus.NaarRiec(p.Rol).Decision,
    ];

    [Fact]
    public void Nothing_is_disclosed_without_protocol_check_and_basis()
    {
        var gebeurd = new HashSet<Type>();
        for (var seed = 0; seed < Reeksen; seed++)
        {
            var poging = new Poging(new Random(seed), Beginpunten[seed % Beginpunten.Count]);
            for (var stap = 0; stap < Lengte; stap++)
            {
                poging.Doe(seed, gebeurd);
            }
        }

        // The rules say nothing about what never happens: each disclosure was reached, and reached often enough to be refused wrongly.
        Type[] verstrekkingen =
        [
            typeof(BronBevraagd), typeof(HitNoHitOntvangen), typeof(DetailgegevensOntvangen), typeof(GegevensVrijgegevenVoorOverleg), typeof(CasusgegevensVerstrekt),
            typeof(SignaalOvergedragenAanAfdeling), typeof(SignaalOvergedragenAanRiec), typeof(CasusOvergedragenAanRiec),
        ];
        Assert.Empty(verstrekkingen.Except(gebeurd));
    }

    private static Beginpunt Van(Signaalloop signaal) => new([.. signaal.Gebeurd], []);

    private static Beginpunt Van(Casusloop casus) => new([.. casus.Signaal.Gebeurd], [.. casus.Gebeurd]);

    private sealed record Beginpunt(IReadOnlyList<IEvent> Signaal, IReadOnlyList<IEvent> Casus);

    /// <summary>One sequence.</summary>
    private sealed class Poging
    {
        public Poging(Random random, Beginpunt begin)
        {
            Random = random;
            Signaal = new Signaalloop { Dag = new LocalDate(2026, 2, 19) };
            foreach (var @event in begin.Signaal)
            {
                Signaal.Met(@event);
            }

            Casus = new Casusloop(Signaal).Met(begin.Casus);
        }

        public Random Random { get; }

        public Signaalloop Signaal { get; }

        public Casusloop Casus { get; }

        public Rol Rol { get; private set; }

        public string Mens { get; private set; } = "";

        public string Grondslag() => Random.Next(4) == 0 ? "" : "Awb 5.2";

        public Weging3ZwaarteVastleggen Basis(Weging3ZwaarteVastleggen command) => command with
        {
            Herziening = new(Random.Next(3, 7), "Feit"),
            Verstrekking = command.Verstrekking is { } opgave ? opgave with { Grondslag = Grondslag() } : null,
        };

        public Weging4Vastleggen Basis(Weging4Vastleggen command) => command with
        {
            Herziening = Random.Next(3) == 0 ? new(Random.Next(3, 9), "Feit") : null,
            Verstrekking = command.Verstrekking is { } opgave ? opgave with { Grondslag = Grondslag() } : null,
            Afdelingen = [.. command.Afdelingen.Select(afdeling => afdeling with { Verstrekking = afdeling.Verstrekking with { Grondslag = Grondslag() } })],
        };

        /// <summary>As at the door: a command of the wrong shape never comes to a decision.</summary>
        public static Decision? Vorm<TCommand>(AbstractValidator<TCommand> vorm, TCommand command, Func<TCommand, Decision> beslis) =>
            vorm.Validate(command).IsValid ? beslis(command) : null;

        public void Doe(int seed, HashSet<Type> gebeurd)
        {
            // Most attempts come from whoever might do it; the rest from anybody.
            (Rol, Mens) = Random.Next(4) == 0
                ? (Rollen[Random.Next(Rollen.Length)], Mensen[Random.Next(Mensen.Length)])
                : Bevoegden[Random.Next(Bevoegden.Length)];
            Signaal.Protocol = Random.Next(5) == 0 ? null : Signaalloop.V1;
            Signaal.Dag = Signaal.Dag.PlusDays(Random.Next(20) == 0 ? 60 : Random.Next(2));
            var opCasus = Casus.State is not null ? Random.Next(4) > 0 : Random.Next(8) == 0;
            var (voor, casusVoor) = (Signaal.State, Casus.State);
            var decision = opCasus
                ? Casuscommands[Casus.State is null ? 0 : Random.Next(Casuscommands.Length)](this)
                : Commands[Random.Next(Commands.Length)](this);
            var events = decision?.Events ?? [];
            foreach (var @event in events)
            {
                gebeurd.Add(@event.GetType());
                Assert.True(Mag(voor, casusVoor, @event), $"Seed {seed}: {@event.GetType().Name} by {Rol} {Mens}.");
            }

            if (opCasus)
            {
                Casus.Met(events);
            }
            else
            {
                Signaal.Met(events);
            }

            Assert.True(LeestAlleenWatIsVrijgegeven(Mensen[Random.Next(Mensen.Length)]), $"Seed {seed}: somebody reads what check 2A did not release to him.");
        }

        private bool LeestAlleenWatIsVrijgegeven(string lezer)
        {
            var signaal = Signaal.State;
            var gelezen = VrijgaveWeergave.Van(signaal, Toelating.Van(signaal, Casus.State, new GebruikerId(lezer), Signaal.Dag), new PlainReader(), []);
            var mag = signaal is { Check2A: { } check, Vrijgave: { } vrijgave } && Signaal.Dag <= check.GeldigTot
                ? check.Matrix.Where(cel => cel.Besluit is not DeelBesluit.NietDelen
                    && vrijgave.Toegelaten.Any(persoon => persoon.Gebruiker.Value == lezer && persoon.Ontvanger == cel.Ontvanger)).Select(cel => cel.Gegeven).ToHashSet()
                : [];
            return gelezen.All(gegeven => mag.Contains(new Gegeven(Enum.Parse<SignaalElement>(gegeven.Soort), gegeven.Detail)));
        }

        // Written from the rules, not from the code: what must have been true before the event.
        private bool Mag(SignaalDossier voor, OndermijningsCasus? casus, IEvent @event) => Rol is not (Rol.Fg or Rol.Systeem) && @event switch
        {
            BronBevraagd e => Signaal.Protocol is not null && Signaal.Dag <= voor.Check1!.GeldigTot
                && voor.Check1.Bronnen.Any(bron => bron.Bron == e.Bron && bron.Besluit is not BronBesluit.Geweigerd) && e.Bron != GemeentelijkeBron.Bibob,
            HitNoHitOntvangen e => Signaal.Protocol is not null && Rol is Rol.Bronhouder && voor.Bronvragen[e.Vraag - 1] is { Antwoord: null } vraag
                && vraag.Gevraagd.Bronhouder.Value == Mens && Signaal.Dag <= voor.Check1!.GeldigTot
                && e.TermijnVerstrekenOp == (Signaal.Dag > vraag.Gevraagd.UiterlijkOp ? vraag.Gevraagd.UiterlijkOp : null),
            DetailgegevensOntvangen e => Signaal.Protocol is not null
                && voor.Bronvragen[e.Vraag - 1] is { Antwoord.Hit: true, IsRelevant: true } hit
                && hit.Oordelen.Select(oordeel => (oordeel.Rol, oordeel.IsRelevant)).ToHashSet().SetEquals([(Rol.Signaalcoordinator, true), (Rol.Privacyfunctionaris, true)])
                && e.Gegevens.All(gegeven => gegeven.Categorie is not GegevensCategorie.Bibob and not GegevensCategorie.Wpg),
            PrivacyCheck1Uitgevoerd e => IsToets(voor) && e.Bronnen.All(bron => bron.Besluit is BronBesluit.Geweigerd
                || bron.Bron.Code is not ("Bibob" or "BoaStrafrechtelijk" or "PolitiegegevensBurgemeester")),
            PrivacyCheck2AUitgevoerd => IsToets(voor),
            GegevensVrijgegevenVoorOverleg => Signaal.Protocol is not null && voor.HeeftGeldigJa(WegingSoort.Weging4),
            SignaalOvergedragenAanAfdeling e => IsOverdracht(e.Verstrekking) && Rol is Rol.LidOndermijningsteam,
            SignaalOvergedragenAanRiec e => IsOverdracht(e.Verstrekking) && Rol is Rol.LidOndermijningsteam,
            Weging4Vastgelegd => voor.Bronvragen.Any(vraag => vraag.IsRelevant is true),
            OndermijningsCasusGestart => Signaal.Protocol is not null && voor is { Vrijgave: not null, Check2A: { } check } && Signaal.Dag <= check.GeldigTot,
            PrivacyCheck2BUitgevoerd => Signaal.Protocol is not null && Rol is Rol.Privacyfunctionaris && casus!.Kern.Duo?.Omvat(new GebruikerId(Mens)) == false,
            CasusgegevensVerstrekt e => Signaal.Protocol is not null && !string.IsNullOrWhiteSpace(e.Grondslag.Plain)
                && casus!.Interventies[e.Interventie - 1].Check is { } check && Signaal.Dag <= check.GeldigTot
                && e.Gegevens.All(gegeven => check.Regels.Any(regel =>
                    regel.Gegeven == gegeven && regel.Ontvanger == e.Ontvanger && regel.Besluit is not UitvoeringsBesluit.Geweigerd)),
            InterventieAfgerond { Resultaat: InterventieResultaat.Uitgevoerd } e => casus!.Interventies[e.Interventie - 1].Check is not null,
            CasusOvergedragenAanRiec e => IsOverdracht(e.Verstrekking) && e.Check2A == casus!.Start.Check2A,
            _ => true,
        };

        private bool IsToets(SignaalDossier voor) => Signaal.Protocol is not null && Rol is Rol.Privacyfunctionaris
            && !voor.Wegingen.Any(weging => weging.Kop.Door.Value == Mens) && voor.Ontvangst.OntvangenDoor.Value != Mens;

        private bool IsOverdracht(Verstrekking verstrekking) =>
            Signaal.Protocol is not null && !string.IsNullOrWhiteSpace(verstrekking.Grondslag.Plain) && verstrekking.ProtocolVersie.Length > 0;
    }
}
