using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Termijnen;
using CaseManagement.Bibob.Werkvoorraad;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using NodaTime;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

/// <summary>The last value that is still allowed, and parts of a rule that stand beside each other.</summary>
public class GrenzenTests
{
    private static readonly LocalDate juni1 = new(2026, 6, 1);

    private static readonly BibobScreeningAanmaken aanmaken = new(
        BibobObject.Vergunning, BibobSubsoort.Horeca, "APV-77", Bestuursorgaan.Burgemeester, BibobAanleiding.Steekproef, D(1, 5), Screener, Achtervang,
        [Behandelaar], PersoonSoort.NatuurlijkPersoon, "K. Kunstmatig", Relaties: [new(RelatieSoort.Vermogensverschaffer, "Financier")]);

    [Fact]
    public void A_natural_person_has_relations_but_no_directors()
    {
        Given().When(new BibobScreeningAanmakenUseCase(), aanmaken).Then<ScreeningAangemaakt>();
        Given().When(new BibobScreeningAanmakenUseCase(), aanmaken with { Relaties = [new(RelatieSoort.Leidinggevende, "B", IsBestuurder: true)] })
            .Refuses<BestuurderVanNatuurlijkPersoon>();
        var natuurlijk = NieuwVoor(BibobObject.Vergunning, PersoonSoort.NatuurlijkPersoon);
        Given(natuurlijk).When(new RelatieToevoegenUseCase(), new(new(RelatieSoort.Vermogensverschaffer, "Financier"))).Then<RelatieToegevoegd>();
        Given(natuurlijk).When(new RelatieToevoegenUseCase(), new(new(RelatieSoort.Leidinggevende, "B", IsBestuurder: true))).Refuses<BestuurderVanNatuurlijkPersoon>();
        Given(Nieuw).When(new RelatieToevoegenUseCase(), new(new(RelatieSoort.Leidinggevende, "B", IsBestuurder: true))).Then<RelatieToegevoegd>();
    }

    [Fact]
    public void The_bureau_extends_its_term_until_and_with_the_last_day()
    {
        var laatste = Staat(Gevraagd).Lbb!.UiterlijkOp!.Value;
        Given(Gevraagd).When(new LbbTermijnVerlengenUseCase(), new(28, laatste)).Then<LbbTermijnVerlengd>();
        Given(Gevraagd).When(new LbbTermijnVerlengenUseCase(), new(28, laatste.PlusDays(1))).Refuses<LbbVerlengingKanNiet>();
    }

    [Fact]
    public void A_decision_is_made_known_today_at_the_latest()
    {
        var besluit = new BesluitVastleggen { Soort = BesluitSoort.Verlenen, Besluitreferentie = "BSL-1", Motivering = "x", Op = juni1, BekendgemaaktOp = juni1 };
        Given(Concluded(GevaarsConclusie.GeenGevaar)).When(new BesluitVastleggenUseCase(), besluit).Then<BesluitGenomen>();
        Given(Concluded(GevaarsConclusie.GeenGevaar)).When(new BesluitVastleggenUseCase(), besluit with { BekendgemaaktOp = juni1.PlusDays(1) })
            .Refuses<CaseManagement.Bibob.Stappen.DatumInDeToekomst>();
    }

    [Theory]
    [InlineData(null, "aard")]
    [InlineData("", "aard")]
    [InlineData("ernst", null)]
    [InlineData("ernst", "")]
    public void Danger_is_judged_with_its_gravity_and_the_kind_of_relation(string? ernst, string? aard) => Given(Duidelijk)
        .When(new ConclusieVaststellenUseCase(), new(
        [
            new(BibobGrond.AGrond, GevaarsConclusie.ErnstigGevaar, "feiten", ernst, aard, "omvang"), new(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar, "geen"),
        ]))
        .Refuses<BeoordelingIsOnvolledig>();

    [Fact]
    public void A_source_that_is_consulted_this_minute_may_be_recorded()
    {
        var nu = juni1.At(new LocalTime(10, 0)).InUtc().ToInstant();
        Given(Uitgereikt).When(new BronRaadplegenUseCase(), new(BibobBron.Kvk, Betrokkene, "naam", Hash, nu)).Then<BronGeraadpleegd>();
    }

    [Fact]
    public void The_register_is_the_source_that_must_be_consulted_about_the_betrokkene()
    {
        var afronden = new EigenOnderzoekAfronden(true, [], "x", D(1, 30));
        IEvent[] anders = [.. Binnen, new EigenOnderzoekGestart(D(1, 20)), Raadpleging(1, BibobBron.Kvk)];
        Given(anders).When(new EigenOnderzoekAfrondenUseCase(), afronden).Refuses<RegisterIsNietGeraadpleegd>();
        Assert.Contains("Bibob-register raadplegen", Te(Staat(anders), juni1));
        IEvent[] over = [.. Binnen, new EigenOnderzoekGestart(D(1, 20)), Raadpleging(1, BibobBron.BibobRegister) with { Over = Bestuurder }];
        Assert.Contains("Bibob-register raadplegen", Te(Staat(over), juni1));
        Assert.DoesNotContain("Bibob-register raadplegen", Te(Staat(InOnderzoek), juni1));
    }

    [Fact]
    public void The_handlers_of_the_permit_are_replaced_as_a_whole()
    {
        var nieuw = new GebruikerId("n.nieuw");
        var staat = Staat([.. Nieuw, new BehandelaarsGewijzigd([nieuw])]);
        Assert.Equal([nieuw], staat.Vergunningbehandelaars);
        Assert.Contains(Behandelaar, staat.OoitBehandelaar);
    }

    [Fact]
    public void A_tip_is_kept() => Assert.Single(Staat([.. Nieuw, new TipVastgelegd(D(1, 6), default, Tekst("tip"))]).Tips);

    [Fact]
    public void A_zienswijze_that_never_came_ends_its_term()
    {
        IEvent[] voornemen = [.. Concluded(GevaarsConclusie.ErnstigGevaar), new VoornemenVerzonden(D(2, 10), BesluitSoort.Weigeren, D(2, 24), true)];
        Assert.Equal(ScreeningStatus.ZienswijzeTermijnVerstreken, Staat([.. voornemen, new ZienswijzeTermijnVerstreken(D(2, 25))]).Status);
        Assert.Contains("Zienswijze afwachten", Te(Staat(voornemen), D(2, 24)));
        Assert.Contains("Besluit nemen", Te(Staat([.. voornemen, new ZienswijzeTermijnVerstreken(D(2, 25))]), D(2, 25)));
    }

    [Fact]
    public void A_request_for_data_that_was_met_keeps_its_own_end()
    {
        IEvent[] tweemaal =
        [
            .. InAanvulling, new AanvullingBinnengekomen(D(1, 25), true), new AanvullingGevraagd(D(1, 26), D(2, 3), Tekst("meer")),
            new AanvullingBinnengekomen(D(1, 30), true),
        ];
        Assert.Equal([D(1, 25), D(1, 30)], Staat(tweemaal).Aanvullingen.Select(aanvulling => aanvulling.BeeindigdOp));
    }

    [Fact]
    public void A_relation_holds_from_its_first_day_to_its_last()
    {
        var relatie = new BibobRelatie(1, Bestuurder, RelatieSoort.Leidinggevende, Persoon("B"), true, true, D(1, 5), D(1, 10));
        Assert.True(relatie.GeldtOp(D(1, 5)) && relatie.GeldtOp(D(1, 10)));
        Assert.False(relatie.GeldtOp(D(1, 4)) || relatie.GeldtOp(D(1, 11)));
        Assert.True((relatie with { Van = null }).GeldtOp(D(1, 4)) && (relatie with { Tot = null }).GeldtOp(D(1, 11)));
    }

    [Fact]
    public void What_is_to_do_follows_the_state()
    {
        var laatste = Staat(Gevraagd).Lbb!.UiterlijkOp!.Value;
        Assert.Contains("LBB-advies afwachten", Te(Staat(Gevraagd), laatste));
        Assert.Contains("Vaststellen dat de adviestermijn van het LBB is verstreken", Te(Staat(Gevraagd), laatste.PlusDays(1)));
        IEvent[][] zonderAdvies = [[.. Gevraagd, new LbbAdviesGeweigerd(D(3, 2), Tekst("x"))], [.. Gevraagd, new LbbTermijnVerstreken(laatste.PlusDays(1))], Geadviseerd];
        Assert.All(zonderAdvies, stand => Assert.Contains("Vergewistoets uitvoeren", Te(Staat(stand), juni1)));
        Assert.Contains("Conclusie vaststellen", Te(Staat([.. Geadviseerd, new VergewistoetsUitgevoerd(D(3, 3), true, true, Tekst("x"))]), juni1));
        Assert.Contains("Conclusie vaststellen", Te(Staat(Geweigerd), juni1));
        Assert.Contains("Screening afsluiten", Te(Staat(Gemeld), juni1));
    }

    [Fact]
    public void A_motivation_is_released_when_somebody_handles_a_permit()
    {
        const string Vrijgeven = "Motivering vrijgeven aan de vergunningbehandelaar";
        Assert.Contains(Vrijgeven, Te(Staat(Besloten), juni1));
        Assert.DoesNotContain(Vrijgeven, Te(Staat([.. Besloten, new BehandelaarsGewijzigd([])]), juni1));
    }

    [Fact]
    public void Terms_are_shown_while_they_run()
    {
        Assert.Contains(Termijnoverzicht.Van(Staat([.. Uitgereikt, new RappelVerzonden(D(1, 21), D(2, 3))]), Wetskalender), termijn => termijn.Soort == "Vragenformulier");
        var aangemaakt = (ScreeningAangemaakt)Nieuw[0];
        var amvb = aangemaakt with { Kop = aangemaakt.Kop with { BeslistermijnBron = TermijnBron.AMvB } };
        Assert.True(Assert.Single(Termijnoverzicht.Van(Staat([amvb, Nieuw[1]]), Wetskalender)).IsWettelijk);
    }

    private static IEnumerable<string> Te(BibobScreening staat, LocalDate dag) =>
        Ontbrekend.Van(staat, new Moment(dag.At(new LocalTime(12, 0)).InUtc().ToInstant()));
}
