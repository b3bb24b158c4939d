using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>What the calendar job leaves alone (<c>CAD-03</c>, <c>CAD-08</c>).</summary>
public sealed class OverlegTakenTests : IDisposable
{
    private static readonly Aanroep voorzitter = Als(Rol.VoorzitterOverleg);
    private readonly OverlegHuis huis = new(NederlandseTijd.Moment(D("2026-01-13") + LocalTime.Noon));

    public void Dispose() => huis.Dispose();

    [Fact]
    public async Task Planning_one_series_withdraws_no_meeting_of_another()
    {
        await huis.StandaardAsync();
        await huis.DraaiAsync();

        var lijst = await LijstAsync();
        Assert.True(lijst.Select(rij => rij.Type).Distinct(StringComparer.Ordinal).Count() > 1);
        Assert.DoesNotContain(lijst, rij => rij.Status is OverlegStatus.Vervallen);
    }

    [Fact]
    public async Task A_meeting_that_is_planned_on_its_own_day_is_closed_in_the_run_that_planned_it()
    {
        await WekelijksAsync(5, "2026-01-13");

        Assert.Equal([(Plaats(1), OverlegStatus.AgendaGesloten)], await OpAsync("2026-01-13"));
    }

    [Fact]
    public async Task A_day_to_which_the_chair_moved_a_meeting_is_taken_for_a_place_that_looks_for_one()
    {
        await WekelijksAsync(5, "2026-01-12");
        await huis.DoeAsync<Overleg, OverlegVerplaatsen, LeidingFeiten<Buren>>(voorzitter, Plaats(3), new(D("2026-02-23"), "Zaal bezet."));

        await huis.DraaiAsync(Gesloten("2026-02-16", "2026-02-20"));

        Assert.Equal([(Plaats(3), OverlegStatus.Gepland)], await OpAsync("2026-02-23"));
        Assert.True((await LijstAsync()).Single(rij => rij.Id == Plaats(2)).VoorzitterMoetBeslissen);
    }

    [Fact]
    public async Task A_day_for_which_an_agenda_was_sent_is_taken_for_a_place_that_looks_for_one()
    {
        await DerdeIsVerzondenOpMaandagAsync();

        await huis.DraaiAsync(Gesloten("2026-02-09", "2026-02-13"));

        Assert.Equal([(Plaats(3), OverlegStatus.Verzonden)], await OpAsync("2026-02-16"));
        Assert.True((await LijstAsync()).Single(rij => rij.Id == Plaats(2)).VoorzitterMoetBeslissen);
    }

    [Fact]
    public async Task A_day_on_which_a_meeting_was_held_is_taken_for_a_place_that_looks_for_one()
    {
        await DerdeIsVerzondenOpMaandagAsync();
        await huis.DraaiAsync(Gesloten("2026-02-09", "2026-02-16"));
        Assert.Equal([(Plaats(2), OverlegStatus.AgendaGesloten)], await OpAsync("2026-02-17"));
        huis.Naar(NederlandseTijd.Moment(D("2026-02-16") + LocalTime.Noon));
        await huis.DoeAsync<Overleg, OverlegAfsluiten, LeidingFeiten<NoFacts>>(voorzitter, Plaats(3), new OverlegAfsluiten());

        await huis.DraaiAsync(Gesloten("2026-02-09", "2026-02-13"));

        Assert.Equal([(Plaats(3), OverlegStatus.Gehouden)], await OpAsync("2026-02-16"));
    }

    // Every Wednesday from 4 February; in its third week only Monday 16 February can be met on, and for that day the agenda was sent.
    private async Task DerdeIsVerzondenOpMaandagAsync()
    {
        await WekelijksAsync(1, "2026-02-04");
        await huis.DraaiAsync(Gesloten("2026-02-17", "2026-02-20"));
        huis.Naar(NederlandseTijd.Moment(D("2026-02-09") + LocalTime.Noon));
        await huis.DraaiAsync(Gesloten("2026-02-17", "2026-02-20"));
        await huis.DoeAsync<Overleg, AgendaVerzenden, LeidingFeiten<NoFacts>>(voorzitter, Plaats(3), new AgendaVerzenden());
        Assert.Equal([(Plaats(3), OverlegStatus.Verzonden)], await OpAsync("2026-02-16"));
    }

    private async Task WekelijksAsync(int weken, string anker)
    {
        await huis.DoeAsync<OverlegReeks, ReeksInstellen, bool>(voorzitter, ReeksId, new ReeksInstellen(
            "Proefoverleg", Soort, new RitmeKeuze(RitmeSoort.ElkeWeken, weken, D(anker)), new LocalTime(10, 0), "oov", ["politie"], "Proef 2026"));
        await huis.DraaiAsync();
    }

    private async Task<IReadOnlyList<OverlegLijstRegel>> LijstAsync() =>
        (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(voorzitter, new OverlegLijst(null, null, null))).Waarde!.Overleggen;

    private async Task<IEnumerable<(DossierId Id, OverlegStatus Status)>> OpAsync(string dag) =>
        (await LijstAsync()).Where(rij => rij.Planning?.Datum == D(dag)).Select(rij => (rij.Id, rij.Status));

    private static DossierId Plaats(int volgnummer) => Reeksplan.PlaatsId(ReeksId, 1, volgnummer);

    private static VergaderInstellingen Gesloten(string van, string totEnMet) => new()
    {
        Sluitingsdagen = [.. Enumerable.Range(0, Period.DaysBetween(D(van), D(totEnMet)) + 1).Select(dag => D(van).PlusDays(dag))],
    };
}
