using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Dossiers.Vragen;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Vragen;

public sealed partial class VragenTests
{
    private static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private static readonly DossierId Twee = new(new Guid("11111111-1111-4111-8111-000000000002"));
    private static readonly DossierId Geheim = new(new Guid("11111111-1111-4111-8111-000000000003"));
    private readonly Geheugenlog log = new();
    private readonly OpenLezer lezer = new();
    private readonly Geheugenrijen<DossierRij> rijen = new(new DossierProjection([Zaaktype], new KaleRijJson()));

    public VragenTests()
    {
        log.Voeg("proef", Een, Open("PRF-2026-0001", "Zoë Jansen"));
        log.Voeg("proef", Een, HetDuo);
        log.Voeg("proef", Een, new DeelnemerUitgenodigd(new Deelnemer("politie", Agent)));
        log.Voeg("proef", Een, Actie(1, new Deelnemer("politie", Agent)));
        log.Voeg("proef", Een, Actie(2, new Deelnemer("gemeente", Regisseur)) with { Deadline = new LocalDate(2026, 3, 5) });
        log.Voeg("proef", Twee, Open("PRF-2026-0002", "Zoe Pietersen"));
        log.Voeg("proef", Twee, Actie(1, new Deelnemer("politie", Agent)));
        log.Voeg("proef", Geheim, Open("PRF-2026-0003", "Zoe Geheim", Vertrouwelijkheid.Geheim));
    }

    [Fact]
    public async Task A_reader_sees_the_content_and_the_trail_hears_whom_it_showed()
    {
        var antwoord = await InzienAsync(Aanroep(Regisseur), Een);
        Assert.Equal("Zoë Jansen", antwoord.Waarde!.Inhoud!.Naam);
        Assert.Equal("Dorpsstraat", antwoord.Waarde.Kop.Aanduiding);
        Assert.Equal(Regisseur, antwoord.Waarde.Kop.EersteVerantwoordelijke);
        Assert.Equal([Recht.Lezen, Recht.Schrijven], antwoord.Waarde.Kop.Recht);
        Assert.Equal(["Brief sturen", "Brief sturen"], antwoord.Waarde.Kader!.Acties.Select(actie => actie.Wat));
        Assert.Equal((Een, 5), (((Gezien<ProefDossier>)antwoord.Gezien!).Id, ((Gezien<ProefDossier>)antwoord.Gezien!).Geladen.Versie));
        Assert.Equal("proef", antwoord.Inzage.Zaaktype);
        Assert.Equal([Een], antwoord.Inzage.Dossiers);
        Assert.Equal([Proefzaak.Betrokkene], antwoord.Inzage.Betrokkenen);
        Assert.Equal(1, antwoord.Inzage.Aantal);
    }

    [Fact]
    public async Task A_dossier_that_the_content_names_is_in_the_record_of_the_look_once()
    {
        var inzien = new DossierInzienUseCase<ProefDossier, ProefInzage>(
            Zaaktype, new ProefRegels { Bron = Twee }, new Lader<ProefDossier>(Onderwerp<ProefDossier>.Van(Zaaktype), log), Controle(), lezer);
        var antwoord = await inzien.AnswerAsync(new DossierInzien<ProefDossier>(Een), Context(Aanroep(Regisseur)), TestContext.Current.CancellationToken);
        Assert.Equal([Een, Twee], antwoord.Inzage.Dossiers);
        Assert.Equal([Een], (await inzien.AnswerAsync(new DossierInzien<ProefDossier>(Een), Context(Aanroep(Vervanger, Rol.AdviseurOov)), TestContext.Current.CancellationToken)).Inzage.Dossiers);
    }

    [Fact]
    public async Task A_metadata_right_shows_code_type_state_and_dates_and_opens_nothing()
    {
        var antwoord = await InzienAsync(Aanroep(Vervanger, Rol.AdviseurOov), Een);
        var kop = antwoord.Waarde!.Kop;
        Assert.Equal(("PRF-2026-0001", "proef", "Lopend"), (kop.Code, kop.Zaaktype, kop.Status));
        Assert.Equal(new LocalDate(2026, 5, 1), kop.EerstvolgendeTermijn);
        Assert.Null(kop.Aanduiding);
        Assert.Null(kop.EersteVerantwoordelijke);
        Assert.Null(kop.Achtervang);
        Assert.Null(antwoord.Waarde.Inhoud);
        Assert.Null(antwoord.Waarde.Kader);
        Assert.Empty(antwoord.Inzage.Betrokkenen);
        Assert.Empty(lezer.Geopend);
    }

    [Fact]
    public async Task The_achtervang_reads_for_the_first_responsible() =>
        Assert.Equal(Regisseur, (await InzienAsync(Aanroep(Proefdata.Achtervang, Rol.Achtervang), Een)).Inzage.AchtervangVoor);

    [Fact]
    public async Task What_is_hidden_and_what_is_not_there_look_the_same_and_the_trail_knows_which_was_asked()
    {
        var verborgen = await InzienAsync(Aanroep(Vervanger), Een);
        Assert.Null(verborgen.Waarde);
        Assert.False(verborgen.MagGenoemd);
        Assert.Equal("ROL-02", verborgen.RegelId);
        Assert.Equal([Een], verborgen.Inzage.Dossiers);

        var nergens = await InzienAsync(Aanroep(Vervanger), new DossierId(Guid.Empty));
        Assert.Null(nergens.Waarde);
        Assert.False(nergens.MagGenoemd);
    }

    [Fact]
    public async Task The_chair_reads_what_is_on_the_agenda_and_nothing_else()
    {
        Assert.NotNull((await InzienAsync(Aanroep(Vervanger, Rol.VoorzitterOverleg), Een, new VasteAgenda(true))).Waarde!.Inhoud);
        Assert.Null((await InzienAsync(Aanroep(Vervanger, Rol.VoorzitterOverleg), Een, new VasteAgenda(false))).Waarde);
    }

    [Fact]
    public async Task A_duo_with_an_excluded_member_is_shown_as_incomplete()
    {
        Assert.True((await InzienAsync(Aanroep(Regisseur), Een)).Waarde!.Kader!.DuoIsVolledig);
        log.Voeg("proef", Een, new BelangenconflictGemeld(Proefdata.Achtervang));
        Assert.False((await InzienAsync(Aanroep(Regisseur), Een)).Waarde!.Kader!.DuoIsVolledig);
    }

    [Fact]
    public async Task From_the_third_postponement_an_action_is_escalated()
    {
        log.Voeg("proef", Een, new ActieDoorgeschoven(1, new LocalDate(2026, 4, 2), Tekst("Ziek")));
        log.Voeg("proef", Een, new ActieDoorgeschoven(1, new LocalDate(2026, 4, 3), Tekst("Ziek")));
        Assert.False((await InzienAsync(Aanroep(Regisseur), Een)).Waarde!.Kader!.Acties[0].Geescaleerd);
        log.Voeg("proef", Een, new ActieDoorgeschoven(1, new LocalDate(2026, 4, 4), Tekst("Ziek")));
        Assert.True((await InzienAsync(Aanroep(Regisseur), Een)).Waarde!.Kader!.Acties[0].Geescaleerd);
    }

    [Fact]
    public async Task A_list_and_its_total_hold_only_what_the_caller_may_see()
    {
        var adviseur = await LijstAsync(Aanroep(Vervanger, Rol.AdviseurOov), new DossierLijst<ProefDossier>());
        Assert.Equal([Een, Twee], adviseur.Waarde!.Dossiers.Select(kop => kop.Id));
        Assert.Equal(2, adviseur.Waarde.Totaal);
        Assert.All(adviseur.Waarde.Dossiers, kop => Assert.Null(kop.Aanduiding));
        Assert.Equal(8, adviseur.Positie);

        var regisseur = await LijstAsync(Aanroep(Regisseur), new DossierLijst<ProefDossier>());
        Assert.Equal([Een], regisseur.Waarde!.Dossiers.Select(kop => kop.Id));
        Assert.Equal("Dorpsstraat", regisseur.Waarde.Dossiers[0].Aanduiding);
        Assert.Equal([Een], regisseur.Inzage.Dossiers);
        Assert.Equal(1, regisseur.Waarde.Totaal);
    }

    [Fact]
    public async Task Supervision_knows_of_what_is_geheim() =>
        Assert.Equal(3, (await LijstAsync(Aanroep(Vervanger, Rol.Fg), new DossierLijst<ProefDossier>())).Waarde!.Totaal);

    [Fact]
    public async Task A_list_is_filtered_and_paged()
    {
        log.Voeg("proef", Twee, new ProefBeeindigd());
        var adviseur = Aanroep(Vervanger, Rol.AdviseurOov);
        Assert.Equal([Twee], (await LijstAsync(adviseur, new(Status: "Beeindigd"))).Waarde!.Dossiers.Select(kop => kop.Id));
        Assert.Equal([Een], (await LijstAsync(adviseur, new(Actief: true))).Waarde!.Dossiers.Select(kop => kop.Id));
        Assert.Equal([Twee], (await LijstAsync(adviseur, new(Actief: false))).Waarde!.Dossiers.Select(kop => kop.Id));
        var tweede = await LijstAsync(adviseur, new(Pagina: 2, Aantal: 1));
        Assert.Equal([Twee], tweede.Waarde!.Dossiers.Select(kop => kop.Id));
        Assert.Equal([Twee], tweede.Inzage.Dossiers);
        Assert.Equal(2, tweede.Waarde.Totaal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_list_is_of_running_ended_or_all_dossiers(string? waarde, bool? actief) => Assert.Equal(
        actief, Lijst().Bind(new Parameters(waarde is null ? [] : new Dictionary<string, string>(StringComparer.Ordinal) { ["actief"] = waarde })).Actief);

    [Fact]
    public async Task A_search_shows_a_hundred_dossiers_at_most_and_tells_how_many_there_are()
    {
        for (var nummer = 4; nummer <= 102; nummer++)
        {
            log.Voeg("proef", new DossierId(new Guid(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 9])), Open($"PRF-2026-{nummer:0000}", "Zoe"));
        }

        var gevonden = (await ZoekAsync(Aanroep(Vervanger, Rol.AdviseurOov), new(Code: "PRF-2026"))).Waarde!;
        Assert.Equal((100, 101), (gevonden.Dossiers.Count, gevonden.Totaal));
    }

    [Fact]
    public void A_reader_who_does_not_see_the_basis_gets_no_indication_and_no_participants()
    {
        var overzicht = Zaaktype.Overzicht(Een, new ProefDossier(Open("PRF-2026-0001", "Zoe"))) with { Deelnemers = [new Deelnemer("politie")] };
        var agent = Aanroep(Agent, Rol.Politie, "politie");
        Assert.Equal("Dorpsstraat", new Kopweergave(lezer).Van(overzicht, Recht.Lezen, agent).Aanduiding);
        Assert.Single(DossierKader.Van(overzicht, agent, lezer).Deelnemers);

        var afgeschermd = overzicht with { BasisVoor = [new Kijker(Rol.Interventieteam)] };
        Assert.Null(new Kopweergave(lezer).Van(afgeschermd, Recht.Lezen, agent).Aanduiding);
        Assert.Empty(DossierKader.Van(afgeschermd, agent, lezer).Deelnemers);
    }

    [Theory]
    [InlineData("actief", "ja")]
    [InlineData("aantal", "101")]
    [InlineData("pagina", "0")]
    public void A_list_refuses_parameters_that_make_no_sense(string naam, string waarde) =>
        Assert.Throws<VraagOngeldigException>(() => Lijst().Bind(new Parameters(new Dictionary<string, string>(StringComparer.Ordinal) { [naam] = waarde })));

    [Fact]
    public async Task Text_finds_names_without_case_or_accents_and_only_where_the_caller_reads()
    {
        var gevonden = await ZoekAsync(Aanroep(Regisseur), new(Tekst: "ZOE"));
        Assert.Equal([Een], gevonden.Waarde!.Dossiers.Select(kop => kop.Id));
        Assert.Equal([Een], gevonden.Inzage.Dossiers);
        Assert.Equal([Proefzaak.Betrokkene], gevonden.Inzage.Betrokkenen);
        Assert.Equal(AuditActie.Zoeken, Zoeken().Policy.Actie);
    }

    [Fact]
    public async Task A_search_opens_only_what_the_caller_reads()
    {
        Assert.Empty((await ZoekAsync(Aanroep(Vervanger, Rol.AdviseurOov), new(Tekst: "zoe"))).Waarde!.Dossiers);
        Assert.Empty((await ZoekAsync(Aanroep(Vervanger, Rol.AdviseurOov), new(Kenmerk: Proefzaak.Betrokkene.ToString()))).Waarde!.Dossiers);
        Assert.Empty(lezer.Geopend);
    }

    [Fact]
    public async Task A_code_is_metadata_and_finds_by_its_beginning() =>
        Assert.Equal([Twee], (await ZoekAsync(Aanroep(Vervanger, Rol.AdviseurOov), new(Code: "prf-2026-0002"))).Waarde!.Dossiers.Select(kop => kop.Id));

    [Fact]
    public async Task Place_and_pseudonym_find_too_and_all_conditions_hold()
    {
        var regisseur = Aanroep(Regisseur);
        Assert.Single((await ZoekAsync(regisseur, new(Tekst: "dorps"))).Waarde!.Dossiers);
        Assert.Single((await ZoekAsync(regisseur, new(Kenmerk: Proefzaak.Betrokkene.ToString()))).Waarde!.Dossiers);
        Assert.Empty((await ZoekAsync(regisseur, new(Kenmerk: Guid.Empty.ToString("N")))).Waarde!.Dossiers);
        Assert.Empty((await ZoekAsync(regisseur, new(Code: "PRF-2026-0002", Tekst: "zoe"))).Waarde!.Dossiers);
        Assert.Empty((await ZoekAsync(regisseur, new(Kenmerk: Proefzaak.Betrokkene.ToString(), Tekst: "dorps"))).Waarde!.Dossiers);
    }

    [Fact]
    public async Task A_partner_does_not_search()
    {
        var antwoord = await ZoekAsync(Aanroep(Agent, Rol.Politie, "politie"), new(Tekst: "zoe"));
        Assert.Null(antwoord.Waarde);
        Assert.Equal("ROL-06", antwoord.RegelId);
    }

    [Fact]
    public async Task Who_searched_for_a_person_is_known_whether_he_was_found_or_not_and_whether_it_was_allowed_or_not()
    {
        var wie = Guid.Parse("99999999-9999-4999-8999-999999999999");
        var zoek = new DossierZoeken<ProefDossier>(Kenmerk: $" {wie} ");
        Assert.Equal([new BetrokkeneId(wie)], (await ZoekAsync(Aanroep(Agent, Rol.Politie, "politie"), zoek)).Inzage.Betrokkenen);
        var nietGevonden = await ZoekAsync(Aanroep(Regisseur), zoek);
        Assert.Empty(nietGevonden.Waarde!.Dossiers);
        Assert.Equal([new BetrokkeneId(wie)], nietGevonden.Inzage.Betrokkenen);
        Assert.Equal([Proefzaak.Betrokkene], (await ZoekAsync(Aanroep(Regisseur), new(Kenmerk: Proefzaak.Betrokkene.ToString()))).Inzage.Betrokkenen);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, null, "zo")]
    [InlineData(null, "geen kenmerk", null)]
    [InlineData("   ", null, " ")]
    [InlineData(null, null, "\u200b\u0301\u00ad-a")]
    public async Task A_search_needs_a_condition_that_makes_sense(string? code, string? kenmerk, string? tekst) =>
        await Assert.ThrowsAsync<VraagOngeldigException>(() => ZoekAsync(Aanroep(Regisseur), new(code, kenmerk, tekst)));

    [Fact]
    public async Task My_actions_are_mine_my_organisations_or_of_my_dossiers_nearest_deadline_first()
    {
        var regisseur = await MijnAsync(Aanroep(Regisseur, doel: "va-overleg"));
        Assert.Equal([("PRF-2026-0001", 2), ("PRF-2026-0001", 1)], regisseur.Waarde!.Acties.Select(a => (a.Code, a.Actie.Nummer)));
        Assert.Equal([Een], regisseur.Inzage.Dossiers);
        Assert.Equal(8, regisseur.Positie);
        Assert.Equal(0, (await new MijnActiesUseCase([], Register(), Controle(), lezer).AnswerAsync(
            new MijnActies(), Context(Aanroep(Regisseur, doel: "va-overleg")), TestContext.Current.CancellationToken)).Positie);

        Assert.Equal((await Register().VanZaaktypeAsync("proef", true, TestContext.Current.CancellationToken)).SelectMany(d => d.Betrokkenen).Select(b => b.Id).Distinct(), regisseur.Inzage.Betrokkenen);
        var agent = await MijnAsync(Aanroep(Agent, Rol.Politie, "politie", "va-overleg"));
        Assert.Equal([("PRF-2026-0001", 1)], agent.Waarde!.Acties.Select(a => (a.Code, a.Actie.Nummer)));
    }

    [Fact]
    public async Task An_action_in_a_dossier_that_the_actor_may_not_read_is_not_shown()
    {
        log.Voeg("proef", Een, new ActieOvergedragen(1, new Deelnemer("gemeente", Vervanger)));
        Assert.Empty((await MijnAsync(Aanroep(Vervanger, Rol.AdviseurOov, doel: "va-overleg"))).Waarde!.Acties);
        Assert.Empty(lezer.Geopend);
    }

    [Fact]
    public async Task My_actions_leave_out_what_is_done_ended_or_never_on_an_agenda()
    {
        log.Voeg("proef", Een, new ActieGereedgemeld(1));
        Assert.Empty((await MijnAsync(Aanroep(Agent, Rol.Politie, "politie", "va-overleg"))).Waarde!.Acties);
        log.Voeg("proef", Een, Geopend with { Agendering = null });
        log.Voeg("proef", Een, HetDuo);
        log.Voeg("proef", Een, Actie(1, new Deelnemer("gemeente", Regisseur)));
        Assert.Empty((await MijnAsync(Aanroep(Regisseur, doel: "va-overleg"))).Waarde!.Acties);
    }

    [Fact]
    public void What_was_asked_is_known_before_it_is_answered() => Assert.Equal([Een], Inzien().Gevraagd(new DossierInzien<ProefDossier>(Een)).Dossiers);

    private static ProefGeopend Open(string code, string naam, Vertrouwelijkheid vertrouwelijkheid = Vertrouwelijkheid.Vertrouwelijk) =>
        new(code, Tekst(naam), Tekst("Dorpsstraat"), vertrouwelijkheid, new Agendering("woonoverlast"));

    private DossierInzienUseCase<ProefDossier, ProefInzage> Inzien(params IAgendaInzage[] agendas) =>
        new(Zaaktype, new ProefRegels(), new Lader<ProefDossier>(Onderwerp<ProefDossier>.Van(Zaaktype), log), Controle(agendas), lezer);
}
