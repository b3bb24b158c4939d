using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Woonoverlast;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class DossiervormingTests
{
    private static readonly BesluitVragen trede3 = new(GevraagdBesluit.VoornemenGedragsaanwijzing, "graag advies");
    private static readonly BesluitVragenUseCase vragen = new(MetApv);

    public static TheoryData<string, string, Func<WoonoverlastDossier, WoonoverlastDossier>> Gaten => new()
    {
        { "WOV-22", "3 geverifieerde incidenten", d => d with { Incidenten = d.Incidenten.SetItem(2, d.Incidenten[2] with { Status = IncidentStatus.Weerlegd }) } },
        { "WOV-22", "3 geverifieerde incidenten", d => d with { Incidenten = d.Incidenten.SetItem(2, d.Incidenten[2] with { Tijd = null }) } },
        { "WOV-22", "3 geverifieerde incidenten", d => d with { Incidenten = d.Incidenten.SetItem(2, d.Incidenten[2] with { DuurMinuten = null }) } },
        { "WOV-22", "3 geverifieerde incidenten", d => d with { Incidenten = d.Incidenten.SetItem(2, d.Incidenten[2] with { Plaats = null }) } },
        { "WOV-22", "3 geverifieerde incidenten", d => d with { Incidenten = d.Incidenten.SetItem(2, d.Incidenten[2] with { Effect = null }) } },
        { "WOV-22", "2 bronnen", d => d with { Incidenten = [.. d.Incidenten.Select(i => i with { Bron = IncidentBron.Omwonende })] } },
        { "WOV-20", "verklaring", d => d with { Bewijsstukken = d.Bewijsstukken.RemoveAt(0) } },
        { "WOV-20", "verhuurder", d => d with { Bewijsstukken = d.Bewijsstukken.RemoveAt(1) } },
        { "WOV-20", "eerdere interventie", d => d with { Bemiddeling = null, Waarschuwing = null } },
        { "WOV-20", "zorgcheck", d => d with { Zorgcheck = null } },
        { "WOV-20", "hoor en wederhoor", d => d with { HoorWederhoor = null } },
        { "WOV-21", "motivering", d => d with { Rechtvaardiging = null } },
        { "WOV-20", "eigendomssituatie", d => d with { Woning = null } },
        { "WOV-20", "eigendomssituatie", d => d with { Woning = d.Woning! with { BrpGecontroleerd = false } } },
        { "WOV-20", "eigendomssituatie", d => d with { Woning = d.Woning! with { Eigenaar = null } } },
        { "WOV-20", "eigendomssituatie", d => d with { Woning = d.Woning! with { Gebruiker = null } } },
    };

    [Fact]
    public void A_complete_file_misses_nothing() => Assert.Empty(Dossiervorming.Ontbreekt(Stand(Volledig), MetApv));

    [Fact]
    public void A_new_dossier_misses_every_item_in_order() => Assert.Equal(
        ["WOV-22", "WOV-22", "WOV-20", "WOV-20", "WOV-20", "WOV-20", "WOV-20", "WOV-21", "WOV-20"],
        Dossiervorming.Ontbreekt(Stand(InBehandeling), MetApv).Select(item => item.RegelId));

    [Theory]
    [MemberData(nameof(Gaten))]
    public void One_gap_is_named_and_blocks_trede_3(string regel, string woord, Func<WoonoverlastDossier, WoonoverlastDossier> gat)
    {
        var dossier = gat(Stand(Volledig));
        var item = Assert.Single(Dossiervorming.Ontbreekt(dossier, MetApv));
        Assert.Equal(regel, item.RegelId);
        Assert.Contains(woord, item.Item, StringComparison.Ordinal);
        var refusal = vragen.Decide(dossier, trede3, Given().Context).Refusal;
        Assert.Equal(new DossierIsOnvolledig(item, 1), refusal);
        Assert.Contains(item.Item, refusal!.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_names_the_first_missing_item()
    {
        var refusal = Assert.IsType<DossierIsOnvolledig>(Given(InBehandeling).When(vragen, trede3).Decision.Refusal);
        Assert.Equal(("WOV-22", 9), (refusal.RegelId, refusal.Aantal));
    }

    [Fact]
    public void An_owned_dwelling_needs_no_letters_of_a_landlord() => Assert.Empty(Dossiervorming.Ontbreekt(
        Stand(Volledig) with { WoningSoort = WoningSoort.Koop, Bewijsstukken = [Stand(Volledig).Bewijsstukken[0]] }, MetApv));

    [Fact]
    public void An_anonymous_statement_is_a_statement_too() => Assert.Empty(Dossiervorming.Ontbreekt(
        Stand(Volledig) with { Bewijsstukken = [.. Stand(Volledig).Bewijsstukken.Select(s => s.Nummer == 1 ? s with { Soort = BewijsstukSoort.AnoniemeVerklaring } : s)] },
        MetApv));

    [Fact]
    public void An_intervention_from_before_the_dossier_counts() => Assert.Empty(Dossiervorming.Ontbreekt(
        Stand([.. Volledig, new EerdereInterventieVastgelegd(InterventieSoort.Gesprek, new(2025, 12, 1), false, Tekst("x"))]) with { Bemiddeling = null, Waarschuwing = null },
        MetApv));

    [Fact]
    public void A_result_on_the_ladder_counts_as_an_intervention()
    {
        var dossier = Stand(Volledig);
        Assert.Empty(Dossiervorming.Ontbreekt(dossier with { Bemiddeling = null }, MetApv));
        Assert.Empty(Dossiervorming.Ontbreekt(dossier with { Waarschuwing = null }, MetApv));
    }

    [Fact]
    public void The_numbers_are_the_municipalitys_own() => Assert.Equal(
        2, Dossiervorming.Ontbreekt(Stand(Volledig), MetApv with { MinIncidentenTrede3 = 4, MinBronnenTrede3 = 3 }).Count);

    [Fact]
    public void Trede_3_is_asked_with_a_complete_file_and_an_article_in_force()
    {
        var resultaat = Given(Volledig).When(vragen, trede3);
        resultaat.Then(new BesluitGevraagd(GevraagdBesluit.VoornemenGedragsaanwijzing, Tekst("graag advies"), Nu, null, null));
        Assert.Equal(EscalatieTrede.Waarschuwing, resultaat.After.Trede);
    }

    [Theory]
    [InlineData(GevraagdBesluit.VoornemenGedragsaanwijzing)]
    [InlineData(GevraagdBesluit.LastOnderDwangsom)]
    [InlineData(GevraagdBesluit.LastOnderBestuursdwang)]
    [InlineData(GevraagdBesluit.TijdelijkHuisverbod)]
    public void Treden_3_to_6_are_refused_without_an_article_in_force(GevraagdBesluit soort)
    {
        Given(Volledig).When(new BesluitVragenUseCase(WoonoverlastParameters.Standaard), trede3 with { Soort = soort }).Refuses("WOV-01");
        var later = MetApv with { Apv = MetApv.Apv! with { Inwerkingtreding = Vandaag.PlusDays(1) } };
        Given(Volledig).When(new BesluitVragenUseCase(later), trede3 with { Soort = soort }).Refuses("WOV-01");
        var nu = MetApv with { Apv = MetApv.Apv! with { Inwerkingtreding = Vandaag } };
        Assert.NotEqual("WOV-01", Given(Volledig).When(new BesluitVragenUseCase(nu), trede3 with { Soort = soort }).Decision.Refusal?.RegelId);
    }

    [Theory]
    [InlineData(GevraagdBesluit.LastOnderDwangsom)]
    [InlineData(GevraagdBesluit.LastOnderBestuursdwang)]
    [InlineData(GevraagdBesluit.TijdelijkHuisverbod)]
    public void Treden_4_to_6_wait_for_a_voornemen(GevraagdBesluit soort) =>
        Given(Volledig).When(vragen, trede3 with { Soort = soort }).Refuses<VoornemenOntbreekt>();

    [Fact]
    public void What_a_heavier_rung_is_told_to_do_instead_is_possible()
    {
        Assert.Equal(
            "Trede 3 en hoger worden in deze versie niet vastgelegd; vraag het overleg om advies over het voornemen, of kies een route buiten de ladder.",
            new VoornemenOntbreekt().Advies);
        Given(Volledig).When(vragen, trede3).Then<BesluitGevraagd>();
        Given(Volledig).When(new ParallelleRouteVastleggenUseCase(), new(RouteSoort.Civiel, Vandaag, "x")).Then<ParallelleRouteVastgelegd>();
    }

    [Fact]
    public void Trede_3_from_a_lower_rung_is_skipping()
    {
        IEvent[] zonderWaarschuwing = [.. Volledig.Where(e => e is not (WaarschuwingVerzonden or WaarschuwingAfgerond or TredeGewijzigd { Naar: EscalatieTrede.Waarschuwing }))];
        Given(zonderWaarschuwing).When(vragen, trede3).Refuses("WOV-10");
        var gevraagd = Given(zonderWaarschuwing)
            .When(vragen, trede3 with { MotiveringOverslaan = "ernst", BesluitDoor = new GebruikerId("b.burgemeester") }).Then<BesluitGevraagd>();
        Assert.Equal(("ernst", new GebruikerId("b.burgemeester")), (gevraagd.MotiveringOverslaan!.Plain, gevraagd.BesluitDoor));
    }

    [Fact]
    public void Trede_3_waits_for_the_result_of_the_warning() => Given([.. Volledig.Where(e => e is not WaarschuwingAfgerond)])
        .When(vragen, trede3).Refuses<ResultaatVanTredeOntbreekt>();

    [Fact]
    public void Nothing_is_asked_for_an_enkelvoudig_dossier() => Given(Geaccepteerd(Complexiteit.Enkelvoudig))
        .When(vragen, trede3 with { Soort = GevraagdBesluit.Afsluiting }).Refuses<DossierIsEnkelvoudig>();

    [Fact]
    public void Nothing_is_asked_twice()
    {
        var gevraagd = new BesluitGevraagd(GevraagdBesluit.VoornemenGedragsaanwijzing, Tekst("x"), Nu, null, null);
        Given([.. Volledig, gevraagd]).When(vragen, trede3).Refuses<BesluitIsAlGevraagd>();
    }

    [Fact]
    public void A_monitored_dossier_can_be_proposed_for_closing_but_not_for_a_rung()
    {
        Given(Monitoring).When(vragen, trede3 with { Soort = GevraagdBesluit.Afsluiting })
            .Then(new BesluitGevraagd(GevraagdBesluit.Afsluiting, Tekst("graag advies"), Nu, null, null));
        Given(Monitoring).When(vragen, trede3).Refuses("WOV-3.3");
    }

    [Fact]
    public void A_request_is_dealt_with_once()
    {
        var afhandelen = new BesluitverzoekAfhandelen(GevraagdBesluit.Afsluiting, BesluitverzoekUitkomst.Ontraden, "nog niet");
        IEvent[] gevraagd =
        [
            .. Monitoring, new BesluitGevraagd(GevraagdBesluit.Afsluiting, Tekst("x"), Nu, null, null),
        ];
        var resultaat = Given(gevraagd).When(new BesluitverzoekAfhandelenUseCase(), afhandelen);
        resultaat.Then(new BesluitverzoekAfgehandeld(GevraagdBesluit.Afsluiting, BesluitverzoekUitkomst.Ontraden, Tekst("nog niet")));
        Assert.Empty(resultaat.After.Besluitverzoeken);
        Given(Monitoring).When(new BesluitverzoekAfhandelenUseCase(), afhandelen).Refuses<BesluitNietGevraagd>();
    }
}
