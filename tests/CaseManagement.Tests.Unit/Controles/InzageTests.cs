using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>Who sees what of a control.</summary>
public class InzageTests
{
    private static readonly IEvent[] alles =
    [
        .. Getoetst([.. GeplandOp(Controledag, Signaal), .. Compleet[2..]], new(2026, 2, 20), new(2026, 4, 1)),
        .. Bevonden[Compleet.Length..],
        Gerapporteerd[^1],
        Voorgenomen(Maatregelsoort.Sluiting174a) with { Grond174a = Grond174a.WapenAangetroffen, Rapportage = new(Controledag, "BR-1") },
        new ZienswijzeGevraagd(1, new(2026, 3, 1), Regisseur, new(2026, 2, 26)),
        Besloten(new(2026, 3, 4), new(2026, 3, 5), new(2026, 6, 4), new(2026, 4, 10)),
    ];

    private static ControleInzage Toon(Rol rol, string organisatie = "gemeente", ICollection<BetrokkeneId>? getoond = null, params IReadOnlyList<IEvent> events)
    {
        var state = Stand(events.Count == 0 ? alles : events);
        return new ControleRegels().Toon(
            state, Zaaktype.Overzicht(Scenario<IntegraleControle>.Dossier, state), Recht.Lezen, default, Aanroep(rol, organisatie), new PlainReader(), getoond ?? []);
    }

    [Theory]
    [InlineData(Rol.Casusregisseur)]
    [InlineData(Rol.Achtervang)]
    [InlineData(Rol.Signaalcoordinator)]
    public void The_regie_sees_the_whole_but_for_what_was_not_supplied(Rol rol)
    {
        var inzage = Toon(rol);
        Assert.Equal(("CTR-2026-0001", ControleStatus.Gerapporteerd, Controledag, 1), (inzage.Code, inzage.Status, inzage.PlanDatum, inzage.Kwartaal));
        Assert.Equal(("doel", "gebied", Signaal, "briefing"), (inzage.Doelomschrijving, inzage.Gebied, inzage.Herkomst, inzage.Briefing));
        Assert.Equal((1, new LocalDate(2026, 2, 20), new LocalDate(2026, 4, 1), "v1.0"), (inzage.Check2B!.Check, inzage.Check2B.Op, inzage.Check2B.GeldigTot, inzage.Check2B.ProtocolVersie));
        Assert.Equal([1, 3, 4, 5], inzage.Bevindingen!.Select(b => b.Nummer));
        Assert.Equal(new BevindingInzage(3, Orgaan.Politie, 2, Overtredingscategorie.WapensEnMunitie, BevindingBron.EigenWaarneming, "bevinding 3"), inzage.Bevindingen![1]);
        Assert.Equal(new VerstrektInzage(3, Orgaan.Politie, null, Verstrekkingsgrond.Wpg16, Vandaag), Assert.Single(inzage.Verstrekkingen!));
        Assert.NotNull(inzage.Rapport);
        Assert.Single(inzage.Interventies!);
        Assert.Equal(new OrgaanInzage(Orgaan.Belastingdienst, "belastingdienst", DeelnameVorm.Controleert, Controlegrondslag.AlgemeneWetRijksbelastingen, false), inzage.Organen![2]);
        Assert.Equal(new LocatieInzage(2, Locatiesoort.Woning, "woning", Binnentreding.MetMachtiging, true), inzage.Locaties![1]);
        Assert.False(inzage.Locaties![2].IsBezocht);
        Assert.Equal(Controledag, inzage.UitgevoerdOp);
        Assert.Null(inzage.Afgelasting);
    }

    [Fact]
    public void A_measure_is_shown_with_its_ground_and_decision()
    {
        var interventie = Assert.Single(Toon(Rol.Casusregisseur).Interventies!);
        Assert.Equal((InterventieStatus.Besloten, "bewoner", "motivering", "gmb-2025-1"), (interventie.Status, interventie.GerichtTot, interventie.Motivering, interventie.Beleid));
        Assert.Equal((Grond174a.WapenAangetroffen, null, Controledag, "BR-1"), (interventie.Grond174a, interventie.Grond13b, interventie.RapportageOp, interventie.RapportageKenmerk));
        Assert.Equal(new LocalDate(2026, 3, 1), interventie.ZienswijzeTot);
        Assert.Equal(
            new BesluitInzage(new(2026, 2, 27), null, "spoed", new(2026, 3, 4), new(2026, 3, 5), new(2026, 6, 4), 3, new(2026, 4, 10), "m"), interventie.Besluit);
        Assert.Null(Toon(Rol.Casusregisseur, events: Met(Voorgenomen(Maatregelsoort.Waarschuwing))).Interventies![0].Besluit);
    }

    [Fact]
    public void VTH_sees_its_own_findings_and_the_measures_and_not_where_the_control_comes_from()
    {
        var inzage = Toon(Rol.VthHandhaver);
        Assert.Equal([1, 5], inzage.Bevindingen!.Select(b => b.Nummer));
        Assert.NotNull(inzage.Interventies);
        Assert.NotNull(inzage.Rapport);
        Assert.Equal((null, null, null), (inzage.Herkomst, inzage.Check2B, inzage.Verstrekkingen));
    }

    [Fact]
    public void The_police_sees_its_own_findings_and_neither_measures_nor_report()
    {
        var inzage = Toon(Rol.Politie, "politie");
        Assert.Equal([2, 3], inzage.Bevindingen!.Select(b => b.Nummer));
        Assert.Equal(("doel", "gebied", "briefing", 3), (inzage.Doelomschrijving, inzage.Gebied, inzage.Briefing, inzage.Locaties!.Count));
        Assert.Equal((null, null, null, null, null), (inzage.Interventies, inzage.Rapport, inzage.Herkomst, inzage.Check2B, inzage.Verstrekkingen));
    }

    [Theory]
    [InlineData(Rol.Toezichtpartner, "riec")]
    [InlineData(Rol.Toezichtpartner, "netbeheerder")]
    [InlineData(Rol.Toezichtpartner, "elders")]
    [InlineData(Rol.VoorzitterOverleg, "gemeente")]
    public void Who_does_not_inspect_sees_no_place_and_no_text(Rol rol, string organisatie)
    {
        var inzage = Toon(rol, organisatie);
        Assert.Equal((null, null), (inzage.Bevindingen, inzage.Interventies));
        inzage = Toon(rol, organisatie, events: Met());
        Assert.Equal((null, null, null, null, null), (inzage.Doelomschrijving, inzage.Gebied, inzage.Briefing, inzage.Locaties, inzage.Bevindingen));
        Assert.Null(Toon(rol, organisatie, events: Afgelast).Afgelasting);
    }

    [Theory]
    [InlineData(Rol.Burgemeester)]
    [InlineData(Rol.JuridischAdviseur)]
    public void Who_decides_or_advises_reads_what_the_measure_rests_on_and_no_other_finding(Rol rol)
    {
        var inzage = Toon(rol);
        Assert.Equal([3], inzage.Bevindingen!.Select(b => b.Nummer));
        Assert.Single(inzage.Interventies!);
        Assert.Null(inzage.Herkomst);
    }

    [Theory]
    [InlineData(Rol.Privacyfunctionaris)]
    [InlineData(Rol.Fg)]
    public void Supervision_sees_bases_checks_and_supplies_and_no_content(Rol rol)
    {
        var inzage = Toon(rol);
        Assert.NotNull(inzage.Check2B);
        Assert.Equal(Signaal, inzage.Herkomst);
        Assert.Single(inzage.Verstrekkingen!);
        Assert.Equal(6, inzage.Organen!.Count);
        Assert.Equal((null, null), (inzage.Bevindingen, inzage.Interventies));
    }

    [Fact]
    public void Whoever_looks_is_recorded_under_everybody_whom_a_measure_addresses()
    {
        var getoond = new List<BetrokkeneId>();
        Toon(Rol.Politie, "politie", getoond);
        Assert.Equal([Geadresseerde], getoond);
    }

    [Fact]
    public void Before_the_control_nobody_was_there_and_a_control_that_was_called_off_tells_why()
    {
        Assert.All(Toon(Rol.Casusregisseur, events: Voorbereid).Organen!, orgaan => Assert.Null(orgaan.WasAanwezig));
        Assert.True(Toon(Rol.Casusregisseur).Organen![0].WasAanwezig);
        Assert.Equal("reden", Toon(Rol.Casusregisseur, events: Afgelast).Afgelasting);
    }
}
