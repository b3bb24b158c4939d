using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Meldingen.Views;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Meldingen;

public sealed class MelderEnWeergaveTests
{
    private static MeldingOntvangst Vertrouwelijk() =>
        Meldingloop.Ontvangst(melder: MelderSoort.Vertrouwelijk) with { Melder = new MelderOpgave("Geheime Naam", "0600000000") };

    private static ScenarioResult<Melding> Bericht(Meldingloop loop, MelderBericht bericht) =>
        loop.When(new MelderInformerenUseCase(), new MelderInformeren(bericht));

    private static ScenarioResult<Melding> Vraag(Meldingloop loop) =>
        loop.When(new MelderInzageVragenUseCase(), new MelderInzageVragen("Terugbellen"));

    [Fact]
    public void A_reporter_gets_a_confirmation_and_after_the_end_a_closing_message()
    {
        var loop = Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast);
        loop.Na(l => Bericht(l, MelderBericht.Ontvangst));
        Bericht(loop, MelderBericht.Ontvangst).ThenNothing();
        Bericht(loop, MelderBericht.Afsluiting).Refuses<MeldingLooptNog>();
        loop.Na(l => l.ZetOm("woonoverlast"));
        Bericht(loop, MelderBericht.Afsluiting).Then<MelderGeinformeerd>();
    }

    [Fact]
    public void An_anonymous_reporter_cannot_be_reached() =>
        Bericht(Meldingloop.Ontvangen(Meldingloop.Ontvangst(melder: MelderSoort.Anoniem)), MelderBericht.Ontvangst).Refuses<MelderIsNietBereikbaar>();

    [Fact]
    public void The_messages_hold_the_code_and_nothing_about_others() =>
        Assert.All(Enum.GetValues<MelderBericht>(), bericht => Assert.Contains("MEL-2026-0001", MelderBerichten.Tekst(bericht, "MEL-2026-0001"), StringComparison.Ordinal));

    [Fact]
    public void Only_the_desk_asks_who_reported_and_only_when_somebody_is_stored()
    {
        var loop = Meldingloop.Ontvangen(Vertrouwelijk());
        Assert.Equal(new GebruikerId("u-meldpunt"), Vraag(loop).Then<MelderInzageGevraagd>().Door);
        Vraag(Meldingloop.Ontvangen()).Refuses<GeenMelderVastgelegd>();
        loop.Rol = Rol.Signaalcoordinator;
        Vraag(loop).Refuses<AlleenMeldpunt>();
        Assert.False(new MelderInzageVragenVorm().Validate(new MelderInzageVragen("")).IsValid);
        Assert.Equal([Rol.MedewerkerMeldpunt], new MelderInzageVragenUseCase().Policy.AlleenRollen);
    }

    [Fact]
    public void The_identity_is_open_for_who_gave_a_reason_today()
    {
        var loop = Meldingloop.Ontvangen(Vertrouwelijk());
        var context = loop.Scenario.Context;
        var vandaag = new QueryContext(context.Aanroep, context.Moment);
        Assert.False(MelderInzienUseCase.MagZien(loop.State, vandaag));
        loop.Na(Vraag);
        Assert.True(MelderInzienUseCase.MagZien(loop.State, vandaag));
        Assert.False(MelderInzienUseCase.MagZien(loop.State, vandaag with { Aanroep = context.Aanroep with { Gebruiker = new GebruikerId("u-ander") } }));
        Assert.False(MelderInzienUseCase.MagZien(loop.State, vandaag with { Moment = new(context.Moment.Nu.Plus(NodaTime.Duration.FromDays(1))) }));
    }

    [Fact]
    public void A_look_that_the_door_refuses_names_the_melding()
    {
        var melding = new DossierId(new Guid("11111111-1111-4111-8111-000000000001"));
        Assert.Equal([melding], new MelderInzienUseCase(null!, null!, null!).Gevraagd(new MelderInzien(melding)).Dossiers);
    }

    [Fact]
    public void Nobody_sees_the_reporter_in_the_melding()
    {
        var loop = Meldingloop.Ontvangen(Vertrouwelijk());
        Assert.All(Enum.GetValues<Rol>(), rol =>
            Assert.DoesNotContain("Geheime Naam", Rendering.Of(Toon(loop, rol)), StringComparison.Ordinal));
        Assert.True(Toon(loop, Rol.MedewerkerMeldpunt).HeeftMelder);
        Assert.Null(Toon(loop, Rol.Signaalcoordinator).HeeftMelder);
        Assert.Empty(loop.Overzicht.Betrokkenen);
        Assert.Contains(loop.State.Ontvangst.Melder!.Ref, loop.State.Sleutels);
    }

    [Fact]
    public void The_desk_sees_the_reference_and_the_parts_and_the_owner_does_not()
    {
        var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst(melder: MelderSoort.Anoniem)).Na(l => l.Splits(MeldingSoort.Ondermijning));
        Assert.Matches("^[0-9A-F]{5}-[0-9A-F]{5}$", Toon(loop, Rol.MedewerkerMeldpunt).Referentie!);
        Assert.Equal("Het deel", Toon(loop, Rol.MedewerkerMeldpunt).Splitsingen[0].Omschrijving);
        var eigenaar = Toon(loop, Rol.Signaalcoordinator);
        Assert.Null(eigenaar.Referentie);
        Assert.Null(Assert.Single(eigenaar.Splitsingen).Omschrijving);
        Assert.Equal("De rest", eigenaar.Omschrijving);
    }

    [Fact]
    public void Who_brought_it_in_sees_the_status_and_no_more()
    {
        var inzage = Toon(Meldingloop.Ontvangen(), Rol.InternMelder);
        Assert.Equal("Ontvangen", inzage.Status);
        Assert.Null(inzage.Omschrijving);
        Assert.Null(inzage.Soort);
    }

    [Fact]
    public void Removed_words_are_gone_from_the_view()
    {
        var loop = Meldingloop.Ontvangen().Na(l => l.VulAan("Medisch detail")).Na(l => l.Verwijder("Alleen lawaai"));
        var inzage = Toon(loop, Rol.MedewerkerMeldpunt);
        Assert.Equal("Alleen lawaai", inzage.Omschrijving);
        Assert.Null(inzage.Betrokkenen);
        Assert.Empty(inzage.Aanvullingen);
    }

    [Fact]
    public void The_view_warns_of_help_that_goes_first()
    {
        var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst() with { AcuutGevaar = true, HuiselijkGeweld = true });
        Assert.Contains("112", Toon(loop, Rol.MedewerkerMeldpunt).Waarschuwing!, StringComparison.Ordinal);
        loop.Na(l => l.Bevestig(Noodhulp.Alarmnummer112));
        Assert.Contains("Veilig Thuis", Toon(loop, Rol.MedewerkerMeldpunt).Waarschuwing!, StringComparison.Ordinal);
        Assert.Null(Toon(loop.Na(l => l.Bevestig(Noodhulp.VeiligThuis)), Rol.MedewerkerMeldpunt).Waarschuwing);
    }

    [Fact]
    public void The_case_type_is_never_on_an_agenda()
    {
        var zaaktype = new MeldingZaaktype();
        Assert.Equal(("melding", "MEL", "meldingen", "melding", "va-melding"), (zaaktype.Naam, zaaktype.CodePrefix, zaaktype.Pad, zaaktype.Gebied, zaaktype.Doel.Code));
        Assert.Null(Meldingloop.Ontvangen().Overzicht.Agendering);
    }

    [Fact]
    public void A_routed_melding_tells_what_it_can_become_and_another_does_not()
    {
        Assert.NotNull(Toon(Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast), Rol.MedewerkerMeldpunt).OmTeZettenIn);
        Assert.Null(Toon(Meldingloop.Beoordeeld(), Rol.MedewerkerMeldpunt).OmTeZettenIn);
    }

    [Fact]
    public void Text_that_may_be_absent_is_kept_when_it_says_something()
    {
        var context = Meldingloop.Ontvangen().Scenario.Context;
        Assert.Null(Tekst.VanDossierOfNull(context, " "));
        Assert.NotNull(Tekst.VanDossierOfNull(context, "toelichting"));
    }

    [Theory]
    [InlineData(Rol.MedewerkerMeldpunt)]
    [InlineData(Rol.VthHandhaver)]
    public void Whatever_other_dossier_a_melding_shows_the_trail_finds(Rol rol)
    {
        DossierId Ander(int nummer) => new(new Guid(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7]));
        var loop = Meldingloop.Beoordeeld();
        var state = loop.State with
        {
            Ontvangst = loop.State.Ontvangst with { GesplitstVan = Ander(1) },
            OmgezetIn = Ander(2),
            DubbelVan = Ander(3),
            Splitsingen = [new MeldingGesplitst(Ander(4), MeldingSoort.Ondermijning, loop.State.Tekst, loop.State.Tekst, [])],
        };
        var inzage = new MeldingDossierRegels().Toon(state, loop.Overzicht, Recht.Lezen, default, loop.Scenario.Aanroep with { Rol = rol }, new PlainReader(), []);

        Assert.Equal([Ander(1), Ander(2), Ander(3), Ander(4)], CaseManagement.Toegang.Registratie.Verwijzingen.Van(inzage).Dossiers.OrderBy(id => id.Value));
    }

    private static MeldingInzage Toon(Meldingloop loop, Rol rol) =>
        new MeldingDossierRegels().Toon(loop.State, loop.Overzicht, Recht.Lezen, default, loop.Scenario.Aanroep with { Rol = rol }, new PlainReader(), []);
}
