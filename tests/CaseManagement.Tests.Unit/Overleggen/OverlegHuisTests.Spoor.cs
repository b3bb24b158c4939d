using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Toegang.Registratie;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>By which cases an act in a meeting is found in the trail.</summary>
public sealed partial class OverlegHuisTests
{
    [Fact]
    public async Task A_refused_command_of_a_meeting_is_recorded_with_the_case_that_it_names()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));
        await SluitAsync();
        var id = await VolgendeIdAsync();
        var aanwezigen = new Aanwezige[] { new("gemeente", Voorzitter.Gebruiker) };

        await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new(Id(7), []));
        await huis.DoeAsync<Overleg, PuntAanhouden, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new(Id(7), "Later."));
        await huis.DoeAsync<Overleg, AanwezigheidVastleggen, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new(Id(7), aanwezigen));
        await huis.DoeAsync<Overleg, SpoedToevoegen, LeidingFeiten<SpoedFeiten>>(Voorzitter, id, new(Id(7), "Nu."));
        await huis.DoeAsync<Overleg, TussentijdsBesluitVastleggen, LeidingFeiten<TussentijdseFeiten>>(Voorzitter, id, new(Id(7), "Burgemeester."));

        var geweigerd = huis.Spoor.Where(regel => regel.Resultaat is ToegangsResultaat.Geweigerd).ToList();
        Assert.Equal(
            ["PuntBespreken", "PuntAanhouden", "AanwezigheidVastleggen", "SpoedToevoegen", "TussentijdsBesluitVastleggen"],
            geweigerd.Select(regel => regel.Onderdeel));
        Assert.All(geweigerd, regel => Assert.Equal([id, Id(7)], regel.Dossiers));
        Assert.All(geweigerd, regel => Assert.Equal((AuditActie.Wijzigen, "overleg"), (regel.Actie, regel.Zaaktype)));
    }

    [Fact]
    public async Task A_command_that_the_door_refuses_is_recorded_with_the_case_that_it_names()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));
        await SluitAsync();
        var id = await VolgendeIdAsync();

        await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Wijkagent, id, new(Id(1), null!));
        Assert.Equal([id, Id(1)], huis.Spoor.Last().Dossiers);
        await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Wijkagent, id, new(default, []));
        Assert.Equal([id], huis.Spoor.Last().Dossiers);
    }

    [Fact]
    public async Task A_refused_correction_is_recorded_with_the_case_of_the_row_that_it_was_about()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Nieuw(2)]);
        await SluitAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        await BespreekAsync(id, 1, new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172"));
        await BespreekAsync(id, 2, new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172"));

        // The meeting was not held yet, so the list is not corrected.
        await CorrigeerAsync(Voorzitter, id, Id(2), 1);
        Assert.Equal([id, Id(2)], huis.Spoor.Last().Dossiers);
        await CorrigeerAsync(Wijkagent, id, Id(1), 1);
        Assert.Equal([id, Id(1)], huis.Spoor.Last().Dossiers);
        await CorrigeerAsync(Voorzitter, id, Id(2), 2);
        Assert.Equal([id, Id(2)], huis.Spoor.Last().Dossiers);
        await CorrigeerAsync(Voorzitter, Id(99), Id(1), 1);
        Assert.Equal([Id(99), Id(1)], huis.Spoor.Last().Dossiers);
    }

    private async Task CorrigeerAsync(Aanroep als, Kernel.Identiteit.DossierId id, Kernel.Identiteit.DossierId dossier, int regel) => Assert.False(
        (await huis.DoeAsync<Overleg, BesluitCorrigeren, LeidingFeiten<PuntFeiten>>(als, id, new BesluitCorrigeren(dossier, regel, "Op dinsdag."))).IsGelukt);
}
