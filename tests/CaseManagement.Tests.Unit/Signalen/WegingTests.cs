using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class WegingTests
{
    [Fact]
    public void A_signal_without_intake_is_not_weighed() => Signaalloop.Ontvangen().Weeg1(Stappen.Weging1Ja()).Refuses("OND-1.4");

    [Fact]
    public void No_weighing_is_skipped()
    {
        var loop = Signaalloop.MetIntake();
        loop.Weeg2A(Stappen.Weging2AJa()).Refuses("OND-10");
        loop.Weeg2B(Stappen.Weging2BJa()).Refuses("OND-10");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses("OND-10");
        loop.Na(l => l.Weeg1(Stappen.Weging1Ja())).Weeg2B(Stappen.Weging2BJa()).Refuses("OND-10");
    }

    [Fact]
    public void After_a_no_the_next_weighing_does_not_follow() =>
        Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Nee())).Weeg2A(Stappen.Weging2AJa()).Refuses("OND-10");

    [Fact]
    public void A_recorded_weighing_is_not_changed()
    {
        var loop = Signaalloop.InWeging();
        loop.Weeg1(Stappen.Weging1Nee()).Refuses<WegingStaatVast>();
        loop.Weeg2A(Stappen.Weging2AJa()).Refuses<WegingStaatVast>();
        loop.Weeg2B(Stappen.Weging2BJa()).Refuses<WegingStaatVast>();
    }

    [Fact]
    public void A_transferred_signal_is_not_weighed_again() => Signaalloop.InWeging().Getoetst()
        .Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)))
        .Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling) with { Herziening = new(4, "Nieuw") }).Refuses("OND-1.4");

    [Fact]
    public void A_yes_to_weging_1_needs_local_anchoring() =>
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja() with { IndicatorenVerankering = [] }).Refuses("OND-1.5");

    [Fact]
    public void A_red_flag_is_one_of_the_list() =>
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja() with { RedFlags = ["BESTAAT_NIET"] }).Refuses<RedFlagOnbekend>();

    [Fact]
    public void A_yes_to_weging_2A_names_the_power() => Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Ja()))
        .Weeg2A(Stappen.Weging2AJa() with { TaakOfBevoegdheid = [] }).Refuses<BevoegdheidOntbreekt>();

    [Fact]
    public void A_no_to_weging_2B_names_the_other_municipality_and_a_yes_does_not()
    {
        var loop = Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Ja())).Na(l => l.Weeg2A(Stappen.Weging2AJa()));
        loop.Weeg2B(new(Oordeel.Nee, "Elders")).Refuses<AndereGemeenteOnjuist>();
        loop.Weeg2B(new(Oordeel.Ja, "Hier") { AndereGemeente = "0000" }).Refuses<AndereGemeenteOnjuist>();
    }

    [Fact]
    public void Each_no_ends_the_signal_where_the_protocol_says()
    {
        Assert.Equal(SignaalStatus.NietOndermijning, Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Nee())).State.Status);
        var loop = Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Ja()));
        Assert.Equal(SignaalStatus.NietInBehandeling, loop.Na(l => l.Weeg2A(new(Oordeel.Nee, "Politie"))).State.Status);
        var derde = Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Ja())).Na(l => l.Weeg2A(Stappen.Weging2AJa()));
        Assert.Equal(
            SignaalStatus.DoorgeleidAndereGemeente,
            derde.Na(l => l.Weeg2B(new(Oordeel.Nee, "Elders") { AndereGemeente = "0000" })).State.Status);
        Assert.False(derde.State.IsActief);
    }

    [Theory]
    [InlineData(Weging3Uitkomst.NietInBehandeling, SignaalStatus.NietInBehandeling)]
    [InlineData(Weging3Uitkomst.OverdrachtAfdeling, SignaalStatus.OverdrachtAfdeling)]
    [InlineData(Weging3Uitkomst.OverdrachtRiec, SignaalStatus.OverdrachtRiec)]
    [InlineData(Weging3Uitkomst.Vervolganalyse, SignaalStatus.WachtOpPrivacyCheck1)]
    public void The_score_never_decides_the_outcome(Weging3Uitkomst uitkomst, SignaalStatus status)
    {
        foreach (var score in Enumerable.Range(0, 4))
        {
            var command = Stappen.Weging3(uitkomst) with { Scores = [new("CONCREETHEID", score), new("ACTUALITEIT", score), new("FENOMEEN", score)] };
            Assert.Equal(status, Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(command)).State.Status);
        }
    }

    [Fact]
    public void Only_people_of_the_right_role_weigh()
    {
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja(), Rol.LidOndermijningsteam).Refuses("OND-1.10");
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja(), Rol.Systeem).Refuses("AVG-22");
        Signaalloop.MetIntake().Weeg2A(Stappen.Weging2AJa(), Rol.Privacyfunctionaris).Refuses("OND-1.10");
        Signaalloop.MetIntake().Weeg2B(Stappen.Weging2BJa(), Rol.Privacyfunctionaris).Refuses("OND-1.10");
        Signaalloop.InWeging().Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse), Rol.Signaalcoordinator, "u-sig").Refuses("OND-1.10");
        Signaalloop.InWeging().Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse), Rol.Systeem, "systeem").Refuses("AVG-22");
    }

    [Fact]
    public void The_sender_of_weging_3_is_one_of_the_deciders()
    {
        var command = Stappen.Weging3(Weging3Uitkomst.Vervolganalyse);
        Signaalloop.InWeging().Weeg3(command with { BesluitDoor = [] }).Refuses<BesluitnemersOntbreken>();
        Signaalloop.InWeging().Weeg3(command, gebruiker: "u-team3").Refuses<BesluitnemersOntbreken>();
    }

    [Fact]
    public void Scores_fit_the_criteria_of_the_municipality()
    {
        var command = Stappen.Weging3(Weging3Uitkomst.Vervolganalyse);
        Signaalloop.InWeging().Weeg3(command with { Scores = [.. command.Scores.Skip(1)] }).Refuses<CriteriaKloppenNiet>();
        Signaalloop.InWeging().Weeg3(command with { Scores = [.. command.Scores, new("FENOMEEN", 1)] }).Refuses<CriteriaKloppenNiet>();
        Signaalloop.InWeging().Weeg3(command with { Scores = [.. command.Scores, new("ONBEKEND", 1)] }).Refuses<CriteriaKloppenNiet>();
    }

    [Fact]
    public void Each_outcome_carries_what_belongs_to_it_and_nothing_else()
    {
        var niet = Stappen.Weging3(Weging3Uitkomst.NietInBehandeling);
        var afdeling = Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling);
        var riec = Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec);
        var verder = Stappen.Weging3(Weging3Uitkomst.Vervolganalyse);
        Weging3ZwaarteVastleggen[] onvolledig =
        [
            niet with { Reden = null }, niet with { Verstrekking = Stappen.Verstrekking() },
            afdeling with { Afdeling = null }, afdeling with { Verstrekking = null }, afdeling with { RiecIntakenummer = "R1" },
            riec with { Verstrekking = null }, riec with { Afdeling = OntvangendeAfdeling.Vth },
            verder with { Verstrekking = Stappen.Verstrekking() }, verder with { Reden = RedenNietInBehandeling.TeOud },
        ];
        Assert.All(onvolledig, command => Signaalloop.InWeging().Weeg3(command).Refuses<UitkomstOnvolledig>());
    }

    [Fact]
    public void A_search_in_an_open_source_has_already_happened()
    {
        var command = Stappen.Weging3(Weging3Uitkomst.Vervolganalyse);
        var loop = Signaalloop.InWeging();
        loop.Weeg3(command with { OpenBronnenGeraadpleegd = [new(OpenBron.Handelsregister, "bedrijf", Instant.FromUtc(2026, 2, 6, 0, 0))] })
            .Refuses<RaadplegingInDeToekomst>();
        var vastgelegd = loop
            .Weeg3(command with { OpenBronnenGeraadpleegd = [new(OpenBron.Handelsregister, "bedrijf", Instant.FromUtc(2026, 2, 4, 0, 0))] })
            .Then<Weging3Vastgelegd>();
        Assert.Equal(OpenBron.Handelsregister, Assert.Single(vastgelegd.OpenBronnenGeraadpleegd).Bron);
    }

    [Fact]
    public void A_transfer_records_receiver_elements_basis_and_protocol()
    {
        var loop = Signaalloop.InWeging().Getoetst();
        var afdeling = loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)).Then<SignaalOvergedragenAanAfdeling>();
        Assert.Equal(OntvangendeAfdeling.Vth, afdeling.Afdeling);
        Assert.Equal("v1.0", afdeling.Verstrekking.ProtocolVersie);
        var riec = loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec) with { RiecIntakenummer = "R1" }).Then<SignaalOvergedragenAanRiec>();
        Assert.NotNull(riec.Intakenummer);
        Assert.Equal([SignaalElement.Omschrijving, SignaalElement.Locatie], riec.Verstrekking.Elementen);
        Assert.Equal(riec.Verstrekking, loop.Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec))).State.Verstrekking! with
        {
            OntvangendePersoon = riec.Verstrekking.OntvangendePersoon,
            Elementen = riec.Verstrekking.Elementen,
            Grondslag = riec.Verstrekking.Grondslag,
            Doel = riec.Verstrekking.Doel,
        });
    }

    [Fact]
    public void A_signal_with_an_open_action_does_not_end()
    {
        var actie = new ActieAfgesproken(
            1,
            PersonalText.Of(BetrokkeneId.Of(Scenario<SignaalDossier>.Dossier), SignaalZaaktype.Doelcode, "Bellen"),
            new Deelnemer("gemeente"),
            new LocalDate(2026, 3, 1));
        Signaalloop.InWeging().Met(actie).Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Refuses("CAD-8.4");
    }
}
