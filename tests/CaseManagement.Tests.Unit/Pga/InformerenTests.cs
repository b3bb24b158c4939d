using CaseManagement.Pga.Informeren;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class InformerenTests
{
    private static readonly InformatieplichtUitstellenUseCase uitstellen = new(Instellingen);
    private static readonly LocalDate dag = D("2026-01-26");

    [Fact]
    public void Informing_ends_the_duty() =>
        Op("2026-01-26", Geaccepteerd).When(new InformatieplichtVoldoenUseCase(), new InformatieplichtVoldoen(dag)).Then(new InformatieplichtVoldaan(dag));

    [Fact]
    public void Postponing_records_the_ground_and_the_eight_considerations() =>
        Op("2026-01-26", Geaccepteerd).When(uitstellen, Uitstel("2026-04-26"))
            .Then(new InformatieplichtUitgesteld(dag, UitstelGrond.StrafbareFeiten, Afweging, D("2026-04-26")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Postponing_needs_every_consideration(int leeg)
    {
        string[] a = ["a", "b", "c", "d", "e", "f", "g", "h"];
        a[leeg] = " ";
        var afweging = new AchtAfwegingen(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);

        Op("2026-01-26", Geaccepteerd).When(uitstellen, Uitstel("2026-02-26") with { Afweging = afweging }).Refuses("OND-32");
    }

    [Theory]
    [InlineData("2026-01-26")]
    [InlineData("2026-04-27")]
    public void Postponing_is_weighed_again_within_three_months(string herbeoordelenOp) =>
        Op("2026-01-26", Geaccepteerd).When(uitstellen, Uitstel(herbeoordelenOp)).Refuses<HerbeoordelingKloptNiet>();

    [Fact]
    public void The_duty_can_lapse_on_a_ground() =>
        Op("2026-01-26", Geaccepteerd)
            .When(new InformatieplichtLatenVervallenUseCase(), new InformatieplichtLatenVervallen(dag, VervalGrond.Beroepsgeheim, "Geheim"))
            .Then(new InformatieplichtVervallen(dag, VervalGrond.Beroepsgeheim, T("Geheim")));

    [Theory]
    [InlineData("InformatieplichtVoldoen")]
    [InlineData("InformatieplichtUitstellen")]
    [InlineData("InformatieplichtLatenVervallen")]
    public void A_duty_that_ended_cannot_change(string stap)
    {
        Assert.IsType<InformatieplichtIsAfgedaan>(Stappen.Neem(stap, Op("2026-01-26", [.. Geaccepteerd, new InformatieplichtVoldaan(dag)])).Refusal);
        Assert.IsType<InformatieplichtIsAfgedaan>(Stappen.Neem(
            stap, Op("2026-01-26", [.. Geaccepteerd, new InformatieplichtVervallen(dag, VervalGrond.Beroepsgeheim, T("x"))])).Refusal);
    }

    [Fact]
    public void A_postponed_duty_can_still_be_fulfilled() =>
        Op("2026-02-26", [.. Geaccepteerd, new InformatieplichtUitgesteld(dag, UitstelGrond.StrafbareFeiten, Afweging, D("2026-04-26"))])
            .When(new InformatieplichtVoldoenUseCase(), new InformatieplichtVoldoen(dag)).Then(new InformatieplichtVoldaan(dag));

    [Theory]
    [InlineData(InformatieplichtStatus.Open, false, false)]
    [InlineData(InformatieplichtStatus.Voldaan, true, true)]
    [InlineData(InformatieplichtStatus.Vervallen, true, true)]
    [InlineData(InformatieplichtStatus.Uitgesteld, true, false)]
    public void A_duty_is_settled_when_it_ended_or_is_postponed_until_later(InformatieplichtStatus status, bool opDeDag, bool erna)
    {
        var plicht = new Informatieplicht(status, dag);

        Assert.Equal(opDeDag, plicht.IsAfgehandeld(dag));
        Assert.Equal(erna, plicht.IsAfgehandeld(dag.PlusDays(1)));
    }

    private static InformatieplichtUitstellen Uitstel(string herbeoordelenOp) =>
        new(dag, UitstelGrond.StrafbareFeiten, Stappen.Afwegingen, D(herbeoordelenOp));
}
