using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>The last day that is still allowed, and states that stand beside each other.</summary>
public class GrenzenTests
{
    private static readonly Buren vrij = new(D("2026-02-16"), D("2026-04-28"), false);
    private static readonly OverlegHerpland geenDag = new((Planning?)null);

    [Fact]
    public void The_written_route_is_open_while_the_chair_must_decide_and_closed_after_the_meeting()
    {
        var command = new TussentijdsBesluitVastleggen(Id(1), "Via het college.");
        var feiten = Feiten(new TussentijdseFeiten(true));
        Geval([Gepland3, geenDag]).When(new TussentijdsBesluitVastleggenUseCase(null, null, null), command, feiten).Then<TussentijdsBesluitVastgelegd>();
        Geval([Gepland3, new AgendaGesloten(Sluiting, []), new AgendaVerzonden(D("2026-03-18")), new OverlegGehouden(D("2026-03-23"))])
            .When(new TussentijdsBesluitVastleggenUseCase(null, null, null), command, feiten).Refuses("CAD-06");
    }

    [Fact]
    public void A_meeting_may_be_moved_to_today()
    {
        var vandaag = Instant.FromUtc(2026, 3, 24, 7, 0);
        new Scenario<Overleg>(OverlegEvolve.Evolve, [Gepland3]) { Nu = vandaag, Aanroep = Als(Rol.VoorzitterOverleg) }
            .When(new OverlegVerplaatsenUseCase(null, Instellingen), new OverlegVerplaatsen(D("2026-03-24"), "Zaal bezet."), Feiten(vrij)).Then<OverlegVerplaatst>();
    }

    [Fact]
    public void A_changed_calendar_moves_the_meeting_of_today() =>
        Assert.True(Herplanbaar.Is(OverlegEvolve.Evolve(null, Gepland3), D("2026-03-23")));

    [Fact]
    public void A_new_rhythm_may_begin_today_on_its_first_date()
    {
        var command = new RitmeVerleggen(new RitmeKeuze(RitmeSoort.ElkeWeken, 4, D("2026-03-16")), new LocalTime(9, 0), D("2026-03-16"), "Minder vaak.");
        Scenario<OverlegReeks> Op(string dag) => new(OverlegReeks.Evolve, [new ReeksIngesteld(
            "Proefoverleg", Soort, new RitmeKeuze(RitmeSoort.ElkeWeken, 5, D("2026-01-12")), new LocalTime(10, 0), Bezetting, "proef")])
        {
            Nu = D(dag).At(new LocalTime(12, 0)).InUtc().ToInstant(),
            Aanroep = Als(Rol.VoorzitterOverleg),
        };
        Op("2026-03-16").When(new RitmeVerleggenUseCase(), command).Then<RitmeVerlegd>();
        Op("2026-03-17").When(new RitmeVerleggenUseCase(), command).Refuses<RitmeBegintTeVroeg>();
    }

    [Fact]
    public void An_agenda_without_a_day_is_not_closed() => Geval([Gepland3, geenDag])
        .When(new AgendaSluitenUseCase(null, null), new AgendaSluiten(), new AgendaVoorstel([], [])).Refuses("CAD-07");

    [Fact]
    public void Who_was_present_is_kept_with_the_item()
    {
        var aanwezig = new AanwezigheidVastgelegd(Id(1), [new Aanwezige("politie", Wie("p.politie"))]);
        Assert.Equal(aanwezig.Aanwezigen, Geval([Gepland3, new AgendaGesloten(Sluiting, [Punt(1)]), aanwezig]).State!.Aanwezigheid[Id(1)]);
    }

    [Fact]
    public void The_team_sees_the_whole_agenda_of_its_own_meeting_only()
    {
        var signaaloverleg = Reeks(type: Leiding.Signaaloverleg);
        Assert.True(Leiding.ZietAlles(Als(Rol.LidOndermijningsteam), signaaloverleg));
        Assert.False(Leiding.ZietAlles(Als(Rol.LidOndermijningsteam), Reeks()));
        Assert.False(Leiding.ZietAlles(Als(Rol.Politie), signaaloverleg));
    }

    [Fact]
    public void A_guest_attends_until_and_with_the_last_day()
    {
        var gast = new Deelnemer("politie", null, D("2026-03-23"));
        var item = new AgendapuntNu(Punt(1) with { Deelnemers = [gast] }, Dossier() with { Deelnemers = [gast] });
        Assert.True(Bijwonen.IsGenood("politie", Wie("p.politie"), item, D("2026-03-23")));
        Assert.False(Bijwonen.IsGenood("politie", Wie("p.politie"), item, D("2026-03-24")));
    }

    [Fact]
    public void A_draft_list_of_decisions_is_due_in_two_working_days() => Assert.Equal(2, new VergaderInstellingen().BesluitenlijstConceptWerkdagen);

    [Fact]
    public void A_meeting_that_was_held_has_its_list_of_decisions_in_the_overview()
    {
        IEvent[] gehouden = [Gepland3, new AgendaGesloten(Sluiting, []), new AgendaVerzonden(D("2026-03-18")), new OverlegGehouden(D("2026-03-23"))];
        Assert.NotNull(OverlegRij.Van(Id(9), Geval(gehouden).State!).Besluitenlijst);
        Assert.Null(OverlegRij.Van(Id(9), Geval([Gepland3]).State!).Besluitenlijst);
    }

    private static Scenario<Overleg> Geval(IReadOnlyList<IEvent> gegeven) =>
        new(OverlegEvolve.Evolve, gegeven) { Nu = Instant.FromUtc(2026, 3, 10, 9, 0), Aanroep = Als(Rol.VoorzitterOverleg) };
}
