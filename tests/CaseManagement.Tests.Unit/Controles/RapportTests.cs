using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class RapportTests
{
    private static readonly ControleRapporterenUseCase rapporteren = new();
    private static readonly ControleAfsluitenUseCase afsluiten = new(Instellingen);

    [Fact]
    public void The_report_counts_places_findings_per_organ_that_were_supplied_and_measures_that_stand()
    {
        IEvent[] events =
        [
            .. Bevonden,
            Voorgenomen(Maatregelsoort.Waarschuwing), Voorgenomen(Maatregelsoort.Sluiting13b, nummer: 2), Voorgenomen(Maatregelsoort.Waarschuwing, nummer: 3),
            Voorgenomen(Maatregelsoort.Sluiting13b, nummer: 4), new InterventieIngetrokken(4, Tekst("x"), null, Regisseur, Vandaag),
        ];
        var resultaat = Given(events).When(rapporteren, new(Doelbereik.DeelsBereikt));
        resultaat.Then(new ControleGerapporteerd(
            Vandaag,
            Doelbereik.DeelsBereikt,
            2,
            [new(Orgaan.ToezichthouderVth, 2, 2), new(Orgaan.Politie, 1, 1), new(Orgaan.Brandweer, 1, 0)],
            [new(Maatregelsoort.Sluiting13b, 1), new(Maatregelsoort.Waarschuwing, 2)],
            Regisseur));
        Assert.Equal(ControleStatus.Gerapporteerd, resultaat.After.Status);
    }

    [Fact]
    public void There_is_no_report_while_an_organ_that_inspected_has_not_told_what_it_found()
    {
        var refusal = Given([.. Uitgevoerd, Vond(1, Orgaan.Politie, 1, null)]).When(rapporteren, new(Doelbereik.Bereikt)).Decision.Refusal;
        Assert.Equal(new BevindingenOntbreken("toezichthouder van VTH, brandweer"), refusal);
    }

    [Fact]
    public void A_control_without_measures_is_kept_for_five_years()
    {
        var resultaat = Given(Gerapporteerd).When(afsluiten, new());
        resultaat.Then(new ControleAfgesloten(ControleSelectie.ToezichtUitgevoerd, new(2031, 3, 2), Regisseur, Vandaag));
        Assert.Equal((ControleStatus.Afgesloten, new LocalDate(2031, 3, 2), false), (resultaat.After.Status, resultaat.After.VernietigenOp, resultaat.After.IsActief));
        Assert.NotNull(Given(Met(Voorgenomen(Maatregelsoort.Waarschuwing), Ingetrokken)).When(afsluiten, new()).Then<ControleAfgesloten>());
    }

    [Fact]
    public void A_control_with_a_decided_measure_is_kept_for_ten_years_also_when_that_was_withdrawn() =>
        Given(Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom), Besloten(null, null, null, Vandaag.PlusDays(-1)), Ingetrokken))
            .When(afsluiten, new()).Then(new ControleAfgesloten(ControleSelectie.HandhavingUitgevoerd, new(2036, 3, 2), Regisseur, Vandaag));

    [Fact]
    public void Nothing_is_closed_while_actions_measures_or_terms_to_object_run()
    {
        Given([.. Gerapporteerd, PlannenTests.Actie]).When(afsluiten, new()).Refuses<ErZijnOpenActies>();
        Given(Met(Voorgenomen(Maatregelsoort.Waarschuwing))).When(afsluiten, new()).Refuses<MaatregelenLopenNog>();
        Given(Met(Voorgenomen(Maatregelsoort.Waarschuwing), Besloten(null, null, null, null), new InterventieUitgevoerd(1, Vandaag, Regisseur)))
            .When(afsluiten, new()).Refuses<MaatregelenLopenNog>();
        Given(Met(Voorgenomen(Maatregelsoort.LastOnderDwangsom), Besloten(null, null, null, Vandaag), Ingetrokken)).When(afsluiten, new()).Refuses<BezwaartermijnLooptNog>();
    }

    private static InterventieIngetrokken Ingetrokken { get; } = new(1, Tekst("x"), null, Regisseur, Vandaag);
}
