using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Stappen;
using CaseManagement.Bibob.Termijnen;
using CaseManagement.Tests.Unit.Testing;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

/// <summary>What holds where a screening stands.</summary>
public class StandTests
{
    [Fact]
    public void After_a_withdrawal_the_reason_to_refuse_is_the_withdrawal()
    {
        var besluit = new BesluitVastleggen { Soort = BesluitSoort.Verlenen, Besluitreferentie = "BSL-1", Motivering = "x" };
        Given(Teruggetrokken).When(new BesluitVastleggenUseCase(), besluit).Refuses<StapNietMogelijk>();
        Given([.. Nieuw, new AanvraagTeruggetrokken(D(2, 6), Tekst("per brief"))])
            .When(new EigenOnderzoekStartenUseCase(), new EigenOnderzoekStarten()).Refuses<StapNietMogelijk>();
    }

    [Fact]
    public void That_a_withdrawal_was_registered_is_no_metadata() => Assert.Equal(
        "TeruggetrokkenDoorBetrokkene", Zaaktype.Overzicht(Scenario<CaseManagement.Bibob.Screening.BibobScreening>.Dossier,
            Staat([.. Teruggetrokken, new InRegisterGemeld(D(2, 9), "REG-2")])).Status);

    [Fact]
    public void A_reason_that_was_given_is_kept_and_an_empty_one_is_none()
    {
        var besluit = new BesluitVastleggen
        {
            Soort = BesluitSoort.Verlenen,
            Besluitreferentie = "BSL-1",
            Motivering = "x",
            Op = D(6, 1),
            BekendgemaaktOp = D(6, 1),
            Evenredigheid = "passend",
        };
        var scenario = Given(Concluded(CaseManagement.Bibob.Screening.GevaarsConclusie.GeenGevaar));
        Assert.Equal(Rendering.Of(Tekst("passend")), Rendering.Of(scenario.When(new BesluitVastleggenUseCase(), besluit).Then<BesluitGenomen>().Evenredigheid));
        Assert.Null(scenario.When(new BesluitVastleggenUseCase(), besluit with { Evenredigheid = " " }).Then<BesluitGenomen>().Evenredigheid);
    }

    [Fact]
    public void The_clock_stands_still_until_and_with_the_last_day_or_until_the_data_came()
    {
        Assert.True(Staat(InAanvulling).StaatStil(D(2, 3)));
        Assert.False(Staat(InAanvulling).StaatStil(D(2, 4)));
        Assert.False(Staat([.. InAanvulling, new AanvullingBinnengekomen(D(1, 28), true)]).StaatStil(D(1, 29)));
    }
}
