using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>What becomes of a control when the signal or case behind it falls away.</summary>
public class AanleidingTests
{
    private static readonly ControleFeiten ingetrokken = Loopt with { Stand = Aanleidingstand.Ingetrokken };
    private static readonly ControleFeiten beeindigd = Loopt with { Stand = Aanleidingstand.Beeindigd };
    private static readonly AanleidingNalopenUseCase nalopen = new(Lezer);
    private static readonly ControleVoortzettenUseCase voortzetten = new(Lezer);

    private static IEvent[] Klaar { get; } = Getoetst([.. GeplandOp(Controledag, Signaal), .. Compleet[2..]], new(2026, 2, 20), new(2026, 4, 1));

    private static IEvent[] InOrde { get; } = [.. Klaar, new ControleVoorbereid(Regisseur, new(2026, 2, 20), "v1.0")];

    private static IEvent[] Gedaan { get; } = [.. InOrde, .. Bevonden[Voorbereid.Length..]];

    private static IEvent[] Vervallen(IEvent[] events) => [.. events, new AanleidingVervallen(Aanleidingstand.Ingetrokken, Vandaag)];

    [Fact]
    public void A_retraction_is_noted_once_and_closes_the_preparation_and_the_check()
    {
        var resultaat = Given(InOrde).When(nalopen, new(), ingetrokken);
        resultaat.Then(new AanleidingVervallen(Aanleidingstand.Ingetrokken, Vandaag));
        Assert.Equal((ControleStatus.Gepland, null, null), (resultaat.After.Status, resultaat.After.Check2B, resultaat.After.Briefing));
        Given(Vervallen(InOrde)).When(nalopen, new(), ingetrokken).ThenNothing();
        Given(InOrde).When(nalopen, new(), Loopt).ThenNothing();
        Given(Gepland).When(nalopen, new(), ingetrokken).ThenNothing();
        Given(Afgelast).When(nalopen, new(), ingetrokken).ThenNothing();
    }

    [Fact]
    public void The_end_of_a_case_is_news_before_the_control_and_not_after_it_and_a_retraction_always_is()
    {
        Assert.Equal(Aanleidingstand.Beeindigd, Given(InOrde).When(nalopen, new(), beeindigd).Then<AanleidingVervallen>().Stand);
        Given(Gedaan).When(nalopen, new(), beeindigd).ThenNothing();
        Assert.Equal(Aanleidingstand.Ingetrokken, Given(Gedaan).When(nalopen, new(), ingetrokken).Then<AanleidingVervallen>().Stand);
    }

    [Fact]
    public void Nothing_is_prepared_carried_out_or_shared_from_the_retraction_on_also_before_it_was_noted()
    {
        foreach (var (voor, feiten) in new[] { (Klaar, ingetrokken), (Vervallen(Klaar), Loopt) })
        {
            Given(voor).When(new VoorbereidingAfrondenUseCase(Lezer), new(), feiten).Refuses<AanleidingIsIngetrokken>();
            Als(Rol.Privacyfunctionaris, "gemeente", "p.privacy", voor).When(new Check2BUitvoerenUseCase(Lezer), Check(Stand(voor)), feiten).Refuses<AanleidingIsIngetrokken>();
        }

        Given(InOrde).When(new ControleUitvoerenUseCase(Lezer, Instellingen), new(Controledag, [1], [Orgaan.ToezichthouderVth]), ingetrokken).Refuses("OND-1.11");
        Given(InOrde).When(new ControleUitvoerenUseCase(Lezer, Instellingen), new(Controledag, [1], [Orgaan.ToezichthouderVth]), beeindigd).Refuses<AanleidingIsBeeindigd>();
        foreach (var (na, feiten) in new[] { (Gedaan, ingetrokken), (Vervallen(Gedaan), Loopt) })
        {
            Given(na).When(new BevindingVerstrekkenUseCase(Lezer), new(1, Orgaan.Brandweer, Verstrekkingsgrond.AvgPubliekeTaak), feiten).Refuses<AanleidingIsIngetrokken>();
            Given(na).When(new BevindingVastleggenUseCase(Lezer), new(Orgaan.Politie, 1, null, BevindingBron.Verklaring, "x", Verstrekkingsgrond.Wpg16), feiten).Refuses<AanleidingIsIngetrokken>();
            Given(na).When(new InterventieVoornemenUseCase(Lezer), new(Maatregelsoort.Waarschuwing, BevoegdOrgaan.College, "APV 2:30", 1, "x", [1], "x"), feiten).Refuses<AanleidingIsIngetrokken>();
            IEvent[] besloten = [.. na, Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null)];
            Given(besloten).When(new InterventieUitvoerenUseCase(Lezer), new(1, Vandaag), feiten).Refuses<AanleidingIsIngetrokken>();
            Assert.NotNull(Given(besloten).When(new InterventieIntrekkenUseCase(Lezer), new(2, "x"), feiten).Decision.Refusal);
        }
    }

    [Fact]
    public void What_an_organ_saw_itself_is_recorded_and_a_measure_can_be_withdrawn_whatever_became_of_the_signal()
    {
        Als(Rol.VthHandhaver, "gemeente", "j.handhaver", Vervallen(Gedaan))
            .When(new BevindingVastleggenUseCase(Lezer), new(Orgaan.ToezichthouderVth, 1, null, BevindingBron.Verklaring, "x"), ingetrokken).Then<BevindingVastgelegd>();
        Given(Vervallen([.. Gedaan, Voorgenomen(Maatregelsoort.Waarschuwing)]))
            .When(new InterventieIntrekkenUseCase(Lezer), new(1, "x"), ingetrokken).Then<InterventieIngetrokken>();
    }

    [Fact]
    public void After_the_decision_to_go_on_the_control_is_prepared_and_checked_again()
    {
        var resultaat = Given(Vervallen(InOrde)).When(voortzetten, new("Eigen toezicht op de vergunning"), ingetrokken);
        resultaat.Then(new ControleVoortgezet(Aanleidingstand.Ingetrokken, Tekst("Eigen toezicht op de vergunning"), "v1.0", Regisseur, Vandaag));
        IEvent[] verder = [.. Vervallen(InOrde), .. resultaat.Decision.Events, new BriefingVastgelegd(Controledag, Tekst("b"))];
        Given(verder).When(new VoorbereidingAfrondenUseCase(Lezer), new(), ingetrokken).Refuses<Check2BOntbreekt>();
        IEvent[] getoetst = Getoetst(verder, Vandaag, Vandaag.PlusDays(30));
        Given(getoetst).When(new VoorbereidingAfrondenUseCase(Lezer), new(), ingetrokken).Then<ControleVoorbereid>();
        Given(getoetst).When(nalopen, new(), ingetrokken).ThenNothing();
    }

    [Fact]
    public void A_decision_about_the_end_of_a_case_is_none_about_its_retraction()
    {
        IEvent[] verder = [.. Klaar, new ControleVoortgezet(Aanleidingstand.Beeindigd, Tekst("x"), "v1.0", Regisseur, Vandaag)];
        Given(verder).When(nalopen, new(), beeindigd).ThenNothing();
        Given(verder).When(nalopen, new(), ingetrokken).Then<AanleidingVervallen>();
    }

    [Fact]
    public void There_is_nothing_to_decide_while_all_runs_and_calling_off_is_a_decision_too()
    {
        Given(Klaar).When(voortzetten, new("x"), Loopt).Refuses<AanleidingLooptNog>();
        Given(Gepland).When(voortzetten, new("x"), ControleFeiten.Geen).Refuses<AanleidingLooptNog>();
        Assert.NotNull(Given(Klaar).When(voortzetten, new("x"), ingetrokken).Then<ControleVoortgezet>());
        Assert.NotNull(Given(Vervallen(Klaar)).When(new ControleAfgelastenUseCase(Instellingen), new(Afgelastingsreden.AanleidingVervallen, "x")).Then<ControleAfgelast>());
    }

    [Fact]
    public void Nobody_of_an_organ_is_invited_before_the_check_nor_after_the_retraction()
    {
        var regels = new ControleRegels();
        var politie = new Deelnemer("politie");
        Assert.IsType<Check2BOntbreekt>(regels.MagDeelnemer(Stand([.. GeplandOp(Controledag, Signaal), Politie]), politie));
        Assert.IsType<Check2BOntbreekt>(regels.MagDeelnemer(Stand(Getoetst([.. GeplandOp(Controledag, Signaal), Politie], Vandaag, Vandaag, Check2BBesluit.Geweigerd)), politie));
        Assert.Null(regels.MagDeelnemer(Stand(Klaar), politie));
        Assert.IsType<AanleidingIsIngetrokken>(regels.MagDeelnemer(Stand(Vervallen(Klaar)), politie));
        Assert.Null(regels.MagDeelnemer(Stand(Vervallen(Klaar)), new Deelnemer("gemeente", new("x"))));
        Assert.Null(regels.MagDeelnemer(Stand([.. Gepland, Politie]), politie));
    }

    [Fact]
    public void Who_checked_a_control_does_not_come_to_run_it()
    {
        var regels = new ControleRegels();
        Assert.IsType<EigenControleNietToetsen>(regels.MagDuo(Stand(Klaar), new(new("p.privacy"), new("x"))));
        Assert.Null(regels.MagDuo(Stand(Klaar), Paar));
    }
}
