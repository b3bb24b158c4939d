using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>Small rules of meetings, each by itself.</summary>
public class OnderdelenTests
{
    [Fact]
    public void A_case_is_discussed_from_the_first_until_and_with_the_last_day_of_its_agreement()
    {
        var agendering = new Agendering(Soort) { ToegestaanVan = D("2026-02-01"), ToegestaanTot = D("2026-02-28") };
        Assert.Equal(
            [false, true, true, false],
            new[] { "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01" }.Select(dag => agendering.UitsluitingOp(D(dag)) is null));
    }

    [Fact]
    public void A_colleague_stays_on_the_item_when_the_agreement_with_partners_ends()
    {
        Deelnemer[] genoden = [new("gemeente", Wie("j.jurist")), new("politie")];
        var item = new AgendapuntNu(
            Punt() with { Deelnemers = genoden },
            Dossier(1, new Agendering(Soort) { ToegestaanTot = D("2026-03-01") }) with { Deelnemers = genoden });

        Assert.True(Bijwonen.IsGenood("Gemeente", Wie("j.jurist"), item, D("2026-03-02")));
        Assert.False(Bijwonen.IsGenood("politie", Wie("p.politie"), item, D("2026-03-02")));
    }

    [Fact]
    public void Municipality_chair_and_invited_organisations_know_of_a_series()
    {
        var bezetting = new ReeksBezetting("zvhgv", null, null, ["politie"]);
        Assert.Equal([true, true, true, false], new[] { "Gemeente", "ZVHGV", "Politie", "alliantie" }.Select(bezetting.Omvat));
    }

    [Fact]
    public void A_source_is_at_most_eighty_characters_long()
    {
        string Bron(int lengte) => $"A{new string('a', 39)} {new string('b', lengte - 46)} 2026";
        Assert.True(Overlegvorm.IsBron(Bron(80)));
        Assert.False(Overlegvorm.IsBron(Bron(81)));
        Assert.False(Overlegvorm.IsBron(null));
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 6)]
    [InlineData(4, 3)]
    public void A_rhythm_per_year_has_an_interval_in_months(int keren, int maanden) =>
        Assert.Equal(Period.FromMonths(maanden), new RitmeKeuze(RitmeSoort.KerenPerJaar, keren, D("2026-01-12")).Interval);

    [Fact]
    public void A_fixed_meeting_on_the_last_day_that_is_planned_stays_where_it_is()
    {
        var laatste = Reeksplan.PlaatsId(ReeksId, 1, 53);
        var vast = new Dictionary<DossierId, Planning> { [laatste] = Planning3 with { Datum = D("2027-01-14") } };
        var reeks = Reeks(ritme: new RitmeKeuze(RitmeSoort.ElkeWeken, 1, D("2026-01-13")));

        var plaatsen = Reeksplan.Maak(ReeksId, reeks, D("2026-01-12"), Instellingen.Planner, vast);

        Assert.Equal((laatste, D("2027-01-12"), D("2027-01-14")), (plaatsen[^1].Id, plaatsen[^1].Nominaal, plaatsen[^1].Planning!.Datum));
    }

    [Fact]
    public async Task Nothing_is_looked_up_for_a_meeting_that_is_not_there_or_has_no_day()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var scenario = new Scenario<Overleg>(OverlegEvolve.Evolve, [Gepland3, new OverlegHerpland((Planning?)null)]) { Aanroep = Als(Rol.Systeem) };
        var sluiten = new AgendaSluitenUseCase(null, null);
        Assert.Empty((await sluiten.GatherAsync(scenario.State, new AgendaSluiten(), scenario.Context, cancellation)).Punten);
        Assert.Empty((await sluiten.GatherAsync(null, new AgendaSluiten(), scenario.Context, cancellation)).Punten);
        var feiten = await new OverlegVerplaatsenUseCase(null, Instellingen).GatherAsync(null, new(D("2026-03-24"), "x"), scenario.Context, cancellation);
        Assert.Null(feiten.Reeks);
    }
}
