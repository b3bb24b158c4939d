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
public sealed class OverlegHuisTests : IDisposable
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
        Assert.Equal(11, reeksen.Waarde!.Reeksen.Count);
        Assert.Equal(Ds("2026-02-16", "2026-03-23", "2026-04-28"), lijst.Overleggen.Take(3).Select(overleg => overleg.Planning!.Datum));
        Assert.Equal(10, lijst.Overleggen.Count);
        var alle = (await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Voorzitter, new OverlegLijst(null, null, null))).Waarde!.Overleggen;
        Assert.DoesNotContain(alle, overleg => overleg.Type is "triage" or "topx" or "signalering");
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
        Assert.Equal("", await PuntenAsync(Bemiddelaar));
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
        huis.Dossiers.Add(Nieuw(1) with { Deelnemers = [new("politie"), new("buurtbemiddeling")] });

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

    [Fact]
    public async Task Who_does_not_chair_this_series_sees_only_his_own_items()
    {
        await ProefreeksAsync(Wie("a.ander"));
        huis.Dossiers.Add(Nieuw(1));

        Assert.Equal("", await PuntenAsync(Voorzitter));
        Assert.False(await LeestAsync(Voorzitter, 0));
        Assert.Equal("4 PRF-2026-0001", await PuntenAsync(Als(Rol.VoorzitterOverleg, "a.ander")));
    }

    [Fact]
    public async Task A_role_without_a_right_on_agendas_learns_nothing()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));

        foreach (var rol in new[] { Rol.BibobScreener, Rol.MedewerkerMeldpunt, Rol.FunctioneelBeheerder })
        {
            Assert.Null((await AgendaAsync(Als(rol))).Waarde);
        }

        Assert.Null((await AgendaAsync(Als(Rol.Fg))).Waarde); // metadata only: the list, not the items
        Assert.NotNull((await huis.VraagAsync<OverlegLijst, OverlegLijstAntwoord>(Als(Rol.Fg), new OverlegLijst(null, null, null))).Waarde);
        Assert.Null((await AgendaAsync(Voorzitter with { Doel = "va-proef" })).Waarde);
        Assert.Null((await huis.VraagAsync<AgendaInzien, AgendaBeeld>(Voorzitter, new AgendaInzien(Id(99)))).Waarde);
        Assert.Null((await huis.VraagAsync<VolgendeAgendaInzien, AgendaBeeld>(Voorzitter, new VolgendeAgendaInzien("onbekend"))).Waarde);
    }

    [Fact]
    public async Task A_meeting_ends_in_a_list_of_decisions_that_each_sees_his_part_of()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Nieuw(2) with { Duo = Ander, Deelnemers = [new("politie")], Acties = [Actie(1, "2026-02-20"), Actie(2, "2026-02-10") with { Doorgeschoven = 3 }] }]);
        await SluitAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        var besluit = new BesluitInvoer(BesluitSoort.Werkafspraak, "Huisbezoek.", "Gemeentewet 172");
        await BespreekAsync(id, 1, besluit);
        Assert.True((await BespreekAsync(id, 2, besluit)).IsGelukt);
        Assert.True((await huis.DoeAsync<Overleg, OverlegAfsluiten, LeidingFeiten<NoFacts>>(Voorzitter, id, new OverlegAfsluiten())).IsGelukt);

        var chair = (await huis.VraagAsync<BesluitenlijstInzien, BesluitenlijstBeeld>(Voorzitter, new(id))).Waarde!;
        var police = (await huis.VraagAsync<BesluitenlijstInzien, BesluitenlijstBeeld>(Wijkagent, new(id))).Waarde!;
        Assert.Equal([(1, (int?)1, Id(1)), (2, 2, Id(2))], chair.Regels.Select(regel => (regel.Nummer, regel.Volgnummer, regel.Dossier)));
        Assert.Equal([(1, (int?)null, Id(2))], police.Regels.Select(regel => (regel.Nummer, regel.Volgnummer, regel.Dossier)));

        var acties = (await huis.VraagAsync<ActielijstInzien, ActielijstBeeld>(Secretaris, new(id))).Waarde!;
        Assert.Equal([(2, true), (1, false)], acties.Acties.Select(actie => (actie.Nummer, actie.IsGeescaleerd)));
        Assert.Equal("bellen", acties.Acties[0].Wat);
        Assert.Equal(D("2026-03-18"), acties.StandaardDeadline);
        Assert.Empty((await huis.VraagAsync<ActielijstInzien, ActielijstBeeld>(Regisseur, new(id))).Waarde!.Acties);
    }

    [Fact]
    public async Task A_partner_finds_on_the_list_of_actions_only_what_his_own_organisation_agreed()
    {
        await ProefreeksAsync();
        var politie = Actie(1, "2026-02-20");
        var corporatie = Actie(2, "2026-02-10") with { Actor = new Deelnemer("alliantie") };
        huis.Dossiers.AddRange(
        [
            Nieuw(1) with { Deelnemers = [new("politie"), new("alliantie")], Acties = [politie, corporatie] },
            Nieuw(2) with { Deelnemers = [new("politie"), new("alliantie")], Acties = [corporatie] },
        ]);
        await SluitAsync();
        var id = await VolgendeIdAsync();

        var gezien = await huis.VraagAsync<ActielijstInzien, ActielijstBeeld>(Wijkagent, new(id));
        Assert.Equal([(Id(1), 1)], gezien.Waarde!.Acties.Select(actie => (actie.Dossier, actie.Nummer)));
        Assert.Equal([Id(1)], gezien.Inzage.Dossiers);
        var alles = await huis.VraagAsync<ActielijstInzien, ActielijstBeeld>(Secretaris, new(id));
        Assert.Equal(3, alles.Waarde!.Acties.Count);
    }

    [Fact]
    public async Task What_was_held_over_is_on_the_next_agenda_and_what_was_discussed_is_not()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([Nieuw(1), Nieuw(2)]);
        await SluitAsync();
        var id = await VolgendeIdAsync();
        huis.Naar(Dag("2026-02-16"));
        await BespreekAsync(id, 1);
        await huis.DoeAsync<Overleg, PuntAanhouden, LeidingFeiten<PuntFeiten>>(Voorzitter, id, new PuntAanhouden(Id(2), "Politie afwezig."));
        huis.Naar(Dag("2026-02-17"));

        Assert.Equal("4 PRF-2026-0002", await PuntenAsync(Voorzitter));
        Assert.Equal(AgendaRedenSoort.Aangehouden, (await AgendaAsync(Voorzitter)).Waarde!.Regels[3].Redenen.Single().Soort);
    }

    [Fact]
    public async Task The_chair_adds_spoed_and_the_secretary_cannot()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));
        await SluitAsync();
        huis.Dossiers.Add(Dossier(2));
        var id = await VolgendeIdAsync();
        var command = new SpoedToevoegen(Id(2), "Dreiging.");

        Assert.Equal(("CAD-07", UitkomstSoort.NietToegestaan), await SpoedAsync(Secretaris, id, command));
        Assert.Equal(("", UitkomstSoort.Uitgevoerd), await SpoedAsync(Voorzitter, id, command));
        Assert.Equal("4 PRF-2026-0002, 5 PRF-2026-0001", await PuntenAsync(Voorzitter));
    }

    [Fact]
    public async Task No_person_sends_what_only_the_program_may()
    {
        await ProefreeksAsync();

        var uitkomst = await huis.DoeAsync<Overleg, AgendaSluiten, AgendaVoorstel>(Voorzitter, await VolgendeIdAsync(), new AgendaSluiten());

        Assert.Equal((UitkomstSoort.NietToegestaan, "CAD-07"), (uitkomst.Soort, uitkomst.RegelId));
    }

    [Fact]
    public async Task An_invitation_that_ended_and_a_conflict_that_was_known_at_closing_keep_somebody_off_the_item()
    {
        await ProefreeksAsync();
        huis.Dossiers.AddRange([
            Nieuw(1) with { Deelnemers = [new("politie", null, D("2026-02-16"))] },
            Nieuw(2) with { Deelnemers = [new("politie")], Uitgesloten = [Wijkagent.Gebruiker] },
        ]);
        await SluitAsync();
        huis.Dossiers[1] = huis.Dossiers[1] with { Uitgesloten = [] };
        var id = await VolgendeIdAsync();

        Assert.Equal(4, (await huis.VraagAsync<AgendaInzien, AgendaBeeld>(Wijkagent, new(id))).Waarde!.Regels.Single(regel => regel.Dossier is not null).Nummer);
        huis.Naar(Dag("2026-02-17"));
        Assert.DoesNotContain((await huis.VraagAsync<AgendaInzien, AgendaBeeld>(Wijkagent, new(id))).Waarde!.Regels, regel => regel.Dossier is not null);
    }

    [Fact]
    public async Task A_meeting_can_get_another_hour_on_its_own_day()
    {
        await ProefreeksAsync();

        var uitkomst = await huis.DoeAsync<Overleg, OverlegVerplaatsen, LeidingFeiten<Buren>>(
            Voorzitter, await VolgendeIdAsync(), new(D("2026-02-16"), "Zaal.", new LocalTime(14, 0)));

        Assert.True(uitkomst.IsGelukt);
        Assert.Equal(new LocalTime(14, 0), (await AgendaAsync(Voorzitter)).Waarde!.Planning!.Tijd);
    }

    [Fact]
    public async Task The_chair_moves_skips_and_plans_extra_on_the_real_calendar()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with { Termijnen = [new("Huisverbod", D("2026-03-01"), IsWettelijk: true)] });
        var id = await VolgendeIdAsync();

        var bezet = await huis.DoeAsync<Overleg, OverlegVerplaatsen, LeidingFeiten<Buren>>(Voorzitter, id, new(D("2026-03-23"), "x"));
        var geweigerd = await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."));
        await huis.DoeAsync<Overleg, TussentijdsBesluitVastleggen, LeidingFeiten<NoFacts>>(Voorzitter, id, new(Id(1), "Via het college."));
        var vervallen = await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."));
        var extra = await huis.DoeAsync<Overleg, ExtraPlannen, ExtraFeiten>(Voorzitter, Id(70), new(ReeksId, D("2026-02-17"), "Inhalen."));
        await huis.DraaiAsync();

        Assert.Equal(("CAD-03", "CAD-06"), (bezet.RegelId, geweigerd.RegelId));
        Assert.True(vervallen.IsGelukt && extra.IsGelukt);
        Assert.Equal(Id(70), await VolgendeIdAsync());
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
            "Proefoverleg", Soort, new RitmeKeuze(RitmeSoort.ElkeWeken, 5, D("2026-01-12")), new LocalTime(10, 0), "oov", ["politie"], "proef", voorzitter));
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
