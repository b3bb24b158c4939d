using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class BesprekenTests
{
    private static readonly Agendapunt MetPolitie = Punt(1) with { Deelnemers = [new("politie"), new("alliantie", Wie("w.corporatie"))] };
    private static readonly AgendaGesloten Gesloten = new(Sluiting, [MetPolitie, Punt(2), Punt(3, Rubriek.Statusregels)]);
    private static readonly AgendaVerzonden Verzonden = new(D("2026-03-18"));
    private static readonly BesluitInvoer Advies = new(BesluitSoort.AdviesAanBurgemeester, "Waarschuwing opleggen.", "Gemeentewet 151d", [1]);
    private static readonly PuntBesproken Besproken1 = new(Id(1), [Regel(1, Id(1))]);
    private static readonly PuntAangehouden Aangehouden2 = new(Id(2), Tekst(Id(2), "Politie afwezig."));
    private static readonly OverlegGehouden Gehouden = new(D("2026-03-23"));
    private static readonly IEvent[] Lopend = [Gepland3, Gesloten, Verzonden];
    private static readonly IEvent[] Klaar = [.. Lopend, Besproken1, Aangehouden2, Gehouden];

    [Fact]
    public void An_item_is_discussed_with_rows_for_the_list_of_decisions()
    {
        Bespreek(Lopend).Then(Besproken1);
        Bespreek([Gepland3, Gesloten]).Then(Besproken1);
        Bespreek(Lopend, als: Als(Rol.SecretarisOverleg, "s.secretaris")).Then(Besproken1);
        Assert.Equal([1, 2], Bespreek([.. Lopend, Besproken1], 2).After.Besluiten.Select(regel => regel.Volgnummer));
    }

    [Fact]
    public void Items_are_recorded_from_the_day_of_the_meeting_until_it_is_over()
    {
        Bespreek(Lopend, nu: Instant.FromUtc(2026, 3, 22, 22, 59)).Refuses("§8.4");
        Bespreek(Lopend, nu: Instant.FromUtc(2026, 3, 22, 23, 0)).Then<PuntBesproken>();
        Bespreek([Gepland3]).Refuses("§8.4");
        Bespreek([.. Lopend, Gehouden]).Refuses("§8.4");
    }

    [Fact]
    public void Only_an_item_of_this_agenda_can_be_discussed_and_once()
    {
        Bespreek(Lopend, 9).Refuses<PuntStaatNietOpAgenda>();
        Bespreek(Lopend, 3).Refuses<AlleenStatus>();
        Bespreek([.. Lopend, Besproken1]).Refuses<PuntIsAlBehandeld>();
        Bespreek([.. Lopend, Aangehouden2], 2).Refuses<PuntIsAlBehandeld>();
        Geval(Lopend).When(new PuntBesprekenUseCase(null, null), new(Id(1), []), Feiten(new PuntFeiten(null))).Refuses<PuntStaatNietOpAgenda>();
    }

    [Fact]
    public void Who_has_a_conflict_of_interest_is_told_that_the_item_is_not_there() =>
        Bespreek(Lopend, dossier: Zaak(1) with { Uitgesloten = [Wie("v.voorzitter")] }).Refuses<PuntStaatNietOpAgenda>();

    [Fact]
    public void The_chair_does_not_decide_alone_on_a_case_of_his_own()
    {
        var eigen = Zaak(1) with { Duo = new Duo(Wie("v.voorzitter"), Wie("d.achtervang")) };

        Bespreek(Lopend, dossier: eigen).Refuses("ROL-05");
        Geval(Lopend).When(new PuntBesprekenUseCase(null, null), new(Id(1), []), Feiten(new PuntFeiten(eigen))).Then(new PuntBesproken(Id(1), []));
    }

    [Fact]
    public void A_row_names_actions_that_exist() => Bespreek(Lopend, dossier: Zaak(1) with { Acties = [] }).Refuses<ActieBestaatNiet>();

    [Fact]
    public void An_item_can_be_held_over()
    {
        Geval(Lopend).When(new PuntAanhoudenUseCase(null, null), new(Id(2), "Politie afwezig."), Feiten(new PuntFeiten(Zaak(2)))).Then(Aangehouden2);
        Geval([.. Lopend, Aangehouden2]).When(new PuntAanhoudenUseCase(null, null), new(Id(2), "x"), Feiten(new PuntFeiten(Zaak(2))))
            .Refuses<PuntIsAlBehandeld>();
    }

    [Fact]
    public void Only_who_belongs_to_the_case_attends_its_item()
    {
        Aanwezig(new("politie", Wie("w.wijkagent")), new("gemeente", Wie("d.eerste")), new("alliantie", Wie("w.corporatie"))).Then<AanwezigheidVastgelegd>();
        Aanwezig(new Aanwezige("alliantie", Wie("a.ander"))).Refuses<MagPuntNietBijwonen>();
        Aanwezig(new("politie", Wie("w.wijkagent")), new("school", Wie("s.school"))).Refuses("ROL-02");
        Aanwezig(new Aanwezige("politie", Wie("b.buurman"))).Refuses<MagPuntNietBijwonen>();
    }

    [Fact]
    public void Who_arrives_late_attends_later_items_only() => Geval([.. Lopend, Besproken1])
        .When(new AanwezigheidVastleggenUseCase(null, null), new(Id(1), [new("politie", Wie("w.wijkagent"))]), Feiten(new PuntFeiten(Zaak(1))))
        .Refuses<PuntIsAlBehandeld>();

    [Fact]
    public void A_meeting_ends_when_every_item_was_dealt_with()
    {
        Sluitaf([.. Lopend, Besproken1, Aangehouden2]).Then(Gehouden);
        Sluitaf([.. Lopend, Besproken1]).Refuses<PuntenNogOpen>();
        Sluitaf(Klaar).ThenNothing();
        Sluitaf([Gepland3]).Refuses("§8.4");
        Sluitaf([.. Lopend, Besproken1, Aangehouden2], Instant.FromUtc(2026, 3, 22, 12, 0)).Refuses("§8.4");
        Sluitaf([.. Lopend, Besproken1, Aangehouden2], als: Als(Rol.SecretarisOverleg)).Refuses<LeidtDitOverlegNiet>();
    }

    [Theory]
    [InlineData("2026-03-23", false)]
    [InlineData("2026-03-25", false)]
    [InlineData("2026-03-26", true)]
    public void The_draft_goes_round_within_two_working_days_or_is_marked_late(string dag, bool teLaat) =>
        Stuurrond(Klaar, dag).Then(new BesluitenlijstRondgestuurd(D(dag), teLaat));

    [Fact]
    public void Only_the_draft_of_a_meeting_that_was_held_goes_round()
    {
        Stuurrond(Lopend, "2026-03-24").Refuses("§8.4");
        Stuurrond([.. Klaar, Rond], "2026-03-24").ThenNothing();
        Stuurrond([.. Klaar, Rond, new BesluitenlijstVastgesteld(Id(50))], "2026-05-24").Refuses("§8.4");
    }

    [Fact]
    public void The_list_is_adopted_in_the_next_meeting()
    {
        Stelvast([.. Klaar, Rond], "2026-04-28").Then(new BesluitenlijstVastgesteld(Id(50)));
        Stelvast([.. Klaar, Rond], "2026-04-27").Refuses<WachtOpVolgendOverleg>();
        Stelvast(Klaar, "2026-04-28").Refuses("§8.4");
        Stelvast([.. Klaar, Rond, new BesluitenlijstVastgesteld(Id(50))], "2026-04-29").ThenNothing();
        Geval([.. Klaar, Rond]).When(new BesluitenlijstVaststellenUseCase(null), new(), Feiten(new VolgendOverleg(null, null)))
            .Refuses<WachtOpVolgendOverleg>();
    }

    [Fact]
    public void A_row_is_corrected_by_an_addition_and_an_adopted_one_by_the_chair_only()
    {
        IEvent[] vast = [.. Klaar, Rond, new BesluitenlijstVastgesteld(Id(50))];
        var correctie = new BesluitenlijstGecorrigeerd(1, Id(1), Tekst(Id(1), "Lees: voornemen."));

        Corrigeer(vast).Then(correctie);
        Corrigeer(Klaar, als: Als(Rol.SecretarisOverleg)).Then(correctie);
        Corrigeer(vast, als: Als(Rol.SecretarisOverleg)).Refuses<LeidtDitOverlegNiet>();
        Corrigeer(vast, 2).Refuses<BesluitregelBestaatNiet>();
        Corrigeer(vast, als: Als(Rol.VoorzitterOverleg) with { Gebruiker = Wie("b.buurman") }).Refuses<BesluitregelBestaatNiet>();
        Corrigeer([.. Lopend, Besproken1]).Refuses("§8.4");
        Assert.Single(Corrigeer(vast).After.Besluiten);
        Assert.Single(Corrigeer(vast).After.Correcties);
    }

    [Fact]
    public void Without_a_protocol_no_case_that_needs_one_is_discussed()
    {
        var signaal = Zaak(1) with { Agendering = new Agendering(Soort) { VereistProtocol = true } };
        ScenarioResult<Overleg> Met(bool heeftProtocol) =>
            Geval(Lopend).When(new PuntBesprekenUseCase(null, null), new(Id(1), []), Feiten(new PuntFeiten(signaal, heeftProtocol)));
        Met(heeftProtocol: false).Refuses("OND-01");
        Met(heeftProtocol: true).Then(new PuntBesproken(Id(1), []));
    }

    [Fact]
    public void The_list_of_the_GSO_is_adopted_by_its_chair_and_while_nobody_is_named_by_the_coordinator()
    {
        ScenarioResult<Overleg> Stelvast(Rol rol, OverlegReeks reeks) => Geval([.. Klaar, Rond], Middag("2026-04-28"), Als(rol)).When(
            new BesluitenlijstVaststellenUseCase(null), new BesluitenlijstVaststellen(), Feiten(new VolgendOverleg(Id(50), D("2026-04-28")), reeks));
        var zonder = Reeks(type: Leiding.Signaaloverleg);
        var met = Reeks(new ReeksBezetting("oov", Wie("v.voorzitter"), null, []), type: Leiding.Signaaloverleg);
        Stelvast(Rol.Signaalcoordinator, zonder).Then(new BesluitenlijstVastgesteld(Id(50)));
        Stelvast(Rol.VoorzitterOverleg, zonder).Refuses<LeidtDitOverlegNiet>();
        Stelvast(Rol.Signaalcoordinator, met).Refuses<LeidtDitOverlegNiet>();
        Stelvast(Rol.VoorzitterOverleg, met).Then(new BesluitenlijstVastgesteld(Id(50)));
    }

    private static BesluitenlijstRondgestuurd Rond => new(D("2026-03-24"), false);

    private static Besluitregel Regel(int nummer, Kernel.Identiteit.DossierId dossier) => new(
        nummer, dossier, "PRF-2026-0001", Advies.Soort, Tekst(dossier, Advies.Tekst), [1], Advies.Grondslag);

    private static DossierOverzicht Zaak(int nummer) => Dossier(nummer) with
    {
        Deelnemers = [new("politie"), new("alliantie", Wie("w.corporatie"))],
        Uitgesloten = [Wie("b.buurman")],
        Acties = [Actie(1, "2026-03-01")],
    };

    private static Scenario<Overleg> Geval(IReadOnlyList<IEvent> gegeven, Instant? nu = null, Aanroep? als = null) =>
        new(OverlegEvolve.Evolve, gegeven) { Nu = nu ?? Instant.FromUtc(2026, 3, 23, 9, 0), Aanroep = als ?? Als(Rol.VoorzitterOverleg) };

    private static ScenarioResult<Overleg> Bespreek(
        IReadOnlyList<IEvent> gegeven, int nummer = 1, Instant? nu = null, Aanroep? als = null, DossierOverzicht? dossier = null) =>
        Geval(gegeven, nu, als).When(
            new PuntBesprekenUseCase(null, null), new PuntBespreken(Id(nummer), [Advies]), Feiten(new PuntFeiten(dossier ?? Zaak(nummer))));

    private static ScenarioResult<Overleg> Aanwezig(params Aanwezige[] wie) => Geval(Lopend).When(
        new AanwezigheidVastleggenUseCase(null, null), new AanwezigheidVastleggen(Id(1), wie), Feiten(new PuntFeiten(Zaak(1))));

    private static ScenarioResult<Overleg> Sluitaf(IReadOnlyList<IEvent> gegeven, Instant? nu = null, Aanroep? als = null) =>
        Geval(gegeven, nu, als).When(new OverlegAfsluitenUseCase(null), new OverlegAfsluiten(), Feiten(NoFacts.Instance));

    private static ScenarioResult<Overleg> Stuurrond(IReadOnlyList<IEvent> gegeven, string dag) => Geval(gegeven, Middag(dag))
        .When(new BesluitenlijstRondsturenUseCase(null, Instellingen), new BesluitenlijstRondsturen(), Feiten(NoFacts.Instance));

    private static ScenarioResult<Overleg> Stelvast(IReadOnlyList<IEvent> gegeven, string dag) => Geval(gegeven, Middag(dag))
        .When(new BesluitenlijstVaststellenUseCase(null), new BesluitenlijstVaststellen(), Feiten(new VolgendOverleg(Id(50), D("2026-04-28"))));

    private static ScenarioResult<Overleg> Corrigeer(IReadOnlyList<IEvent> gegeven, int nummer = 1, Aanroep? als = null) =>
        Geval(gegeven, als: als).When(new BesluitCorrigerenUseCase(null, null), new BesluitCorrigeren(Id(1), nummer, "Lees: voornemen."), Feiten(new PuntFeiten(Zaak(1))));

    private static Instant Middag(string dag) => Kernel.Kalender.NederlandseTijd.Moment(D(dag) + LocalTime.Noon);
}
