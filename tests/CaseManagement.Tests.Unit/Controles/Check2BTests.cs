using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>Privacy check 2B of a control: a step by somebody else, per organ and per element, and nothing reaches an organ without it.</summary>
public class Check2BTests
{
    private static readonly Check2BUitvoerenUseCase check = new(Lezer);
    private static readonly LocatieToegevoegd garage = new(1, Locatiesoort.OpenbaarLokaal, Tekst("garage"), null);
    private static readonly LocatieToegevoegd loods = new(2, Locatiesoort.OpenbaarLokaal, Tekst("loods"), null);
    private static readonly BriefingVastgelegd briefing = new(new(2026, 2, 20), Tekst("briefing"));

    private static IEvent[] Basis { get; } = [.. GeplandOp(Controledag, Signaal), Vth, Politie, garage, loods, briefing];

    private static Check2BUitvoeren Alles => Check(Stand(Basis));

    [Fact]
    public void The_check_is_recorded_with_who_when_under_which_protocol_and_what_for_whom()
    {
        var verricht = Privacy(Basis).When(check, Alles with { FgAdvies = "akkoord" }).Then<Check2BUitgevoerd>();
        Assert.Equal((1, "v1.0", "p.privacy", Vandaag), (verricht.Check, verricht.ProtocolVersie, verricht.Door.Value, verricht.Op));
        Assert.Equal(2 * 5, verricht.Regels.Count);
        Assert.Equal(Vandaag.Plus(Standaardsets.Alle.Bewaartermijnen.Inhoud.Duur(Termijnsoort.GeldigheidPrivacycheck)), verricht.GeldigTot);
        Assert.Equal(("Gemeentewet 172", "akkoord"), (verricht.Antwoorden.GrondslagEnDoel.Plain, verricht.FgAdvies!.Plain));
        var duiding = ((IAuditduiding)verricht).Duiding;
        Assert.Equal(("PrivacyCheck2B-1", 10, 0), (duiding.CheckId, duiding.Toegestaan.Count, duiding.Geweigerd.Count));
        Assert.Contains("Locatie 2 - Politie", duiding.Toegestaan);
        var geweigerd = Privacy(Basis).When(check, Check(Stand(Basis), Check2BBesluit.Geweigerd)).Then<Check2BUitgevoerd>();
        Assert.Equal(10, ((IAuditduiding)geweigerd).Duiding.Geweigerd.Count);
        Assert.Equal(2, Privacy(Getoetst(Basis, Vandaag, Vandaag)).When(check, Alles).Then<Check2BUitgevoerd>().Check);
    }

    [Fact]
    public void Whoever_planned_prepared_or_ever_ran_the_control_does_not_check_it()
    {
        IEvent[] overgedragen =
        [
            .. Basis, new DuoToegewezen(new(new("x.een"), new("x.twee"))), Brandweer with { Door = new("x.drie") }, briefing, new ControleVoorbereid(new("x.vier"), Vandaag),
        ];
        foreach (var wie in new[] { "c.casusregisseur", "a.adviseur", "x.een", "x.twee", "x.drie", "x.vier" })
        {
            Als(Rol.Privacyfunctionaris, "gemeente", wie, overgedragen).When(check, Check(Stand(overgedragen))).Refuses("OND-15");
        }

        Privacy(overgedragen).When(check, Check(Stand(overgedragen))).Then<Check2BUitgevoerd>();
    }

    [Fact]
    public void A_check_belongs_to_a_signal_and_to_a_protocol_in_force()
    {
        Privacy(Gepland).When(check, Alles).Refuses<ControleGebruiktGeenSignaal>();
        Privacy(Basis).When(check, Alles, Loopt with { Protocol = null }).Refuses("OND-01");
        Privacy(Basis).When(check, Alles, Loopt with { Protocol = Loopt.Protocol! with { IsBeeindigd = true } }).Refuses("OND-01");
    }

    [Fact]
    public void Nobody_of_an_organ_is_invited_without_a_protocol_or_outside_the_days_on_which_the_check_holds()
    {
        var getoetst = Stand(Getoetst(Basis, Vandaag, Vandaag));
        Assert.Null(Deelnamepoort.Weiger(getoetst, Loopt, Vandaag));
        Assert.IsType<Check2BOntbreekt>(Deelnamepoort.Weiger(getoetst, Loopt, Vandaag.PlusDays(1)));
        Assert.IsType<Check2BOntbreekt>(Deelnamepoort.Weiger(Stand(Basis), Loopt, Vandaag));
        Assert.Equal("OND-01", Deelnamepoort.Weiger(getoetst, Loopt with { Protocol = null }, Vandaag)?.RegelId);
        Assert.Equal("OND-01", Deelnamepoort.Weiger(getoetst, Loopt with { Protocol = Loopt.Protocol! with { IsBeeindigd = true } }, Vandaag)?.RegelId);
        Assert.IsType<AanleidingIsIngetrokken>(Deelnamepoort.Weiger(getoetst, Loopt with { Stand = Aanleidingstand.Ingetrokken }, Vandaag));
        Assert.Null(Deelnamepoort.Weiger(Stand(Gepland), ControleFeiten.Geen, Vandaag));
    }

    [Fact]
    public void Every_element_is_weighed_for_every_organ_once()
    {
        Privacy(Basis).When(check, Alles with { Regels = [.. Alles.Regels.Skip(1)] }).Refuses<Check2BOnvolledig>();
        Privacy(Basis).When(check, Alles with { Regels = [.. Alles.Regels, Alles.Regels[0]] }).Refuses<Check2BOnvolledig>();
        Privacy(Basis).When(check, Alles with { Regels = [.. Alles.Regels, Alles.Regels[0] with { Orgaan = Orgaan.Douane }] }).Refuses<Check2BOnvolledig>();
        Privacy(Basis).When(check, Alles with { Regels = [.. Alles.Regels, Alles.Regels[0] with { Gegeven = new(Controlegegeven.Locatie, 9) }] }).Refuses<Check2BOnvolledig>();
    }

    [Fact]
    public void Conditions_belong_to_an_approval_under_conditions_and_to_nothing_else()
    {
        Privacy(Basis).When(check, Met(Alles.Regels[0] with { Voorwaarden = "x" })).Refuses<Check2BVoorwaardenOnjuist>();
        Privacy(Basis).When(check, Met(Alles.Regels[0] with { Besluit = Check2BBesluit.ToegestaanMetVoorwaarden })).Refuses<Check2BVoorwaardenOnjuist>();
        Privacy(Basis).When(check, Met(Alles.Regels[0] with { Besluit = Check2BBesluit.ToegestaanMetVoorwaarden, Voorwaarden = "x" })).Then<Check2BUitgevoerd>();
    }

    [Fact]
    public void Nothing_is_allowed_that_the_law_forbids_or_without_an_answer_or_of_police_data_without_the_Wpg()
    {
        Privacy(Basis).When(check, Alles with { Antwoorden = Alles.Antwoorden with { WetVerbiedt = true } }).Refuses<Check2BWetVerbiedt>();
        Privacy(Basis).When(check, Alles with { Antwoorden = Alles.Antwoorden with { OpnieuwTeVerkrijgen = true } }).Refuses<Check2BWetVerbiedt>();
        foreach (var leeg in new[]
        {
            Alles.Antwoorden with { Verenigbaarheid = " " }, Alles.Antwoorden with { Noodzaak = null },
            Alles.Antwoorden with { Evenredigheid = null }, Alles.Antwoorden with { Subsidiariteit = null },
        })
        {
            Privacy(Basis).When(check, Alles with { Antwoorden = leeg }).Refuses<Check2BVragenOnbeantwoord>();
            Privacy(Basis).When(check, Check(Stand(Basis), Check2BBesluit.Geweigerd) with { Antwoorden = leeg with { WetVerbiedt = true } }).Then<Check2BUitgevoerd>();
        }

        var politiegegevens = Loopt with { HeeftPolitiegegevens = true };
        Privacy(Basis).When(check, Alles, politiegegevens).Refuses("OND-1.12.7");
        Privacy(Basis).When(check, Alles with { WpgGrond = Verstrekkingsgrond.Sv162 }, politiegegevens).Refuses<Check2BZonderWpg>();
        Privacy(Basis).When(check, Alles with { WpgGrond = Verstrekkingsgrond.Wpg20 }, politiegegevens).Then<Check2BUitgevoerd>();
    }

    [Fact]
    public void A_check_holds_no_longer_than_the_protocol_allows_and_ends_not_before_it_began()
    {
        var uiterlijk = Check2BRegels.Uiterlijk(Loopt.Protocol!, Vandaag);
        Privacy(Basis).When(check, Alles with { GeldigTot = Vandaag.PlusDays(-1) }).Refuses<Check2BGeldigheidOnjuist>();
        Privacy(Basis).When(check, Alles with { GeldigTot = uiterlijk.PlusDays(1) }).Refuses<Check2BGeldigheidOnjuist>();
        Assert.Equal(uiterlijk, Privacy(Basis).When(check, Alles with { GeldigTot = uiterlijk }).Then<Check2BUitgevoerd>().GeldigTot);
        Assert.Equal(Vandaag, Privacy(Basis).When(check, Alles with { GeldigTot = Vandaag }).Then<Check2BUitgevoerd>().GeldigTot);
    }

    [Fact]
    public void What_changes_the_control_takes_its_check_away()
    {
        var getoetst = Getoetst(Basis, new(2026, 2, 20), new(2026, 4, 1));
        Assert.NotNull(Stand(getoetst).Check2B);
        foreach (var wijziging in (IEvent[])[Brandweer, garage with { Nummer = 3 }, briefing])
        {
            Assert.Null(Stand([.. getoetst, wijziging]).Check2B);
        }

        Assert.Equal(ControleStatus.Gepland, Stand([.. getoetst, new ControleVoorbereid(Regisseur, Vandaag), briefing]).Status);
    }

    [Fact]
    public void The_number_that_was_typed_in_before_the_check_was_a_step_opens_nothing()
    {
        var state = Stand([.. Basis, new Check2BVastgelegd(1, new(2026, 2, 1), new(2026, 4, 1), new("p.privacy"))]);
        Assert.Null(state.Check2B);
        Given([.. Basis, new Check2BVastgelegd(1, new(2026, 2, 1), new(2026, 4, 1), new("p.privacy"))]).When(new VoorbereidingAfrondenUseCase(Lezer), new()).Refuses<Check2BOntbreekt>();
    }

    [Fact]
    public void An_organ_sees_only_what_the_check_allows_it()
    {
        var zonder = Alles with
        {
            Regels = [.. Alles.Regels.Select(regel => regel.Orgaan is Orgaan.Politie && regel.Gegeven is not { Soort: Controlegegeven.Locatie, Locatie: 2 }
                ? regel with { Besluit = Check2BBesluit.Geweigerd }
                : regel with { Besluit = Check2BBesluit.ToegestaanMetVoorwaarden, Voorwaarden = $"voor {regel.Orgaan}" })],
        };
        var state = Privacy(Basis).When(check, zonder).After;
        var politie = Toon(state, Rol.Politie, "politie", Vandaag);
        Assert.Equal((null, null, null, null, null), (politie.Thema, politie.Doelen, politie.Doelomschrijving, politie.Gebied, politie.Briefing));
        Assert.Equal("loods", Assert.Single(politie.Locaties!).Aanduiding);
        Assert.Equal(["voor Politie"], politie.Voorwaarden);
        var vth = Toon(state, Rol.VthHandhaver, "gemeente", Vandaag);
        Assert.Equal(("doel", "gebied", "briefing", 2), (vth.Doelomschrijving, vth.Gebied, vth.Briefing, vth.Locaties!.Count));
        Assert.Equal(["voor ToezichthouderVth"], vth.Voorwaarden);
        Assert.Equal(10, Toon(state, Rol.Casusregisseur, "gemeente", Vandaag).Check2B!.Regels.Count);
    }

    [Theory]
    [InlineData(Rol.Politie, "politie")]
    [InlineData(Rol.VthHandhaver, "gemeente")]
    [InlineData(Rol.Burgemeester, "gemeente")]
    [InlineData(Rol.JuridischAdviseur, "gemeente")]
    public void Without_a_check_that_holds_nothing_of_the_signal_reaches_anybody(Rol rol, string organisatie)
    {
        var getoetst = Getoetst(Basis, new(2026, 2, 20), Vandaag);
        Niets(Toon(Stand(Basis), rol, organisatie, Vandaag));
        Niets(Toon(Stand(getoetst), rol, organisatie, Vandaag.PlusDays(1)));
        Niets(Toon(Stand(Getoetst(Basis, Vandaag, Vandaag, Check2BBesluit.Geweigerd)), rol, organisatie, Vandaag));
        Niets(Toon(Stand([.. getoetst, new AanleidingVervallen(Aanleidingstand.Ingetrokken, Vandaag)]), rol, organisatie, Vandaag));
        Assert.Equal("gebied", Toon(Stand(getoetst), rol, organisatie, Vandaag).Gebied);
        IEvent[] gedaan = [.. getoetst, new ControleVoorbereid(Regisseur, Vandaag), new ControleUitgevoerd(Controledag, [1], [Orgaan.Politie], Vandaag, Regisseur)];
        Assert.Equal("gebied", Toon(Stand(gedaan), rol, organisatie, Vandaag.PlusDays(90)).Gebied);
    }

    [Fact]
    public void The_privacy_officer_reads_what_he_weighs_and_the_regie_what_it_wrote()
    {
        foreach (var rol in new[] { Rol.Privacyfunctionaris, Rol.Casusregisseur })
        {
            var inzage = Toon(Stand(Basis), rol, "gemeente", Vandaag);
            Assert.Equal(("doel", "gebied", "briefing", 2), (inzage.Doelomschrijving, inzage.Gebied, inzage.Briefing, inzage.Locaties!.Count));
        }

        Assert.Null(Toon(Stand(Basis), Rol.Privacyfunctionaris, "gemeente", Vandaag).Bevindingen);
        Niets(Toon(Stand(Basis), Rol.Fg, "gemeente", Vandaag));
    }

    [Fact]
    public void A_retraction_stands_on_the_control_as_work_of_the_regie_and_of_nobody_else()
    {
        var state = Stand([.. Basis, new AanleidingVervallen(Aanleidingstand.Ingetrokken, Vandaag)]);
        Assert.Contains("De onderliggende melding is ingetrokken", Assert.Single(Toon(state, Rol.Casusregisseur, "gemeente", Vandaag).Werk!), StringComparison.Ordinal);
        Assert.Null(Toon(state, Rol.VthHandhaver, "gemeente", Vandaag).Werk);
        Assert.Null(Toon(state, Rol.Politie, "politie", Vandaag).Werk);
    }

    [Fact]
    public void No_organ_is_taken_to_a_place_that_it_may_not_know_nor_on_a_day_without_a_check_or_protocol()
    {
        var alleenEen = Alles with
        {
            Regels = [.. Alles.Regels.Select(regel => regel.Gegeven is { Soort: Controlegegeven.Locatie, Locatie: 2 } ? regel with { Besluit = Check2BBesluit.Geweigerd } : regel)],
        };
        var verricht = Op(new(2026, 2, 24), Rol.Privacyfunctionaris, "gemeente", "p.privacy", Basis).When(check, alleenEen with { GeldigTot = new(2026, 2, 26) }).Decision.Events;
        IEvent[] klaar = [.. Basis, .. verricht, new ControleVoorbereid(Regisseur, new(2026, 2, 22))];
        var uitvoeren = new ControleUitvoerenUseCase(Lezer, Instellingen);
        Given(klaar).When(uitvoeren, new(Controledag, [1, 2], [Orgaan.Politie])).Refuses<OrgaanMochtLocatieNietWeten>();
        Given(klaar).When(uitvoeren, new(new(2026, 2, 23), [1], [Orgaan.Politie])).Refuses<Check2BOntbreekt>();
        Given(klaar).When(uitvoeren, new(new(2026, 2, 27), [1], [Orgaan.Politie])).Refuses<Check2BOntbreekt>();
        Given(klaar).When(uitvoeren, new(Controledag, [1], [Orgaan.Politie]), Loopt with { ProtocolOpDag = null }).Refuses("OND-01");
        Assert.Equal("v1.0", Given(klaar).When(uitvoeren, new(Controledag, [1], [Orgaan.Politie])).Then<ControleUitgevoerd>().ProtocolVersie);
        Given([.. klaar[..^1]]).When(new VoorbereidingAfrondenUseCase(Lezer), new(), Loopt with { Protocol = null }).Refuses("OND-01");
    }

    private static void Niets(ControleInzage inzage) => Assert.Equal(
        (null, null, null, null, null, null), (inzage.Thema, inzage.Doelomschrijving, inzage.Gebied, inzage.Briefing, inzage.Locaties, inzage.Voorwaarden));

    private static ControleInzage Toon(IntegraleControle state, Rol rol, string organisatie, LocalDate dag) => new ControleRegels().Toon(
        state, Zaaktype.Overzicht(Scenario<IntegraleControle>.Dossier, state), Recht.Lezen, new Moment(dag.AtStartOfDayInZone(Moment.Zone).ToInstant()),
        Aanroep(rol, organisatie), new PlainReader(), []);

    private static Check2BUitvoeren Met(Check2BRegelOpgave eerste) => Alles with { Regels = [eerste, .. Alles.Regels.Skip(1)] };

    private static Scenario<IntegraleControle> Privacy(IEvent[] events) => Als(Rol.Privacyfunctionaris, "gemeente", "p.privacy", events);
}
