using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

public sealed class TrailTests : Trailproef
{
    [Fact]
    public async Task A_domain_event_is_a_row_with_everything_that_was_recorded_of_it()
    {
        var door = Aanroep(Proefdata.Achtervang, Rol.Achtervang) with { AchtervangVoor = Regisseur, SessieId = "sessie", TraceId = "trace" };
        var @event = Gebeurtenis(Een, Geopend with { Naam = PersonalText.Of(Persoon, "va-test", "Naam"), Aanduiding = Vrij(Een) }, door, AuditActie.Aanmaken);
        var regel = Assert.Single(await SpoorAsync());
        Assert.Equal(
            new Auditregel
            {
                AuditId = @event.Stored.Id,
                Positie = 1,
                Hash = "01ab",
                Tijdstip = Nu,
                Gebruiker = Proefdata.Achtervang,
                Organisatie = "gemeente",
                Rol = Rol.Achtervang,
                AchtervangVoor = Regisseur,
                SessieId = "sessie",
                Actie = AuditActie.Aanmaken,
                Gebeurtenis = "proef.geopend",
                Zaaktype = "proef",
                Dossiers = regel.Dossiers,
                Onderdeel = "Openen",
                Betrokkenen = regel.Betrokkenen,
                Grondslag = "test",
                Doel = "va-test",
                Resultaat = ToegangsResultaat.Toegestaan,
                AantalRecords = 1,
                TraceId = "trace",
            },
            regel);
        Assert.Equal([Persoon], regel.Betrokkenen);
        Assert.Equal([Een], regel.Dossiers);
    }

    [Fact]
    public async Task A_look_is_one_row_whatever_the_number_of_dossiers_in_it()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Zoeken, [Een, Twee], [Persoon]);
        Toegang(Aanroep(Regisseur), AuditActie.Inloggen, [], []);
        var spoor = await SpoorAsync();
        Assert.Equal([1L, 2L], spoor.Select(regel => regel.Positie));
        Assert.Equal([Een, Twee], spoor[0].Dossiers);
        Assert.Equal([Persoon], spoor[0].Betrokkenen);
        Assert.Empty(spoor[1].Dossiers);
    }

    [Fact]
    public async Task A_refusal_keeps_its_rule_and_its_result()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        var regel = Assert.Single(await SpoorAsync());
        Assert.Equal((ToegangsResultaat.Geweigerd, "ROL-02", AuditActie.Inzien, "proef", "Onderdeel"), (regel.Resultaat, regel.RegelId, regel.Actie, regel.Zaaktype, regel.Onderdeel));
    }

    [Fact]
    public async Task Bookkeeping_and_events_without_provenance_are_no_trail()
    {
        log.Voeg("nummering", Een, new NummerUitgegeven(Opdracht), Metadata(Aanroep(Regisseur), AuditActie.Aanmaken));
        log.Voeg("proef", Een, Geopend);
        Assert.Empty(await SpoorAsync());
        Assert.Empty(groepen.Rijen);
        Assert.Empty(verwijzingen.Rijen);
        Assert.Empty(betrokkenen.Rijen);
    }

    [Fact]
    public async Task The_FG_reads_who_opened_a_dossier_by_id_or_code_newest_first()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Regisseur), AuditActie.Aanmaken);
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], [Persoon], op: Nu + Duration.FromHours(1));
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Twee], []);
        var antwoord = await ZoekAsync(Rol.Fg, new AuditregelsZoeken { Dossier = Een.ToString() });
        Assert.Equal([2L, 1L], antwoord.Waarde!.Regels.Select(Plaats));
        Assert.All(antwoord.Waarde.Regels, regel => Assert.Equal((new AuditDossier(Een, "PRF-2026-0001"), 1, "va-test"), (Assert.Single(regel.Dossiers), regel.AantalDossiers, regel.Verwerkingsactiviteit)));
        Assert.Equal([Een], antwoord.Inzage.Dossiers);
        Assert.Equal(2, antwoord.Inzage.Aantal);
        Assert.Equal(3, antwoord.Positie);

        Assert.Equal(2, (await ZoekAsync(Rol.Fg, new AuditregelsZoeken { Dossier = "prf-2026-0001" })).Waarde!.Regels.Count);
        Assert.Empty((await ZoekAsync(Rol.Fg, new AuditregelsZoeken { Dossier = "PRF-2026-0099" })).Waarde!.Regels);
    }

    [Fact]
    public async Task Every_filter_leaves_out_what_does_not_fit()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], op: Instant.FromUtc(2026, 3, 1, 22, 59));
        Toegang(Aanroep(Vervanger), AuditActie.Zoeken, [Een], [], op: Instant.FromUtc(2026, 3, 1, 23, 0));
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Twee], [], ToegangsResultaat.Geweigerd, "ROL-02", op: Instant.FromUtc(2026, 3, 2, 23, 0));
        Gebeurtenis(new DossierId(Guid.Empty), HetDuo, Aanroep(Regisseur), AuditActie.Autoriseren, "pga");

        await GeeftAsync(new() { Gebruiker = Vervanger }, 3, 2);
        await GeeftAsync(new() { Zaaktype = "pga" }, 4);
        await GeeftAsync(new() { Resultaat = ToegangsResultaat.Geweigerd }, 3);
        await GeeftAsync(new() { Regel = "ROL-02" }, 3);
        await GeeftAsync(new() { Actie = AuditActie.Zoeken }, 2);
        await GeeftAsync(new() { Van = new LocalDate(2026, 3, 2), Tot = new LocalDate(2026, 3, 2) }, 4, 2);
        await GeeftAsync(new() { Van = new LocalDate(2026, 3, 3) }, 3);
        await GeeftAsync(new() { Tot = new LocalDate(2026, 3, 1) }, 1);
    }

    [Fact]
    public async Task A_data_subject_is_found_wherever_shown_searched_or_changed_and_every_filter_holds_there_too()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Zoeken, [Een], [Ander, Persoon], op: Instant.FromUtc(2026, 3, 1, 22, 59));
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], [Ander]);
        Gebeurtenis(Een, Geopend with { Naam = PersonalText.Of(Persoon, "va-test", "Naam") }, Aanroep(Vervanger), AuditActie.Aanmaken);
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Twee], [Persoon], ToegangsResultaat.Geweigerd, "ROL-02");

        var antwoord = await ZoekAsync(Rol.Privacyfunctionaris, new AuditregelsZoeken { Betrokkene = Persoon });
        Assert.Equal([4L, 3L, 1L], antwoord.Waarde!.Regels.Select(Plaats));
        Assert.Equal([Persoon], antwoord.Inzage.Betrokkenen);
        await GeeftAsync(new() { Betrokkene = Persoon, Actie = AuditActie.Zoeken }, 1);
        await GeeftAsync(new() { Betrokkene = Persoon, Gebruiker = Vervanger }, 4, 3);
        await GeeftAsync(new() { Betrokkene = Persoon, Dossier = Twee.ToString() }, 4);
        await GeeftAsync(new() { Betrokkene = Persoon, Zaaktype = "pga" });
        await GeeftAsync(new() { Betrokkene = Persoon, Resultaat = ToegangsResultaat.Geweigerd }, 4);
        await GeeftAsync(new() { Betrokkene = Persoon, Regel = "ROL-02" }, 4);
        await GeeftAsync(new() { Betrokkene = Persoon, Van = new LocalDate(2026, 3, 2) }, 4, 3);
        await GeeftAsync(new() { Betrokkene = Persoon, Tot = new LocalDate(2026, 3, 1) }, 1);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_tell_whether_there_is_more()
    {
        for (var i = 0; i < 3; i++)
        {
            Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon]);
        }

        foreach (var wie in new BetrokkeneId?[] { null, Persoon })
        {
            var eerste = await ZoekAsync(Rol.Fg, new AuditregelsZoeken { Aantal = 2, Betrokkene = wie });
            Assert.Equal([3L, 2L], eerste.Waarde!.Regels.Select(Plaats));
            Assert.True(eerste.Waarde.HeeftMeer);
            var tweede = await ZoekAsync(Rol.Fg, new AuditregelsZoeken { Aantal = 2, Pagina = 2, Betrokkene = wie });
            Assert.Equal([1L], tweede.Waarde!.Regels.Select(Plaats));
            Assert.False(tweede.Waarde.HeeftMeer);
        }
    }

    [Fact]
    public async Task Security_sees_signing_in_authorisations_and_refusals_and_nothing_else()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon]);
        Toegang(Aanroep(Regisseur), AuditActie.InloggenMislukt, [], []);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon], ToegangsResultaat.Geweigerd, "ROL-02");
        Gebeurtenis(Een, HetDuo, Aanroep(Regisseur), AuditActie.Autoriseren, "pga");
        Assert.Equal([4L, 3L, 2L], (await ZoekAsync(Rol.Ciso, new())).Waarde!.Regels.Select(Plaats));
        Assert.Equal("ROL-02", (await ZoekAsync(Rol.Ciso, new() { Betrokkene = Persoon })).RegelId);
    }

    [Fact]
    public async Task Security_sees_that_a_screening_was_knocked_at_and_not_which()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon], ToegangsResultaat.Geweigerd, "BIB-30");
        var regel = Assert.Single((await ZoekAsync(Rol.Ciso, new())).Waarde!.Regels);
        Assert.Equal((Regisseur, AuditActie.Inzien, "BIB-30"), (regel.Gebruiker, regel.Actie, regel.RegelId));
        Assert.Equal((0, 0, 0, 0), (regel.Dossiers.Count, regel.AantalDossiers, regel.Betrokkenen.Count, regel.AantalBetrokkenen));
        Assert.Equal("ROL-02", (await ZoekAsync(Rol.Ciso, new() { Dossier = Een.ToString() })).RegelId);
        Assert.Equal(Een, Assert.Single(Assert.Single((await ZoekAsync(Rol.Fg, new() { Dossier = Een.ToString() })).Waarde!.Regels).Dossiers).Id);
    }

    [Fact]
    public async Task A_colleague_sees_only_own_rows_and_learns_nothing_of_what_was_hidden()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        Gebeurtenis(Een, HetDuo, Aanroep(Vervanger), AuditActie.Autoriseren);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon]);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [Persoon], ToegangsResultaat.Geweigerd, "ROL-02");
        var eigen = (await ZoekAsync(Rol.Casusregisseur, new())).Waarde!.Regels;
        Assert.Equal([4L, 3L], eigen.Select(Plaats));
        Assert.All(eigen, regel => Assert.Null(regel.Positie));
        Assert.Equal(("PRF-2026-0001", 1), (Assert.Single(eigen[1].Dossiers).Code, eigen[1].AantalBetrokkenen));
        Assert.Equal((new AuditDossier(Een, null), 0, "", 0, 0), (Assert.Single(eigen[0].Dossiers), eigen[0].AantalDossiers, eigen[0].RegelId, eigen[0].Betrokkenen.Count, eigen[0].AantalBetrokkenen));
    }

    [Fact]
    public async Task A_colleague_cannot_use_the_trail_to_find_what_is_hidden()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        await WeigertAsync(Rol.Casusregisseur, new() { Gebruiker = Vervanger });
        await WeigertAsync(Rol.Casusregisseur, new() { Regel = "ROL-02" });
        await WeigertAsync(Rol.Casusregisseur, new() { Betrokkene = Persoon });
        await WeigertAsync(Rol.Casusregisseur, new() { Dossier = "PRF-2026-0001" });
        Assert.NotNull((await ZoekAsync(Rol.Casusregisseur, new() { Dossier = Een.ToString(), Gebruiker = Regisseur })).Waarde);
    }

    [Fact]
    public async Task An_auditor_reads_only_the_trail_of_a_dossier_for_which_there_is_an_order()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        await WeigertAsync(Rol.Auditor, new());
        await WeigertAsync(Rol.Auditor, new() { Dossier = Een.ToString() });
        Gebeurtenis(Een, new DeelnemerUitgenodigd(new Deelnemer("gemeente", Regisseur, Vandaag)), Aanroep(Vervanger), AuditActie.Autoriseren);
        Assert.Equal(2, (await ZoekAsync(Rol.Auditor, new() { Dossier = Een.ToString() })).Waarde!.Regels.Count);
        await WeigertAsync(Rol.Auditor, new());
    }

    [Fact]
    public async Task An_auditor_learns_nothing_of_the_other_dossiers_in_a_list()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        Gebeurtenis(Een, new DeelnemerUitgenodigd(new Deelnemer("gemeente", Regisseur, Vandaag)), Aanroep(Vervanger), AuditActie.Autoriseren);
        Toegang(Aanroep(Vervanger), AuditActie.Zoeken, [Een, Twee], [Ander]);
        var lijst = (await ZoekAsync(Rol.Auditor, new() { Dossier = Een.ToString() })).Waarde!.Regels[0];
        Assert.Equal((3L, Een, 0), (Plaats(lijst), Assert.Single(lijst.Dossiers).Id, lijst.AantalBetrokkenen));
        await WeigertAsync(Rol.Auditor, new() { Dossier = Een.ToString(), Betrokkene = Ander });
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], [Proefzaak.Betrokkene]);
        await VolgAsync();
        Assert.Single((await ZoekAsync(Rol.Auditor, new() { Dossier = Een.ToString(), Betrokkene = Proefzaak.Betrokkene })).Waarde!.Regels);
    }

    [Fact]
    public async Task A_code_that_a_colleague_may_not_ask_for_is_not_looked_up_for_him()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        Assert.Empty((await ZoekAsync(Rol.Casusregisseur, new() { Dossier = "PRF-2026-0001" })).Inzage.Dossiers);
        Assert.Equal([Een], (await ZoekAsync(Rol.Fg, new() { Dossier = "PRF-2026-0001" })).Inzage.Dossiers);
    }

    [Fact]
    public async Task A_refused_command_that_names_a_dossier_is_found_by_it_by_supervision()
    {
        Toegang(Aanroep(Vervanger), AuditActie.Wijzigen, [Twee, Een], [], ToegangsResultaat.Geweigerd, "§8.3");
        await GeeftAsync(new() { Dossier = Een.ToString() }, 1);
        await GeeftAsync(new() { Dossier = Twee.ToString(), Resultaat = ToegangsResultaat.Geweigerd }, 1);
    }

    [Fact]
    public async Task A_role_without_a_cell_sees_no_trail() => await WeigertAsync(Rol.AdviseurOov, new());

    [Fact]
    public async Task A_second_page_skips_rows_that_fit_and_no_others()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02", op: Nu - Duration.FromDays(2));
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], []);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02", op: Nu + Duration.FromDays(2));
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], []);

        Assert.Equal([2L], (await ZoekAsync(Rol.Ciso, new() { Aantal = 1, Pagina = 2 })).Waarde!.Regels.Select(Plaats));
        await GeeftAsync(new() { Aantal = 1, Pagina = 2, Resultaat = ToegangsResultaat.Geweigerd, Tot = Vandaag }, 1);
        await GeeftAsync(new() { Aantal = 1, Pagina = 2, Resultaat = ToegangsResultaat.Geweigerd, Van = Vandaag }, 2);
        await GeeftAsync(new() { Resultaat = ToegangsResultaat.Toegestaan }, 5, 3);
        Assert.Equal(50, new AuditregelsZoeken().Aantal);
    }

    [Fact]
    public void Parameters_are_read_strictly()
    {
        var vraag = Bind(("gebruiker", "C.Casusregisseur"), ("betrokkene", Persoon.ToString()), ("resultaat", "Geweigerd"), ("actie", "Zoeken"), ("van", "2026-03-01"));
        Assert.Equal((Regisseur, Persoon, ToegangsResultaat.Geweigerd, AuditActie.Zoeken), (vraag.Gebruiker, vraag.Betrokkene, vraag.Resultaat, vraag.Actie));
        Assert.Equal(new LocalDate(2026, 3, 1), vraag.Van);
        Assert.Throws<VraagOngeldigException>(() => Bind(("betrokkene", "Jansen")));
        Assert.Throws<VraagOngeldigException>(() => Bind(("actie", "7")));
        Assert.Throws<VraagOngeldigException>(() => Bind(("aantal", "1000")));
    }

    private static AuditregelsZoeken Bind(params (string Naam, string Waarde)[] parameters) =>
        new AuditregelsZoekenUseCase(null!, null!, null!).Bind(new Parameters(parameters.ToDictionary(p => p.Naam, p => p.Waarde, StringComparer.Ordinal)));
}
