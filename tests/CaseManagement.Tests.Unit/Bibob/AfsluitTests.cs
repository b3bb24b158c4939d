using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using NodaTime;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class AfsluitTests
{
    private static IEvent[] BeslotenNaAdvies =>
    [
        .. Geadviseerd, new VergewistoetsUitgevoerd(D(3, 3), true, true, Tekst("x")), Conclusie(GevaarsConclusie.ErnstigGevaar),
        Besluit(BesluitSoort.Weigeren),
    ];

    private static IEvent[] VoorUitreiken => [.. Nieuw, new AanvraagTeruggetrokken(D(1, 6), Tekst("x"))];

    [Fact]
    public void A_conclusion_of_danger_is_reported() => Given(Besloten)
        .When(new RegisterMeldenUseCase(), new RegisterMelden("REG-1", D(2, 27))).Then(new InRegisterGemeld(D(2, 27), "REG-1"));

    [Fact]
    public void A_conclusion_after_advice_may_be_reported() => Assert.Equal(
        ScreeningStatus.GemeldInBibobRegister, Given(BeslotenNaAdvies).When(new RegisterMeldenUseCase(), new RegisterMelden("REG-1")).After.Status);

    [Fact]
    public void What_is_not_dangerous_is_not_reported() =>
        Given(BeslotenZonderGevaar).When(new RegisterMeldenUseCase(), new RegisterMelden("REG-1")).Refuses("BIB-41");

    [Fact]
    public void A_duty_that_was_declared_absent_is_not_met_after_all() => Given([.. BeslotenNaAdvies, new RegisterNietVanToepassing(D(3, 4), Tekst("x"))])
        .When(new RegisterMeldenUseCase(), new RegisterMelden("REG-1")).Refuses("BIB-61");

    [Fact]
    public void The_duty_cannot_be_declared_absent_after_own_conclusion() => Given(Besloten)
        .When(new RegisterNietVanToepassingVerklarenUseCase(), new RegisterNietVanToepassingVerklaren("x")).Refuses("BIB-41");

    [Fact]
    public void The_duty_cannot_be_declared_absent_after_a_withdrawal() => Given(Teruggetrokken)
        .When(new RegisterNietVanToepassingVerklarenUseCase(), new RegisterNietVanToepassingVerklaren("x")).Refuses("BIB-41");

    [Fact]
    public void The_duty_is_declared_absent_once() => Given([.. BeslotenZonderGevaar, new RegisterNietVanToepassing(D(3, 4), Tekst("x"))])
        .When(new RegisterNietVanToepassingVerklarenUseCase(), new RegisterNietVanToepassingVerklaren("x")).Refuses("BIB-61");

    public static TheoryData<IEvent[]> ZonderPlicht => [BeslotenZonderGevaar, BeslotenNaAdvies, VoorUitreiken];

    [Theory]
    [MemberData(nameof(ZonderPlicht))]
    public void The_duty_is_absent_without_danger_after_advice_or_before_the_form(IEvent[] eerder) => Assert.NotNull(Given(eerder)
        .When(new RegisterNietVanToepassingVerklarenUseCase(), new RegisterNietVanToepassingVerklaren("x")).After.Register!.NietVanToepassing);

    [Fact]
    public void The_report_is_due_the_next_working_day()
    {
        Assert.Equal(D(2, 27), Registerplicht.UiterlijkOp(Staat(Besloten), Wetskalender));
        Assert.Equal(D(2, 9), Registerplicht.UiterlijkOp(Staat(Teruggetrokken), Wetskalender));
        Assert.Null(Registerplicht.UiterlijkOp(Staat(Gemeld), Wetskalender));
        Assert.Null(Registerplicht.UiterlijkOp(Staat(Duidelijk), Wetskalender));
    }

    [Fact]
    public void A_withdrawal_is_reported() => Assert.Equal(ScreeningStatus.TerugtrekkingGemeldInRegister, Given(Teruggetrokken)
        .When(new TerugtrekkingMeldenUseCase(), new TerugtrekkingMelden("REG-1")).After.Status);

    [Fact]
    public void A_withdrawal_whose_duty_was_declared_absent_is_not_reported() => Given([.. VoorUitreiken, new RegisterNietVanToepassing(D(2, 9), Tekst("x"))])
        .When(new TerugtrekkingMeldenUseCase(), new TerugtrekkingMelden("REG-1")).Refuses("BIB-61");

    [Fact]
    public void Betrokkene_may_withdraw_before_the_decision() => Given(Gevraagd)
        .When(new TerugtrekkenUseCase(), new Terugtrekken("brief", D(2, 6))).Then(new AanvraagTeruggetrokken(D(2, 6), Tekst("brief")));

    [Fact]
    public void After_the_decision_there_is_nothing_to_withdraw() => Given(Besloten).When(new TerugtrekkenUseCase(), new Terugtrekken("x")).Refuses("BIB-2.4");

    [Fact]
    public void Closing_keeps_the_screening_five_years() => Given(Gemeld)
        .When(new AfsluitenUseCase(), new Afsluiten(true, [1], D(3, 2))).Then(new ScreeningAfgesloten(D(3, 2), [1], new LocalDate(2031, 3, 2)));

    [Fact]
    public void Closing_asks_a_decision() => Given(Binnen).When(new AfsluitenUseCase(), new Afsluiten(true, [])).Refuses<BesluitOntbreekt>();

    [Fact]
    public void Closing_asks_the_register_duty() => Given(Besloten).When(new AfsluitenUseCase(), new Afsluiten(true, [1])).Refuses<RegisterplichtStaatOpen>();

    [Fact]
    public void Closing_asks_that_copies_are_limited() => Given(Gemeld).When(new AfsluitenUseCase(), new Afsluiten(false, [1])).Refuses<AfschriftenZijnNietBeperkt>();

    [Theory]
    [InlineData()]
    [InlineData(1, 2)]
    public void Closing_asks_for_exactly_the_extracts_of_closed_sources(params int[] lijst) => Given([.. Gemeld, Raadpleging(2, BibobBron.Kvk)])
        .When(new AfsluitenUseCase(), new Afsluiten(true, lijst)).Refuses<UittrekselsOntbreken>();

    [Fact]
    public void Closing_waits_for_open_actions() => Given([.. Gemeld, new ActieAfgesproken(1, Tekst("x"), new Deelnemer("gemeente", Screener), D(7, 1))])
        .When(new AfsluitenUseCase(), new Afsluiten(true, [1])).Refuses("CAD-8.4");

    [Fact]
    public void A_decision_without_danger_closes_once_the_duty_is_declared_absent() => Assert.Equal(ScreeningStatus.Afgesloten,
        Given([.. BeslotenZonderGevaar, new RegisterNietVanToepassing(D(3, 4), Tekst("x"))]).When(new AfsluitenUseCase(), new Afsluiten(true, [1])).After.Status);

    [Fact]
    public void The_list_of_recipients_has_twelve_entries_and_no_more() => Assert.Equal(12, Enum.GetValues<GeheimhoudingsOntvanger>().Length);

    [Fact]
    public void Nobody_outside_the_list_receives() => Given(Besloten)
        .When(new GeheimVerstrekkenUseCase(), new GeheimVerstrekken((GeheimhoudingsOntvanger)12, "w", "n")).Refuses("BIB-51");

    [Fact]
    public void A_third_party_receives_his_own_data_only()
    {
        var verstrekking = new GeheimVerstrekken(GeheimhoudingsOntvanger.DerdeUitMotivering, "w", "n");
        Given(Besloten).When(new GeheimVerstrekkenUseCase(), verstrekking).Refuses("BIB-51");
        Given(Besloten).When(new GeheimVerstrekkenUseCase(), verstrekking with { Betreft = Betrokkene }).Refuses("BIB-51");
        Given(Besloten).When(new GeheimVerstrekkenUseCase(), verstrekking with { Betreft = Financier })
            .Then(new GeheimVerstrekt(D(6, 1), GeheimhoudingsOntvanger.DerdeUitMotivering, Financier, Tekst("w"), Tekst("n")));
    }

    [Fact]
    public void Only_a_third_party_is_named() => Given(Besloten)
        .When(new GeheimVerstrekkenUseCase(), new GeheimVerstrekken(GeheimhoudingsOntvanger.Rechter, "w", "n", Financier)).Refuses("BIB-51");

    [Fact]
    public void The_judge_receives_after_closing() => Assert.Single(Given(Afgesloten).When(
        new GeheimVerstrekkenUseCase(), new GeheimVerstrekken(GeheimhoudingsOntvanger.Rechter, "w", "n", null, D(2, 1))).After.Verstrekkingen);
}
