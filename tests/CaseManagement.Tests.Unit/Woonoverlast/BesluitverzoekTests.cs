using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>Requests for a decision stand beside each other; each is asked and dealt with on its own (§8.3).</summary>
public class BesluitverzoekTests
{
    private static readonly BesluitGevraagd dwangsom = Gevraagd(GevraagdBesluit.LastOnderDwangsom);
    private static readonly BesluitGevraagd afsluiting = Gevraagd(GevraagdBesluit.Afsluiting);

    [Fact]
    public void Another_decision_is_asked_while_one_waits() => Given([.. InBehandeling, dwangsom])
        .When(new BesluitVragenUseCase(MetApv), new BesluitVragen(GevraagdBesluit.Afsluiting, "klaar"))
        .Then(new BesluitGevraagd(GevraagdBesluit.Afsluiting, Tekst("klaar"), Nu, null, null));

    [Fact]
    public void Only_what_was_asked_is_dealt_with()
    {
        var command = new BesluitverzoekAfhandelen(GevraagdBesluit.Afsluiting, BesluitverzoekUitkomst.Ontraden, "nog niet");
        Given([.. InBehandeling, dwangsom]).When(new BesluitverzoekAfhandelenUseCase(), command).Refuses<BesluitNietGevraagd>();
        var na = GivenAls(Rol.VoorzitterOverleg, "gemeente", [.. InBehandeling, dwangsom, afsluiting]).When(new BesluitverzoekAfhandelenUseCase(), command).After;
        Assert.Equal(GevraagdBesluit.LastOnderDwangsom, Assert.Single(na.Besluitverzoeken).Soort);
    }

    [Theory]
    [InlineData(Rol.Casusregisseur)]
    [InlineData(Rol.Achtervang)]
    public void Who_runs_the_case_takes_a_request_back_but_does_not_record_the_advice_on_it(Rol rol)
    {
        foreach (var uitkomst in new[] { BesluitverzoekUitkomst.Geadviseerd, BesluitverzoekUitkomst.Ontraden })
        {
            Afhandelen(rol, uitkomst).Refuses<AdviesIsVanDeVoorzitter>();
            Afhandelen(Rol.VoorzitterOverleg, uitkomst).Then(new BesluitverzoekAfgehandeld(GevraagdBesluit.Afsluiting, uitkomst, Tekst("overleg")));
        }

        Afhandelen(rol, BesluitverzoekUitkomst.Ingetrokken)
            .Then(new BesluitverzoekAfgehandeld(GevraagdBesluit.Afsluiting, BesluitverzoekUitkomst.Ingetrokken, Tekst("overleg")));
    }

    [Fact]
    public void Taking_up_treatment_again_drops_the_request_to_close_only() => Assert.Equal(
        GevraagdBesluit.LastOnderDwangsom,
        Assert.Single(Stand([.. Monitoring, dwangsom, afsluiting, new BehandelingHervat(1, Vandaag)]).Besluitverzoeken).Soort);

    [Theory]
    [InlineData(GevraagdBesluit.VoornemenGedragsaanwijzing, "Trede 3")]
    [InlineData(GevraagdBesluit.LastOnderDwangsom, "Trede 4")]
    [InlineData(GevraagdBesluit.LastOnderBestuursdwang, "Trede 5")]
    [InlineData(GevraagdBesluit.TijdelijkHuisverbod, "Trede 6")]
    [InlineData(GevraagdBesluit.Afsluiting, "Afsluiting")]
    public void The_meeting_reads_what_is_asked(GevraagdBesluit soort, string omschrijving) =>
        Assert.Equal(omschrijving, Assert.Single(Overzicht([.. InBehandeling, Gevraagd(soort)]).Agendering!.GevraagdeBesluiten).Soort);

    [Fact]
    public void Buurtbemiddeling_that_ended_neither_starts_nor_ends_again()
    {
        Given([.. InBehandeling, .. BemiddelingMislukt])
            .When(new BuurtbemiddelingResultaatVastleggenUseCase(), new(BuurtbemiddelingResultaat.Mislukt, Vandaag)).Refuses<GeenLopendeBuurtbemiddeling>();
        Given([.. InBehandeling, .. Bemiddeld[..2], new BuurtbemiddelingAfgerond(BuurtbemiddelingResultaat.Geweigerd, Vandaag)])
            .When(new BuurtbemiddelingStartenUseCase(), new(Vandaag, true, true)).Refuses<GeenAanbodBuurtbemiddeling>();
    }

    [Fact]
    public void A_second_warning_may_follow_the_result_of_the_first() => Given(Volledig)
        .When(new WaarschuwingVerzendenUseCase(WoonoverlastParameters.Standaard), new(Vandaag, Vandaag.PlusDays(14), "weer geluid")).Then<WaarschuwingVerzonden>();

    private static BesluitGevraagd Gevraagd(GevraagdBesluit soort) => new(soort, Tekst("graag"), Nu, null, null);

    private static ScenarioResult<WoonoverlastDossier> Afhandelen(Rol rol, BesluitverzoekUitkomst uitkomst) =>
        GivenAls(rol, "gemeente", [.. InBehandeling, afsluiting])
            .When(new BesluitverzoekAfhandelenUseCase(), new BesluitverzoekAfhandelen(GevraagdBesluit.Afsluiting, uitkomst, "overleg"));
}
