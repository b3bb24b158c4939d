using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Toegang.Deur;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>Closing, discussing and moving meetings through the door.</summary>
public sealed partial class OverlegHuisTests
{
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
        Assert.Equal([(1, (int?)1, Id(1)), (2, 1, Id(2))], chair.Regels.Select(regel => (regel.Nummer, regel.Volgnummer, regel.Dossier)));
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
    public async Task Why_a_case_may_not_be_added_is_told_to_whoever_may_read_it_and_to_nobody_else()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));
        await SluitAsync();
        var uitgesloten = new Agendering(Soort) { Uitsluiting = new("OND-13", "Er is nog geen check.") };
        huis.Dossiers[0] = huis.Dossiers[0] with { Agendering = uitgesloten };
        huis.Dossiers.Add(Dossier(2, uitgesloten));
        var id = await VolgendeIdAsync();
        Assert.Equal((true, false), (await LeestAsync(Voorzitter, 0), await LeestAsync(Voorzitter, 1)));

        Assert.Equal(("OND-13", UitkomstSoort.Geweigerd), await SpoedAsync(Voorzitter, id, new(Id(1), "Nu.")));
        Assert.Equal(("§8.3", UitkomstSoort.Geweigerd), await SpoedAsync(Voorzitter, id, new(Id(2), "Nu.")));
        Assert.Equal(("§8.3", UitkomstSoort.Geweigerd), await SpoedAsync(Voorzitter, id, new(Id(3), "Nu.")));
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
    public async Task An_interim_decision_is_about_a_case_of_this_series_that_the_chair_may_know_of()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1));
        huis.Dossiers.Add(Nieuw(2) with { Uitgesloten = [Voorzitter.Gebruiker] });
        huis.Dossiers.Add(Nieuw(3) with { Agendering = new Agendering("ander") });
        huis.Dossiers.Add(Nieuw(4) with { Vertrouwelijkheid = Vertrouwelijkheid.Geheim });
        huis.Dossiers.Add(Nieuw(5) with { IsActief = false });
        huis.Dossiers.Add(Dossier(6));
        huis.Dossiers.Add(Nieuw(7) with { Agendering = new Agendering(Soort) { NieuwSinds = Nieuw(1).Agendering!.NieuwSinds, ToegestaanTot = D("2026-01-01") } });
        var id = await VolgendeIdAsync();

        Assert.True((await TussentijdsAsync(id, 1)).IsGelukt);
        foreach (var nummer in new[] { 2, 3, 4, 5, 6, 7, 99 })
        {
            var uitkomst = await TussentijdsAsync(id, nummer);
            Assert.Equal((UitkomstSoort.Geweigerd, "CAD-06", "Dit dossier hoort niet bij dit overleg."), (uitkomst.Soort, uitkomst.RegelId, uitkomst.Melding));
        }
    }

    private Task<Uitkomst> TussentijdsAsync(Kernel.Identiteit.DossierId overleg, int nummer) =>
        huis.DoeAsync<Overleg, TussentijdsBesluitVastleggen, LeidingFeiten<TussentijdseFeiten>>(Voorzitter, overleg, new(Id(nummer), "Via het college."));

    [Fact]
    public async Task The_chair_moves_skips_and_plans_extra_on_the_real_calendar()
    {
        await ProefreeksAsync();
        huis.Dossiers.Add(Nieuw(1) with { Termijnen = [new("Huisverbod", D("2026-03-01"), IsWettelijk: true)] });
        var id = await VolgendeIdAsync();

        var bezet = await huis.DoeAsync<Overleg, OverlegVerplaatsen, LeidingFeiten<Buren>>(Voorzitter, id, new(D("2026-03-23"), "x"));
        var geweigerd = await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."));
        await huis.DoeAsync<Overleg, TussentijdsBesluitVastleggen, LeidingFeiten<TussentijdseFeiten>>(Voorzitter, id, new(Id(1), "Via het college."));
        var vervallen = await huis.DoeAsync<Overleg, OverlegLatenVervallen, LeidingFeiten<VervalFeiten>>(Voorzitter, id, new("Vakantie."));
        var extra = await huis.DoeAsync<Overleg, ExtraPlannen, ExtraFeiten>(Voorzitter, Id(70), new(ReeksId, D("2026-02-17"), "Inhalen."));
        await huis.DraaiAsync();

        Assert.Equal(("CAD-03", "CAD-06"), (bezet.RegelId, geweigerd.RegelId));
        Assert.True(vervallen.IsGelukt && extra.IsGelukt);
        Assert.Equal(Id(70), await VolgendeIdAsync());
    }
}

