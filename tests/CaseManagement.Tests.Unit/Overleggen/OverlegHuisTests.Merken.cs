using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Deur;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>What the marks and numbers of a meeting tell of its hidden items: nothing.</summary>
public sealed partial class OverlegHuisTests
{
    [Fact]
    public async Task A_mark_of_a_meeting_changes_with_the_items_that_one_may_attend_and_with_no_other()
    {
        var id = await MetVerborgenPuntAsync();
        var besluit = new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172");
        var (chair, secretaris) = (await huis.MerkAsync(Voorzitter, id), await huis.MerkAsync(Secretaris, id));
        Assert.NotEqual(chair, secretaris);

        Assert.True((await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Secretaris, id, new(Id(1), [besluit]))).IsGelukt);
        Assert.Equal(chair, await huis.MerkAsync(Voorzitter, id));
        var na = await huis.MerkAsync(Secretaris, id);
        Assert.NotEqual(secretaris, na);

        Assert.True((await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Secretaris, id, new(Id(2), [besluit]))).IsGelukt);
        Assert.NotEqual(chair, await huis.MerkAsync(Voorzitter, id));
        Assert.NotEqual(na, await huis.MerkAsync(Secretaris, id));
        Assert.Null(await huis.MerkAsync(Als(Rol.Woningcorporatie, organisatie: "alliantie"), id));
    }

    [Fact]
    public async Task A_list_of_decisions_and_its_rows_to_correct_have_no_gap_where_a_row_is_hidden()
    {
        var id = await MetVerborgenPuntAsync();
        var besluit = new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172");
        await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Secretaris, id, new(Id(1), [besluit, besluit]));
        await huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Secretaris, id, new(Id(2), [besluit, besluit]));

        var regels = (await huis.VraagAsync<BesluitenlijstInzien, BesluitenlijstBeeld>(Voorzitter, new(id))).Waarde!.Regels;
        Assert.Equal([(1, (int?)1, Id(2)), (2, 2, Id(2))], regels.Select(regel => (regel.Nummer, regel.Volgnummer, regel.Dossier)));
        await huis.DoeAsync<Overleg, OverlegAfsluiten, LeidingFeiten<NoFacts>>(Voorzitter, id, new OverlegAfsluiten());
        Assert.False((await huis.DoeAsync<Overleg, BesluitCorrigeren, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new(Id(1), 1, "Op dinsdag."))).IsGelukt);
        Assert.False((await huis.DoeAsync<Overleg, BesluitCorrigeren, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new(Id(2), 3, "Op dinsdag."))).IsGelukt);
        Assert.True((await huis.DoeAsync<Overleg, BesluitCorrigeren, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new(Id(2), 2, "Op dinsdag."))).IsGelukt);
        regels = (await huis.VraagAsync<BesluitenlijstInzien, BesluitenlijstBeeld>(Voorzitter, new(id))).Waarde!.Regels;
        Assert.Equal([0, 1], regels.Select(regel => regel.Correcties.Count));
    }

    // The chair declared a conflict of interest in the first case; the secretary deals with it.
    private async Task<Kernel.Identiteit.DossierId> MetVerborgenPuntAsync()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1) with { Uitgesloten = [Voorzitter.Gebruiker] }, Nieuw(2)]);
        await SluitAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        return id;
    }
}
