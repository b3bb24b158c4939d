using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class HerzieningEnBewaringTests
{
    private static readonly DossierId Nieuw = new(new Guid("33333333-3333-4333-8333-333333333333"));

    private static Signaalloop NietOpgepakt() => Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)));

    [Fact]
    public void A_signal_not_taken_on_is_destroyed_a_year_after_the_decision()
    {
        Assert.Equal(new LocalDate(2027, 2, 5), NietOpgepakt().Overzicht.VernietigenOp);
        Assert.Equal(new LocalDate(2027, 2, 3), Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Nee())).State.VernietigenOp);
    }

    [Fact]
    public void The_fact_of_a_transfer_to_a_department_is_kept_a_year() => Assert.Equal(
        new LocalDate(2027, 2, 5),
        Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling))).State.VernietigenOp);

    [Fact]
    public void A_reconsideration_is_a_new_weighing_that_refers_to_the_last_and_names_new_facts()
    {
        var loop = NietOpgepakt().Op(2026, 3, 1)
            .Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(4, "Tweede melding") }));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck1, loop.State.Status);
        Assert.Null(loop.State.VernietigenOp);
        Assert.Equal([1, 2, 3, 4, 5], loop.State.Wegingen.Select(weging => weging.Kop.Nummer));
        Assert.Equal(4, loop.State.Wegingen[^1].Kop.Herziening!.Van);
    }

    [Fact]
    public void A_reconsideration_refers_to_the_last_of_its_kind()
    {
        NietOpgepakt().Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(3, "Feit") })
            .Refuses<HerzieningVerwijstVerkeerd>();
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja() with { Herziening = new(1, "Feit") }).Refuses<HerzieningVerwijstVerkeerd>();
    }

    [Fact]
    public void After_a_reconsidered_weging_1_the_later_weighings_are_done_again()
    {
        var loop = Signaalloop.InWeging().Na(l => l.Weeg1(Stappen.Weging1Ja() with { Herziening = new(1, "Feit") }));
        Assert.Equal(SignaalStatus.InIntake, loop.State.Status);
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses<WegingOvergeslagen>();
        loop.Weeg2B(Stappen.Weging2BJa() with { Herziening = new(3, "Feit") }).Refuses<WegingOvergeslagen>();
        loop.Na(l => l.Weeg2A(Stappen.Weging2AJa() with { Herziening = new(2, "Feit") }))
            .Na(l => l.Weeg2B(Stappen.Weging2BJa() with { Herziening = new(3, "Feit") }))
            .Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck1, loop.State.Status);
    }

    [Fact]
    public void A_second_no_does_not_lengthen_the_retention()
    {
        var loop = NietOpgepakt().Op(2026, 8, 1)
            .Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling) with { Herziening = new(4, "Feit") }));
        Assert.Equal(new LocalDate(2027, 2, 5), loop.State.VernietigenOp);
    }

    [Fact]
    public void A_signal_that_must_be_destroyed_is_not_weighed_again()
    {
        var command = Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(4, "Feit") };
        NietOpgepakt().Op(2027, 2, 5).Weeg3(command).Refuses("OND-22");
        NietOpgepakt().Op(2027, 2, 4).Weeg3(command).Then<Weging3Vastgelegd>();
    }

    [Fact]
    public void The_copy_of_a_signal_at_RIEC_is_kept_until_it_is_confirmed_and_then_five_years()
    {
        var loop = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)));
        Assert.Null(loop.State.VernietigenOp);
        loop.Op(2026, 2, 20).Na(l => Bevestig(l, new LocalDate(2026, 2, 19)));
        Assert.Equal(new LocalDate(2031, 2, 19), loop.State.VernietigenOp);
        Bevestig(loop, new LocalDate(2026, 2, 19)).Refuses<GeenOverdrachtTeBevestigen>();
    }

    [Fact]
    public void A_confirmation_follows_the_transfer_and_lies_in_the_past()
    {
        var loop = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)));
        Bevestig(loop, new LocalDate(2026, 2, 4)).Refuses<BevestigingsdatumOnjuist>();
        Bevestig(loop, new LocalDate(2026, 2, 6)).Refuses<BevestigingsdatumOnjuist>();
        Assert.Equal(new LocalDate(2027, 2, 5), Bevestig(loop, new LocalDate(2026, 2, 5)).Then<OverdrachtBevestigd>().VernietigenOp);
        Bevestig(Signaalloop.InWeging(), new LocalDate(2026, 2, 5)).Refuses<GeenOverdrachtTeBevestigen>();
        Bevestig(loop, new LocalDate(2026, 2, 5), Rol.LidOndermijningsteam).Refuses("OND-1.10");
    }

    [Fact]
    public void A_kept_signal_is_opened_only_to_compare_it_with_a_running_new_one()
    {
        var loop = NietOpgepakt().Op(2026, 6, 1);
        var vergeleken = Vergelijk(loop, Register(actief: true)).Then<BewaardSignaalVergeleken>();
        Assert.Equal((Nieuw, new LocalDate(2026, 6, 1)), (vergeleken.NieuwSignaal, vergeleken.Op));
        Vergelijk(loop, Register(actief: false)).Refuses<GeenNieuwSignaal>();
        Vergelijk(loop, null).Refuses<GeenNieuwSignaal>();
        Vergelijk(loop, Register(actief: true), Scenario<SignaalDossier>.Dossier).Refuses<GeenNieuwSignaal>();
        Vergelijk(Signaalloop.InWeging(), Register(actief: true)).Refuses<SignaalIsNietBewaard>();
        Vergelijk(loop.Op(2027, 2, 5), Register(actief: true)).Refuses<SignaalIsNietBewaard>();
        Vergelijk(NietOpgepakt(), Register(actief: true), rol: Rol.LidOndermijningsteam).Refuses("OND-1.10");
    }

    [Fact]
    public void A_comparison_does_not_lengthen_the_term_of_the_old_signal()
    {
        var loop = NietOpgepakt().Op(2026, 6, 1).Na(l => Vergelijk(l, Register(actief: true)));
        Assert.Equal(new LocalDate(2027, 2, 5), loop.State.VernietigenOp);
    }

    [Fact]
    public void Only_who_recorded_a_comparison_today_may_look()
    {
        var loop = NietOpgepakt().Op(2026, 6, 1).Na(l => Vergelijk(l, Register(actief: true)));
        Assert.True(BewaardSignaalInzienUseCase.MagVergelijken(loop.State, Kijker(loop, "u-sig")));
        Assert.False(BewaardSignaalInzienUseCase.MagVergelijken(loop.State, Kijker(loop, "u-sig2")));
        Assert.False(BewaardSignaalInzienUseCase.MagVergelijken(loop.State, Kijker(loop.Op(2026, 6, 2), "u-sig")));
        Assert.False(BewaardSignaalInzienUseCase.MagVergelijken(NietOpgepakt().State, Kijker(NietOpgepakt(), "u-sig")));
    }

    [Fact]
    public async Task The_new_signal_is_looked_up_as_it_is_now()
    {
        var register = Substitute.For<IDossierregister>();
        var verwacht = Register(actief: true);
        register.ActueelAsync("signaal", Nieuw, Arg.Any<CancellationToken>()).Returns(verwacht);
        var loop = NietOpgepakt();
        var facts = await new BewaardSignaalVergelijkenUseCase(register).GatherAsync(
            loop.State, new(Nieuw, "Zelfde pand"), loop.Als(Rol.Signaalcoordinator, "u-sig").Context, TestContext.Current.CancellationToken);
        Assert.Same(verwacht, facts);
    }

    private static QueryContext Kijker(Signaalloop loop, string gebruiker)
    {
        var context = loop.Als(Rol.Signaalcoordinator, gebruiker).Context;
        return new QueryContext(context.Aanroep, context.Moment);
    }

    private static ScenarioResult<SignaalDossier> Bevestig(Signaalloop loop, LocalDate op, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new OverdrachtBevestigenUseCase(Stappen.Register, SignaalBeleid.Standaard), new OverdrachtBevestigen(op), loop.Protocol);

    private static ScenarioResult<SignaalDossier> Vergelijk(
        Signaalloop loop, DossierOverzicht? nieuw, DossierId? id = null, Rol rol = Rol.Signaalcoordinator) => loop
        .Als(rol, "u-sig")
        .When(
            new BewaardSignaalVergelijkenUseCase(Substitute.For<IDossierregister>()),
            new BewaardSignaalVergelijken(id ?? Nieuw, "Zelfde pand"),
            nieuw);

    private static DossierOverzicht Register(bool actief) => new()
    {
        Id = Nieuw,
        Zaaktype = "signaal",
        Code = "OND-2026-0002",
        Status = "Ontvangen",
        IsActief = actief,
        GeopendOp = new LocalDate(2026, 6, 1),
    };
}
