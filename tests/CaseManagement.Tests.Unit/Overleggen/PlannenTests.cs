using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class PlannenTests
{
    private static readonly Instant VoorSluiting = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly OverlegPlannen Plannen = new(ReeksId, Soort, "Proefoverleg", 3, D("2026-03-23"), Planning3);
    private static readonly Planning Dinsdag = Planning3 with { Datum = D("2026-03-24"), Aanleversluiting = D("2026-03-17") + LocalTime.Noon, Verzending = D("2026-03-19") };
    private static readonly AgendaGesloten Gesloten = new(Sluiting, []);
    private static readonly AgendaVerzonden Verzonden = new(D("2026-03-18"));
    private static readonly OverlegVervallen Vervallen = new(Tekst(Id(1), "x"), false);
    private static readonly OverlegHerpland GeenDag = new((Planning?)null);
    private static readonly Buren Vrij = new(D("2026-02-16"), D("2026-04-28"), false);

    [Fact]
    public void A_place_gets_its_meeting_once()
    {
        Geval([]).When(new OverlegPlannenUseCase(), Plannen).Then(Gepland3);
        Geval([Gepland3]).When(new OverlegPlannenUseCase(), Plannen).ThenNothing();
    }

    [Fact]
    public void A_meeting_made_after_its_closing_hour_is_marked()
    {
        var laat = Geval([], Sluiting).When(new OverlegPlannenUseCase(), Plannen).Then<OverlegGepland>();

        Assert.True(laat.Planning!.SluitingVerstreken);
        Assert.Equal(Instant.FromUtc(2026, 3, 22, 23, 0), laat.Planning.Sluiting);
        Assert.Equal(Sluiting, Planning3.Sluiting);
        Geval([laat], Sluiting).When(new OverlegPlannenUseCase(), Plannen).ThenNothing();
    }

    [Fact]
    public void A_changed_calendar_moves_a_meeting_until_its_agenda_is_sent()
    {
        var command = Plannen with { Planning = Dinsdag };

        Geval([Gepland3]).When(new OverlegPlannenUseCase(), command).Then(new OverlegHerpland(Dinsdag));
        Geval([Gepland3, Gesloten]).When(new OverlegPlannenUseCase(), command).Then(new OverlegHerpland(Dinsdag));
        Geval([Gepland3, Gesloten, Verzonden]).When(new OverlegPlannenUseCase(), command).ThenNothing();
        Geval([Gepland3, Vervallen]).When(new OverlegPlannenUseCase(), command).ThenNothing();
        Geval([Gepland3, Verplaatst("2026-03-25")]).When(new OverlegPlannenUseCase(), command).ThenNothing();
        Geval([Gepland3], Instant.FromUtc(2026, 3, 24, 9, 0)).When(new OverlegPlannenUseCase(), command).ThenNothing();
    }

    [Fact]
    public void Without_a_day_the_chair_must_decide_and_a_new_day_solves_it()
    {
        var zonder = Geval([Gepland3]).When(new OverlegPlannenUseCase(), Plannen with { Planning = null });
        zonder.Then(GeenDag);
        Assert.Equal((OverlegStatus.Vervallen, true, null), (zonder.After.Status, zonder.After.VoorzitterMoetBeslissen, zonder.After.Planning));

        Geval([Gepland3, GeenDag]).When(new OverlegPlannenUseCase(), Plannen with { Planning = null }).ThenNothing();
        var weer = Geval([Gepland3, GeenDag]).When(new OverlegPlannenUseCase(), Plannen).After;
        Assert.Equal((OverlegStatus.Gepland, false), (weer.Status, weer.VoorzitterMoetBeslissen));
        Assert.Equal(
            OverlegStatus.AgendaGesloten, Geval([Gepland3, Gesloten, GeenDag]).When(new OverlegPlannenUseCase(), Plannen).After.Status);
    }

    [Fact]
    public void A_place_that_no_longer_exists_is_withdrawn_unless_its_agenda_was_sent()
    {
        Geval([Gepland3]).When(new OverlegIntrekkenUseCase(), new(ReeksId)).Then(new OverlegIngetrokken(ReeksId));
        Geval([Gepland3, Gesloten, Verzonden]).When(new OverlegIntrekkenUseCase(), new(ReeksId)).ThenNothing();
        Geval([Gepland3, new OverlegIngetrokken(ReeksId)]).When(new OverlegIntrekkenUseCase(), new(ReeksId)).ThenNothing();
        Geval([]).When(new OverlegIntrekkenUseCase(), new(ReeksId)).Refuses<OverlegOnbekend>();
    }

    [Fact]
    public void Only_the_program_plans_withdraws_and_closes() => Assert.All(
        new[] { new OverlegPlannenUseCase().Policy, new OverlegIntrekkenUseCase().Policy, new CaseManagement.Overleggen.Vaststellen.AgendaSluitenUseCase(null, null).Policy },
        policy => Assert.Equal([Rol.Systeem], policy.AlleenRollen));

    [Fact]
    public void The_chair_moves_a_meeting_to_another_meeting_day()
    {
        Verplaats([Gepland3], "2026-03-24").Then(new OverlegVerplaatst(Dinsdag, Tekst(Scenario<Overleg>.Dossier, "Zaal bezet."), false));
        Verplaats([Gepland3, Gesloten, Verzonden], "2026-03-24").Then<OverlegVerplaatst>();
        Assert.Equal(OverlegStatus.Verzonden, Verplaats([Gepland3, Gesloten, Verzonden], "2026-03-24").After.Status);
        Assert.Equal(Sluiting, Verplaats([Gepland3, Gesloten], "2026-03-24").After.Sluiting);
        Assert.Equal(OverlegStatus.Gepland, Verplaats([Gepland3, GeenDag], "2026-03-24").After.Status);
        Assert.True(Verplaats([Gepland3], "2026-03-04").Then<OverlegVerplaatst>().Planning.SluitingVerstreken);
    }

    [Fact]
    public void Moving_is_refused_for_a_day_without_meetings_a_taken_day_and_a_meeting_that_is_over()
    {
        Verplaats([Gepland3], "2026-03-22").Refuses<GeenVergaderdag>(); // Sunday
        Verplaats([Gepland3], "2026-02-27").Refuses<GeenVergaderdag>(); // past
        Verplaats([Gepland3], "2026-03-24", Vrij with { IsBezet = true }).Refuses("CAD-03");
        Verplaats([Gepland3, Vervallen], "2026-03-24").Refuses("CAD-06");
        Verplaats([Gepland3, Gesloten, new OverlegGehouden(D("2026-03-23"))], "2026-03-24").Refuses("CAD-06");
    }

    [Theory]
    [InlineData("2026-02-16", "2026-04-28", false)]
    [InlineData("2026-02-03", "2026-04-28", false)] // 49 days before 24 March
    [InlineData("2026-02-02", "2026-04-28", true)]
    [InlineData("2026-02-16", "2026-05-12", false)] // 49 days after
    [InlineData("2026-02-16", "2026-05-13", true)]
    public void A_gap_of_more_than_the_interval_and_two_weeks_is_a_warning(string vorige, string volgende, bool gat) => Assert.Equal(
        gat, Verplaats([Gepland3], "2026-03-24", new Buren(D(vorige), D(volgende), false)).Then<OverlegVerplaatst>().GatTeGroot);

    [Fact]
    public void A_meeting_lapses_only_when_no_legal_term_on_its_agenda_ends_before_the_next()
    {
        Vervalt([Gepland3], []).Then(new OverlegVervallen(Tekst(Scenario<Overleg>.Dossier, "Vakantie."), true));
        Vervalt([Gepland3], [new("Huisverbod", D("2026-04-27"), IsWettelijk: true)]).Refuses<WettelijkeTermijnZonderBesluit>();
        Vervalt([Gepland3], [new("Huisverbod", D("2026-03-02"), IsWettelijk: true)]).Refuses("CAD-06");
        Vervalt([Gepland3], [new("Huisverbod", D("2026-04-28"), IsWettelijk: true)]).Then<OverlegVervallen>();
        Vervalt([Gepland3], [new("Huisverbod", D("2026-03-01"), IsWettelijk: true)]).Then<OverlegVervallen>();
        Vervalt([Gepland3], [new("Intern", D("2026-04-27"))]).Then<OverlegVervallen>();
        Vervalt([Gepland3], [new("Beslistermijn", D("2026-04-27"), IsWettelijk: true, IsOpgeschort: true)]).Then<OverlegVervallen>();
        Vervalt([Gepland3], [new("Huisverbod", D("2028-01-01"), IsWettelijk: true)], Vrij with { Volgende = null }).Refuses("CAD-06");
    }

    [Fact]
    public void An_interim_decision_opens_the_way_for_that_case_only()
    {
        TermijnOverzicht[] termijn = [new("Huisverbod", D("2026-04-27"), IsWettelijk: true)];

        Vervalt([Gepland3, new TussentijdsBesluitVastgelegd(Id(1), Tekst(Id(1), "Via het college."))], termijn).Then<OverlegVervallen>();
        Vervalt([Gepland3, new TussentijdsBesluitVastgelegd(Id(2), Tekst(Id(2), "Via het college."))], termijn).Refuses("CAD-06");
    }

    [Fact]
    public void A_meeting_without_a_day_can_lapse_but_a_lapsed_or_held_one_cannot()
    {
        Assert.False(Vervalt([Gepland3, GeenDag], []).After.VoorzitterMoetBeslissen);
        Vervalt([Gepland3, Vervallen], []).Refuses("CAD-06");
        Vervalt([Gepland3, Gesloten, new OverlegGehouden(D("2026-03-23"))], []).Refuses("CAD-06");
        Assert.False(Vervalt([Gepland3], [], Vrij with { Volgende = D("2026-04-06") }).Then<OverlegVervallen>().GatTeGroot);
    }

    [Fact]
    public void An_interim_decision_is_recorded_once_while_the_meeting_is_to_come()
    {
        var besluit = new TussentijdsBesluitVastgelegd(Id(1), Tekst(Id(1), "Via het college."));
        var useCase = new TussentijdsBesluitVastleggenUseCase(null, null, null);
        var command = new TussentijdsBesluitVastleggen(Id(1), "Via het college.");
        var feiten = Feiten(new TussentijdseFeiten(true));

        Geval([Gepland3]).When(useCase, command, feiten).Then(besluit);
        Geval([Gepland3, besluit]).When(useCase, command, feiten).ThenNothing();
        Geval([Gepland3, Vervallen]).When(useCase, command, feiten).Refuses<OverlegStaatDitNietToe>();
        Geval([Gepland3]).When(useCase, command, Feiten(new TussentijdseFeiten(false))).Refuses<DossierHoortNietBijDitOverleg>();
    }

    [Fact]
    public void An_extra_meeting_is_planned_on_a_free_meeting_day_by_the_chair()
    {
        var useCase = new ExtraPlannenUseCase(null, Instellingen);
        var command = new ExtraPlannen(ReeksId, D("2026-03-24"), "Spoedgeval.");

        Geval([]).When(useCase, command, new ExtraFeiten(Reeks(), Vrij)).Then(
            new ExtraOverlegGepland(ReeksId, Soort, "Proefoverleg", Dinsdag, Tekst(Scenario<Overleg>.Dossier, "Spoedgeval.")));
        Geval([]).When(useCase, command, new ExtraFeiten(null, Vrij)).Refuses<ReeksOnbekend>();
        Geval([]).When(useCase, command, new ExtraFeiten(Reeks(), Vrij with { IsBezet = true })).Refuses<DagIsBezet>();
        Geval([]).When(useCase, command with { Datum = D("2026-04-27") }, new ExtraFeiten(Reeks(), Vrij)).Refuses<GeenVergaderdag>();
        Geval([]).When(useCase, command, new ExtraFeiten(Reeks(AnderVoorzit), Vrij)).Refuses<LeidtDitOverlegNiet>();
        Assert.True(Geval([]).When(useCase, command, new ExtraFeiten(Reeks(), Vrij)).After.IsExtra);
    }

    [Fact]
    public void Somebody_who_does_not_chair_this_series_changes_nothing()
    {
        Geval([Gepland3]).When(new OverlegVerplaatsenUseCase(null, Instellingen), new(D("2026-03-24"), "x"), Feiten(Vrij, Reeks(AnderVoorzit)))
            .Refuses<LeidtDitOverlegNiet>();
        Geval([Gepland3], als: Als(Rol.SecretarisOverleg))
            .When(new OverlegVerplaatsenUseCase(null, Instellingen), new(D("2026-03-24"), "x"), Feiten(Vrij)).Refuses<LeidtDitOverlegNiet>();
        Geval([]).When(new OverlegVerplaatsenUseCase(null, Instellingen), new(D("2026-03-24"), "x"), new LeidingFeiten<Buren>(null, null))
            .Refuses<OverlegOnbekend>();
    }

    [Fact]
    public void An_event_that_does_not_belong_to_a_meeting_stops()
    {
        Assert.Throws<InvalidOperationException>(() => OverlegEvolve.Evolve(null, Gesloten));
        Assert.Throws<InvalidOperationException>(() => OverlegEvolve.Evolve(OverlegEvolve.Evolve(null, Gepland3), Gepland3));
        Assert.Throws<InvalidOperationException>(() => OverlegReeks.Evolve(null, Gepland3));
    }

    private static ReeksBezetting AnderVoorzit => Bezetting with { Voorzitter = Wie("a.ander") };

    private static Scenario<Overleg> Geval(IReadOnlyList<IEvent> gegeven, Instant? nu = null, Aanroep? als = null) =>
        new(OverlegEvolve.Evolve, gegeven) { Nu = nu ?? VoorSluiting, Aanroep = als ?? Als(Rol.VoorzitterOverleg) };

    private static ScenarioResult<Overleg> Verplaats(IReadOnlyList<IEvent> gegeven, string naar, Buren? buren = null) => Geval(gegeven)
        .When(new OverlegVerplaatsenUseCase(null, Instellingen), new OverlegVerplaatsen(D(naar), "Zaal bezet."), Feiten(buren ?? Vrij));

    private static ScenarioResult<Overleg> Vervalt(IReadOnlyList<IEvent> gegeven, IReadOnlyList<TermijnOverzicht> termijnen, Buren? buren = null) =>
        Geval(gegeven).When(
            new OverlegLatenVervallenUseCase(null, null),
            new OverlegLatenVervallen("Vakantie."),
            Feiten(new VervalFeiten([Dossier() with { Termijnen = termijnen }], buren ?? Vrij)));

    private static OverlegVerplaatst Verplaatst(string dag) => new(Planning3 with { Datum = D(dag) }, Tekst(Id(1), "x"), false);
}
