using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>The year plan: four a year, by default one a quarter.</summary>
public class JaarplanTests
{
    private static readonly DossierId Id = Scenario<IntegraleControle>.Dossier;

    private static ControleJaarplan Plan(LocalDate vandaag, int norm, params IReadOnlyList<IEvent[]> controles) =>
        Jaarplanmaker.Maak(2026, norm, vandaag, controles.Select(events => (Id, Stand(events))));

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
            ["Bevinding vastleggen: ToezichthouderVth", "Bevinding vastleggen: Politie", "Bevinding vastleggen: Brandweer", "Rapport vaststellen"], Regel(Vandaag, Uitgevoerd).NogTeDoen);
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
        Assert.Equal((Vandaag, Doelbereik.Bereikt, 2), (rapport.Op, rapport.Doelbereik, rapport.BezochteObjecten));
        Assert.Equal([new Orgaanuitkomst(Orgaan.ToezichthouderVth, 2, 2)], rapport.PerOrgaan);
        Assert.Empty(rapport.Interventies);
        Assert.NotNull(RapportInzage.Van(Stand(Afgesloten).Rapport));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2027", 2027)]
    [InlineData("2000", 2000)]
    [InlineData("1999", null)]
    [InlineData("0", null)]
    public void A_year_that_is_left_out_is_this_year(string? jaar, int? verwacht) => Assert.Equal(
        verwacht,
        new JaarplanVragenUseCase(null!, null!, null!, Instellingen)
            .Bind(new Parameters(jaar is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["jaar"] = jaar })).Jaar);
}
