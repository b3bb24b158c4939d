using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class WeergaveTests
{
    [Fact]
    public void A_running_signal_shows_its_content_and_tells_about_whom()
    {
        var loop = Signaalloop.InWeging(Stappen.Exploitant);
        var getoond = new List<BetrokkeneId>();
        var inzage = Toon(loop, Rol.Signaalcoordinator, "u-sig", getoond);
        Assert.Equal(Stappen.Ontvangst().Omschrijving, inzage.Omschrijving);
        Assert.Equal("Testlaan 1, 0000 AA", inzage.Locatie);
        Assert.Equal("P. Proefpersoon", Assert.Single(inzage.Betrokkenen).Naam);
        Assert.Equal("1980-05-01", inzage.Betrokkenen[0].Geboortedatum);
        Assert.Equal("Garage De Fictieve Krik", Assert.Single(inzage.Objecten).Aanduiding);
        Assert.Equal("Bedrijf zonder klanten", inzage.Wegingen[0].Motivering);
        Assert.Null(inzage.Afgeschermd);
        Assert.Equal(loop.State.Betrokkenen.Select(b => b.Gekoppeld.Betrokkene), getoond);
    }

    [Theory]
    [InlineData(Weging3Uitkomst.NietInBehandeling)]
    [InlineData(Weging3Uitkomst.OverdrachtAfdeling)]
    public void A_kept_signal_shows_only_that_it_was_there(Weging3Uitkomst uitkomst)
    {
        var loop = Signaalloop.InWeging(Stappen.Exploitant);
        loop.Na(l => l.Verval(l.State.Betrokkenen[0].Gekoppeld.Betrokkene)).Getoetst().Na(l => l.Weeg3(Stappen.Weging3(uitkomst)));
        var getoond = new List<BetrokkeneId>();
        var inzage = Toon(loop, Rol.Signaalcoordinator, "u-sig", getoond);
        Assert.Null(inzage.Omschrijving);
        Assert.Null(inzage.Locatie);
        Assert.Empty(inzage.Betrokkenen);
        Assert.Empty(inzage.Objecten);
        Assert.All(inzage.Wegingen, weging => Assert.Null(weging.Motivering));
        Assert.NotNull(inzage.Afgeschermd);
        Assert.Empty(getoond);
        Assert.Null(loop.Overzicht.Aanduiding);
        Assert.Null(Assert.Single(loop.Overzicht.Betrokkenen).Naam);
    }

    [Fact]
    public void Whoever_handled_the_signal_does_not_check_it()
    {
        var loop = Signaalloop.InWeging();
        Assert.Equal("OND-15", loop.State.MagPrivacycheckDoen(new GebruikerId("u-sig"))!.RegelId);
        Assert.Equal("OND-15", loop.State.MagPrivacycheckDoen(new GebruikerId("u-sig2"))!.RegelId);
        Assert.Null(loop.State.MagPrivacycheckDoen(new GebruikerId("u-pf")));
        Assert.NotNull(Toon(loop, Rol.Privacyfunctionaris, "u-sig", []).PrivacycheckUitgesloten);
        Assert.Null(Toon(loop, Rol.Privacyfunctionaris, "u-pf", []).PrivacycheckUitgesloten);
        Assert.Null(Toon(loop, Rol.Signaalcoordinator, "u-sig", []).PrivacycheckUitgesloten);
    }

    [Fact]
    public void Each_way_of_handling_counts_for_four_eyes()
    {
        var ander = new GebruikerId("u-ander");
        var duo = new Duo(ander, new GebruikerId("u-ander2"));
        var wissel = Signaalloop.MetIntake().Met(new DuoToegewezen(duo));
        Assert.NotNull(wissel.State.MagPrivacycheckDoen(new GebruikerId("u-sig")));
        Assert.NotNull(wissel.State.MagPrivacycheckDoen(ander));
        var gewogen = Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Ja(), gebruiker: "u-weger"));
        Assert.NotNull(gewogen.State.MagPrivacycheckDoen(new GebruikerId("u-weger")));
        var state = Signaalloop.MetIntake().State;
        var alleenIntake = state with { Intake = state.Intake! with { Door = new GebruikerId("u-intake") } };
        Assert.NotNull(alleenIntake.MagPrivacycheckDoen(new GebruikerId("u-intake")));
        Assert.NotNull((Signaalloop.Ontvangen().State with { Kern = DossierKern.Leeg }).MagPrivacycheckDoen(new GebruikerId("u-sig")));
    }

    [Fact]
    public void No_external_partner_takes_part_in_a_signal()
    {
        var state = Signaalloop.InWeging().State;
        Assert.Equal("OND-1.12.5", new SignaalRegels().MagDeelnemer(state, new Deelnemer("politie"))!.RegelId);
        Assert.Null(new SignaalRegels().MagDeelnemer(state, new Deelnemer("gemeente", new GebruikerId("u-cr"))));
    }

    [Fact]
    public void The_case_type_names_itself()
    {
        var zaaktype = new SignaalZaaktype();
        Assert.Equal(("signaal", "OND", "signalen", "ondermijning-signaal"), (zaaktype.Naam, zaaktype.CodePrefix, zaaktype.Pad, zaaktype.Gebied));
        Assert.True(zaaktype.Doel is { Code: "va-ondermijning-signaal", Vertrouwelijk: true });
        Assert.Throws<InvalidOperationException>(() => zaaktype.Evolve(null, new Vreemd()));
    }

    private static SignaalInzage Toon(Signaalloop loop, Rol rol, string gebruiker, ICollection<BetrokkeneId> getoond) =>
        new SignaalRegels().Toon(loop.State, loop.Overzicht, Recht.Lezen, loop.Als(rol, gebruiker).Context.Moment, loop.Als(rol, gebruiker).Aanroep, new PlainReader(), getoond);

    private sealed record Vreemd : IEvent;
}

/// <summary>Reveals text that was never sealed, as it is in a pure test.</summary>
internal sealed class PlainReader : IPersonalTextReader
{
    public string? Reveal(PersonalText? text) =>
        (string?)typeof(PersonalText).GetProperty("Plain", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .GetValue(text ?? PersonalText.Of(default, "", null!));
}
