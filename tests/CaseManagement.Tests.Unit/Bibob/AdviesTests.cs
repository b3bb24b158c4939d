using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Screening;
using CaseManagement.Kernel.Beslissen;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class AdviesTests
{
    private static readonly LbbAdviesVragen aanvraag = new(D(2, 2), "vragen", D(2, 2));

    private static IEvent[] MetVragen => [.. Gevraagd, new LbbAanvullendeVragenGesteld(D(2, 9), Tekst("?"))];

    public static TheoryData<IEvent[]> ZonderEigenOnderzoek => [Nieuw, Uitgereikt, Binnen, InAanvulling, InOnderzoek, Geweigerd];

    [Theory]
    [MemberData(nameof(ZonderEigenOnderzoek))]
    public void The_own_investigation_comes_first(IEvent[] eerder) => Given(eerder).When(new LbbAdviesVragenUseCase(), aanvraag).Refuses("BIB-20");

    [Fact]
    public void Advice_is_asked_after_the_own_investigation() => Given(Onduidelijk)
        .When(new LbbAdviesVragenUseCase(), aanvraag).Then(new LbbAdviesAangevraagd(D(2, 2), D(2, 2), Tekst("vragen")));

    [Fact]
    public void Betrokkene_is_told() =>
        Given(Onduidelijk).When(new LbbAdviesVragenUseCase(), aanvraag with { BetrokkeneGeinformeerdOp = null }).Refuses<BetrokkeneIsNietGeinformeerd>();

    [Fact]
    public void Betrokkene_is_told_by_now() =>
        Given(Onduidelijk).When(new LbbAdviesVragenUseCase(), aanvraag with { BetrokkeneGeinformeerdOp = D(6, 2) }).Refuses<BetrokkeneIsNietGeinformeerd>();

    [Fact]
    public void A_withdrawn_application_gets_no_advice() => Given(Teruggetrokken).When(new LbbAdviesVragenUseCase(), aanvraag).Refuses("BIB-2.4");

    [Fact]
    public void The_bureau_asks_once_at_a_time() => Given(MetVragen)
        .When(new LbbAanvullendeVragenOntvangenUseCase(), new LbbAanvullendeVragenOntvangen("?")).Refuses<LbbVragenstandKloptNiet>();

    [Fact]
    public void Without_questions_there_is_nothing_to_answer() => Given(Gevraagd)
        .When(new LbbAanvullendeVragenBeantwoordenUseCase(), new LbbAanvullendeVragenBeantwoorden()).Refuses<LbbVragenstandKloptNiet>();

    [Fact]
    public void The_clock_of_the_bureau_stands_still_between_question_and_answer()
    {
        var na = Given(MetVragen).When(new LbbAanvullendeVragenBeantwoordenUseCase(), new LbbAanvullendeVragenBeantwoorden(D(2, 16))).After;
        Assert.Null(Staat(MetVragen).Lbb!.UiterlijkOp);
        Assert.Equal(D(2, 2).PlusWeeks(9), na.Lbb!.UiterlijkOp);
    }

    [Fact]
    public void Questions_of_the_bureau_open_a_stop() => Assert.True(Given(Gevraagd)
        .When(new LbbAanvullendeVragenOntvangenUseCase(), new LbbAanvullendeVragenOntvangen("?", D(2, 9))).After.Lbb!.StaatStil);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void The_bureau_extends_at_most_four_weeks(int dagen, bool mag) => Assert.Equal(mag, Given(Gevraagd)
        .When(new LbbTermijnVerlengenUseCase(), new LbbTermijnVerlengen(dagen, D(3, 2))).Decision.Refusal is null);

    [Fact]
    public void The_bureau_extends_once() => Given([.. Gevraagd, new LbbTermijnVerlengd(D(3, 2), 7)])
        .When(new LbbTermijnVerlengenUseCase(), new LbbTermijnVerlengen(7, D(3, 3))).Refuses("BIB-2.6");

    [Fact]
    public void The_bureau_does_not_extend_a_term_that_has_passed() => Given(Gevraagd)
        .When(new LbbTermijnVerlengenUseCase(), new LbbTermijnVerlengen(7, D(2, 2).PlusWeeks(8).PlusDays(1))).Refuses("BIB-2.6");

    [Fact]
    public void The_extension_moves_the_term() => Assert.Equal(D(2, 2).PlusWeeks(9), Staat([.. Gevraagd, new LbbTermijnVerlengd(D(3, 2), 7)]).Lbb!.UiterlijkOp);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_term_of_the_bureau_passes_after_its_last_day(int dagenErna, bool mag) => Assert.Equal(mag, Given(Gevraagd).When(
        new LbbTermijnverloopVaststellenUseCase(), new LbbTermijnverloopVaststellen(D(2, 2).PlusWeeks(8).PlusDays(dagenErna))).Decision.Refusal is null);

    [Fact]
    public void A_clock_that_stands_still_does_not_pass() =>
        Given(MetVragen).When(new LbbTermijnverloopVaststellenUseCase(), new LbbTermijnverloopVaststellen()).Refuses<LbbTermijnLooptNog>();

    [Fact]
    public void A_late_advice_is_still_received() => Assert.Equal(ScreeningStatus.LbbAdviesOntvangen, Given([.. Gevraagd, new LbbTermijnVerstreken(D(4, 1))])
        .When(new LbbAdviesOntvangenUseCase(), new LbbAdviesOntvangen([new(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar)], "x")).After.Status);

    [Fact]
    public void An_advice_ends_an_open_question()
    {
        var na = Given(MetVragen).When(
            new LbbAdviesOntvangenUseCase(), new LbbAdviesOntvangen([new(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar)], "x", D(2, 20))).After.Lbb!;
        Assert.Equal((false, D(2, 20)), (na.StaatStil, na.OntvangenOp));
    }

    [Fact]
    public void An_advice_gives_levels() =>
        Given(Gevraagd).When(new LbbAdviesOntvangenUseCase(), new LbbAdviesOntvangen([], "x")).Refuses("BIB-2.3");

    [Fact]
    public void An_advice_gives_each_ground_once() => Given(Gevraagd).When(new LbbAdviesOntvangenUseCase(), new LbbAdviesOntvangen(
        [new(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar), new(BibobGrond.AGrond, GevaarsConclusie.ErnstigGevaar)], "x")).Refuses("BIB-2.3");

    [Fact]
    public void A_refusal_of_the_bureau_ends_the_request()
    {
        var na = Given(Gevraagd).When(new LbbWeigeringVastleggenUseCase(), new LbbWeigeringVastleggen("te mager", D(2, 20))).After;
        Assert.Equal((ScreeningStatus.LbbWeigertAdvies, D(2, 20)), (na.Status, na.Lbb!.OntvangenOp));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, null, false)]
    [InlineData(null, true, false)]
    [InlineData(null, null, false)]
    public void An_advice_is_checked_on_care_and_on_conclusions(bool? zorgvuldig, bool? concludent, bool mag) => Assert.Equal(mag, Given(Geadviseerd)
        .When(new VergewistoetsUitvoerenUseCase(), new VergewistoetsUitvoeren(zorgvuldig, concludent, "x")).Decision.Refusal is null);

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(null, null, true)]
    public void Without_advice_there_is_nothing_to_check_on(bool? zorgvuldig, bool? concludent, bool mag) => Assert.Equal(
        mag, Given([.. Gevraagd, new LbbAdviesGeweigerd(D(2, 20), Tekst("x"))])
            .When(new VergewistoetsUitvoerenUseCase(), new VergewistoetsUitvoeren(zorgvuldig, concludent, "x")).Decision.Refusal is null);
}
