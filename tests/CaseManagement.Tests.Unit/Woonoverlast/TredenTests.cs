using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using NodaTime;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class TredenTests
{
    private static readonly GebruikerId burgemeester = new("b.burgemeester");
    private static readonly BuurtbemiddelingAanbieden aanbieden = new("buurtbemiddeling", Vandaag);
    private static readonly BuurtbemiddelingStarten starten = new(Vandaag, true, true);
    private static readonly WaarschuwingVerzenden verzenden = new(Vandaag, new(2026, 4, 2), "geluid");
    private static readonly WaarschuwingVerzendenUseCase waarschuwing = new(WoonoverlastParameters.Standaard);
    private static readonly IEvent[] aangeboden = [.. InBehandeling, Bemiddeld[0], Bemiddeld[1]];
    private static readonly IEvent[] rijp = [.. InBehandeling, .. TweeIncidenten, .. Gehoord];

    [Fact]
    public void Offering_buurtbemiddeling_is_the_first_rung() => Given(InBehandeling)
        .When(new BuurtbemiddelingAanbiedenUseCase(), aanbieden)
        .Then(
            new TredeGewijzigd(EscalatieTrede.Geen, EscalatieTrede.Buurtbemiddeling, Vandaag, null, null),
            new BuurtbemiddelingAangeboden("buurtbemiddeling", Vandaag));

    [Fact]
    public void Buurtbemiddeling_that_runs_is_not_offered_again() =>
        Given(aangeboden).When(new BuurtbemiddelingAanbiedenUseCase(), aanbieden).Refuses<BuurtbemiddelingLoopt>();

    [Fact]
    public void Buurtbemiddeling_may_be_tried_again_on_the_same_rung() => Given([.. InBehandeling, .. BemiddelingMislukt])
        .When(new BuurtbemiddelingAanbiedenUseCase(), aanbieden).Then(new BuurtbemiddelingAangeboden("buurtbemiddeling", Vandaag));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Buurtbemiddeling_needs_the_consent_of_both_parties(bool omwonende, bool overlastgever) => Given(aangeboden)
        .When(new BuurtbemiddelingStartenUseCase(), new BuurtbemiddelingStarten(Vandaag, omwonende, overlastgever)).Refuses<InstemmingOntbreekt>();

    [Fact]
    public void Buurtbemiddeling_starts_once_after_an_offer()
    {
        Given(aangeboden).When(new BuurtbemiddelingStartenUseCase(), starten).Then(new BuurtbemiddelingGestart(Vandaag));
        Given(InBehandeling).When(new BuurtbemiddelingStartenUseCase(), starten).Refuses<GeenAanbodBuurtbemiddeling>();
        Given([.. InBehandeling, .. Bemiddeld]).When(new BuurtbemiddelingStartenUseCase(), starten).Refuses<GeenAanbodBuurtbemiddeling>();
    }

    [Fact]
    public void Nothing_on_the_first_rung_lies_in_the_future()
    {
        var morgen = Vandaag.PlusDays(1);
        Given(InBehandeling).When(new BuurtbemiddelingAanbiedenUseCase(), aanbieden with { Op = morgen }).Refuses("WOV-3.8");
        Given(aangeboden).When(new BuurtbemiddelingStartenUseCase(), starten with { Op = morgen }).Refuses("WOV-3.8");
        Given(aangeboden).When(new BuurtbemiddelingResultaatVastleggenUseCase(), new(BuurtbemiddelingResultaat.Geweigerd, morgen)).Refuses("WOV-3.8");
    }

    [Theory]
    [InlineData(BuurtbemiddelingResultaat.Geslaagd, true)]
    [InlineData(BuurtbemiddelingResultaat.Mislukt, true)]
    [InlineData(BuurtbemiddelingResultaat.Geweigerd, false)]
    public void A_result_fits_only_what_did_or_did_not_start(BuurtbemiddelingResultaat resultaat, bool naStart)
    {
        var command = new BuurtbemiddelingResultaatVastleggen(resultaat, Vandaag);
        Given(naStart ? [.. InBehandeling, .. Bemiddeld] : aangeboden)
            .When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Then(new BuurtbemiddelingAfgerond(resultaat, Vandaag));
        Given(naStart ? aangeboden : [.. InBehandeling, .. Bemiddeld])
            .When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Refuses<ResultaatPastNiet>();
    }

    [Fact]
    public void Not_fit_for_mediation_may_turn_out_before_or_after_the_start()
    {
        var command = new BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat.NietGeschikt, Vandaag);
        Assert.Null(Given(aangeboden).When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Decision.Refusal);
        Assert.Null(Given([.. InBehandeling, .. Bemiddeld]).When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Decision.Refusal);
        Given(InBehandeling).When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Refuses<GeenLopendeBuurtbemiddeling>();
    }

    [Fact]
    public void Buurtbemiddeling_writes_the_result_of_its_own_referral_only()
    {
        var command = new BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat.Geslaagd, Vandaag);
        GivenAls(Rol.Buurtbemiddeling, "buurtbemiddeling", [.. InBehandeling, .. Bemiddeld])
            .When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Then(new BuurtbemiddelingAfgerond(BuurtbemiddelingResultaat.Geslaagd, Vandaag));
        GivenAls(Rol.Buurtbemiddeling, "andere", [.. InBehandeling, .. Bemiddeld])
            .When(new BuurtbemiddelingResultaatVastleggenUseCase(), command).Refuses<GeenLopendeBuurtbemiddeling>();
    }

    [Fact]
    public void A_warning_follows_a_known_result_of_the_first_rung() => Given([.. rijp, .. BemiddelingMislukt])
        .When(waarschuwing, verzenden with { WaarschuwingIsVoorwaarde = true })
        .Then(
            new TredeGewijzigd(EscalatieTrede.Buurtbemiddeling, EscalatieTrede.Waarschuwing, Vandaag, null, null),
            new WaarschuwingVerzonden(Vandaag, new(2026, 4, 2), true, Tekst("geluid")));

    [Fact]
    public void A_warning_cannot_follow_an_unknown_result() =>
        Given([.. rijp, .. Bemiddeld]).When(waarschuwing, verzenden).Refuses<ResultaatVanTredeOntbreekt>();

    [Fact]
    public void A_warning_needs_two_verified_incidents()
    {
        IEvent[] een = [.. InBehandeling, .. Gehoord, .. BemiddelingMislukt, .. Incident(1, new(2026, 1, 10)), GemeldIncident(2, new(2026, 1, 20))];
        Given(een).When(waarschuwing, verzenden).Refuses("WOV-22");
        Assert.Null(Given(een)
            .When(new WaarschuwingVerzendenUseCase(WoonoverlastParameters.Standaard with { MinIncidentenTrede2 = 1 }), verzenden).Decision.Refusal);
    }

    [Fact]
    public void A_warning_needs_the_overlastgever_heard_or_given_the_chance()
    {
        Given([.. InBehandeling, .. TweeIncidenten, .. BemiddelingMislukt]).When(waarschuwing, verzenden).Refuses<OverlastgeverNietGehoord>();
        Assert.Null(Given([
            .. InBehandeling, .. TweeIncidenten, .. BemiddelingMislukt,
            new HoorWederhoorVastgelegd(HoorWijze.GelegenheidGeboden, Vandaag, Tekst("kwam niet"))]).When(waarschuwing, verzenden).Decision.Refusal);
    }

    [Fact]
    public void A_warning_is_not_sent_in_the_future_or_twice()
    {
        Given([.. rijp, .. BemiddelingMislukt]).When(waarschuwing, verzenden with { VerzondenOp = Vandaag.PlusDays(1) }).Refuses("WOV-3.8");
        Given([.. InBehandeling, .. Gewaarschuwd]).When(waarschuwing, verzenden).Refuses<WaarschuwingLoopt>();
    }

    [Theory]
    [InlineData(null, "b.burgemeester")]
    [InlineData("spoed", null)]
    [InlineData("  ", "b.burgemeester")]
    public void Skipping_a_rung_needs_a_reason_and_a_decider(string? motivering, string? door) => Given(rijp)
        .When(waarschuwing, verzenden with { MotiveringOverslaan = motivering, BesluitDoor = door is null ? null : new GebruikerId(door) })
        .Refuses("WOV-10");

    [Fact]
    public void A_rung_may_be_skipped_with_a_reason_and_a_decider()
    {
        var resultaat = Given(rijp).When(waarschuwing, verzenden with { MotiveringOverslaan = "spoed", BesluitDoor = burgemeester });
        Assert.Equal(
            (EscalatieTrede.Geen, EscalatieTrede.Waarschuwing, burgemeester),
            (resultaat.Then<TredeGewijzigd>().Van, resultaat.After.Trede, resultaat.After.TredeHistorie[0].BesluitDoor));
        Assert.Equal("spoed", resultaat.Then<TredeGewijzigd>().MotiveringOverslaan!.Plain);
    }

    [Fact]
    public void Stepping_back_needs_a_reason_and_a_decider()
    {
        Given([.. InBehandeling, .. Gewaarschuwd]).When(new BuurtbemiddelingAanbiedenUseCase(), aanbieden).Refuses("WOV-10");
        Assert.Equal(EscalatieTrede.Buurtbemiddeling, Given([.. InBehandeling, .. Gewaarschuwd])
            .When(new BuurtbemiddelingAanbiedenUseCase(), aanbieden with { MotiveringOverslaan = "partijen willen praten", BesluitDoor = burgemeester })
            .After.Trede);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_warning_has_its_own_term_and_never_one_for_bezwaar(bool voorwaarde)
    {
        var overzicht = Overzicht([.. InBehandeling, .. Gewaarschuwd[..^1], new WaarschuwingVerzonden(Vandaag, new(2026, 4, 2), voorwaarde, Tekst("x"))]);
        var termijn = Assert.Single(overzicht.Termijnen);
        Assert.Equal(("Waarschuwing", new LocalDate(2026, 4, 2), false), (termijn.Soort, termijn.UiterlijkOp, termijn.IsWettelijk));
    }

    [Fact]
    public void New_hinder_needs_a_verified_incident_in_the_term()
    {
        var command = new WaarschuwingResultaatVastleggen(WaarschuwingResultaat.NieuweHinder);
        var useCase = new WaarschuwingResultaatVastleggenUseCase();
        Given([.. InBehandeling, .. Gewaarschuwd]).When(useCase, command).Refuses<ResultaatStrooktNietMetLogboek>();
        Given([.. InBehandeling, .. Gewaarschuwd, GemeldIncident(3, new(2026, 2, 10))]).When(useCase, command).Refuses("WOV-22");
        Given([.. InBehandeling, .. Gewaarschuwd, .. Incident(3, new(2026, 2, 3))]).When(useCase, command).Refuses("WOV-22");
        Given([.. InBehandeling, .. Gewaarschuwd, .. Incident(3, new(2026, 3, 1))]).When(useCase, command).Refuses("WOV-22");
        Given([.. InBehandeling, .. Gewaarschuwd, .. Incident(3, new(2026, 2, 28))]).When(useCase, command)
            .Then(new WaarschuwingAfgerond(WaarschuwingResultaat.NieuweHinder, Vandaag));
    }

    [Fact]
    public void No_new_hinder_is_known_only_after_the_term()
    {
        var command = new WaarschuwingResultaatVastleggen(WaarschuwingResultaat.GeenNieuweHinder);
        var useCase = new WaarschuwingResultaatVastleggenUseCase();
        GivenOp(new(2026, 2, 28), [.. InBehandeling, .. Gewaarschuwd]).When(useCase, command).Refuses<TermijnLoopt>();
        Given([.. InBehandeling, .. Gewaarschuwd, .. Incident(3, new(2026, 2, 28))]).When(useCase, command).Refuses<ResultaatStrooktNietMetLogboek>();
        Given([.. InBehandeling, .. Gewaarschuwd]).When(useCase, command).Then(new WaarschuwingAfgerond(WaarschuwingResultaat.GeenNieuweHinder, Vandaag));
        Given(InBehandeling).When(useCase, command).Refuses<GeenLopendeWaarschuwing>();
        Given(Volledig).When(useCase, command).Refuses<GeenLopendeWaarschuwing>();
    }
}
