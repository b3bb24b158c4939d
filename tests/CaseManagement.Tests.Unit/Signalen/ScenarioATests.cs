using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Scenario A of the domain reference §8.5, up to the wait for privacy check 1, and its variants A3 and A5.</summary>
public sealed class ScenarioATests
{
    [Fact]
    public void A_the_garage_waits_for_privacy_check_1()
    {
        var loop = Signaalloop.Ontvangen();
        Assert.Equal(SignaalStatus.Ontvangen, loop.State.Status);

        loop.Op(2026, 2, 3).Na(l => l.Intake(Stappen.Intake())).Na(l => l.Weeg1(Stappen.Weging1Ja()));
        Assert.Equal(SignaalStatus.InIntake, loop.State.Status);

        loop.Na(l => l.Weeg2A(Stappen.Weging2AJa())).Na(l => l.Weeg2B(Stappen.Weging2BJa()));
        Assert.Equal(SignaalStatus.InWeging, loop.State.Status);

        loop.Op(2026, 2, 5).Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck1, loop.State.Status);
        Assert.True(loop.State.IsActief);
        Assert.Null(loop.State.VernietigenOp);
        Assert.Equal("OND-2026-0001", loop.Overzicht.Code);
        Assert.All(loop.State.Wegingen, weging => Assert.Equal("v1.0", weging.Kop.ProtocolVersie));
    }

    [Fact]
    public void A_the_receipt_seals_what_was_told_and_keeps_no_reporter()
    {
        var eigen = BetrokkeneId.Of(Scenario<SignaalDossier>.Dossier);
        new Signaalloop().Ontvang(Stappen.Ontvangst()).Then(
            new SignaalOntvangen(
                "OND-2026-0001",
                Kanaal.Meldformulier,
                SignaalMelderSoort.Anoniem,
                new LocalDate(2026, 2, 2),
                new GebruikerId("u-sig"),
                PersonalText.Of(eigen, "va-ondermijning-signaal", Stappen.Ontvangst().Omschrijving),
                PersonalText.Of(eigen, "va-ondermijning-signaal", "Testlaan 1, 0000 AA"),
                null,
                [GegevensCategorie.Gewoon],
                null,
                null),
            new DuoToegewezen(Stappen.Ontvangst().Duo));
    }

    [Fact]
    public void A3_without_protocol_intake_and_weging_1_and_2_go_on_but_sharing_is_refused()
    {
        var loop = new Signaalloop { Protocol = null, Dag = new LocalDate(2025, 12, 19) }
            .Na(l => l.Ontvang(Stappen.Ontvangst() with { OntvangenOp = new LocalDate(2025, 12, 19) }))
            .Na(l => l.Intake(Stappen.Intake()))
            .Na(l => l.Weeg1(Stappen.Weging1Ja()))
            .Na(l => l.Weeg2A(Stappen.Weging2AJa()))
            .Na(l => l.Weeg2B(Stappen.Weging2BJa()));
        Assert.Null(loop.State.Intake!.ProtocolVersie);

        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses("OND-01");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)).Refuses("OND-01");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)).Refuses("OND-01");
        loop.Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)));
        Assert.Equal(SignaalStatus.NietInBehandeling, loop.State.Status);
    }

    [Fact]
    public void A3_nothing_is_on_the_agenda_before_check_2A() =>
        Assert.Equal("OND-13", Signaalloop.InWeging().Overzicht.Agendering!.Uitsluiting!.RegelId);

    [Fact]
    public async Task A3_no_register_means_no_protocol() =>
        Assert.Null(await new GeenProtocolregister().OpAsync(Instant.FromUtc(2026, 2, 5, 9, 0), TestContext.Current.CancellationToken));

    [Fact]
    public void A5_the_FG_performs_no_step()
    {
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja(), Rol.Fg, "u-fg").Refuses("OND-16");
        Signaalloop.InWeging().Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse), Rol.Fg, "u-fg").Refuses("OND-16");
    }
}
