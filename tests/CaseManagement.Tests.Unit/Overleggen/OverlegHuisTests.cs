using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>From the calendar to each participant's agenda, through the same door as every request.</summary>
public sealed partial class OverlegHuisTests : IDisposable
{
    private static readonly Aanroep Voorzitter = Als(Rol.VoorzitterOverleg);
    private static readonly Aanroep Secretaris = Als(Rol.SecretarisOverleg, "s.secretaris");
    private static readonly Aanroep Regisseur = Als(Rol.Casusregisseur, "d.eerste");
    private static readonly Aanroep Wijkagent = Als(Rol.Politie, "w.wijkagent", "politie");
    private static readonly Aanroep Bemiddelaar = Als(Rol.Buurtbemiddeling, "b.bemiddelaar", "buurtbemiddeling");

    private readonly OverlegHuis huis = new(Dag("2026-01-13"));

    public void Dispose() => huis.Dispose();

    [Fact]
    public async Task Every_standard_series_is_set_up_once_and_planned_twelve_months_ahead()
    {
        await huis.StandaardAsync();
        await huis.StandaardAsync();
        await huis.DraaiAsync();
        await huis.DraaiAsync();

        var reeksen = await huis.VraagAsync<ReeksLijst, ReeksLijstAntwoord>(Voorzitter, new ReeksLijst());
        var lijst = (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst("woonoverlast", null, null))).Waarde!;
        Assert.Equal(12, reeksen.Waarde!.Reeksen.Count);
        Assert.Equal(Ds("2026-02-16", "2026-03-23", "2026-04-28"), lijst.Overleggen.Take(3).Select(overleg => overleg.Planning!.Datum));
        Assert.Equal(10, lijst.Overleggen.Count);
        var alle = (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst(null, null, null))).Waarde!.Overleggen;
        Assert.DoesNotContain(alle, overleg => overleg.Type is "triage" or "topx" or "signaaloverleg" or "signaleringsoverleg");
        Assert.Equal(alle.Count, huis.EventNamen.Count(naam => naam == "overleg.gepland"));
    }

    [Fact]
    public async Task The_list_is_filtered_by_period()
    {
        await ProefreeksAsync();

        var lijst = await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(
            Voorzitter, new OverlegLijst(Soort, D("2026-03-23"), D("2026-04-28")));

        Assert.Equal(Ds("2026-03-23", "2026-04-28"), lijst.Waarde!.Overleggen.Select(overleg => overleg.Planning!.Datum));
    }

    [Fact]
    public async Task A_changed_calendar_moves_what_was_not_sent_and_nothing_else()
    {
        await ProefreeksAsync();
        var eerste = await VolgendeIdAsync();
        huis.Naar(NederlandseTijd.Moment(D("2026-02-09") + LocalTime.Noon));
        await huis.DraaiAsync();
        await huis.DoeAsync<Overleg, AgendaVerzenden, LeidingFeiten<NoFacts>>(Voorzitter, eerste, new AgendaVerzenden());

        await huis.DraaiAsync(new VergaderInstellingen { Sluitingsdagen = Ds("2026-02-16", "2026-03-23") });

        var lijst = await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst(Soort, null, D("2026-04-01")));
        Assert.Equal(Ds("2026-02-16", "2026-03-24"), lijst.Waarde!.Overleggen.Select(overleg => overleg.Planning!.Datum));
    }

    [Fact]
    public async Task A_new_rhythm_withdraws_the_places_of_the_old_one()
    {
        await ProefreeksAsync();
        await huis.DoeAsync<OverlegReeks, RitmeVerleggen, NoFacts>(Voorzitter, ReeksId, new RitmeVerleggen(
            new RitmeKeuze(RitmeSoort.ElkeWeken, 4, D("2026-03-03")), LocalTime.Noon, D("2026-03-01"), "Andere dag."));

        await huis.DraaiAsync();

        var lijst = (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst(Soort, null, D("2026-04-30")))).Waarde!;
        Assert.Equal(
            Ds("2026-02-16", "2026-03-03", "2026-03-31", "2026-04-28"),
            lijst.Overleggen.Where(overleg => overleg.Status is OverlegStatus.Gepland).Select(overleg => overleg.Planning!.Datum));
        Assert.Equal(Ds("2026-03-23", "2026-04-28"), lijst.Overleggen.Where(overleg => overleg.Status is OverlegStatus.Vervallen).Select(overleg => overleg.Planning!.Datum));
    }

    [Fact]
    public async Task Each_participant_sees_his_own_items_numbered_without_gaps()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Nieuw(2) with { Duo = Ander, Deelnemers = [new("politie")] }, Nieuw(3) with { Duo = Ander }]);

        Assert.Equal("4 PRF-2026-0001, 5 PRF-2026-0002, 6 PRF-2026-0003", await PuntenAsync(Voorzitter));
        Assert.Equal("4 PRF-2026-0001, 5 PRF-2026-0002, 6 PRF-2026-0003", await PuntenAsync(Secretaris));
        Assert.Equal("4 PRF-2026-0001", await PuntenAsync(Regisseur));
        Assert.Equal("4 PRF-2026-0002", await PuntenAsync(Wijkagent));
        Assert.Equal("ROL-06", (await AgendaAsync(Bemiddelaar)).RegelId);
        Assert.Null((await AgendaAsync(Bemiddelaar)).Waarde);
        Assert.Equal("", await PuntenAsync(Secretaris with { Gebruiker = new GebruikerId("s.ander") }));
    }

    [Fact]
    public async Task A_partner_knows_the_series_to_which_it_is_invited_and_their_meetings()
    {
        await ProefreeksAsync();

        Assert.Equal([Soort], (await huis.VraagAsync<ReeksLijst, ReeksLijstAntwoord>(Wijkagent, new ReeksLijst())).Waarde!.Reeksen.Select(reeks => reeks.Type));
        Assert.NotEmpty((await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Wijkagent, new OverlegLijst(null, null, null))).Waarde!.Overleggen);
        Assert.Empty((await huis.VraagAsync<ReeksLijst, ReeksLijstAntwoord>(Bemiddelaar, new ReeksLijst())).Waarde!.Reeksen);
        Assert.Empty((await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Bemiddelaar, new OverlegLijst(null, null, null))).Waarde!.Overleggen);
        var id = await VolgendeIdAsync();
        Assert.Equal("ROL-06", (await huis.VraagAsync<ActielijstInzien, ActielijstBeeld>(Bemiddelaar, new ActielijstInzien(id))).RegelId);
        Assert.Equal("ROL-06", (await huis.VraagAsync<BesluitenlijstInzien, BesluitenlijstBeeld>(Bemiddelaar, new BesluitenlijstInzien(id))).RegelId);
    }

    [Fact]
    public async Task A_partner_reads_no_reason_about_the_action_or_the_term_of_somebody_else()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with
        {
            Duo = Ander,
            Deelnemers = [new("politie")],
            Acties = [Actie(1, "2026-02-01"), Actie(2, "2026-02-02") with { Actor = new Deelnemer("alliantie") }],
            Termijnen = [new("Informatieplicht", D("2026-03-01")), new("Waarschuwing", D("2026-03-02"))],
            AfgeschermdeTermijnen = [new("Informatieplicht", [Rol.Hulpverlener])],
            Agendering = Nieuw(1).Agendering! with { Aandachtspunt = "Informeer de betrokkene." },
        });

        var politie = Assert.Single((await AgendaAsync(Wijkagent)).Waarde!.Regels, regel => regel.Dossier is not null);
        Assert.Equal(
            ["Actie 1 moet uiterlijk op 01-02-2026 gereed zijn.", "De termijn Waarschuwing heeft als laatste dag 02-03-2026."],
            politie.Redenen.Where(reden => reden.Soort is not AgendaRedenSoort.Nieuw).Select(reden => reden.Toelichting));
        Assert.Null(politie.Aandachtspunt);
        var voorzitter = Assert.Single((await AgendaAsync(Voorzitter)).Waarde!.Regels, regel => regel.Dossier is not null);
        Assert.Equal(5, voorzitter.Redenen.Count);
        Assert.Equal("Informeer de betrokkene.", voorzitter.Aandachtspunt);
    }

    [Fact]
    public async Task When_the_agreement_ends_after_the_agenda_was_frozen_partners_lose_the_item()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with { Duo = Ander, Deelnemers = [new("politie")] });
        await SluitAsync();
        Assert.Equal("4 PRF-2026-0001", await PuntenAsync(Wijkagent));

        huis.Dossiers[0] = huis.Dossiers[0] with { Agendering = huis.Dossiers[0].Agendering! with { ToegestaanTot = D("2026-02-08") } };
        Assert.Equal("", await PuntenAsync(Wijkagent));
        Assert.Equal("4 PRF-2026-0001", await PuntenAsync(Voorzitter));
    }

    [Fact]
    public async Task The_fixed_items_stand_around_the_cases()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));

        var agenda = (await AgendaAsync(Voorzitter)).Waarde!;

        Assert.Equal(
            [Rubriek.Opening, Rubriek.VorigeBesluitenlijst, Rubriek.Actielijst, Rubriek.Nieuw, Rubriek.Rondvraag],
            agenda.Regels.Select(regel => regel.Rubriek));
        Assert.Equal([1, 2, 3, 4, 5], agenda.Regels.Select(regel => regel.Nummer));
        Assert.Equal(Ds("2026-03-23", "2026-04-28", "2026-06-01"), agenda.VolgendeData);
    }

    [Fact]
    public async Task The_indication_is_shown_only_to_who_may_read_the_case_and_that_is_recorded()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with
        {
            Deelnemers = [new("politie"), new("buurtbemiddeling")],
            Betrokkenen = [new BetrokkeneOverzicht(new BetrokkeneId(Guid.Parse("01990000-0000-7000-8000-000000000077")), "Overlastgever")],
        });

        Assert.Equal(("Fictiestraat", "Fictiestraat"), (await AanduidingAsync(Voorzitter), await AanduidingAsync(Wijkagent)));
        Assert.Equal((null, null), (await AanduidingAsync(Secretaris), await AanduidingAsync(Bemiddelaar)));

        var spoor = huis.Spoor.Where(rij => rij.Actie is AuditActie.AgendaInzien).ToList();
        Assert.All(spoor, rij => Assert.Equal((Soort, Id(1), 1), (rij.Zaaktype, rij.Dossiers.Single(), rij.AantalRecords)));
        Assert.Equal([1, 1, 0, 0], spoor.Select(rij => rij.Betrokkenen.Count));
    }

    [Fact]
    public async Task Who_has_a_conflict_of_interest_never_gets_the_item_not_even_in_the_chair()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1) with { Uitgesloten = [Voorzitter.Gebruiker, Regisseur.Gebruiker, Secretaris.Gebruiker] }, Nieuw(2) with { Duo = Ander }]);

        Assert.Equal("4 PRF-2026-0002", await PuntenAsync(Voorzitter));
        Assert.Equal("4 PRF-2026-0002", await PuntenAsync(Secretaris));
        Assert.Equal("", await PuntenAsync(Regisseur));
    }

    [Fact]
    public async Task A_frozen_agenda_does_not_change_but_shows_no_more_than_the_case_allows_now()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1) with { Deelnemers = [new("politie")] }, Nieuw(2) with { Deelnemers = [new("politie")] }]);
        await SluitAsync();
        huis.Dossiers.Add(Nieuw(3) with { Deelnemers = [new("politie")] });
        Assert.Equal("4 PRF-2026-0001, 5 PRF-2026-0002", await PuntenAsync(Wijkagent));

        huis.Dossiers[0] = huis.Dossiers[0] with { Deelnemers = [] };
        Assert.Equal("4 PRF-2026-0002", await PuntenAsync(Wijkagent));
        huis.Dossiers[1] = huis.Dossiers[1] with { Uitgesloten = [Wijkagent.Gebruiker] };
        Assert.Equal("", await PuntenAsync(Wijkagent));
        huis.Dossiers[1] = huis.Dossiers[1] with { Vertrouwelijkheid = Vertrouwelijkheid.Geheim };
        Assert.Equal("4 PRF-2026-0001", await PuntenAsync(Voorzitter));
        huis.Dossiers.RemoveAt(0);
        Assert.Equal("", await PuntenAsync(Voorzitter));
    }

    [Fact]
    public async Task Who_is_invited_after_closing_or_whose_invitation_ended_is_not_on_the_item()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Nieuw(2) with { Deelnemers = [new("politie", null, D("2026-01-31"))] }]);
        Assert.Equal("", await PuntenAsync(Wijkagent));

        await SluitAsync();
        huis.Dossiers[0] = huis.Dossiers[0] with { Deelnemers = [new("politie")] };
        Assert.Equal("", await PuntenAsync(Wijkagent));
    }

    [Fact]
    public async Task Being_on_the_next_agenda_lets_the_chair_read_the_case_and_nobody_else()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Dossier(2)]);

        Assert.True(await LeestAsync(Voorzitter, 0));
        Assert.False(await LeestAsync(Voorzitter, 1)); // no reason, so not on the agenda
        Assert.False(await LeestAsync(Als(Rol.VoorzitterOverleg, "a.ander") with { Rol = Rol.SecretarisOverleg }, 0));
        await SluitAsync();
        huis.Dossiers.Add(Nieuw(3));
        Assert.True(await LeestAsync(Voorzitter, 0));
        Assert.False(await LeestAsync(Voorzitter, 2)); // came after the agenda was frozen
        huis.Dossiers[0] = huis.Dossiers[0] with { Agendering = null };
        Assert.False(await LeestAsync(Voorzitter, 0));
    }

    private static Duo Ander => new(Wie("a.ander"), Wie("b.ander"));

    private static Instant Dag(string dag) => NederlandseTijd.Moment(D(dag) + new LocalTime(9, 0));

    private static DossierOverzicht Nieuw(int nummer) => Dossier(nummer, new Agendering(Soort) { NieuwSinds = Dag("2026-01-14") }) with
    {
        Aanduiding = Kernel.Persoonsgegevens.PersonalText.Of(BetrokkeneId.Of(Id(nummer)), "va-proef", "Fictiestraat"),
    };

    private async Task ProefreeksAsync(GebruikerId? voorzitter = null)
    {
        await huis.DoeAsync<OverlegReeks, ReeksInstellen, bool>(Voorzitter, ReeksId, new ReeksInstellen(
            "Proefoverleg", Soort, new RitmeKeuze(RitmeSoort.ElkeWeken, 5, D("2026-01-12")), new LocalTime(10, 0), "oov", ["politie"], "Proef 2026", voorzitter));
        await huis.DoeAsync<OverlegReeks, SecretarissenAanwijzen, NoFacts>(
            Voorzitter with { Gebruiker = voorzitter ?? Voorzitter.Gebruiker }, ReeksId, new SecretarissenAanwijzen([Secretaris.Gebruiker]));
        await huis.DraaiAsync();
    }

    private async Task SluitAsync()
    {
        huis.Naar(NederlandseTijd.Moment(D("2026-02-09") + LocalTime.Noon));
        await huis.DraaiAsync();
    }

    private Task<Antwoord<AgendaBeeld>> AgendaAsync(Aanroep als) =>
        huis.VraagAsync<VolgendeAgendaInzien, AgendaBeeld>(als, new VolgendeAgendaInzien(Soort));

    private async Task<string> PuntenAsync(Aanroep als) => string.Join(
        ", ", (await AgendaAsync(als)).Waarde!.Regels.Where(regel => regel.Dossier is not null).Select(regel => $"{regel.Nummer} {regel.Titel}"));

    private async Task<string?> AanduidingAsync(Aanroep als) => (await AgendaAsync(als)).Waarde!.Regels.Single(regel => regel.Dossier is not null).Aanduiding;

    private async Task<DossierId> VolgendeIdAsync() => (await AgendaAsync(Secretaris)).Waarde!.Id;

    private async Task<bool> LeestAsync(Aanroep als, int index) =>
        (await huis.Controle.BeoordeelAsync(als with { Doel = "va-proef" }, huis.Dossiers[index], Recht.Lezen, CancellationToken.None)).IsVerleend;

    private Task<Uitkomst> BespreekAsync(DossierId id, int nummer, params BesluitInvoer[] besluiten) =>
        huis.DoeAsync<Overleg, PuntBespreken, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new PuntBespreken(Id(nummer), besluiten));

    private async Task<(string, UitkomstSoort)> SpoedAsync(Aanroep als, DossierId id, SpoedToevoegen command)
    {
        var uitkomst = await huis.DoeAsync<Overleg, SpoedToevoegen, LeidingFeiten<SpoedFeiten>>(als, id, command);
        return (uitkomst.RegelId, uitkomst.Soort);
    }
}
