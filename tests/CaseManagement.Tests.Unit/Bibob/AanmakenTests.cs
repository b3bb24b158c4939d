using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Bibob.Screening;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class AanmakenTests
{
    private static readonly BibobScreeningAanmaken opdracht = new(
        BibobObject.Vergunning, BibobSubsoort.Horeca, "APV-77", Bestuursorgaan.Burgemeester, BibobAanleiding.Steekproef, D(1, 5),
        Screener, Achtervang, [Behandelaar], PersoonSoort.Rechtspersoon, "Voorbeeld B.V.", "999990019", "00000000",
        [new RelatieOpgave(RelatieSoort.Leidinggevende, "Bestuurder", IsBestuurder: true)]);

    [Fact]
    public void A_screening_starts_with_its_code_its_duo_and_the_default_term_of_eight_weeks()
    {
        var na = Given().When(new BibobScreeningAanmakenUseCase(), opdracht).After;

        Assert.Equal(("BIB-2026-0001", ScreeningStatus.Aangemaakt, 8), (na.Kop.Code, na.Status, na.Kop.BeslistermijnWeken));
        Assert.Equal(new Duo(Screener, Achtervang), na.Kern.Duo);
        Assert.Equal((TermijnBron.Wet, D(1, 5), D(6, 1)), (na.Kop.BeslistermijnBron, na.Kop.AanvraagOntvangenOp, na.Kop.GeopendOp));
        Assert.Equal([Behandelaar], na.Vergunningbehandelaars);
        Assert.NotEqual(na.Betrokkene.Id, Assert.Single(na.Relaties).Id);
        Assert.Equal(na.Betrokkene.Id, na.Betrokkene.Bsn!.Subject);
    }

    [Fact]
    public void A_screening_cannot_be_created_twice() => Given(Nieuw).When(new BibobScreeningAanmakenUseCase(), opdracht).Refuses("BIB-2.4");

    [Fact]
    public void The_screener_is_not_the_handler() =>
        Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { Vergunningbehandelaars = [Behandelaar, Screener] }).Refuses("BIB-30");

    [Fact]
    public void The_achtervang_is_not_the_handler() =>
        Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { Vergunningbehandelaars = [Achtervang] }).Refuses("BIB-30");

    [Fact]
    public void A_handler_does_not_create_the_screening_of_his_own_application() =>
        Door(Als(Behandelaar)).When(new BibobScreeningAanmakenUseCase(), opdracht).Refuses("BIB-30");

    [Fact]
    public void The_duo_is_two_people() =>
        Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { Achtervang = Screener }).Refuses("ROL-01");

    [Fact]
    public void An_application_of_tomorrow_was_not_received() =>
        Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { AanvraagOntvangenOp = D(6, 2) }).Refuses("BIB-2.11");

    [Fact]
    public void An_application_of_today_was_received() =>
        Assert.Equal(D(6, 1), Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { AanvraagOntvangenOp = D(6, 1) }).After.LaatsteStapOp);

    [Theory]
    [InlineData("999990018")]
    [InlineData("99999001")]
    public void A_number_that_fails_the_11_proef_is_refused(string bsn) =>
        Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { Bsn = bsn }).Refuses("AVG-04");

    [Fact]
    public void A_number_may_be_absent() =>
        Assert.Null(Given().When(new BibobScreeningAanmakenUseCase(), opdracht with { Bsn = null }).After.Betrokkene.Bsn);

    [Theory]
    [InlineData(BibobAanleiding.Beleid, null)]
    [InlineData(BibobAanleiding.OvJTip, "HORECA")]
    public void A_category_belongs_to_the_beleidsregel_and_to_nothing_else(BibobAanleiding aanleiding, string? categorie) => Given()
        .When(new BibobScreeningAanmakenUseCase(), opdracht with { Aanleiding = aanleiding, BeleidCategorie = categorie }).Refuses("BIB-04");

    [Fact]
    public void A_natural_person_has_no_bestuurder() => Given()
        .When(new BibobScreeningAanmakenUseCase(), opdracht with { BetrokkeneSoort = PersoonSoort.NatuurlijkPersoon }).Refuses("BIB-11");

    [Fact]
    public void A_relation_found_later_gets_the_next_number() => Assert.Equal(4, Given(Nieuw)
        .When(new RelatieToevoegenUseCase(), new RelatieToevoegen(new RelatieOpgave(RelatieSoort.Zeggenschap, "X"))).After.Relaties[^1].Nummer);

    [Fact]
    public void A_natural_person_gets_no_bestuurder_later() => Given(NieuwVoor(BibobObject.Vergunning, PersoonSoort.NatuurlijkPersoon))
        .When(new RelatieToevoegenUseCase(), new RelatieToevoegen(new RelatieOpgave(RelatieSoort.Leidinggevende, "X", IsBestuurder: true)))
        .Refuses("BIB-11");

    [Fact]
    public void Another_handler_may_take_over() => Given(Nieuw)
        .When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([new GebruikerId("n.nieuw")]))
        .Then(new BehandelaarsGewijzigd([new GebruikerId("n.nieuw")]));

    [Fact]
    public void The_same_handler_is_no_change() => Given(Nieuw)
        .When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([Behandelaar])).ThenNothing();

    [Fact]
    public void The_achtervang_cannot_become_handler() => Given(Nieuw)
        .When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([Achtervang])).Refuses("BIB-30");

    [Fact]
    public void A_former_screener_knows_the_file_and_cannot_become_handler() => Given([.. Nieuw, new DuoToegewezen(new Duo(Achtervang, new("n.nieuw")))])
        .When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([Screener])).Refuses("ROL-02");

    [Fact]
    public void A_former_screener_cannot_become_handler_whoever_records_it() =>
        Door(Als(Achtervang), [.. Nieuw, new DuoToegewezen(new Duo(Achtervang, new("n.nieuw")))])
            .When(new BehandelaarWijzigenUseCase(), new BehandelaarWijzigen([Screener])).Refuses("BIB-30");

    [Fact]
    public void Reassignment_checks_the_handler_again() =>
        Assert.Equal("BIB-30", new BibobRegels().MagDuo(Staat(Nieuw), new Duo(Screener, Behandelaar))!.RegelId);

    [Fact]
    public void A_former_handler_is_not_free_of_the_permit_file() => Assert.Equal("BIB-30", new BibobRegels().MagDuo(
        Staat([.. Nieuw, new BehandelaarsGewijzigd([])]), new Duo(Behandelaar, Screener))!.RegelId);

    [Fact]
    public void Others_may_become_the_duo() => Assert.Null(new BibobRegels().MagDuo(Staat(Nieuw), new Duo(new("x.een"), new("y.twee"))));

    [Theory]
    [InlineData("politie", "p.politie", "BIB-51")]
    [InlineData("gemeente", null, "BIB-51")]
    [InlineData("gemeente", "v.vergunning", "BIB-31")]
    [InlineData("gemeente", "c.coordinator", null)]
    public void Only_a_named_colleague_who_is_no_handler_takes_part(string organisatie, string? wie, string? regel) => Assert.Equal(
        regel, new BibobRegels().MagDeelnemer(Staat(Nieuw), new Deelnemer(organisatie, wie is null ? null : new GebruikerId(wie)))?.RegelId);

    [Fact]
    public void Only_a_screener_creates()
    {
        var policy = new BibobScreeningAanmakenUseCase().Policy;
        Assert.Equal([Rol.BibobScreener], policy.AlleenRollen);
        Assert.True(policy.Opent);
    }
}
