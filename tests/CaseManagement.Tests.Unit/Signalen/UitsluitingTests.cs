using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;
using NSubstitute;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>A conflict of interest on the signal reaches its case (<c>ROL-07</c>); the case and its signal do not drift apart.</summary>
public sealed class UitsluitingTests
{
    private static Signaalloop Met(string uitgesloten) => OpAgenda().Op(2026, 2, 17).Met(new BelangenconflictGemeld(new(uitgesloten)));

    [Fact]
    public void Whoever_is_kept_out_of_the_signal_is_kept_out_of_its_case()
    {
        var casus = new Casusloop(Met("u-handhaver")).Na(c => c.Start());
        Assert.Equal([new GebruikerId("u-handhaver")], casus.Overzicht.Uitgesloten);
        new Casusloop(Met("u-cr")).Start().Refuses<PersoonIsUitgesloten>();
        new Casusloop(Met("u-cr2")).Start().Refuses<PersoonIsUitgesloten>();
    }

    [Fact]
    public void A_signal_that_is_hidden_is_answered_like_one_that_is_not_there()
    {
        var verborgen = Met("u-sig");
        new Casusloop(verborgen).Start().Refuses<SignaalNietKlaarVoorCasus>();
        var gestart = new Casusloop(Met("u-start")).Na(c => c.Start());
        gestart.Start(gebruiker: "u-start").Refuses<SignaalNietKlaarVoorCasus>();
        gestart.Zonder().Start(gebruiker: "u-start").Refuses<SignaalNietKlaarVoorCasus>();
        var onbekend = gestart.Als(Rol.Signaalcoordinator, "u-start").When(
            new CasusStartenUseCase(Stappen.Register, null!), new CasusStarten(new DossierId(Guid.Empty), Casusloop.Regie), new CasusFeiten(null, null));
        onbekend.Refuses<SignaalNietKlaarVoorCasus>();
    }

    [Fact]
    public void Nobody_who_is_no_colleague_or_is_kept_out_is_admitted()
    {
        var loop = WachtOpCheck2A();
        loop.Toets2A(Check2A(loop), zijnCollega: false).Refuses<ToegelatenPastNiet>();
        loop.Met(new BelangenconflictGemeld(new("u-handhaver"))).Toets2A(Check2A(loop)).Refuses<ToegelatenPastNiet>();
    }

    [Theory]
    [InlineData("gemeente", true, true)]
    [InlineData("politie", true, false)]
    [InlineData("gemeente", false, false)]
    public async Task Everybody_who_is_admitted_is_looked_up(string organisatie, bool isActief, bool isCollega)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (register, medewerkers) = (Substitute.For<IProtocolregister>(), Substitute.For<IMedewerkers>());
        medewerkers.FindAsync(Arg.Any<GebruikerId>(), cancellation).Returns(call => new MedewerkerRij(
            call.Arg<GebruikerId>(), call.Arg<GebruikerId>().Value == "u-handhaver" ? organisatie : "gemeente", "f", [], call.Arg<GebruikerId>().Value != "u-handhaver" || isActief));
        var loop = WachtOpCheck2A();
        var scenario = loop.Als(Rol.Privacyfunctionaris, "u-pf");
        register.OpAsync(scenario.Nu, cancellation).Returns(Signaalloop.V1);
        var feiten = await new PrivacyCheck2AUitvoerenUseCase(register, medewerkers, SignaalBeleid.Standaard)
            .GatherAsync(scenario.State, Check2A(loop), scenario.Context, cancellation);
        Assert.Equal(new PrivacyCheck2AFeiten(Signaalloop.V1, isCollega), feiten);
    }

    [Fact]
    public void A_signal_is_not_weighed_again_once_its_case_was_started_though_it_does_not_know()
    {
        var loop = OpAgenda();
        loop.HeeftCasus = true;
        loop.Weeg1(Stappen.Weging1Nee() with { Herziening = new(1, "Feit") }).Refuses<SignaalHeeftCasus>();
        loop.Weeg2A(Stappen.Weging2AJa() with { Herziening = new(2, "Feit") }).Refuses<SignaalHeeftCasus>();
        loop.Weeg2B(Stappen.Weging2BJa() with { Herziening = new(3, "Feit") }).Refuses<SignaalHeeftCasus>();
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(4, "Feit") }).Refuses<SignaalHeeftCasus>();
        loop.Weeg4(Weging4(Weging4Uitkomst.Casusoverleg) with { Herziening = new(5, "Feit") }).Refuses<SignaalHeeftCasus>();
    }

    [Fact]
    public void A_recipient_who_is_kept_out_gets_no_task_and_the_coordinator_records_for_him()
    {
        var casus = Casusloop.InUitvoering().Met([new BelangenconflictGemeld(new("u-handhaver"))])
            .Na(c => c.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail));
        Assert.Empty(casus.State!.Boek.Regels[0].Gebruikers);
        var later = Verstrekkingen.Verstrekkingstappen.Verstrekt().Met([new BelangenconflictGemeld(new("u-handhaver"))]);
        later.Op(2026, 3, 2).Signaal.Na(l => Verstrekkingen.Verstrekkingstappen.VerklaarOnjuist(l)).Na(l => Verstrekkingen.Verstrekkingstappen.BevestigOnjuist(l));
        later.Na(c => Verstrekkingen.Verstrekkingstappen.TrekIn(c));
        Assert.DoesNotContain(later.Overzicht.Acties, actie => actie.Actor.Gebruiker == new GebruikerId("u-handhaver"));
        Verstrekkingen.Verstrekkingstappen.Verwijder(later, 1, later.Signaal.Dag, Rol.Casusregisseur, "u-ander").Refuses("OND-1.11");
        Verstrekkingen.Verstrekkingstappen.Verwijder(later, 1, later.Signaal.Dag, Rol.Casusregisseur, "u-cr").Then<CaseManagement.Signalen.Verstrekkingen.VerwijderingBevestigd>();
    }
}
