using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>The year plan: four a year, by default one a quarter.</summary>
public class JaarplanTests
{
    private static readonly DossierId Id = Scenario<IntegraleControle>.Dossier;

    private static ControleJaarplan Plan(LocalDate vandaag, int norm, params IReadOnlyList<IEvent[]> controles) =>
        Jaarplanmaker.Maak(2026, norm, vandaag, controles.Select(events => new Jaarplancontrole(Id, Stand(events), Recht.Metadata)));

    private static JaarplanRegel Regel(LocalDate vandaag, IEvent[] events) =>
        Assert.Single(Plan(vandaag, 0, events).Kwartalen.SelectMany(kwartaal => kwartaal.Controles));

    [Fact]
    public void Controls_are_counted_in_the_quarter_of_their_day()
    {
        var plan = Plan(Vandaag, 4, Gerapporteerd, Bevonden, GeplandOp(new(2026, 4, 1)), GeplandOp(new(2026, 12, 31)), Afgelast, GeplandOp(new(2027, 1, 1)));
        Assert.Equal((2026, 4, 4, 2, 1, 1), (plan.Jaar, plan.Norm, plan.Gepland, plan.Uitgevoerd, plan.Gerapporteerd, plan.Afgelast));
        Assert.Equal(["1: 2 2 1", "2: 1 0 0", "3: 0 0 0", "4: 1 0 0"], plan.Kwartalen.Select(k => $"{k.Kwartaal}: {k.Gepland} {k.Uitgevoerd} {k.Gerapporteerd}"));
        Assert.Equal(3, plan.Kwartalen[0].Controles.Count);
    }

    [Fact]
    public void A_control_that_took_place_later_counts_in_the_quarter_of_its_day()
    {
        IEvent[] later = [.. Voorbereid, new CaseManagement.Controles.Uitvoeren.ControleUitgevoerd(new(2026, 5, 4), [1], [Orgaan.Politie], new(2026, 6, 1), Regisseur)];
        Assert.Equal([0, 1, 0, 0], Plan(Vandaag, 0, later).Kwartalen.Select(k => k.Uitgevoerd));
        var regel = Regel(Vandaag, later);
        Assert.Equal((Id, "CTR-2026-0001", Controledag, new LocalDate(2026, 5, 4)), (regel.Id, regel.Code, regel.PlanDatum, regel.UitgevoerdOp));
        Assert.Equal((Fenomeen.Autobranche, ControleStatus.Uitgevoerd), (regel.Thema, regel.Status));
    }

    [Fact]
    public void The_first_day_stands_first_and_the_code_decides_on_one_day()
    {
        IEvent[] Met(string code, LocalDate dag) => [((CaseManagement.Controles.Plannen.ControleGepland)GeplandOp(dag)[0]) with { Code = code }];
        var plan = Plan(Vandaag, 4, Met("CTR-2026-0003", new(2026, 2, 2)), Met("CTR-2026-0002", new(2026, 2, 2)), Met("CTR-2026-0009", new(2026, 2, 1)));
        Assert.Equal(["CTR-2026-0009", "CTR-2026-0002", "CTR-2026-0003"], plan.Kwartalen[0].Controles.Select(regel => regel.Code));
    }

    [Fact]
    public void What_must_still_be_planned_is_told_for_quarters_that_are_not_over()
    {
        var plan = Plan(Vandaag, 4, GeplandOp(new(2026, 3, 20)));
        Assert.Equal(
            [null, "1 controle plannen om aan het eind van dit kwartaal op 2 te komen", "2 controles plannen om aan het eind van dit kwartaal op 3 te komen", "3 controles plannen om aan het eind van dit kwartaal op 4 te komen"],
            plan.Kwartalen.Select(k => k.NogTeDoen.SingleOrDefault()));
        Assert.False(plan.IsAchter);
    }

    [Fact]
    public void A_quarter_that_is_over_with_too_few_controls_is_behind_from_the_day_after_it()
    {
        Assert.False(Plan(new(2026, 3, 31), 4).Kwartalen[0].IsAchter);
        var plan = Plan(new(2026, 4, 1), 4);
        Assert.True(plan.IsAchter);
        Assert.Equal([true, false, false, false], plan.Kwartalen.Select(k => k.IsAchter));
        Assert.Equal(["1 controle inhalen: aan het eind van dit kwartaal moesten er 1 zijn uitgevoerd"], plan.Kwartalen[0].NogTeDoen);
        Assert.False(Plan(new(2026, 4, 1), 4, Gerapporteerd).IsAchter);
        Assert.Empty(Plan(new(2026, 4, 1), 4, Gerapporteerd).Kwartalen[0].NogTeDoen);
        Assert.False(Plan(new(2026, 7, 1), 4, Gerapporteerd, Gerapporteerd).IsAchter);
    }

    [Fact]
    public void The_norm_is_what_the_municipality_set_and_is_spread_over_the_year()
    {
        Assert.Equal([0, 1, 2, 3], Enumerable.Range(1, 4).Select(k => Kwartalen.Norm(3, k)));
        Assert.Equal([new(2026, 3, 31), new(2026, 6, 30), new(2026, 9, 30), new(2026, 12, 31)], Enumerable.Range(1, 4).Select(k => Kwartalen.Einde(2026, k)));
        Assert.Equal([1, 1, 2, 4, 4], new LocalDate[] { new(2026, 1, 1), new(2026, 3, 31), new(2026, 4, 1), new(2026, 10, 1), new(2026, 12, 31) }.Select(Kwartalen.Van));
        Assert.False(Plan(new(2026, 12, 31), 0).IsAchter);
        Assert.Empty(Plan(new(2026, 12, 31), 0).Kwartalen.SelectMany(k => k.NogTeDoen));
    }

    [Fact]
    public void A_planned_control_is_behind_after_its_day()
    {
        Assert.False(Regel(Controledag, Gepland).IsAchter);
        Assert.True(Regel(Controledag.PlusDays(1), Gepland).IsAchter);
        Assert.True(Regel(Controledag.PlusDays(1), Voorbereid).IsAchter);
        Assert.True(Plan(Controledag.PlusDays(1), 0, Voorbereid).Kwartalen[0].IsAchter);
        Assert.False(Regel(Controledag.PlusDays(1), Afgelast).IsAchter);
    }

    [Fact]
    public void A_control_is_behind_when_its_report_is_overdue()
    {
        Assert.False(Regel(new(2026, 3, 25), Bevonden).IsAchter);
        Assert.True(Regel(new(2026, 3, 26), Bevonden).IsAchter);
        Assert.False(Regel(new(2026, 3, 26), Gerapporteerd).IsAchter);
    }

    [Fact]
    public void What_is_still_to_be_done_follows_the_state()
    {
        Assert.Equal(
            ["Voorbereiden: een controlerend orgaan met een eigen grondslag", "Voorbereiden: de lijst met locaties", "Voorbereiden: de briefing", "Voorbereiding afronden"],
            Regel(Controledag, Gepland).NogTeDoen);
        Assert.Equal(["Voorbereiding afronden"], Regel(Controledag, Compleet).NogTeDoen);
        Assert.Contains("Voorbereiden: privacycheck 2B", Regel(Controledag, GeplandOp(Controledag, Signaal)).NogTeDoen);
        Assert.Equal(["Uitvoeren"], Regel(Controledag, Voorbereid).NogTeDoen);
        Assert.Equal(["De geplande dag is voorbij: uitvoering vastleggen, verzetten of afgelasten"], Regel(Vandaag, Voorbereid).NogTeDoen);
        Assert.Equal(
            ["De geplande dag is voorbij: uitvoering vastleggen, verzetten of afgelasten", "Voorbereiding afronden"], Regel(Vandaag, Compleet).NogTeDoen);
        Assert.Equal(
            ["Bevinding vastleggen: toezichthouder van VTH", "Bevinding vastleggen: politie", "Bevinding vastleggen: brandweer", "Rapport vaststellen"], Regel(Vandaag, Uitgevoerd).NogTeDoen);
        Assert.Equal(["Rapport vaststellen"], Regel(Vandaag, Bevonden).NogTeDoen);
        Assert.Equal(["Afsluiten"], Regel(Vandaag, Gerapporteerd).NogTeDoen);
        Assert.Equal(
            ["2 lopende maatregelen", "1 open actie"],
            Regel(Vandaag, [.. Met(Voorgenomen(Maatregelsoort.Waarschuwing), Voorgenomen(Maatregelsoort.Waarschuwing, nummer: 2)), PlannenTests.Actie]).NogTeDoen);
        Assert.Equal(["1 lopende maatregel"], Regel(Vandaag, Met(Voorgenomen(Maatregelsoort.Waarschuwing))).NogTeDoen);
        Assert.Empty(Regel(Vandaag, Afgesloten).NogTeDoen);
        Assert.Empty(Regel(Vandaag, Afgelast).NogTeDoen);
    }

    [Fact]
    public void A_reported_control_shows_its_numbers()
    {
        Assert.Null(Regel(Vandaag, Bevonden).Rapport);
        var rapport = Regel(Vandaag, Gerapporteerd).Rapport!;
        Assert.Equal(new JaarplanRapport(Vandaag, Doelbereik.Bereikt, 2, 2, 0), rapport);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2027", 2027)]
    [InlineData("2000", 2000)]
    public void A_year_that_is_left_out_is_this_year(string? jaar, int? verwacht) => Assert.Equal(
        verwacht,
        new JaarplanVragenUseCase(null!, null!, null!, Instellingen)
            .Bind(new Parameters(jaar is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["jaar"] = jaar })).Jaar);

    [Theory]
    [InlineData("1999")]
    [InlineData("0")]
    [InlineData("2200")]
    [InlineData("dit jaar")]
    public void A_year_that_cannot_be_is_refused_and_never_answered_with_another(string jaar) => Assert.Throws<VraagOngeldigException>(() =>
        new JaarplanVragenUseCase(null!, null!, null!, Instellingen).Bind(new Parameters(new Dictionary<string, string> { ["jaar"] = jaar })));

    [Fact]
    public void A_quarter_that_was_caught_up_later_is_late_but_done()
    {
        var plan = Plan(new(2026, 7, 1), 4, In(new(2026, 5, 4)), In(new(2026, 6, 9)));
        Assert.Equal([false, false, false, false], plan.Kwartalen.Select(k => k.IsAchter));
        Assert.Equal([new LocalDate(2026, 5, 4), null, null, null], plan.Kwartalen.Select(k => k.IngehaaldOp));
        Assert.Equal([true, false, false, false], plan.Kwartalen.Select(k => k.IsIngehaald));
        Assert.Empty(plan.Kwartalen[0].NogTeDoen);
        Assert.False(plan.IsAchter);
        var verborgen = Jaarplanmaker.Maak(2026, 4, new(2026, 7, 1), [new(Id, Stand(In(new(2026, 5, 4))), Recht.Geen), new(Id, Stand(In(new(2026, 6, 9))), Recht.Geen)]);
        Assert.Equal((true, null), (verborgen.Kwartalen[0].IsIngehaald, verborgen.Kwartalen[0].IngehaaldOp));
        var half = Plan(new(2026, 7, 1), 8, In(new(2026, 5, 4)), In(new(2026, 6, 9)));
        Assert.Equal([2], half.Kwartalen.Where(k => k.IsAchter).Select(k => k.Kwartaal));
        Assert.Equal([new LocalDate(2026, 6, 9), null], half.Kwartalen.Take(2).Select(k => k.IngehaaldOp));
        Assert.Equal(["2 controles inhalen: aan het eind van dit kwartaal moesten er 4 zijn uitgevoerd"], half.Kwartalen[1].NogTeDoen);
    }

    [Fact]
    public void Each_quarter_tells_its_own_numbers_and_those_since_the_first_of_January()
    {
        var plan = Plan(new(2026, 7, 1), 5, Gerapporteerd, In(new(2026, 5, 4)), GeplandOp(new(2026, 8, 1)));
        Assert.Equal(["1 1 1 1", "1 1 1 0", "1 1 0 0", "2 0 0 0"], plan.Kwartalen.Select(k => $"{k.Norm} {k.Gepland} {k.Uitgevoerd} {k.Gerapporteerd}"));
        Assert.Equal([new(1, 1, 1, 1), new(2, 2, 2, 1), new(3, 3, 2, 1), new(5, 3, 2, 1)], plan.Kwartalen.Select(k => k.TotEnMet));
    }

    [Fact]
    public void Who_may_not_know_of_a_control_reads_the_numbers_and_no_control()
    {
        var plan = Jaarplanmaker.Maak(2026, 4, Vandaag, [new(Id, Stand(Gerapporteerd), Recht.Geen)]);
        Assert.Equal((1, 1, 1), (plan.Gepland, plan.Uitgevoerd, plan.Gerapporteerd));
        Assert.Empty(plan.Kwartalen.SelectMany(k => k.Controles));
    }

    [Theory]
    [InlineData(Recht.Metadata, "Beslissen of de controle doorgaat")]
    [InlineData(Recht.Metadata | Recht.Lezen, "Beslissen of de controle doorgaat")]
    [InlineData(Recht.Metadata | Recht.Lezen | Recht.Schrijven, "De onderliggende melding is ingetrokken: beslis of de controle op eigen grond doorgaat, of gelast haar af")]
    public void What_fell_away_is_work_and_only_who_runs_the_control_reads_what_it_was(Recht zicht, string werk)
    {
        IEvent[] vervallen = [.. GeplandOp(new(2026, 5, 4), Signaal), new AanleidingVervallen(Aanleidingstand.Ingetrokken, Vandaag)];
        var plan = Jaarplanmaker.Maak(2026, 0, Vandaag, [new(Id, Stand(vervallen), zicht)]);
        Assert.Equal(werk, Assert.Single(plan.Kwartalen.SelectMany(k => k.Controles)).NogTeDoen[0]);
    }

    private static IEvent[] In(LocalDate dag) =>
        [.. Voorbereid, new CaseManagement.Controles.Uitvoeren.ControleUitgevoerd(dag, [1], [Orgaan.Politie], dag.PlusDays(300), Regisseur)];
}
