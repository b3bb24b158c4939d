using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Koppelen;
using NSubstitute;
using static CaseManagement.Tests.Unit.Koppelen.Koppelvraagstappen;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>Who may compare a signal, how often, and what is recorded of it.</summary>
public sealed class KoppelvraagTests
{
    [Fact]
    public void The_coordinator_of_the_signal_compares_it_and_what_was_asked_of_whom_is_recorded()
    {
        var loop = Signaalloop.MetIntake(Stappen.Exploitant);
        var betrokkene = loop.State.Betrokkenen[0].Gekoppeld.Betrokkene;
        var gevraagd = new GevraagdKenmerk(betrokkene, Kenmerksoort.Persoon, 1);
        var gesteld = loop.Stel(Vondst() with { Gevraagd = [gevraagd] }).Then<KoppelvraagGesteld>();
        Assert.Equal((1, "Zelfde pand als vorig jaar", "v1.0", "u-sig"), (gesteld.Vraag, gesteld.Reden.Plain, gesteld.Stap.ProtocolVersie, gesteld.Stap.Door.Value));
        Assert.Equal([gevraagd], gesteld.Gevraagd);
        loop.Stel(Vondst(), gebruiker: "u-sig2").Then<KoppelvraagGesteld>();
    }

    [Fact]
    public void Nobody_compares_without_protocol()
    {
        var loop = Signaalloop.MetIntake();
        loop.Protocol = null;
        loop.Stel(Vondst()).Refuses<ProtocolNietVanKracht>();
    }

    [Theory]
    [InlineData(Rol.Fg, "OND-16")]
    [InlineData(Rol.Systeem, "AVG-22")]
    [InlineData(Rol.LidOndermijningsteam, "OND-1.10")]
    [InlineData(Rol.Privacyfunctionaris, "OND-1.10")]
    public void No_other_role_compares(Rol rol, string regel) => Signaalloop.MetIntake().Stel(Vondst(), rol).Refuses(regel);

    [Fact]
    public void A_coordinator_of_other_signals_does_not_compare_this_one() =>
        Signaalloop.MetIntake().Stel(Vondst(), gebruiker: "u-sig3").Refuses<AlleenEigenSignaal>();

    [Fact]
    public void A_signal_is_compared_from_its_intake_on_until_it_ended()
    {
        Signaalloop.Ontvangen().Stel(Vondst()).Refuses<KoppelvraagNietAanDeOrde>();
        Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling))).Stel(Vondst()).Refuses<KoppelvraagNietAanDeOrde>();
        Onderzoekstappen.OpAgenda().Stel(Vondst()).Then<KoppelvraagGesteld>();
        Onderzoekstappen.OpAgenda().Met(new CaseManagement.Signalen.Casus.CasusVastgelegd(default, default, default)).Stel(Vondst()).Refuses<KoppelvraagNietAanDeOrde>();
    }

    [Fact]
    public void What_proved_false_is_compared_no_more()
    {
        var loop = Signaalloop.MetIntake().Na(l => l.VerklaarOnjuist());
        loop.Stel(Vondst()).Refuses<SignaalIsOnjuist>();
    }

    [Fact]
    public void More_than_three_times_a_day_is_searching_and_tomorrow_it_may_again()
    {
        var loop = Signaalloop.MetIntake().Na(l => l.Stel(Vondst())).Na(l => l.Stel(Vondst())).Na(l => l.Stel(Vondst()));
        Assert.Equal(3, loop.State.Koppelvragen[^1].Vraag);
        loop.Stel(Vondst()).Refuses<TeVeelKoppelvragen>();
        loop.Stel(Vondst(), beleid: SignaalBeleid.Standaard with { KoppelvragenPerDag = 4 }).Then<KoppelvraagGesteld>();
        loop.Op(2026, 2, 4).Stel(Vondst()).Then<KoppelvraagGesteld>();
    }

    [Fact]
    public void An_index_that_lags_behind_gives_no_answer() => Signaalloop.MetIntake().Stel(null).Refuses<KoppelindexLooptAchter>();

    [Fact]
    public void Who_compared_handled_the_signal_and_does_not_check_it()
    {
        var loop = Signaalloop.MetIntake().Na(l => l.Stel(Vondst(), gebruiker: "u-sig2"))
            .Met(new DuoToegewezen(new Duo(new GebruikerId("u-sig"), new GebruikerId("u-sig4"))));
        Assert.Equal("OND-15", loop.State.MagPrivacycheckDoen(new GebruikerId("u-sig2"))?.RegelId);
    }

    [Fact]
    public void A_reason_is_required()
    {
        Assert.False(new KoppelvraagStellenVorm().Validate(new KoppelvraagStellen(" ")).IsValid);
        Assert.True(new KoppelvraagStellenVorm().Validate(new KoppelvraagStellen("Reden")).IsValid);
    }

    [Fact]
    public async Task Only_what_may_be_asked_is_looked_up_with_the_marks_of_the_signal_and_without_itself_and_its_melding()
    {
        var melding = new DossierId(new Guid("44444444-1111-4111-8111-000000000001"));
        var index = Substitute.For<IKoppelindex>();
        var register = Substitute.For<IProtocolregister>();
        var useCase = new KoppelvraagStellenUseCase(register, index, SignaalBeleid.Standaard);
        var signaal = Signaalloop.Ontvangen(Stappen.Ontvangst() with { Melding = melding }).Op(2026, 2, 3).Na(l => l.Intake(Stappen.Intake(Stappen.Exploitant)))
            .Als(Rol.Signaalcoordinator, "u-sig");
        await useCase.GatherAsync(signaal.State, new KoppelvraagStellen("Reden"), signaal.Context, TestContext.Current.CancellationToken);
        await index.DidNotReceiveWithAnyArgs().ZoekAsync(default!, default!, TestContext.Current.CancellationToken);

        register.OpAsync(default, TestContext.Current.CancellationToken).ReturnsForAnyArgs(Signaalloop.V1);
        await useCase.GatherAsync(signaal.State, new KoppelvraagStellen("Reden"), signaal.Context, TestContext.Current.CancellationToken);
        await index.Received(1).ZoekAsync(
            Arg.Is<IReadOnlyList<Koppelkenmerk>>(kenmerken => kenmerken.SequenceEqual(Signaalkenmerken.Van(signaal.State!))),
            Arg.Is<IReadOnlySet<DossierId>>(eigen => eigen.SetEquals(new[] { signaal.Context.Id, melding })),
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_marks_of_a_signal_are_its_people_with_a_date_of_birth_its_place_and_its_objects()
    {
        var intake = Stappen.Intake(Stappen.Exploitant, Stappen.Exploitant with { Naam = "Zonder Datum", Geboortedatum = null }) with
        {
            Objecten = [new(ObjectSoort.Bedrijf, "Krik, KvK 12345678"), new(ObjectSoort.Pand, "Proefweg 2, 0000 AB"), new(ObjectSoort.Voertuig, "11-22-33-44")],
        };
        var kenmerken = Signaalkenmerken.Van(Signaalloop.Ontvangen().Na(l => l.Intake(intake)).State);
        Assert.Equal(
            ["persoon p proefpersoon 1980-05-01", "adres 0000AA 1", "kvk 12345678", "adres 0000AB 2"],
            kenmerken.SelectMany(kenmerk => kenmerk.Normaal([.. kenmerk.Teksten.Select(tekst => tekst.Plain!)])));
    }
}

/// <summary>The step that compares.</summary>
internal static class Koppelvraagstappen
{
    public static Koppelvondst Vondst(params IReadOnlyList<KoppelRij> treffers) => new(treffers, []);

    public static KoppelRij Treffer(
        Kenmerksoort soort, string zaaktype = "woonoverlast", Rol vraagbaak = Rol.Casusregisseur, bool geheim = false, string? uitgesloten = null, int dossier = 1) => new()
        {
            Kenmerk = "00",
            Soort = soort,
            Dossier = Koppelhuis.Dossier(dossier),
            Zaaktype = zaaktype,
            Vraagbaak = vraagbaak,
            Geheim = geheim,
            Uitgesloten = uitgesloten is null ? [] : [new GebruikerId(uitgesloten)],
        };

    public static ScenarioResult<SignaalDossier> Stel(
        this Signaalloop loop, Koppelvondst? vondst, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig", SignaalBeleid? beleid = null) =>
        loop.Als(rol, gebruiker).When(
            new KoppelvraagStellenUseCase(Stappen.Register, Substitute.For<IKoppelindex>(), beleid ?? SignaalBeleid.Standaard),
            new KoppelvraagStellen("Zelfde pand als vorig jaar"),
            new KoppelvraagFeiten(loop.Protocol, vondst));
}
