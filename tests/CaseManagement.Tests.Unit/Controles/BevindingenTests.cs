using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Registratie;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class BevindingenTests
{
    private static readonly BevindingVastleggenUseCase vastleggen = new(Lezer);
    private static readonly BevindingVerstrekkenUseCase verstrekken = new(Lezer);

    private static BevindingVastleggen VanVth =>
        new(Orgaan.ToezichthouderVth, 1, Overtredingscategorie.Exploitatievergunning, BevindingBron.EigenWaarneming, "Geen vergunning");

    private static BevindingVastleggen VanPolitie => new(Orgaan.Politie, 1, Overtredingscategorie.Opiumwet, BevindingBron.EigenWaarneming, "Zakjes");

    private static Scenario<IntegraleControle> Handhaver(params IReadOnlyList<IEvent> events) => Als(Rol.VthHandhaver, "gemeente", "j.handhaver", events);

    private static Scenario<IntegraleControle> Agent(params IReadOnlyList<IEvent> events) => Als(Rol.Politie, "politie", "w.wijkagent", events);

    private static Scenario<IntegraleControle> Partner(string organisatie, params IReadOnlyList<IEvent> events) =>
        Als(Rol.Toezichtpartner, organisatie, "t.inspecteur", events);

    [Fact]
    public void An_organ_records_its_own_finding()
    {
        Handhaver(Uitgevoerd).When(vastleggen, VanVth).Then(new BevindingVastgelegd(
            1, Orgaan.ToezichthouderVth, 1, Overtredingscategorie.Exploitatievergunning, BevindingBron.EigenWaarneming, Tekst("Geen vergunning"), new("j.handhaver"), Vandaag));
        Agent(Bevonden).When(vastleggen, VanPolitie).Then(new BevindingVastgelegd(
            6, Orgaan.Politie, 1, Overtredingscategorie.Opiumwet, BevindingBron.EigenWaarneming, Tekst("Zakjes"), new("w.wijkagent"), Vandaag));
        Assert.NotNull(Partner("brandweer", Uitgevoerd).When(vastleggen, VanVth with { Orgaan = Orgaan.Brandweer, Overtreding = null }).Then<BevindingVastgelegd>());
    }

    [Fact]
    public void Nobody_records_for_an_organ_of_which_he_is_not()
    {
        Handhaver(Uitgevoerd).When(vastleggen, VanPolitie).Refuses<BevindingVanAnderOrgaan>();
        Agent(Uitgevoerd).When(vastleggen, VanVth).Refuses<BevindingVanAnderOrgaan>();
        Partner("politie", Uitgevoerd).When(vastleggen, VanPolitie).Refuses<BevindingVanAnderOrgaan>();
        Partner("gemeente", Uitgevoerd).When(vastleggen, VanVth).Refuses<BevindingVanAnderOrgaan>();
        Als(Rol.Politie, "brandweer", "x", Uitgevoerd).When(vastleggen, VanVth with { Orgaan = Orgaan.Brandweer, Overtreding = null }).Refuses<BevindingVanAnderOrgaan>();
        Als(Rol.VthHandhaver, "politie", "x", Uitgevoerd).When(vastleggen, VanVth).Refuses<BevindingVanAnderOrgaan>();
    }

    [Fact]
    public void The_regie_records_for_an_organ_and_for_a_closed_one_with_the_ground_of_its_supply()
    {
        Assert.Single(Given(Uitgevoerd).When(vastleggen, VanVth).Decision.Events);
        Given(Uitgevoerd).When(vastleggen, VanPolitie).Refuses<VerstrekkingZonderGrond>();
        Given(Uitgevoerd).When(vastleggen, VanPolitie with { Verstrekkingsgrond = Verstrekkingsgrond.AvgPubliekeTaak }).Refuses<PolitiegegevenZonderWpg>();
        var resultaat = Given(Uitgevoerd).When(vastleggen, VanPolitie with { Verstrekkingsgrond = Verstrekkingsgrond.Wpg16 });
        Assert.Equal(
            new BevindingVerstrekt(1, Orgaan.Politie, null, Verstrekkingsgrond.Wpg16, Regisseur, Vandaag), resultaat.Then<BevindingVerstrekt>());
        Assert.True(resultaat.After.Bevinding(1)!.IsVanRegie);
        Assert.Single(Agent(Uitgevoerd).When(vastleggen, VanPolitie).Decision.Events);
    }

    [Fact]
    public void Bibob_is_never_a_source() =>
        Handhaver(Uitgevoerd).When(vastleggen, VanVth with { Bron = BevindingBron.BibobDossier }).Refuses("BIB-52");

    [Fact]
    public void Only_who_was_there_found_something_and_only_where_they_were()
    {
        Given(Uitgevoerd).When(vastleggen, VanVth with { Orgaan = Orgaan.Belastingdienst, Overtreding = Overtredingscategorie.Belasting }).Refuses<OrgaanWasNietAanwezig>();
        Handhaver(Uitgevoerd).When(vastleggen, VanVth with { Locatie = 3 }).Refuses<LocatieStaatNietOpDeLijst>();
    }

    [Fact]
    public void An_organ_finds_what_its_own_powers_are_for()
    {
        Handhaver(Uitgevoerd).When(vastleggen, VanVth with { Overtreding = Overtredingscategorie.Belasting }).Refuses<OvertredingBuitenBevoegdheid>();
        Partner("riec", Uitgevoerd).When(vastleggen, VanVth with { Orgaan = Orgaan.Riec, Overtreding = null }).Refuses<OvertredingBuitenBevoegdheid>();
        Assert.NotNull(Partner("netbeheerder", Uitgevoerd).When(
            vastleggen, VanVth with { Orgaan = Orgaan.Netbeheerder, Overtreding = Overtredingscategorie.Energie }).Then<BevindingVastgelegd>());
    }

    [Theory]
    [InlineData(Orgaan.ToezichthouderVth, "BouwEnGebruik Milieu Exploitatievergunning AlcoholEnHoreca Bewoning", "AvgPubliekeTaak Sv162")]
    [InlineData(Orgaan.Boa, "OpenbareOrde Milieu", "AvgPubliekeTaak Sv162")]
    [InlineData(Orgaan.Politie, "Opiumwet WapensEnMunitie OpenbareOrde", "Wpg16 Wpg18 Wpg19 Wpg20")]
    [InlineData(Orgaan.Belastingdienst, "Belasting", "Awr67")]
    [InlineData(Orgaan.Douane, "DouaneEnAccijns", "Awr67")]
    [InlineData(Orgaan.Arbeidsinspectie, "Arbeid", "AvgPubliekeTaak Sv162")]
    [InlineData(Orgaan.OpenbaarMinisterie, "", "Wjsg39f")]
    [InlineData(Orgaan.Brandweer, "Brandveiligheid", "AvgPubliekeTaak Sv162")]
    [InlineData(Orgaan.Omgevingsdienst, "BouwEnGebruik Milieu", "AvgPubliekeTaak Sv162")]
    [InlineData(Orgaan.Netbeheerder, "Energie", "AvgPubliekeTaak")]
    [InlineData(Orgaan.Woningcorporatie, "", "AvgPubliekeTaak")]
    [InlineData(Orgaan.Riec, "", "Wgs")]
    public void What_an_organ_can_find_and_on_what_it_supplies(Orgaan orgaan, string overtredingen, string gronden)
    {
        var profiel = Orgaanprofielen.Van(orgaan);
        Assert.Equal(overtredingen, string.Join(' ', profiel.Overtredingen));
        Assert.Equal(gronden, string.Join(' ', profiel.Verstrekt));
        Assert.Equal(orgaan is Orgaan.Politie or Orgaan.Belastingdienst or Orgaan.Douane or Orgaan.OpenbaarMinisterie, profiel.IsGesloten);
    }

    [Fact]
    public void A_finding_goes_to_another_organ_on_an_article_and_the_trail_names_the_recipient()
    {
        var verstrekt = Agent(Bevonden).When(verstrekken, new(2, Orgaan.ToezichthouderVth, Verstrekkingsgrond.Wpg20)).Then<BevindingVerstrekt>();
        Assert.Equal(new BevindingVerstrekt(2, Orgaan.Politie, Orgaan.ToezichthouderVth, Verstrekkingsgrond.Wpg20, new("w.wijkagent"), Vandaag), verstrekt);
        var duiding = ((IAuditduiding)verstrekt).Duiding;
        Assert.Equal((true, "ToezichthouderVth"), (duiding.IsVerstrekking, duiding.Ontvanger));
        Assert.Equal("Regie", ((IAuditduiding)(verstrekt with { Aan = null })).Duiding.Ontvanger);
    }

    [Fact]
    public void A_finding_does_not_go_without_an_article_that_fits_giver_and_receiver()
    {
        Agent(Bevonden).When(verstrekken, new(2, Orgaan.ToezichthouderVth, null)).Refuses<VerstrekkingZonderGrond>();
        Agent(Bevonden).When(verstrekken, new(2, null, Verstrekkingsgrond.AvgPubliekeTaak)).Refuses<PolitiegegevenZonderWpg>();
        Handhaver(Bevonden).When(verstrekken, new(1, Orgaan.Politie, Verstrekkingsgrond.Wpg16)).Refuses<GrondPastNiet>();
        Handhaver(Bevonden).When(verstrekken, new(1, Orgaan.Brandweer, Verstrekkingsgrond.Sv162)).Refuses<GrondPastNiet>();
        Assert.NotNull(Handhaver(Bevonden).When(verstrekken, new(1, Orgaan.Politie, Verstrekkingsgrond.Sv162)).Then<BevindingVerstrekt>());
        Assert.True(Orgaanprofielen.PastBijOntvanger(Verstrekkingsgrond.Sv162, Orgaan.OpenbaarMinisterie));
        Assert.True(Orgaanprofielen.PastBijOntvanger(Verstrekkingsgrond.Wgs, Orgaan.Riec));
        Assert.False(Orgaanprofielen.PastBijOntvanger(Verstrekkingsgrond.Wgs, Orgaan.Politie));
        Assert.False(Orgaanprofielen.PastBijOntvanger(Verstrekkingsgrond.Sv162, null));
    }

    [Fact]
    public void Nothing_goes_to_a_private_party_or_to_who_does_not_take_part()
    {
        Handhaver(Bevonden).When(verstrekken, new(1, Orgaan.Netbeheerder, Verstrekkingsgrond.AvgPubliekeTaak)).Refuses("WOV-33");
        Handhaver(Bevonden).When(verstrekken, new(1, Orgaan.Douane, Verstrekkingsgrond.AvgPubliekeTaak)).Refuses<OrgaanNeemtNietDeel>();
    }

    [Fact]
    public void Nobody_hands_on_what_is_not_his()
    {
        Handhaver(Bevonden).When(verstrekken, new(2, Orgaan.Brandweer, Verstrekkingsgrond.Wpg20)).Refuses<BevindingIsOnbekend>();
        Given(Bevonden).When(verstrekken, new(3, Orgaan.Brandweer, Verstrekkingsgrond.Wpg20)).Refuses<BevindingIsOnbekend>();
        Given(Bevonden).When(verstrekken, new(9, Orgaan.Brandweer, Verstrekkingsgrond.Wpg20)).Refuses<BevindingIsOnbekend>();
        Assert.NotNull(Given(Bevonden).When(verstrekken, new(1, Orgaan.Brandweer, Verstrekkingsgrond.AvgPubliekeTaak)).Then<BevindingVerstrekt>());
    }

    [Fact]
    public void What_somebody_has_is_not_supplied_again()
    {
        Agent(Bevonden).When(verstrekken, new(3, null, Verstrekkingsgrond.Wpg16)).ThenNothing();
        Handhaver(Bevonden).When(verstrekken, new(1, null, Verstrekkingsgrond.AvgPubliekeTaak)).ThenNothing();
    }

    [Fact]
    public void Each_reader_has_the_findings_of_his_organ_and_what_was_supplied_to_it()
    {
        Assert.Equal([1, 5], Ziet(Aanroep(Rol.VthHandhaver), Bevonden));
        Assert.Equal([2, 3], Ziet(Aanroep(Rol.Politie, "politie"), Bevonden));
        Assert.Equal([4], Ziet(Aanroep(Rol.Toezichtpartner, "Brandweer"), Bevonden));
        Assert.Equal([1, 3, 4, 5], Ziet(Aanroep(Rol.Casusregisseur), Bevonden));
        Assert.Equal([1, 3, 4, 5], Ziet(Aanroep(Rol.Signaalcoordinator), Bevonden));
        Assert.Empty(Ziet(Aanroep(Rol.Toezichtpartner, "politie"), Bevonden));
        Assert.Empty(Ziet(Aanroep(Rol.VoorzitterOverleg), Bevonden));
        var verstrekt = new BevindingVerstrekt(2, Orgaan.Politie, Orgaan.ToezichthouderVth, Verstrekkingsgrond.Wpg20, new("w.wijkagent"), Vandaag);
        Assert.Equal([1, 2, 5], Ziet(Aanroep(Rol.VthHandhaver), [.. Bevonden, verstrekt]));
        Assert.Equal([1, 3, 4, 5], Ziet(Aanroep(Rol.Casusregisseur), [.. Bevonden, verstrekt]));
    }

    private static IEnumerable<int> Ziet(Aanroep kijker, IReadOnlyList<IEvent> events)
    {
        var state = Stand(events);
        return state.Bevindingen.Where(bevinding => Bevindingzicht.Ziet(state, bevinding, kijker)).Select(bevinding => bevinding.Vastgelegd.Nummer);
    }
}
