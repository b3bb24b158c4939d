using CaseManagement.Kernel.Beslissen;
using CaseManagement.Pga;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class OvergangenTests
{
    private static readonly Dictionary<string, IEvent[]> fasen = new()
    {
        ["InTriage"] = InTriage,
        ["Afgewezen"] = Casus.Afgewezen,
        ["Doorverwezen"] = Casus.Doorverwezen,
        ["Geaccepteerd"] = Geaccepteerd,
        ["PlanInOpstelling"] = InOpstelling,
        ["InUitvoering"] = InUitvoering,
        ["Opgeschaald"] = Opgeschaald,
        ["Evaluatie"] = Casus.Evaluatie,
        ["Afgesloten"] = Afgesloten,
        ["Nazorg"] = Nazorg,
        ["Bewaard"] = Bewaard,
    };

    // The table of the state machine, written down a second time.
    private static readonly Dictionary<string, string[]> toegestaan = new()
    {
        ["InTriage"] = ["TriageAccepteren", "TriageAfwijzen", .. Informeren],
        ["Afgewezen"] = Informeren,
        ["Doorverwezen"] = Informeren,
        ["Geaccepteerd"] = [.. Informeren, "StartgesprekVastleggen", .. Lopend, .. Afsluiten],
        ["PlanInOpstelling"] = [.. Informeren, "PlanVoorleggen", "PlanVaststellen", .. Lopend, .. Afsluiten],
        ["InUitvoering"] =
        [
            .. Informeren, "PlanVoorleggen", "PlanBijstellen", .. Lopend, "OpschalenVragen", "Opschalen", "GegevensVerstrekken", "EvaluatieVastleggen",
        ],
        ["Opgeschaald"] =
            [.. Informeren, .. Lopend, "GegevensVerstrekken", "AfschalenVragen", "Afschalen", "EvaluatieVastleggen", .. Afsluiten],
        ["Evaluatie"] = [.. Informeren, .. Lopend, "UitvoeringHervatten", .. Afsluiten],
        ["Afgesloten"] = ["InBewaringNemen"],
        ["Nazorg"] = ["InBewaringNemen"],
        ["Bewaard"] = [],
    };

    private static string[] Informeren => ["InformatieplichtVoldoen", "InformatieplichtUitstellen", "InformatieplichtLatenVervallen"];

    private static string[] Lopend => ["IncidentVastleggen", "BesluitverzoekAfwijzen"];

    private static string[] Afsluiten => ["AfsluitingVoorstellen", "BlijvendVoorstellen", "CasusAfsluiten", "BlijvendAfsluiten"];

    public static TheoryData<string, string> Alle()
    {
        var data = new TheoryData<string, string>();
        foreach (var fase in fasen.Keys)
        {
            foreach (var stap in Stappen.Alle.Keys)
            {
                data.Add(fase, stap);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void A_step_is_open_in_exactly_the_states_of_the_table(string fase, string stap)
    {
        Assert.Equal(fase, Staat(fasen[fase]).Status.ToString());

        var weigering = Stappen.Neem(stap, Op("2026-07-15", fasen[fase], gebruiker: "v.voorzitter")).Refusal;

        var isDicht = weigering is StapPastNietBijStatus or CasusIsOpgeschaald;
        Assert.Equal(toegestaan[fase].Contains(stap), !isDicht);
        if (isDicht)
        {
            Assert.Equal(fase == "Opgeschaald" ? "PGA-23" : "PGA-4.2", weigering!.RegelId);
        }
    }

    [Fact]
    public void Without_a_referral_no_step_is_possible() => Assert.All(
        Stappen.Alle.Keys, stap => Assert.IsType<CasusIsNietAangemeld>(Stappen.Neem(stap, Op("2026-07-15", [])).Refusal));

    [Theory]
    [InlineData("TriageAccepteren")]
    [InlineData("PlanVaststellen")]
    [InlineData("Opschalen")]
    public void A_step_cannot_lie_in_the_future(string stap)
    {
        var (fase, morgen) = (stap switch { "TriageAccepteren" => InTriage, "PlanVaststellen" => InOpstelling, _ => InUitvoering }, D("2026-07-16"));
        var scenario = Op("2026-07-15", fase, gebruiker: "v.voorzitter");

        Assert.IsType<DagLigtInDeToekomst>(Stappen.Alle[stap](scenario.State, scenario.Context, morgen).Refusal);
    }

    [Fact]
    public void A_step_cannot_lie_before_the_previous_step()
    {
        var scenario = Op("2026-07-15", InUitvoering, gebruiker: "v.voorzitter");

        Assert.IsType<DagLigtVoorVorigeStap>(Stappen.Alle["Opschalen"](scenario.State, scenario.Context, D("2026-02-18")).Refusal);
        Assert.Null(Stappen.Alle["Opschalen"](scenario.State, scenario.Context, D("2026-02-19")).Refusal);
    }

    [Fact]
    public void Informing_may_be_recorded_after_a_later_step_but_not_before_the_referral()
    {
        var scenario = Op("2026-07-15", Geaccepteerd);

        Assert.Null(Stappen.Alle["InformatieplichtVoldoen"](scenario.State, scenario.Context, D("2026-01-20")).Refusal);
        Assert.IsType<DagLigtVoorVorigeStap>(
            Stappen.Alle["InformatieplichtVoldoen"](scenario.State, scenario.Context, D("2026-01-19")).Refusal);
    }

    [Theory]
    [InlineData("Opschalen")]
    [InlineData("BesluitverzoekAfwijzen")]
    [InlineData("CasusAfsluiten")]
    public void A_chair_does_not_decide_on_his_own_case(string stap)
    {
        var fase = stap == "CasusAfsluiten" ? Casus.Evaluatie : InUitvoering;

        Assert.IsType<BesluitOverEigenCasus>(Stappen.Neem(stap, Op("2026-07-15", fase, gebruiker: "a.achtervang")).Refusal);
        Assert.IsNotType<BesluitOverEigenCasus>(Stappen.Neem(stap, Op("2026-07-15", fase, gebruiker: "v.voorzitter")).Refusal);
    }

    [Fact]
    public void An_event_outside_the_lifecycle_is_not_folded()
    {
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(null, Aangenomen));
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(Staat(InTriage), Aanmelding));
        Assert.Throws<InvalidOperationException>(() => Zaaktype.Evolve(Staat(InTriage), new Vreemd()));
    }

    private sealed record Vreemd : IEvent;
}
