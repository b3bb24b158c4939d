using CaseManagement.Kernel.Beslissen;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using NodaTime;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class EindeTests
{
    private static readonly MonitoringStarten monitoren = new(new(2026, 6, 1), "rustig", new(2026, 4, 15));
    private static readonly DossierAfsluiten afsluiten = new(AfsluitReden.OverlastGestopt, "rust");
    private static readonly DossierAfsluitenUseCase sluit = new(WoonoverlastParameters.Standaard);
    private static readonly BesluitGevraagd trede3 = new(GevraagdBesluit.VoornemenGedragsaanwijzing, Tekst("x"), Nu, null, null);
    private static readonly BesluitGevraagd afsluiting = new(GevraagdBesluit.Afsluiting, Tekst("x"), Nu, null, null);

    [Fact]
    public void Monitoring_runs_from_today_until_its_date() => Given([.. InBehandeling, .. BemiddelingMislukt, afsluiting])
        .When(new MonitoringStartenUseCase(), monitoren)
        .Then(new MonitoringGestart(Vandaag, new(2026, 6, 1), new(2026, 4, 15), Tekst("rustig")));

    [Fact]
    public void Monitoring_waits_for_the_result_of_the_rung()
    {
        Given([.. InBehandeling, .. Bemiddeld]).When(new MonitoringStartenUseCase(), monitoren).Refuses<ResultaatVanTredeOntbreekt>();
        Given([.. InBehandeling, .. Gewaarschuwd]).When(new MonitoringStartenUseCase(), monitoren).Refuses<ResultaatVanTredeOntbreekt>();
    }

    [Fact]
    public void Monitoring_waits_for_a_decision_that_was_asked() =>
        Given([.. InBehandeling, trede3]).When(new MonitoringStartenUseCase(), monitoren).Refuses<BesluitNogGevraagd>();

    [Theory]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-06-01", "2026-03-01")]
    [InlineData("2026-06-01", "2026-06-02")]
    public void A_period_of_monitoring_lies_ahead(string tot, string? herbeoordelenOp)
    {
        var command = new MonitoringStarten(Dag(tot), "x", herbeoordelenOp is null ? null : Dag(herbeoordelenOp));
        Given(InBehandeling).When(new MonitoringStartenUseCase(), command).Refuses<MonitoringTermijnKloptNiet>();
        Given(Monitoring).When(new MonitoringHerbeoordelenUseCase(), new MonitoringHerbeoordelen(command.Tot, "x", command.HerbeoordelenOp))
            .Refuses<MonitoringTermijnKloptNiet>();
    }

    [Fact]
    public void Looking_again_gives_a_new_period()
    {
        var resultaat = Given(Monitoring).When(new MonitoringHerbeoordelenUseCase(), new MonitoringHerbeoordelen(Vandaag, "klaar", Vandaag));
        resultaat.Then(new MonitoringHerbeoordeeld(Vandaag, Vandaag, Tekst("klaar")));
        Assert.Equal(new Monitoringperiode(new(2026, 2, 1), Vandaag, Vandaag), resultaat.After.Monitoring);
    }

    [Fact]
    public void A_dossier_closes_after_monitoring_and_is_kept_five_years()
    {
        var resultaat = Given([.. Monitoring, afsluiting]).When(sluit, afsluiten);
        resultaat.Then(new DossierAfgesloten(AfsluitReden.OverlastGestopt, Tekst("rust"), Vandaag, new(2031, 3, 2)));
        Assert.Equal((WoonoverlastStatus.Afgesloten, false, new LocalDate(2031, 3, 2)), (resultaat.After.Status, resultaat.After.IsActief, resultaat.After.VernietigenOp));
        Assert.Empty(resultaat.After.Besluitverzoeken);
    }

    [Fact]
    public void A_broken_off_dossier_is_kept_one_year() => Given([.. InBehandeling, .. Bemiddeld])
        .When(sluit, afsluiten with { Reden = AfsluitReden.Afgebroken })
        .Then(new DossierAfgesloten(AfsluitReden.Afgebroken, Tekst("rust"), Vandaag, new(2027, 3, 2)));

    [Fact]
    public void A_dossier_cannot_close_without_monitoring() => Given(InBehandeling).When(sluit, afsluiten).Refuses("WOV-3.3");

    [Fact]
    public void A_dossier_cannot_close_while_monitoring_runs()
    {
        GivenOp(new(2026, 3, 1), Monitoring).When(sluit, afsluiten).Refuses<MonitoringLoopt>();
        Assert.Null(GivenOp(new(2026, 3, 2), Monitoring).When(sluit, afsluiten).Decision.Refusal);
        Assert.Null(GivenOp(new(2026, 2, 28), Monitoring).When(sluit, afsluiten with { Reden = AfsluitReden.Afgebroken }).Decision.Refusal);
    }

    [Fact]
    public void Watching_that_was_shortened_to_today_is_over_tomorrow()
    {
        IEvent[] verkort = [.. Monitoring, new MonitoringHerbeoordeeld(Vandaag, null, Tekst("rustig"))];
        Given(verkort).When(sluit, afsluiten).Refuses<MonitoringLoopt>();
        GivenOp(Vandaag.PlusDays(1), verkort).When(sluit, afsluiten).Then<DossierAfgesloten>();
    }

    [Fact]
    public void A_warning_and_a_watch_run_to_the_end_of_their_last_day()
    {
        var waarschuwing = new Waarschuwing(Vandaag.PlusDays(-10), Vandaag, false);
        Assert.Equal((false, true), (waarschuwing.IsVoorbijOp(Vandaag), waarschuwing.IsVoorbijOp(Vandaag.PlusDays(1))));
        var monitoring = new Monitoringperiode(Vandaag.PlusDays(-10), Vandaag, null);
        Assert.Equal((false, true), (monitoring.IsVoorbijOp(Vandaag), monitoring.IsVoorbijOp(Vandaag.PlusDays(1))));
    }

    [Fact]
    public void A_dossier_cannot_close_with_open_actions() => Given([.. Monitoring, OpenActie]).When(sluit, afsluiten).Refuses("CAD-8.4");

    [Fact]
    public void A_dossier_cannot_close_while_a_rung_is_asked_of_the_meeting() =>
        Given([.. InBehandeling, trede3]).When(sluit, afsluiten with { Reden = AfsluitReden.Afgebroken }).Refuses<BesluitNogGevraagd>();

    [Theory]
    [InlineData(Overdrachtsdoel.Pga, WoonoverlastStatus.OverdrachtPga)]
    [InlineData(Overdrachtsdoel.Ondermijning, WoonoverlastStatus.OverdrachtOndermijning)]
    [InlineData(Overdrachtsdoel.VeiligThuis, WoonoverlastStatus.OverdrachtVeiligThuis)]
    public void A_dossier_that_is_handed_over_ends_here(Overdrachtsdoel naar, WoonoverlastStatus status)
    {
        var resultaat = Given(InBehandeling).When(new DossierOverdragenUseCase(WoonoverlastParameters.Standaard), new DossierOverdragen(naar, "AVG 6 lid 1 e"));
        resultaat.Then(new DossierOvergedragen(naar, Tekst("AVG 6 lid 1 e"), new(2031, 3, 2)));
        Assert.Equal((status, false), (resultaat.After.Status, resultaat.After.IsActief));
    }

    [Fact]
    public void A_dossier_cannot_be_handed_over_with_open_actions() => Given([.. InBehandeling, OpenActie])
        .When(new DossierOverdragenUseCase(WoonoverlastParameters.Standaard), new DossierOverdragen(Overdrachtsdoel.Pga, "x")).Refuses("CAD-8.4");

    [Fact]
    public void Resumed_treatment_drops_the_proposal_to_close() =>
        Assert.Empty(Stand([.. Monitoring, afsluiting, new BehandelingHervat(1, Vandaag)]).Besluitverzoeken);

    private static LocalDate Dag(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
