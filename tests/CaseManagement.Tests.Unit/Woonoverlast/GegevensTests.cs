using CaseManagement.Kernel.Dossier;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class GegevensTests
{
    [Fact]
    public void An_overlastgever_must_be_informed_within_a_month_and_others_need_not()
    {
        var useCase = new BetrokkeneToevoegenUseCase(WoonoverlastParameters.Standaard);
        Assert.Equal(new(2026, 4, 2), Given(Gemeld).When(useCase, new(BetrokkeneRol.Overlastgever, "K. Kunstmatig")).Then<BetrokkeneToegevoegd>().InformerenUiterlijkOp);
        Assert.Null(Given(Gemeld).When(useCase, new(BetrokkeneRol.Verhuurder, "V. Erhuurder")).Then<BetrokkeneToegevoegd>().InformerenUiterlijkOp);
    }

    [Fact]
    public void A_betrokkene_is_informed_once()
    {
        var command = new BetrokkeneInformeren(Overlastgever, Vandaag);
        var resultaat = Given(Gemeld).When(new BetrokkeneInformerenUseCase(), command);
        resultaat.Then(new BetrokkeneGeinformeerd(Overlastgever, Vandaag));
        Assert.Null(resultaat.After.Betrokkenen[0].InformerenUiterlijkOp);
        Given([.. Gemeld, new BetrokkeneGeinformeerd(Overlastgever, Vandaag)]).When(new BetrokkeneInformerenUseCase(), command).ThenNothing();
        Given(Gemeld).When(new BetrokkeneInformerenUseCase(), command with { Betrokkene = Sleutel }).Refuses<BetrokkeneOnbekend>();
        Given(Gemeld).When(new BetrokkeneInformerenUseCase(), command with { Op = Vandaag.PlusDays(1) }).Refuses("WOV-3.8");
    }

    [Fact]
    public void Facts_of_the_dwelling_are_sealed_and_replace_what_was_known()
    {
        var resultaat = Given(Gemeld).When(new WoningVastleggenUseCase(), new WoningVastleggen(WoningSoort.Koop, "E. Igenaar", "", "alliantie", true));
        resultaat.Then(new WoningVastgelegd(WoningSoort.Koop, Tekst("E. Igenaar"), null, "alliantie", true));
        Assert.Equal(WoningSoort.Koop, resultaat.After.WoningSoort);
    }

    [Fact]
    public void An_agreement_is_recorded_with_the_five_elements_of_the_police_decision() => Given(Gemeld)
        .When(new ConvenantVastleggenUseCase(), new ConvenantVastleggen(
            "wpg-2026", new(2026, 1, 1), new(2026, 12, 31), null, new PolitiebesluitInvoer("belang", "verband", "mutaties", "geheim", ["gemeente"])))
        .Then(Politieconvenant);

    [Fact]
    public void The_shape_of_an_agreement_asks_for_all_five_elements()
    {
        var vorm = new ConvenantVastleggenVorm();
        var besluit = new PolitiebesluitInvoer("belang", "verband", "mutaties", "geheim", ["gemeente"]);
        var command = new ConvenantVastleggen("wpg-2026", new(2026, 1, 1), new(2026, 12, 31), ["politie"], besluit);
        Assert.True(vorm.Validate(command).IsValid);
        Assert.False(vorm.Validate(command with { ConvenantId = "" }).IsValid);
        Assert.False(vorm.Validate(command with { GeldigTot = new(2025, 12, 31) }).IsValid);
        Assert.False(vorm.Validate(command with { Organisaties = ["J. Jansen"] }).IsValid);
        Assert.False(vorm.Validate(command with { Politiebesluit = besluit with { Belang = "" } }).IsValid);
        Assert.False(vorm.Validate(command with { Politiebesluit = besluit with { SamenwerkingsverbandEnDoel = "" } }).IsValid);
        Assert.False(vorm.Validate(command with { Politiebesluit = besluit with { Gegevens = "" } }).IsValid);
        Assert.False(vorm.Validate(command with { Politiebesluit = besluit with { Voorwaarden = "" } }).IsValid);
        Assert.False(vorm.Validate(command with { Politiebesluit = besluit with { Ontvangers = [] } }).IsValid);
    }

    [Fact]
    public void What_already_is_so_changes_nothing()
    {
        Given(InBehandeling).When(new VertrouwelijkheidWijzigenUseCase(), new(Vertrouwelijkheid.Vertrouwelijk, "x")).ThenNothing();
        Given(InBehandeling).When(new ComplexiteitWijzigenUseCase(), new(Complexiteit.Complex, "x")).ThenNothing();
        Given(InBehandeling).When(new AcuutGevaarMarkerenUseCase(), new(false, "x")).ThenNothing();
        Given([.. InBehandeling, new HuisverbodHuiselijkGeweldGeregistreerd()]).When(new HuisverbodHuiselijkGeweldRegistrerenUseCase(), new()).ThenNothing();
    }

    [Fact]
    public void An_anonymous_melder_cannot_be_asked_for_consent()
    {
        var anoniem = ((WoonoverlastGemeld)Gemeld[0]) with { MelderAard = MelderAard.Anoniem };
        Given([anoniem]).When(new MelderInstemmingVastleggenUseCase(), new(true)).Refuses("WOV-23");
        Assert.True(Given(Gemeld).When(new MelderInstemmingVastleggenUseCase(), new(true)).After.MelderStemtIn);
    }

    [Fact]
    public void Only_the_existence_of_a_huisverbod_of_the_Wth_is_recorded()
    {
        Assert.True(Given(Gemeld).When(new HuisverbodHuiselijkGeweldRegistrerenUseCase(), new()).After.HuisverbodHuiselijkGeweldBekend);
        Assert.Empty(typeof(HuisverbodHuiselijkGeweldGeregistreerd).GetProperties());
    }

    [Fact]
    public void Hearing_needs_somebody_to_hear_and_a_day_that_came()
    {
        var command = new HoorWederhoorVastleggen(HoorWijze.Gehoord, Vandaag, "verslag");
        Given([Gemeld[0]]).When(new HoorWederhoorVastleggenUseCase(), command).Refuses<OverlastgeverOnbekend>();
        Given(Gemeld).When(new HoorWederhoorVastleggenUseCase(), command with { Op = Vandaag.PlusDays(1) }).Refuses("WOV-3.8");
        Given(Gemeld).When(new HoorWederhoorVastleggenUseCase(), command).Then(new HoorWederhoorVastgelegd(HoorWijze.Gehoord, Vandaag, Tekst("verslag")));
    }

    [Fact]
    public void Interventions_and_routes_do_not_lie_in_the_future()
    {
        var morgen = Vandaag.PlusDays(1);
        Given(InBehandeling).When(new EerdereInterventieVastleggenUseCase(), new(InterventieSoort.Gesprek, morgen, true, "x")).Refuses("WOV-3.8");
        Given(InBehandeling).When(new ParallelleRouteVastleggenUseCase(), new(RouteSoort.Civiel, morgen, "x")).Refuses("WOV-3.8");
        Assert.Single(Given(InBehandeling).When(new ParallelleRouteVastleggenUseCase(), new(RouteSoort.Civiel, Vandaag, "x")).After.ParallelleRoutes);
    }

    [Fact]
    public void The_care_check_holds_no_more_than_yes_no_and_a_contact() => Assert.Equal(
        ["Zorgaspect", "AanpakLoopt", "Contact"], typeof(ZorgcheckVastleggen).GetProperties().Select(property => property.Name));
}
