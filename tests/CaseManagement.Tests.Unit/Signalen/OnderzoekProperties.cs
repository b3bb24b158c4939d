using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>
/// Random commands by random roles, legal or not: nothing is disclosed without protocol, check and basis; no detail without a relevant hit.
/// </summary>
public sealed class OnderzoekProperties
{
    private const int Reeksen = 10_000;
    private const int Stappen = 12;

    private static readonly Rol[] Rollen =
        [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Bronhouder, Rol.Fg, Rol.Casusregisseur, Rol.Systeem];

    private static readonly string[] Mensen = ["u-sig", "u-team1", "u-pf", "u-vth", "u-brp", "u-cr"];

    // Each sequence begins somewhere in the life of a signal, so that every phase is met often.
    private static readonly IReadOnlyList<IReadOnlyList<IEvent>> Beginpunten =
    [
        [.. WachtOpCheck1().Gebeurd], [.. InOnderzoek().Gebeurd], [.. Bevraagd().Gebeurd], [.. Beantwoord().Gebeurd], [.. Beoordeeld().Gebeurd],
        [.. HitsGewogen().Gebeurd], [.. WachtOpCheck2A().Gebeurd], [.. OpAgenda().Gebeurd],
    ];

    private static readonly Func<Poging, Decision>[] Commands =
    [
        p => p.Signaal.Toets1(Check1(), p.Rol, p.Mens).Decision,
        p => p.Signaal.Toets1(new([Toegestaan((GemeentelijkeBron)p.Random.Next(12))], "m"), p.Rol, p.Mens).Decision,
        p => p.Signaal.Bevraag((GemeentelijkeBron)p.Random.Next(12), new GebruikerId(p.Mens), p.Rol).Decision,
        p => p.Signaal.Antwoord(p.Random.Next(1, 4), p.Random.Next(2) == 0 ? null : new LocalDate(2012 + p.Random.Next(15), 1, 1), p.Mens, p.Rol).Decision,
        p => p.Signaal.Beoordeel(p.Random.Next(1, 4), p.Random.Next(2) == 0, p.Rol, p.Mens).Decision,
        p => p.Signaal.Detail(new(p.Random.Next(1, 4), [new(default, "Gegeven")]), p.Rol, p.Mens).Decision,
        p => p.Signaal.RondAf(p.Rol).Decision,
        p => p.Signaal.Weeg3(Signalen.Stappen.Weging3((Weging3Uitkomst)p.Random.Next(4)) with { Herziening = new(p.Random.Next(3, 7), "Feit") }, p.Rol, p.Mens).Decision,
        p => p.Signaal.Weeg4(Weging4((Weging4Uitkomst)p.Random.Next(3)), p.Rol, p.Mens).Decision,
        p => p.Signaal.Toets2A(Check2A(p.Signaal), p.Rol, p.Mens).Decision,
    ];

    private static readonly Func<Poging, Decision>[] Casuscommands =
    [
        p => p.Casus.Start(rol: p.Rol, gebruiker: p.Mens).Decision,
        p => p.Casus.Plan(Casusloop.Plan(p.Signaal.Dag.PlusDays(30)), p.Rol, p.Mens).Decision,
        p => p.Casus.Toets(Casusloop.Check(p.Random.Next(1, 4)), p.Rol, p.Mens).Decision,
        p => p.Casus.Verstrek(p.Random.Next(1, 4), (Ontvanger)p.Random.Next(9), p.Random.Next(2) == 0 ? Casusloop.Detail : Casusloop.Objecten, p.Rol).Decision,
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
            for (var stap = 0; stap < Stappen; stap++)
            {
                poging.Doe(seed, gebeurd);
            }
        }

        Assert.Superset(
            new HashSet<Type> { typeof(BronBevraagd), typeof(DetailgegevensOntvangen), typeof(GegevensVrijgegevenVoorOverleg), typeof(CasusgegevensVerstrekt), typeof(SignaalOvergedragenAanRiec) },
            gebeurd);
    }

    /// <summary>One sequence.</summary>
    private sealed class Poging
    {
        public Poging(Random random, IReadOnlyList<IEvent> begin)
        {
            Random = random;
            Signaal = new Signaalloop { Dag = new LocalDate(2026, 2, 17) };
            foreach (var @event in begin)
            {
                Signaal.Met(@event);
            }

            Casus = new Casusloop(Signaal);
        }

        public Random Random { get; }

        public Signaalloop Signaal { get; }

        public Casusloop Casus { get; }

        public Rol Rol { get; private set; }

        public string Mens { get; private set; } = "";

        public void Doe(int seed, HashSet<Type> gebeurd)
        {
            // Most attempts come from whoever might do it; the rest from anybody.
            (Rol, Mens) = Random.Next(4) == 0
                ? (Rollen[Random.Next(Rollen.Length)], Mensen[Random.Next(Mensen.Length)])
                : Random.Next(5) switch
                {
                    0 => (Rol.Privacyfunctionaris, "u-pf"),
                    1 => (Rol.LidOndermijningsteam, "u-team1"),
                    2 => (Rol.Bronhouder, Random.Next(2) == 0 ? "u-vth" : "u-brp"),
                    3 => (Rol.Casusregisseur, "u-cr"),
                    _ => (Rol.Signaalcoordinator, "u-sig"),
                };
            Signaal.Protocol = Random.Next(5) == 0 ? null : Signaalloop.V1;
            Signaal.Dag = Signaal.Dag.PlusDays(Random.Next(20) == 0 ? 60 : Random.Next(2));
            var opCasus = Casus.State is not null ? Random.Next(4) > 0 : Random.Next(8) == 0;
            var (voor, casusVoor) = (Signaal.State, Casus.State);
            var events = opCasus
                ? Casuscommands[Casus.State is null ? 0 : Random.Next(Casuscommands.Length)](this).Events
                : Commands[Random.Next(Commands.Length)](this).Events;
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
                events.Aggregate(Signaal, (loop, @event) => loop.Met(@event));
            }
        }

        // Written from the rules, not from the code: what must have been true before the event.
        private bool Mag(SignaalDossier voor, OndermijningsCasus? casus, IEvent @event) => Rol is not (Rol.Fg or Rol.Systeem) && @event switch
        {
            BronBevraagd e => Signaal.Protocol is not null && Signaal.Dag <= voor.Check1!.GeldigTot
                && voor.Check1.Bronnen.Any(bron => bron.Bron == e.Bron && bron.Besluit is not BronBesluit.Geweigerd) && e.Bron is not GemeentelijkeBron.Bibob,
            HitNoHitOntvangen e => Signaal.Protocol is not null && Rol is Rol.Bronhouder && voor.Bronvragen[e.Vraag - 1] is { Antwoord: null } vraag
                && vraag.Gevraagd.Bronhouder.Value == Mens && Signaal.Dag <= vraag.Gevraagd.UiterlijkOp,
            DetailgegevensOntvangen e => Signaal.Protocol is not null && voor.Bronvragen[e.Vraag - 1] is { Antwoord.Hit: true, IsRelevant: true } hit
                && hit.Oordelen.Select(oordeel => (oordeel.Rol, oordeel.IsRelevant)).ToHashSet().SetEquals([(Rol.Signaalcoordinator, true), (Rol.Privacyfunctionaris, true)]),
            PrivacyCheck1Uitgevoerd or PrivacyCheck2AUitgevoerd => Signaal.Protocol is not null && Rol is Rol.Privacyfunctionaris
                && !voor.Wegingen.Any(weging => weging.Kop.Door.Value == Mens) && voor.Ontvangst.OntvangenDoor.Value != Mens,
            GegevensVrijgegevenVoorOverleg => Signaal.Protocol is not null && voor.HeeftGeldigJa(WegingSoort.Weging4),
            SignaalOvergedragenAanAfdeling or SignaalOvergedragenAanRiec => Signaal.Protocol is not null && Rol is Rol.LidOndermijningsteam,
            Weging4Vastgelegd => voor.Bronvragen.Any(vraag => vraag.IsRelevant is true),
            OndermijningsCasusGestart => Signaal.Protocol is not null && voor.Vrijgave is not null,
            CasusgegevensVerstrekt e => Signaal.Protocol is not null && !string.IsNullOrEmpty(e.Grondslag.Plain)
                && casus!.Interventies[e.Interventie - 1].Check is { } check && Signaal.Dag <= check.GeldigTot
                && e.Gegevens.All(gegeven => check.Regels.Any(regel =>
                    regel.Gegeven == gegeven && regel.Ontvanger == e.Ontvanger && regel.Besluit is not UitvoeringsBesluit.Geweigerd)),
            InterventieAfgerond { Resultaat: InterventieResultaat.Uitgevoerd } e => casus!.Interventies[e.Interventie - 1].Check is not null,
            CasusOvergedragenAanRiec => Signaal.Protocol is not null,
            _ => true,
        };
    }
}
