using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
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

/// <summary>Meetings beside each other, and meetings that lost their day.</summary>
public sealed partial class OverlegHuisTests
{
    [Fact]
    public async Task A_meeting_on_the_next_day_is_the_next_meeting()
    {
        await ProefreeksAsync();
        var id = await VolgendeIdAsync();
        await huis.DoeAsync<Overleg, ExtraPlannen, ExtraFeiten>(Voorzitter, Id(70), new(ReeksId, D("2026-02-17"), "Inhalen."));

        Assert.Equal(D("2026-02-17"), (await AgendaVanAsync(id)).Waarde!.VolgendeData[0]);
        Assert.Equal(D("2026-02-12"), (await ActielijstAsync(Voorzitter, id)).Waarde!.StandaardDeadline);
        Assert.Equal(D("2026-02-17"), await huis.Kalender.EerstvolgendeAsync(Soort, D("2026-02-17"), TestContext.Current.CancellationToken));
        Assert.Null(await huis.Kalender.EerstvolgendeAsync("onbekend", D("2026-02-17"), TestContext.Current.CancellationToken));
        var tot = (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst(Soort, null, D("2026-02-16")))).Waarde!;
        Assert.Equal(id, Assert.Single(tot.Overleggen).Id);
    }

    [Fact]
    public async Task An_extra_meeting_is_planned_in_a_series_that_is_there_on_a_day_that_is_free()
    {
        await ProefreeksAsync();

        Assert.Equal("§8.1", (await huis.DoeAsync<Overleg, ExtraPlannen, ExtraFeiten>(Voorzitter, Id(70), new(Id(99), D("2026-02-17"), "x"))).RegelId);
        Assert.Equal("CAD-03", (await huis.DoeAsync<Overleg, ExtraPlannen, ExtraFeiten>(Voorzitter, Id(71), new(ReeksId, D("2026-02-16"), "x"))).RegelId);
    }

    [Fact]
    public async Task A_type_of_meeting_has_one_series()
    {
        await ProefreeksAsync();

        Assert.Equal("§8.1", (await StelInAsync(Id(80), Soort)).RegelId);
        Assert.True((await StelInAsync(Id(80), "ander")).IsGelukt);
    }

    [Fact]
    public async Task An_interim_decision_is_about_a_case_of_that_meeting_or_one_that_the_chair_reads()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange(
        [
            Nieuw(1), // on the next agenda, so the chair reads it; not on that of 23 March
            Dossier(2, new Agendering(Soort) { NieuwSinds = Dag("2026-02-10") }), // on that of 23 March only
            Nieuw(3) with { Agendering = Nieuw(3).Agendering! with { ToegestaanTot = D("2026-03-01") } }, // read, but never on that of 23 March
            Dossier(4),
        ]);
        var derde = (await LijstAsync()).Single(rij => rij.Nominaal == D("2026-03-23")).Id;

        Assert.True((await TussentijdsAsync(derde, 1)).IsGelukt);
        Assert.True((await TussentijdsAsync(derde, 2)).IsGelukt);
        Assert.Equal("CAD-06", (await TussentijdsAsync(derde, 3)).RegelId);
        Assert.Equal("CAD-06", (await TussentijdsAsync(derde, 4)).RegelId);
    }

    [Fact]
    public async Task The_indication_is_not_for_a_partner_who_does_not_see_the_basis()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with { Deelnemers = [new("politie")], BasisVoor = [new Kijker(Rol.Interventieteam)] });

        Assert.Null(await AanduidingAsync(Wijkagent));
        Assert.Equal("Fictiestraat", await AanduidingAsync(Voorzitter));
    }

    [Fact]
    public async Task A_meeting_that_lost_its_day_gets_it_back_when_the_calendar_allows()
    {
        await ProefreeksAsync();
        var id = await ZonderDagAsync();

        await huis.DraaiAsync();

        var terug = (await LijstAsync()).Single(rij => rij.Id == id);
        Assert.Equal((OverlegStatus.Gepland, D("2026-02-16")), (terug.Status, terug.Planning!.Datum));
    }

    [Fact]
    public async Task A_new_rhythm_from_today_withdraws_the_meeting_of_today()
    {
        await ProefreeksAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        await huis.DoeAsync<OverlegReeks, RitmeVerleggen, NoFacts>(Voorzitter, ReeksId, new RitmeVerleggen(
            new RitmeKeuze(RitmeSoort.ElkeWeken, 4, D("2026-02-17")), LocalTime.Noon, D("2026-02-16"), "Andere dag."));

        await huis.DraaiAsync();

        Assert.Equal(OverlegStatus.Vervallen, (await LijstAsync()).Single(rij => rij.Id == id).Status);
    }

    [Fact]
    public async Task Of_a_frozen_agenda_whose_meeting_lost_its_day_only_the_frozen_cases_count_and_nothing_is_added()
    {
        await ProefreeksAsync();
        await SluitAsync();
        var id = await ZonderDagAsync();
        huis.Dossiers.Add(Dossier(1) with { Termijnen = [new("Huisverbod", D("2026-02-20"), IsWettelijk: true)] });

        Assert.NotEqual(UitkomstSoort.Uitgevoerd, (await SpoedAsync(Voorzitter, id, new SpoedToevoegen(Id(1), "Dreiging."))).Item2);
        Assert.True((await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."))).IsGelukt);
    }

    // The whole week is closed, and the first day of the next one belongs to the meeting of 23 March.
    private async Task<DossierId> ZonderDagAsync()
    {
        var id = (await LijstAsync()).Single(rij => rij.Nominaal == D("2026-02-16")).Id;
        await huis.DoeAsync<Overleg, OverlegVerplaatsen, LeidingFeiten<Buren>>(
            Voorzitter, (await LijstAsync()).Single(rij => rij.Nominaal == D("2026-03-23")).Id, new(D("2026-02-23"), "Zaal bezet."));
        await huis.DraaiAsync(new VergaderInstellingen { Sluitingsdagen = Ds("2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20") });
        Assert.True((await LijstAsync()).Single(rij => rij.Id == id).VoorzitterMoetBeslissen);
        return id;
    }

    private Task<Uitkomst> StelInAsync(DossierId id, string type) => huis.DoeAsync<OverlegReeks, ReeksInstellen, bool>(Voorzitter, id, new ReeksInstellen(
        "Proefoverleg", type, new RitmeKeuze(RitmeSoort.OpAfroep), new LocalTime(10, 0), "oov", ["politie"], "Proef 2026"));
}
