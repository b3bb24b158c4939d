using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class ReeksTests
{
    private static readonly RitmeKeuze NieuwRitme = new(RitmeSoort.ElkeWeken, 4, D("2026-06-02"));
    private static readonly ReeksIngesteld Ingesteld = new(
        "Proefoverleg", Soort, new RitmeKeuze(RitmeSoort.ElkeWeken, 5, D("2026-01-12")), new LocalTime(10, 0),
        new ReeksBezetting("oov", Wie("v.voorzitter"), Wie("p.plaatsvervanger"), ["politie"]), "proef");

    [Fact]
    public void A_series_is_set_up_once_per_type_with_two_people_in_the_chair()
    {
        var command = new ReeksInstellen(
            "Proefoverleg", Soort, Ingesteld.Ritme, Ingesteld.Tijd, "oov", ["politie"], "proef", Wie("v.voorzitter"), Wie("p.plaatsvervanger"));
        var scenario = new Scenario<OverlegReeks>(OverlegReeks.Evolve);
        var useCase = new ReeksInstellenUseCase(null);

        scenario.When(useCase, command, facts: false).Then(Ingesteld);
        scenario.When(useCase, command, facts: true).Refuses<ReeksBestaatAl>();
        scenario.When(useCase, command with { PlaatsvervangendVoorzitter = Wie("v.voorzitter") }, facts: false).Refuses<VoorzitterIsPlaatsvervanger>();
        scenario.When(useCase, command with { Voorzitter = null, PlaatsvervangendVoorzitter = null }, facts: false).Then<ReeksIngesteld>();
    }

    [Fact]
    public void The_signaalcoordinator_sets_up_and_changes_the_signaaloverleg_only()
    {
        var als = Als(Rol.Signaalcoordinator, "k.coordinator");
        var command = new ReeksInstellen("Proefoverleg", "pga", Ingesteld.Ritme, Ingesteld.Tijd, "oov", ["politie"], "proef");
        var scenario = new Scenario<OverlegReeks>(OverlegReeks.Evolve) { Aanroep = als };
        var useCase = new ReeksInstellenUseCase(null);

        scenario.When(useCase, command, facts: false).Refuses<LeidtDitOverlegNiet>();
        scenario.When(useCase, command with { OverlegType = Leiding.Signaaloverleg }, facts: false).Then<ReeksIngesteld>();
        Reeksgeval(als).When(new RitmeVerleggenUseCase(), new(NieuwRitme, LocalTime.Noon, D("2026-06-01"), "x")).Refuses<LeidtDitOverlegNiet>();
        Reeksgeval(als).When(new BezettingWijzigenUseCase(), new(Ingesteld.Bezetting)).Refuses<LeidtDitOverlegNiet>();
        Reeksgeval(als).When(new SecretarissenAanwijzenUseCase(), new([])).Refuses<LeidtDitOverlegNiet>();
    }

    [Theory]
    [InlineData(RitmeSoort.ElkeWeken, 0, true, false)]
    [InlineData(RitmeSoort.ElkeWeken, 53, true, false)]
    [InlineData(RitmeSoort.ElkeWeken, 5, true, true)]
    [InlineData(RitmeSoort.ElkeWeken, 5, false, false)]
    [InlineData(RitmeSoort.KerenPerJaar, 5, true, false)]
    [InlineData(RitmeSoort.KerenPerJaar, 4, true, true)]
    [InlineData(RitmeSoort.OpAfroep, 0, false, true)]
    public void A_rhythm_has_a_number_and_an_anchor_unless_it_is_on_call(RitmeSoort soort, int aantal, bool anker, bool geldig) => Assert.Equal(
        geldig, new RitmeKeuzeVorm().Validate(new RitmeKeuze(soort, aantal, anker ? D("2026-01-12") : null)).IsValid);

    [Fact]
    public void The_rhythm_is_laid_elsewhere_only_from_today_on_and_by_the_chair_of_the_series()
    {
        var command = new RitmeVerleggen(NieuwRitme, new LocalTime(9, 0), D("2026-06-01"), "Andere dag.");
        var useCase = new RitmeVerleggenUseCase();
        var als = Als(Rol.VoorzitterOverleg);

        Reeksgeval(als).When(useCase, command).Then(new RitmeVerlegd(
            NieuwRitme, new LocalTime(9, 0), D("2026-06-01"), Tekst(Scenario<OverlegReeks>.Dossier, "Andere dag.")));
        Reeksgeval(als).When(useCase, command with { Vanaf = D("2026-03-01") }).Refuses("CAD-02");
        Reeksgeval(als).When(useCase, command with { Vanaf = D("2026-06-03") }).Refuses<RitmeBegintTeVroeg>();
        Reeksgeval(als, new RitmeVerlegd(NieuwRitme, LocalTime.Noon, D("2026-06-01"), Tekst(ReeksId, "x"))).When(useCase, command).Refuses("CAD-02");
        Reeksgeval(Als(Rol.VoorzitterOverleg, "a.ander")).When(useCase, command).Refuses<LeidtDitOverlegNiet>();
        Reeksgeval(Als(Rol.VoorzitterOverleg, "p.plaatsvervanger")).When(useCase, command).Then<RitmeVerlegd>();
        new Scenario<OverlegReeks>(OverlegReeks.Evolve) { Aanroep = als }.When(useCase, command).Refuses<ReeksOnbekend>();
    }

    [Fact]
    public void Only_the_chair_changes_who_chairs()
    {
        var nieuw = new ReeksBezetting("oov", Wie("n.nieuw"), null, ["politie"]);
        var useCase = new BezettingWijzigenUseCase();

        var na = Reeksgeval(Als(Rol.VoorzitterOverleg)).When(useCase, new(nieuw)).After;

        Assert.Equal(nieuw, na.Bezetting);
        Assert.False(na.MagVoorzitten(Wie("v.voorzitter")));
        Reeksgeval(Als(Rol.VoorzitterOverleg, "a.ander")).When(useCase, new(nieuw)).Refuses<LeidtDitOverlegNiet>();
        Reeksgeval(Als(Rol.VoorzitterOverleg)).When(useCase, new(nieuw with { PlaatsvervangendVoorzitter = Wie("n.nieuw") })).Refuses("ROL-05");
        new Scenario<OverlegReeks>(OverlegReeks.Evolve).When(useCase, new(nieuw)).Refuses<ReeksOnbekend>();
    }

    [Fact]
    public void The_chair_names_the_secretaries_of_his_series()
    {
        var useCase = new SecretarissenAanwijzenUseCase();
        var command = new SecretarissenAanwijzen([Wie("t.tweede"), Wie("s.secretaris"), Wie("t.tweede")]);
        var aangewezen = new SecretarissenAangewezen([Wie("s.secretaris"), Wie("t.tweede")]);

        Reeksgeval(Als(Rol.VoorzitterOverleg)).When(useCase, command).Then(aangewezen);
        Reeksgeval(Als(Rol.VoorzitterOverleg), aangewezen).When(useCase, command).ThenNothing();
        Assert.Empty(Reeksgeval(Als(Rol.VoorzitterOverleg), aangewezen).When(useCase, new([])).After.Secretarissen);
        Reeksgeval(Als(Rol.VoorzitterOverleg, "a.ander")).When(useCase, command).Refuses<LeidtDitOverlegNiet>();
        new Scenario<OverlegReeks>(OverlegReeks.Evolve).When(useCase, command).Refuses<ReeksOnbekend>();
        Assert.Equal(Leiding.Voorzitters, useCase.Policy.AlleenRollen);
    }

    [Theory]
    [InlineData("Casusoverleg woonoverlast", true)]
    [InlineData("PGA bijpraatmoment", true)]
    [InlineData("Casusoverleg TopX ZVHGV", true)]
    [InlineData("Triage-overleg", true)]
    [InlineData("Overleg Jan Jansen", false)]
    [InlineData("Overleg over J. Jansen", false)]
    [InlineData("Jansen", false)]
    [InlineData("", false)]
    public void A_series_is_named_after_the_kind_of_meeting_and_never_after_a_person(string naam, bool goed) =>
        Assert.Equal(goed, Overlegvorm.IsReeksnaam(naam));

    [Theory]
    [InlineData("Huizen 2023-2024 §4", true)]
    [InlineData("Heiloo 2024-2025 §E 5.4", true)]
    [InlineData("Convenant woonoverlast 2026", true)]
    [InlineData("Afgesproken met Jan Jansen", false)]
    [InlineData("Mail van Jansen 2026", false)]
    [InlineData("", false)]
    public void A_source_is_a_document_with_year_or_section(string bron, bool goed) => Assert.Equal(goed, Overlegvorm.IsBron(bron));

    [Fact]
    public void The_signaalcoordinator_leads_the_GSO_and_nothing_else()
    {
        Assert.True(Leiding.IsVoorzitter(Als(Rol.Signaalcoordinator), Reeks(type: "signaaloverleg")));
        Assert.False(Leiding.IsVoorzitter(Als(Rol.Signaalcoordinator), Reeks(type: "woonoverlast")));
        Assert.False(Leiding.IsVoorzitter(Als(Rol.VoorzitterOverleg), Reeks(type: "signaaloverleg")));
        Assert.True(Leiding.IsVoorzitter(Als(Rol.VoorzitterOverleg), Reeks(new ReeksBezetting("oov", Als(Rol.VoorzitterOverleg).Gebruiker, null, []), type: "signaaloverleg")));
        Assert.True(Leiding.ZietAlles(Als(Rol.LidOndermijningsteam), Reeks(type: "signaaloverleg")));
        Assert.False(Leiding.ZietAlles(Als(Rol.LidOndermijningsteam), Reeks(type: "woonoverlast")));
        Assert.False(Leiding.Leidt(Als(Rol.LidOndermijningsteam), Reeks(type: "signaaloverleg")));
        Assert.True(Leiding.Leidt(Als(Rol.SecretarisOverleg, "s.secretaris"), Reeks()));
        Assert.False(Leiding.Leidt(Als(Rol.SecretarisOverleg, "s.ander"), Reeks()));
        Assert.False(Leiding.Leidt(Als(Rol.Casusregisseur, "s.secretaris"), Reeks()));
        Assert.False(Leiding.IsVoorzitter(Als(Rol.SecretarisOverleg), Reeks()));
        Assert.False(Leiding.ZietAlles(Als(Rol.Casusregisseur), Reeks()));
    }

    [Fact]
    public void A_series_is_planned_from_today_until_twelve_months_ahead()
    {
        var plan = Plan("2026-01-13");

        Assert.Equal(D("2026-02-16"), plan[0].Nominaal);
        Assert.Equal(D("2026-12-28"), plan[^1].Nominaal);
        Assert.Equal(Enumerable.Range(2, 10), plan.Select(plaats => plaats.Volgnummer));
        Assert.Equal(new LocalTime(10, 0), plan[0].Planning!.Tijd);
        Assert.Equal(D("2026-04-28"), plan[2].Planning!.Datum); // Koningsdag
    }

    [Fact]
    public void A_meeting_that_was_moved_to_today_is_still_planned() =>
        Assert.Equal(D("2026-04-28"), Plan("2026-04-28")[0].Planning!.Datum);

    [Fact]
    public void The_same_place_has_the_same_identity_in_every_run_and_another_one_in_another_rhythm()
    {
        Assert.Equal(Plan("2026-01-13")[3].Id, Plan("2026-02-20")[2].Id);
        Assert.NotEqual(Reeksplan.PlaatsId(ReeksId, 1, 2), Reeksplan.PlaatsId(ReeksId, 2, 2));
        Assert.NotEqual(Reeksplan.PlaatsId(ReeksId, 1, 2), Reeksplan.PlaatsId(Id(9), 1, 2));
    }

    [Fact]
    public void A_new_rhythm_holds_from_its_first_day_and_the_old_one_until_the_day_before()
    {
        var reeks = OverlegReeks.Evolve(Reeks(), new RitmeVerlegd(NieuwRitme, LocalTime.Noon, D("2026-06-01"), Tekst(ReeksId, "x")));

        var plan = Reeksplan.Maak(ReeksId, reeks, D("2026-04-01"), Instellingen.Planner, new Dictionary<DossierId, Planning>());

        Assert.Equal(Ds("2026-04-27", "2026-06-02", "2026-06-30"), plan.Take(3).Select(plaats => plaats.Nominaal));
        Assert.Equal(LocalTime.Noon, plan[1].Planning!.Tijd);
        Assert.Equal(Period.FromWeeks(5), reeks.RitmeOp(D("2026-05-31")).Ritme.Interval);
        Assert.Equal(Period.FromWeeks(4), reeks.RitmeOp(D("2026-06-01")).Ritme.Interval);
    }

    [Fact]
    public void A_fixed_meeting_keeps_its_day_when_the_calendar_changes()
    {
        var vast = new Dictionary<DossierId, Planning> { [Reeksplan.PlaatsId(ReeksId, 1, 3)] = Planning3 };
        var gesloten = new VergaderInstellingen { Sluitingsdagen = Ds("2026-03-23") };

        Assert.Equal(D("2026-03-24"), Plan("2026-03-01", gesloten)[0].Planning!.Datum);
        Assert.Equal(D("2026-03-23"), Reeksplan.Maak(ReeksId, Reeks(), D("2026-03-01"), gesloten.Planner, vast)[0].Planning!.Datum);
    }

    [Fact]
    public void A_place_is_one_of_the_series_until_a_week_after_its_nominal_date_also_when_the_chair_moved_it_further()
    {
        var vast = new Dictionary<DossierId, Planning> { [Reeksplan.PlaatsId(ReeksId, 1, 3)] = Planning3 with { Datum = D("2026-04-10") } };

        Assert.Contains(Op("2026-03-30"), plaats => plaats.Nominaal == D("2026-03-23"));
        Assert.DoesNotContain(Op("2026-03-31"), plaats => plaats.Nominaal == D("2026-03-23"));

        IReadOnlyList<ReeksPlaats> Op(string vandaag) => Reeksplan.Maak(ReeksId, Reeks(), D(vandaag), Instellingen.Planner, vast);
    }

    [Fact]
    public void A_place_for_which_there_is_no_day_is_kept_for_the_chair()
    {
        var gesloten = new VergaderInstellingen { Sluitingsdagen = VanTot("2026-03-20", "2026-04-03") };

        Assert.Equal((3, D("2026-03-23"), null), (Plan("2026-03-01", gesloten)[0] is var plaats ? (plaats.Volgnummer, plaats.Nominaal, plaats.Planning) : default));
    }

    [Fact]
    public void The_standard_series_are_those_of_the_sources() => Assert.Equal(
        [
            "woonoverlast;ElkeWeken 5;2026-01-12 10:00", "pga;ElkeWeken 6;2026-01-08 13:30", "pga-bijpraat;ElkeWeken 1;2026-01-06 09:00",
            "pga-politie;KerenPerJaar 2;2026-01-14 13:00", "triage;OpAfroep 0; 09:00", "topx;OpAfroep 0; 09:00",
            "bestuurlijk;KerenPerJaar 4;2026-01-20 15:00", "signaaloverleg;OpAfroep 0; 09:00", "signaleringsoverleg;OpAfroep 0; 10:00", "radicalisering;ElkeWeken 4;2026-01-13 13:30",
            "jeugd;ElkeWeken 3;2026-01-07 10:00", "digitaal;ElkeWeken 6;2026-01-15 10:00",
        ],
        StandaardReeksen.Alle.Select(reeks => reeks.Instellen).Select(reeks =>
            $"{reeks.OverlegType};{reeks.Ritme.Soort} {reeks.Ritme.Aantal};{reeks.Ritme.Anker:uuuu-MM-dd} {reeks.Tijd:HH:mm}"));

    [Fact]
    public void Every_standard_series_is_well_formed_has_a_source_and_an_identity_of_its_own()
    {
        Assert.All(StandaardReeksen.Alle, reeks => Assert.True(new ReeksInstellenVorm().Validate(reeks.Instellen).IsValid));
        Assert.Equal(12, StandaardReeksen.Alle.Select(reeks => reeks.Id).Distinct().Count());
        Assert.All(StandaardReeksen.Alle, reeks => Assert.NotEmpty(reeks.Instellen.Deelnemers));
    }

    private static IReadOnlyList<ReeksPlaats> Plan(string vandaag, VergaderInstellingen? instellingen = null) =>
        Reeksplan.Maak(ReeksId, Reeks(), D(vandaag), (instellingen ?? Instellingen).Planner, new Dictionary<DossierId, Planning>());

    private static Scenario<OverlegReeks> Reeksgeval(Aanroep als, params Kernel.Beslissen.IEvent[] meer) =>
        new(OverlegReeks.Evolve, [Ingesteld, .. meer]) { Aanroep = als };
}
