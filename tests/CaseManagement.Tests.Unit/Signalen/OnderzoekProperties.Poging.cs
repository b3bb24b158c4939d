using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Koppelvragen;
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

public sealed partial class OnderzoekProperties
{
    /// <summary>One sequence.</summary>
    private sealed class Poging
    {
        private readonly Random random;
        private readonly HashSet<Type> geprobeerd;
        private readonly Casusloop casus;
        private readonly List<IEvent> berichten = [];

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

        /// <summary>A source of the shipped list.</summary>
        public GemeentelijkeBron Lijstbron() => Bronnenlijst.Standaard[Kies(Bronnenlijst.Standaard.Count)].Bron;

        /// <summary>Mostly a source that check 1 allowed, so that questions and answers are reached however long the list grows; else any.</summary>
        public GemeentelijkeBron Bron() =>
            Kies(4) > 0 && Voor.Check1?.Bronnen.Where(bron => bron.IsToegestaan).ToList() is { Count: > 0 } toegestaan
                ? toegestaan[Kies(toegestaan.Count)].Bron
                : Lijstbron();

        /// <summary>Mostly a question that was asked; else any number.</summary>
        public int Vraag() => Kies(4) > 0 && Voor.Bronvragen.Count > 0 ? Kies(1, Voor.Bronvragen.Count + 1) : Kies(1, 4);

        /// <summary>Mostly somebody who answers for a source; else anybody.</summary>
        public string Bronhouder() => Kies(4) > 0 ? Kies(2) == 0 ? "u-vth" : "u-brp" : Iemand();

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

        /// <summary>A step on the notice of a hidden match, which has a stream of its own.</summary>
        public Decision Bericht(KoppelberichtAfhandelenUseCase useCase, KoppelberichtAfhandelen command, bool facts) => Beslis(
            new Scenario<Koppelbericht>(Koppelbericht.Onderwerp.Evolve, [.. berichten]) { Aanroep = Loop.Als(Rol, Mens).Aanroep, Nu = Loop.Als(Rol, Mens).Nu },
            useCase,
            command,
            facts);

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
            else if (events is [KoppelberichtAfgehandeld])
            {
                berichten.AddRange(events);
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
        private bool Mag(SignaalDossier voor, OndermijningsCasus? casus, IEvent @event) => (Rol is not (Rol.Fg or Rol.Systeem) || @event is BelangenconflictGemeld) && @event switch
        {
            BronBevraagd e => Protocol is not null && Dag <= voor.Check1!.GeldigTot
                && voor.Check1.Bronnen.Any(bron => bron.Bron == e.Bron && bron.Besluit is not BronBesluit.Geweigerd) && e.Bron != GemeentelijkeBron.Bibob,
            HitNoHitOntvangen e => Protocol is not null && Rol is Rol.Bronhouder && voor.Bronvragen[e.Vraag - 1] is { Antwoord: null } vraag
                && vraag.Gevraagd.Bronhouder.Value == Mens && Dag <= voor.Check1!.GeldigTot
                && e.TermijnVerstrekenOp == (Dag > vraag.Gevraagd.UiterlijkOp ? vraag.Gevraagd.UiterlijkOp : null),
            DetailgegevensOntvangen e => Protocol is not null
                && voor.Bronvragen[e.Vraag - 1] is { Antwoord.Hit: true, IsRelevant: true } hit
                && hit.Oordelen.Select(oordeel => (oordeel.Rol, oordeel.IsRelevant)).ToHashSet().SetEquals([(Rol.Signaalcoordinator, true), (Rol.Privacyfunctionaris, true)])
                && e.Gegevens.All(gegeven => gegeven.Categorie is not GegevensCategorie.Bibob and not GegevensCategorie.Wpg),
            PrivacyCheck1Uitgevoerd e => IsToets(voor) && e.Bronnen.All(bron => bron.Besluit is BronBesluit.Geweigerd
                || bron.Bron.Code is not ("Bibob" or "BoaStrafrechtelijk" or "PolitiegegevensBurgemeester")),
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
            KoppelvraagGesteld => Protocol is not null && Rol is Rol.Signaalcoordinator && voor.Onjuist is null && voor.Kern.Duo!.Omvat(new GebruikerId(Mens))
                && voor.Koppelvragen.Count(vraag => vraag.Stap.Op == Dag) < 3,
            KoppelberichtAfgehandeld => Rol is Rol.Privacyfunctionaris && voor.Koppelvragen.Count > 0 && berichten.Count == 0,
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
