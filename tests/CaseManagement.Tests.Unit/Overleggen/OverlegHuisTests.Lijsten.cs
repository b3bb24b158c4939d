using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Deur;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>The lists of a meeting, and its neighbours, through the door.</summary>
public sealed partial class OverlegHuisTests
{
    private static readonly Kernel.Identiteit.BetrokkeneId persoon = new(new Guid("01990000-0000-7000-8000-000000000077"));

    [Fact]
    public async Task A_case_without_an_indication_shows_nobody_and_that_is_what_is_recorded()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with
        {
            Aanduiding = null,
            Betrokkenen = [new BetrokkeneOverzicht(new BetrokkeneId(Guid.Parse("01990000-0000-7000-8000-000000000077")), "Overlastgever")],
        });

        Assert.Null(await AanduidingAsync(Voorzitter));
        Assert.Empty(Assert.Single(huis.Spoor, rij => rij.Actie is AuditActie.AgendaInzien).Betrokkenen);
    }

    [Fact]
    public async Task A_partner_on_one_item_of_a_series_to_which_it_is_not_invited_gets_that_item_on_every_list()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with
        {
            Deelnemers = [new("buurtbemiddeling")],
            Betrokkenen = [new BetrokkeneOverzicht(persoon, "Overlastgever")],
            Acties = [Actie(1, "2026-02-20") with { Actor = new("buurtbemiddeling") }, Actie(2, "2026-02-20", ActieStatus.Gereed) with { Actor = new("buurtbemiddeling") }],
        });
        var id = await BesprokenAsync();

        var acties = await ActielijstAsync(Bemiddelaar, id);
        Assert.Equal((1, null), Assert.Single(acties.Waarde!.Acties.Select(actie => (actie.Nummer, actie.Wat)))); // what it says is for who reads the case
        Assert.Empty(acties.Inzage.Betrokkenen);
        var gelezen = await ActielijstAsync(Voorzitter, id);
        Assert.Equal("bellen", Assert.Single(gelezen.Waarde!.Acties).Wat);
        Assert.Equal([persoon], gelezen.Inzage.Betrokkenen);
        Assert.Equal([persoon], (await BesluitenlijstAsync(Voorzitter, id)).Inzage.Betrokkenen);
        Assert.Equal(Id(1), Assert.Single((await BesluitenlijstAsync(Bemiddelaar, id)).Waarde!.Regels).Dossier);
    }

    [Fact]
    public async Task Who_is_invited_to_the_series_gets_an_empty_list_when_no_item_is_his()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with { Duo = Ander, Acties = [Actie(1, "2026-02-20")] });
        var id = await BesprokenAsync();

        Assert.Empty((await ActielijstAsync(Wijkagent, id)).Waarde!.Acties);
        Assert.Empty((await BesluitenlijstAsync(Wijkagent, id)).Waarde!.Regels);
    }

    [Fact]
    public async Task No_list_belongs_to_a_meeting_that_is_not_there()
    {
        await ProefreeksAsync();

        Assert.Equal("onbekend", (await ActielijstAsync(Voorzitter, Id(99))).RegelId);
        Assert.Equal("onbekend", (await BesluitenlijstAsync(Voorzitter, Id(99))).RegelId);
    }

    [Fact]
    public async Task A_correction_stands_with_the_decision_that_it_corrects_and_only_cases_with_a_decision_are_recorded_as_shown()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Nieuw(2), Nieuw(3)]);
        await SluitAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        var besluit = new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172");
        await BespreekAsync(id, 1, besluit);
        await BespreekAsync(id, 2, besluit);
        await BespreekAsync(id, 3);
        await huis.DoeAsync<Overleg, OverlegAfsluiten, LeidingFeiten<NoFacts>>(Voorzitter, id, new OverlegAfsluiten());
        await huis.DoeAsync<Overleg, BesluitenlijstRondsturen, LeidingFeiten<NoFacts>>(Voorzitter, id, new BesluitenlijstRondsturen());
        huis.Naar(Dag("2026-03-23"));
        await huis.DoeAsync<Overleg, BesluitenlijstVaststellen, LeidingFeiten<VolgendOverleg>>(Voorzitter, id, new BesluitenlijstVaststellen());
        Assert.True((await huis.DoeAsync<Overleg, BesluitCorrigeren, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new BesluitCorrigeren(Id(2), 1, "Op dinsdag."))).IsGelukt);

        var lijst = await BesluitenlijstAsync(Voorzitter, id);
        Assert.Equal([(1, 0), (2, 1)], lijst.Waarde!.Regels.Select(regel => (regel.Nummer, regel.Correcties.Count)));
        Assert.Equal([Id(1), Id(2)], lijst.Inzage.Dossiers);
    }

    [Theory]
    [InlineData("2026-04-14", true)] // 57 days after 16 February; 14 April is 22 days after the meeting itself
    [InlineData("2026-02-24", true)] // 63 days before 28 April; 24 February is 27 days before the meeting itself
    [InlineData("2026-03-24", false)]
    public async Task A_gap_is_measured_between_the_neighbours_and_not_from_the_meeting_that_moves(string naar, bool teGroot)
    {
        await ProefreeksAsync();
        var derde = (await LijstAsync()).Single(rij => rij.Nominaal == D("2026-03-23")).Id;

        await huis.DoeAsync<Overleg, OverlegVerplaatsen, LeidingFeiten<Buren>>(Voorzitter, derde, new(D(naar), "Zaal bezet."));

        Assert.Equal(teGroot, (await LijstAsync()).Single(rij => rij.Id == derde).GatTeGroot);
    }

    [Fact]
    public async Task While_a_meeting_has_no_day_a_legal_term_of_any_case_of_its_type_keeps_it_from_lapsing()
    {
        await ProefreeksAsync();
        var id = await ZonderDagAsync();
        Assert.True((await AgendaVanAsync(id)).Waarde!.Regels.All(regel => regel.Dossier is null));

        huis.Dossiers.Add(Dossier(1) with { Termijnen = [new("Huisverbod", D("2026-02-20"), IsWettelijk: true)] });

        Assert.Equal("CAD-06", (await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."))).RegelId);
        huis.Dossiers.Clear();
        Assert.True((await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."))).IsGelukt);
    }

    private async Task<Kernel.Identiteit.DossierId> BesprokenAsync()
    {
        await SluitAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        await BespreekAsync(id, 1, new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172"));
        return id;
    }

    private async Task<IReadOnlyList<OverlegLijstRegel>> LijstAsync() =>
        (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst(Soort, null, null))).Waarde!.Overleggen;

    private Task<Antwoord<AgendaBeeld>> AgendaVanAsync(Kernel.Identiteit.DossierId id) => huis.VraagAsync<AgendaInzien, AgendaBeeld>(Voorzitter, new AgendaInzien(id));

    private Task<Antwoord<ActielijstBeeld>> ActielijstAsync(Aanroep als, Kernel.Identiteit.DossierId id) =>
        huis.VraagAsync<ActielijstInzien, ActielijstBeeld>(als, new ActielijstInzien(id));

    private Task<Antwoord<BesluitenlijstBeeld>> BesluitenlijstAsync(Aanroep als, Kernel.Identiteit.DossierId id) =>
        huis.VraagAsync<BesluitenlijstInzien, BesluitenlijstBeeld>(als, new BesluitenlijstInzien(id));
}
