using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Deelname;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Who is let into a signal or a case by the common use cases, and when (<c>OND-01</c>, §1.3, §7).</summary>
public sealed class DeelnameTests
{
    private static readonly NeedToKnowMatrix Matrix = new([new Huismatrix()]);
    private static readonly ProtocolVanKracht Protocol = new("v1.0", new LocalDate(2026, 1, 5));
    private static readonly DeelnemerUitnodigen Uitnodiging = new("gemeente", new GebruikerId("u-nieuw"));

    public static TheoryData<Rol, string?, string?, string?> Rollen => new()
    {
        // Role, refused after the intake, refused while weighed (after 2B), refused on the agenda.
        { Rol.Signaalcoordinator, null, null, null },
        { Rol.Fg, null, null, null },
        { Rol.LidOndermijningsteam, "OND-1.3", null, null },
        { Rol.Privacyfunctionaris, "OND-1.3", null, null },
        { Rol.Casusregisseur, "OND-1.3", "OND-1.3", null },
        { Rol.Achtervang, "OND-1.3", "OND-1.3", null },
        { Rol.VthHandhaver, "OND-1.3", "OND-1.3", "OND-1.3" },
        { Rol.BibobCoordinator, "OND-1.3", "OND-1.3", "OND-1.3" },
        { Rol.Bronhouder, "ROL-02", "ROL-02", "ROL-02" },
        { Rol.InternMelder, "ROL-02", "ROL-02", "ROL-02" },
        { Rol.BibobScreener, "ROL-02", "ROL-02", "ROL-02" },
        { Rol.MedewerkerMeldpunt, "ROL-02", "ROL-02", "ROL-02" },
        { Rol.AdviseurOov, "ROL-02", "ROL-02", "ROL-02" },
        { Rol.VoorzitterOverleg, "ROL-02", "ROL-02", "ROL-02" },
        { Rol.FunctioneelBeheerder, "ROL-02", "ROL-02", "ROL-02" },
    };

    [Theory]
    [MemberData(nameof(Rollen))]
    public void Somebody_is_invited_to_a_signal_from_the_step_in_which_the_role_has_a_task(Rol rol, string? naIntake, string? inWeging, string? opAgenda)
    {
        Assert.Equal(naIntake, Signaal(Signaalloop.MetIntake(), Uitnodiging, [rol]));
        Assert.Equal(inWeging, Signaal(Signaalloop.InWeging(), Uitnodiging, [rol]));
        Assert.Equal(opAgenda, Signaal(Onderzoekstappen.OpAgenda(), Uitnodiging, [rol]));
        Assert.Equal("OND-01", Signaal(Onderzoekstappen.OpAgenda(), Uitnodiging, [rol], zonder: true));
    }

    [Theory]
    [InlineData(Rol.Casusregisseur)]
    [InlineData(Rol.Achtervang)]
    public void Who_will_lead_the_approach_comes_in_after_check_1(Rol rol)
    {
        Assert.Equal("OND-1.3", Signaal(Onderzoekstappen.WachtOpCheck1(), Uitnodiging, [rol]));
        Assert.Null(Signaal(Onderzoekstappen.InOnderzoek(), Uitnodiging, [rol]));
    }

    [Fact]
    public void Any_of_the_roles_of_a_person_is_enough_and_somebody_who_is_not_there_is_not()
    {
        Assert.Null(Signaal(Onderzoekstappen.OpAgenda(), Uitnodiging, [Rol.BibobScreener, Rol.LidOndermijningsteam]));
        Assert.Equal("ROL-06", Signaal(Onderzoekstappen.OpAgenda(), Uitnodiging, null));
        Assert.Equal("ROL-02", Signaal(Onderzoekstappen.OpAgenda(), Uitnodiging, []));
    }

    [Fact]
    public void Nobody_is_invited_to_what_proved_false()
    {
        Assert.NotNull(Signaal(Onderzoekstappen.OpAgenda().Na(l => l.VerklaarOnjuist()), Uitnodiging, [Rol.LidOndermijningsteam]));
    }

    [Fact]
    public void A_handhaver_comes_into_a_case_once_it_is_carried_out()
    {
        Assert.Equal("OND-1.3", Casus(Casusloop.MetPlan(), Uitnodiging, [Rol.VthHandhaver]));
        Assert.Null(Casus(Casusloop.InUitvoering(), Uitnodiging, [Rol.VthHandhaver]));
        Assert.Null(Casus(Casusloop.Gestart(), Uitnodiging, [Rol.LidOndermijningsteam]));
        Assert.Equal("ROL-02", Casus(Casusloop.InUitvoering(), Uitnodiging, [Rol.VoorzitterOverleg]));
        Assert.Equal("OND-01", Casus(Casusloop.InUitvoering(), Uitnodiging, [Rol.VthHandhaver], zonder: true));
    }

    [Fact]
    public async Task Work_and_talk_about_a_signal_need_a_protocol_and_ending_things_does_not()
    {
        object[] gebruik = [Uitnodiging, new ActieAfspreken("x", "gemeente", null, default), new ActieOverdragen(1, "gemeente"), new BesprekingVerzoeken("x")];
        object[] einde =
        [
            new ActieGereedmelden(1), new ActieDoorschuiven(1, default, "x"), new ActieVervallenVerklaren(1, "x"), new DeelnemerVerwijderen("gemeente"), new BelangenconflictMelden(),
            new DuoToewijzen(new GebruikerId("u-a"), new GebruikerId("u-b")),
        ];
        var state = Onderzoekstappen.OpAgenda();
        foreach (var command in gebruik)
        {
            Assert.Equal("OND-01", await SignaalAsync(state, command, null));
            Assert.Null(await SignaalAsync(state, command, Protocol));
            Assert.Equal("OND-01", await SignaalAsync(state, command, Protocol with { IsBeeindigd = true }));
        }

        foreach (var command in einde)
        {
            Assert.Null(await SignaalAsync(state, command, null));
        }
    }

    [Fact]
    public async Task A_duo_that_brings_somebody_new_into_a_case_needs_a_protocol_and_one_of_who_is_there_does_not()
    {
        var casus = Casusloop.Gestart();
        casus.Met([new DeelnemerUitgenodigd(new CaseManagement.Kernel.Dossier.Deelnemer("gemeente", new GebruikerId("u-deel")))]);
        Assert.Equal("OND-01", await CasusAsync(casus, new DuoToewijzen(new GebruikerId("u-cr"), new GebruikerId("u-nieuw")), null));
        Assert.Null(await CasusAsync(casus, new DuoToewijzen(new GebruikerId("u-deel"), new GebruikerId("u-cr")), null));
        Assert.Null(await CasusAsync(casus, new DuoToewijzen(new GebruikerId("u-cr"), new GebruikerId("u-nieuw")), Protocol));
    }

    [Fact]
    public void What_was_declared_on_one_of_the_two_is_taken_over_once_and_never_leaves_a_case_without_anybody()
    {
        var wie = new GebruikerId("u-cr");
        var casus = Casusloop.Gestart();
        casus.Als(Rol.Systeem, "u-cr").When(new CasusconflictOvernemenUseCase(), new BelangenconflictOvernemen(wie)).Then(new BelangenconflictGemeld(wie));
        casus.Met([new BelangenconflictGemeld(wie)]);
        casus.Als(Rol.Systeem, "u-cr").When(new CasusconflictOvernemenUseCase(), new BelangenconflictOvernemen(wie)).ThenNothing();
        casus.Als(Rol.Systeem, "u-cr2").When(new CasusconflictOvernemenUseCase(), new BelangenconflictOvernemen(new GebruikerId("u-cr2"))).Refuses<LaatsteVanHetDuo>();
        casus.Signaal.Als(Rol.Systeem, "u-cr").When(new SignaalconflictOvernemenUseCase(), new BelangenconflictOvernemen(wie)).Then(new BelangenconflictGemeld(wie));
        Assert.Null(new CasusconflictOvernemenUseCase().Decide(null, new BelangenconflictOvernemen(wie), casus.Als(Rol.Systeem, "u-cr").Context).Refusal);
    }

    private static string? Signaal(Signaalloop loop, object command, IReadOnlyList<Rol>? rollen, bool zonder = false) =>
        new Zaakpoort<SignaalDossier>(new SignaalZaaktype(), Deelneming.IsZover, null!, null!, Matrix)
            .Weiger(loop.State, command, new Poortfeiten(zonder ? null : Protocol, rollen))?.RegelId;

    private static string? Casus(Casusloop loop, object command, IReadOnlyList<Rol>? rollen, bool zonder = false) =>
        new Zaakpoort<OndermijningsCasus>(new OndermijningsCasusZaaktype(), Deelneming.IsZover, null!, null!, Matrix)
            .Weiger(loop.State!, command, new Poortfeiten(zonder ? null : Protocol, rollen))?.RegelId;

    private static async Task<string?> SignaalAsync(Signaalloop loop, object command, ProtocolVanKracht? protocol) =>
        (await new Zaakpoort<SignaalDossier>(new SignaalZaaktype(), Deelneming.IsZover, Register(protocol), Mensen(), Matrix)
            .WeigerAsync(loop.State, command, Context(loop), TestContext.Current.CancellationToken))?.RegelId;

    private static async Task<string?> CasusAsync(Casusloop loop, object command, ProtocolVanKracht? protocol) =>
        (await new Zaakpoort<OndermijningsCasus>(new OndermijningsCasusZaaktype(), Deelneming.IsZover, Register(protocol), Mensen(), Matrix)
            .WeigerAsync(loop.State!, command, Context(loop.Signaal), TestContext.Current.CancellationToken))?.RegelId;

    private static CommandContext Context(Signaalloop loop) => loop.Als(Rol.Signaalcoordinator, "u-sig").Context;

    private static IProtocolregister Register(ProtocolVanKracht? protocol)
    {
        var register = Substitute.For<IProtocolregister>();
        register.OpAsync(Arg.Any<Instant>(), Arg.Any<CancellationToken>()).Returns(protocol);
        return register;
    }

    private static IMedewerkers Mensen()
    {
        var medewerkers = Substitute.For<IMedewerkers>();
        medewerkers.FindAsync(Arg.Any<GebruikerId>(), Arg.Any<CancellationToken>())
            .Returns(call => new MedewerkerRij(call.Arg<GebruikerId>(), "gemeente", "Lid ondermijningsteam", [Rol.LidOndermijningsteam], true));
        return medewerkers;
    }
}
