using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class OpeningTests
{
    private static readonly DossierId oud = new(new Guid("55555555-5555-4555-8555-555555555555"));
    private static readonly WoonoverlastDossierOpenenUseCase openen = new(Substitute.For<IDossierregister>(), WoonoverlastParameters.Standaard);
    private static readonly EerderDossier geen = new(null);

    private static readonly WoonoverlastDossierOpenen commando = new(
        new LocalDate(2025, 12, 31), Aanmeldkanaal.Telefoon, [OverlastSoort.Geluid, OverlastSoort.Geluid], "harde muziek",
        new AdresInvoer("Dorpsstraat", "1", "0000 AA"), WoningSoort.Huur, MelderAard.Anoniem, HetDuo, new OverlastgeverInvoer("K. Kunstmatig", new(1980, 1, 1)),
        Kenmerk: "2025-112");

    [Fact]
    public void A_dossier_opens_with_its_duo_and_a_pseudonym_for_the_overlastgever()
    {
        var scenario = Given();
        var id = new BetrokkeneId(scenario.Context.NewId("betrokkene"));
        scenario.When(openen, commando, geen).Then(
            new WoonoverlastGemeld(
                "WOV-2026-0001", new(2025, 12, 31), Aanmeldkanaal.Telefoon, null, [OverlastSoort.Geluid], Tekst("harde muziek"),
                Tekst("Dorpsstraat 1"), Tekst("0000 AA"), WoningSoort.Huur, MelderAard.Anoniem, "2025-112", null),
            new DuoToegewezen(HetDuo),
            new BetrokkeneToegevoegd(id, BetrokkeneRol.Overlastgever, Tekst(id, "K. Kunstmatig"), Tekst(id, "1980-01-01"), new(2026, 1, 31)));
    }

    [Fact]
    public void A_dossier_opens_without_a_known_overlastgever() =>
        Assert.Empty(Given().When(openen, commando with { Overlastgever = null }, geen).After.Betrokkenen);

    [Fact]
    public void A_dossier_cannot_open_with_one_person_as_duo() => Given()
        .When(openen, commando with { Duo = new Duo(HetDuo.Achtervang, HetDuo.Achtervang) }, geen).Refuses("ROL-01");

    [Fact]
    public void A_dossier_cannot_be_reported_in_the_future() => Given()
        .When(openen, commando with { GemeldOp = Vandaag.PlusDays(1) }, geen).Refuses("WOV-3.8");

    [Fact]
    public void A_dossier_may_be_reported_today() => Assert.Equal(
        WoonoverlastStatus.Gemeld, Given().When(openen, commando with { GemeldOp = Vandaag }, geen).After.Status);

    [Fact]
    public void A_new_dossier_refers_to_the_ended_one() => Assert.Equal(
        oud, Given().When(openen, commando with { Verwijzing = oud }, new EerderDossier(Overzicht(Afgesloten))).After.Aanmelding.Verwijzing);

    [Fact]
    public void A_new_dossier_cannot_refer_to_one_that_still_runs() => Given()
        .When(openen, commando with { Verwijzing = oud }, new EerderDossier(Overzicht(InBehandeling))).Refuses("WOV-3.3");

    [Fact]
    public void A_new_dossier_cannot_refer_to_nothing() => Given()
        .When(openen, commando with { Verwijzing = oud }, geen).Refuses<VerwijzingKloptNiet>();

    [Fact]
    public void A_new_dossier_cannot_refer_to_one_that_must_be_destroyed() => Given()
        .When(openen, commando with { Verwijzing = oud }, new EerderDossier(Overzicht(Afgesloten) with { VernietigenOp = Vandaag }))
        .Refuses<VerwijzingKloptNiet>();

    [Fact]
    public async Task The_old_dossier_is_looked_up_as_woonoverlast_only()
    {
        var register = Substitute.For<IDossierregister>();
        register.ActueelAsync("woonoverlast", oud, Arg.Any<CancellationToken>()).Returns(Overzicht(Afgesloten));
        var useCase = new WoonoverlastDossierOpenenUseCase(register, WoonoverlastParameters.Standaard);
        var feiten = await useCase.GatherAsync(null, commando with { Verwijzing = oud }, Given().Context, CancellationToken.None);
        Assert.NotNull(feiten.Overzicht);
        Assert.Null((await useCase.GatherAsync(null, commando, Given().Context, CancellationToken.None)).Overzicht);
    }

    [Fact]
    public void A_dossier_that_exists_is_not_opened_twice() => Given(Gemeld).When(openen, commando, geen).ThenNothing();

    [Fact]
    public void The_shape_asks_for_kind_text_address_and_postcode()
    {
        var vorm = new WoonoverlastDossierOpenenVorm();
        Assert.True(vorm.Validate(commando).IsValid);
        Assert.False(vorm.Validate(commando with { OverlastSoorten = [] }).IsValid);
        Assert.False(vorm.Validate(commando with { Omschrijving = "" }).IsValid);
        Assert.False(vorm.Validate(commando with { Adres = commando.Adres with { Straat = "" } }).IsValid);
        Assert.False(vorm.Validate(commando with { Adres = commando.Adres with { Huisnummer = "" } }).IsValid);
        Assert.False(vorm.Validate(commando with { Adres = commando.Adres with { Postcode = "12" } }).IsValid);
        Assert.False(vorm.Validate(commando with { Kenmerk = "a b" }).IsValid);
        Assert.False(vorm.Validate(commando with { Overlastgever = new OverlastgeverInvoer("") }).IsValid);
    }

    [Fact]
    public void Acceptance_brings_in_the_general_agreement() => Given(InIntake)
        .When(new DossierAccepterenUseCase(WoonoverlastParameters.Standaard), new DossierAccepteren(Complexiteit.Complex))
        .Then(new DossierGeaccepteerd(Complexiteit.Complex, Nu), new ConvenantVastgelegd(HetConvenant));

    [Fact]
    public void Acceptance_leaves_an_agreement_that_was_recorded_before() => Given([.. InIntake, Politieconvenant])
        .When(new DossierAccepterenUseCase(WoonoverlastParameters.Standaard), new DossierAccepteren(Complexiteit.Complex))
        .Then(new DossierGeaccepteerd(Complexiteit.Complex, Nu));

    [Theory]
    [InlineData(2026, 3, 3, null)]
    [InlineData(2020, 1, 1, 2026)]
    public void Acceptance_does_not_bring_in_an_agreement_that_does_not_hold(int jaar, int maand, int dag, int? tot)
    {
        var convenant = new AlgemeenConvenant("oud", new LocalDate(jaar, maand, dag), tot is { } t ? new LocalDate(t, 3, 1) : null);
        Given(InIntake)
            .When(new DossierAccepterenUseCase(WoonoverlastParameters.Standaard with { Convenant = convenant }), new DossierAccepteren(Complexiteit.Complex))
            .Then(new DossierGeaccepteerd(Complexiteit.Complex, Nu));
    }

    [Fact]
    public void What_is_no_woonoverlast_is_kept_for_a_year() => Given(InIntake)
        .When(new GeenWoonoverlastVaststellenUseCase(WoonoverlastParameters.Standaard), new GeenWoonoverlastVaststellen(GeenWoonoverlastUitkomst.Doorverwezen, "zorg"))
        .Then(new GeenWoonoverlastVastgesteld(GeenWoonoverlastUitkomst.Doorverwezen, Tekst("zorg"), new(2027, 3, 2)));

    [Fact]
    public void What_is_no_woonoverlast_cannot_end_with_open_actions() => Given([.. InIntake, OpenActie])
        .When(new GeenWoonoverlastVaststellenUseCase(WoonoverlastParameters.Standaard), new GeenWoonoverlastVaststellen(GeenWoonoverlastUitkomst.Gesloten, "dubbel"))
        .Refuses<ErZijnOpenActies>();

    [Fact]
    public void An_event_that_does_not_belong_stops_the_fold()
    {
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(null, new IntakeGestart()));
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(Stand(Gemeld), Gemeld[0]));
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(Stand(Gemeld), new VreemdeGebeurtenis()));
    }

    private sealed record VreemdeGebeurtenis : IEvent;
}
