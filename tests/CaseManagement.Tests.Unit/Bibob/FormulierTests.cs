using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Screening;
using NodaTime;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class FormulierTests
{
    [Fact]
    public void The_questionnaire_goes_out_with_its_annex() => Given(Nieuw)
        .When(new VragenformulierUitreikenUseCase(), new VragenformulierUitreiken(D(1, 20), D(1, 6)))
        .Then(new VragenformulierUitgereikt(D(1, 6), 3, D(1, 20)));

    [Theory]
    [InlineData(BibobObject.Subsidie, BibobSubsoort.Anders, 1)]
    [InlineData(BibobObject.Vergunning, BibobSubsoort.Omgevingsvergunning, 2)]
    [InlineData(BibobObject.AndereBeschikking, BibobSubsoort.Horeca, 3)]
    [InlineData(BibobObject.Overheidsopdracht, BibobSubsoort.Anders, 4)]
    [InlineData(BibobObject.Vastgoedtransactie, BibobSubsoort.Anders, 5)]
    public void Each_object_has_its_national_form(BibobObject @object, BibobSubsoort subsoort, int bijlage) =>
        Assert.Equal(bijlage, Vragenformulier.BijlageVoor(@object, subsoort));

    [Fact]
    public void A_term_ends_after_the_day_it_is_set() => Given(Nieuw)
        .When(new VragenformulierUitreikenUseCase(), new VragenformulierUitreiken(D(1, 6), D(1, 6))).Refuses<TermijnIsTeKort>();

    [Fact]
    public void Nothing_happens_in_the_future() => Given(Nieuw)
        .When(new VragenformulierUitreikenUseCase(), new VragenformulierUitreiken(D(7, 1), D(6, 2))).Refuses("BIB-2.4");

    [Fact]
    public void Nothing_happens_before_the_previous_step() => Given(Uitgereikt)
        .When(new VragenformulierOntvangenUseCase(), new VragenformulierOntvangen(true, D(1, 5))).Refuses("BIB-2.4");

    [Fact]
    public void Without_a_date_it_is_today() => Given(Uitgereikt)
        .When(new VragenformulierOntvangenUseCase(), new VragenformulierOntvangen(true)).Then(new VragenformulierBinnengekomen(D(6, 1), true));

    [Fact]
    public void A_reminder_waits_until_the_term_has_passed() => Given(Uitgereikt)
        .When(new RappellerenUseCase(), new Rappelleren(D(2, 3), D(1, 20))).Refuses<TermijnLooptNog>();

    [Fact]
    public void A_reminder_sets_a_last_term()
    {
        var na = Given(Uitgereikt).When(new RappellerenUseCase(), new Rappelleren(D(2, 3), D(1, 21))).After;
        Assert.Equal((ScreeningStatus.Gerappelleerd, D(2, 3)), (na.Status, na.Formulier!.Termijn));
    }

    [Fact]
    public void Refusal_is_not_established_without_a_reminder() => Given(Uitgereikt)
        .When(new WeigeringInvullenVaststellenUseCase(), new WeigeringInvullenVaststellen(WijzeVanWeigeren.TermijnVerstreken, "x")).Refuses("BIB-2.4");

    [Theory]
    [InlineData(WijzeVanWeigeren.TermijnVerstreken, 3, false)]
    [InlineData(WijzeVanWeigeren.TermijnVerstreken, 4, true)]
    [InlineData(WijzeVanWeigeren.Uitdrukkelijk, 3, true)]
    public void Refusal_after_a_reminder_waits_for_the_last_term_unless_it_is_said(WijzeVanWeigeren wijze, int dag, bool mag) => Assert.Equal(
        mag, Given([.. Uitgereikt, new RappelVerzonden(D(1, 21), D(2, 3))]).When(
            new WeigeringInvullenVaststellenUseCase(), new WeigeringInvullenVaststellen(wijze, "x", D(2, dag))).Decision.Refusal is null);

    [Fact]
    public void Refusal_to_supply_waits_for_the_term_to_supply() => Given(InAanvulling)
        .When(new WeigeringInvullenVaststellenUseCase(), new WeigeringInvullenVaststellen(WijzeVanWeigeren.TermijnVerstreken, "x", D(2, 3)))
        .Refuses<TermijnLooptNog>();

    [Fact]
    public void Additional_data_is_asked_about_an_incomplete_form() => Given(Onvolledig)
        .When(new AanvullingVragenUseCase(), new AanvullingVragen(D(2, 3), "loonstaten", D(1, 20)))
        .Then(new AanvullingGevraagd(D(1, 20), D(2, 3), Tekst("loonstaten")));

    [Fact]
    public void Nothing_is_asked_about_a_complete_form() => Given(Binnen)
        .When(new AanvullingVragenUseCase(), new AanvullingVragen(D(2, 3), "x", D(1, 20))).Refuses<FormulierIsVolledig>();

    [Fact]
    public void Completion_makes_the_form_complete_and_ends_every_request()
    {
        var na = Given(InAanvulling).When(new AanvullingOntvangenUseCase(), new AanvullingOntvangen(true, D(1, 28))).After;
        Assert.True(na.Formulier!.Volledig);
        Assert.Equal((ScreeningStatus.VragenformulierOntvangen, D(1, 28)), (na.Status, Assert.Single(na.Aanvullingen).BeeindigdOp));
    }

    [Fact]
    public void During_the_own_investigation_additional_data_leads_back_to_it()
    {
        var na = Given([.. Onvolledig, new CaseManagement.Bibob.Onderzoek.EigenOnderzoekGestart(D(1, 20)),
            new AanvullingGevraagd(D(1, 21), D(2, 3), Tekst("x"))]).When(new AanvullingOntvangenUseCase(), new AanvullingOntvangen(false, D(1, 28))).After;
        Assert.Equal((ScreeningStatus.InEigenOnderzoek, (LocalDate?)null), (na.Status, na.Aanvullingen[0].BeeindigdOp));
    }
}
