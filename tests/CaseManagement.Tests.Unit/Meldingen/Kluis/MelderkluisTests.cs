using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Meldingen.Kluis;

/// <summary>Who reported lies apart from the melding, opens with a reason, and can be forgotten (<c>MEL-02</c>).</summary>
public sealed class MelderkluisTests
{
    private static readonly DossierId Melding = Scenario<Melding>.Dossier;
    private static readonly Meldingfeit Bereikbaar = new(true, null);

    private static Meldingloop Ontvangen() => Meldingloop.Ontvangen(
        Meldingloop.Ontvangst(melder: MelderSoort.Vertrouwelijk) with { Melder = new MelderOpgave("Geheime Naam", "0600000000") });

    private static ScenarioResult<Melderkluis> Open(Meldingloop loop, Meldingfeit? feit = null) =>
        loop.KluisScenario().When(new MelderkluisOpenenUseCase(null!), new MelderkluisOpenen(Melding, "Terugbellen"), feit ?? Bereikbaar);

    private static ScenarioResult<Melderkluis> Vergeet(Meldingloop loop, Vergeetreden reden = Vergeetreden.OpVerzoek, Meldingfeit? feit = null) =>
        loop.KluisScenario().When(new MelderVergetenVerklarenUseCase(null!), new MelderVergetenVerklaren(Melding, reden), feit ?? Bereikbaar);

    [Fact]
    public void The_identity_is_sealed_under_a_key_and_for_a_purpose_that_protect_nothing_else()
    {
        var loop = Ontvangen();
        var gelegd = loop.Kluis!.Inhoud!;
        Assert.Equal(("va-melderkluis", "va-melderkluis"), (gelegd.Naam!.Purpose, gelegd.Contact!.Purpose));
        Assert.Equal(gelegd.Ref, gelegd.Naam.Subject);
        Assert.Equal(gelegd.Ref, gelegd.Contact.Subject);
        Assert.DoesNotContain(gelegd.Ref, new[] { loop.State.Tekst.Sleutel, BetrokkeneId.Of(Melding), BetrokkeneId.Of(Melderkluis.IdVan(Melding)) });
    }

    [Fact]
    public void The_same_hand_over_once_more_changes_nothing_and_what_was_forgotten_does_not_come_back()
    {
        var loop = Ontvangen();
        var nogEens = new MelderInKluisLeggen(Melding, "Geheime Naam", null);
        loop.KluisScenario().When(new MelderInKluisLeggenUseCase(), nogEens).ThenNothing();
        loop.Kluis = Vergeet(loop).After;
        loop.KluisScenario().When(new MelderInKluisLeggenUseCase(), nogEens).Refuses<MelderIsVergeten>();
    }

    [Fact]
    public void Opening_records_who_why_and_when_and_the_reason_goes_with_the_melding_and_not_with_the_identity()
    {
        var loop = Ontvangen();
        var geopend = Open(loop).Then<MelderkluisGeopend>();
        Assert.Equal((Melding, new GebruikerId("u-meldpunt"), loop.Dag), (geopend.Melding, geopend.Door, geopend.Op));
        Assert.Equal((BetrokkeneId.Of(Melding), "va-melderkluis", "Terugbellen"), (geopend.Reden.Subject, geopend.Reden.Purpose, geopend.Reden.Plain));
        Assert.False(new MelderkluisOpenenVorm().Validate(new MelderkluisOpenen(Melding, "")).IsValid);
    }

    [Fact]
    public void Only_the_desk_opens_and_forgets()
    {
        var loop = Ontvangen();
        loop.Rol = Rol.Signaalcoordinator;
        Open(loop).Refuses<AlleenMeldpunt>();
        Vergeet(loop).Refuses<AlleenMeldpunt>();
        Assert.Equal([Rol.MedewerkerMeldpunt], new MelderkluisOpenenUseCase(null!).Policy.AlleenRollen);
    }

    [Fact]
    public void Who_may_not_handle_the_melding_is_told_no_more_than_that_there_is_nothing_for_him()
    {
        var loop = Ontvangen();
        Open(loop, new Meldingfeit(false, null)).Refuses<GeenMelderVastgelegd>();
        Vergeet(loop, feit: new Meldingfeit(false, null)).Refuses<GeenMelderVastgelegd>();
    }

    [Fact]
    public void Forgetting_destroys_the_key_of_the_identity_and_of_nothing_else()
    {
        var loop = Ontvangen();
        var vergeten = Vergeet(loop).Then<MelderVergeten>();
        Assert.Equal([loop.Kluis!.Inhoud!.Ref], vergeten.TeVernietigenSleutels);
        loop.Kluis = Vergeet(loop).After;
        Assert.Null(loop.Kluis.Inhoud);
        Open(loop).Refuses<MelderIsVergeten>();
        Vergeet(loop).ThenNothing();
    }

    [Fact]
    public void Nobody_says_of_a_melding_that_it_was_never_received() =>
        Vergeet(Ontvangen(), Vergeetreden.MeldingNooitOntvangen).Refuses<RedenIsVoorHetProgramma>();

    [Fact]
    public void A_vault_without_a_melding_is_destroyed_and_one_with_a_melding_is_not()
    {
        var loop = Ontvangen();
        var useCase = new WeeskluisVernietigenUseCase(null!);
        var wees = new WeeskluisVernietigen(Melding);
        loop.KluisScenario().When(useCase, wees, new Meldingfeit(true, null)).ThenNothing();
        var vergeten = loop.KluisScenario().When(useCase, wees, new Meldingfeit(false, null)).Then<MelderVergeten>();
        Assert.Equal([loop.Kluis!.Inhoud!.Ref], vergeten.TeVernietigenSleutels);
        Assert.Equal(Vergeetreden.MeldingNooitOntvangen, vergeten.Reden);
        loop.Kluis = null;
        loop.KluisScenario().When(useCase, wees, new Meldingfeit(false, null)).ThenNothing();
        loop.Kluis = Vergeet(Ontvangen()).After;
        loop.KluisScenario().When(useCase, wees, new Meldingfeit(false, null)).ThenNothing();
    }

    [Fact]
    public void An_identity_in_an_old_melding_is_forgotten_by_its_own_key_and_leaves_what_is_folded()
    {
        var oud = new BetrokkeneId(new Guid("33333333-3333-4333-8333-333333333333"));
        var gewoon = Meldingloop.Ontvangen(Meldingloop.Ontvangst(melder: MelderSoort.Bekend));
        var melding = new MeldingZaaktype().Evolve(null, gewoon.State.Ontvangst with { Melder = new MelderGegevens(oud, null, null) });
        Assert.Null(melding.Ontvangst.Melder);
        Assert.Equal((true, oud), (melding.HeeftMelder, melding.OudeMeldersleutel!.Value));
        Assert.Contains(oud, melding.Sleutels);
        Assert.Equal([oud], Vergeet(gewoon, feit: new Meldingfeit(true, oud)).Then<MelderVergeten>().TeVernietigenSleutels);
        Assert.Equal(Melding, Open(gewoon, new Meldingfeit(true, oud)).After.Melding);
        Assert.False(gewoon.State.HeeftMelder);
    }

    [Fact]
    public void A_reason_that_was_recorded_before_there_were_vaults_is_kept_and_opens_nothing()
    {
        var loop = Ontvangen();
        loop.Met(new MelderInzageGevraagd(new GebruikerId("u-meldpunt"), Tekst.VanDossier(loop.Scenario.Context, "Toen"), loop.Dag));
        Assert.True(loop.State.HeeftMelder);
        Assert.Empty(loop.Kluis!.Openingen);
    }

    [Fact]
    public void A_strange_event_does_not_belong_in_a_vault() =>
        Assert.Throws<InvalidOperationException>(() => Melderkluis.Evolve(null, Meldingloop.Ontvangen().State.Ontvangst));
}
