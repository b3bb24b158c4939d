using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Medewerkers;

public sealed class MedewerkerTests
{
    private static readonly GebruikerId Beheerder = new("f.beheerder");
    private static readonly MedewerkerRegistreren Registratie = new(Regisseur, "Gemeente", "Casusregisseur wonen", [Rol.Casusregisseur, Rol.Achtervang]);
    private static readonly MedewerkerGeregistreerd Geregistreerd =
        new(Regisseur, "gemeente", "Casusregisseur wonen", [Rol.Casusregisseur, Rol.Achtervang]);

    private static readonly MedewerkerRegistrerenUseCase Registreren = new();
    private static readonly RollenWijzigenUseCase Wijzigen = new();
    private static readonly MedewerkerUitschrijvenUseCase Uitschrijven = new();

    [Fact]
    public void A_colleague_is_registered_with_roles() => Gegeven().When(Registreren, Registratie).Then(Geregistreerd);

    [Fact]
    public void An_account_is_registered_once() => Gegeven(Geregistreerd).When(Registreren, Registratie).Refuses<MedewerkerBestaatAl>();

    [Fact]
    public void Who_left_can_come_back() =>
        Gegeven(Geregistreerd, new MedewerkerUitgeschreven()).When(Registreren, Registratie).Then(Geregistreerd);

    [Fact]
    public void An_account_is_always_the_same_thing()
    {
        Assert.Equal(Medewerker.IdVan(Regisseur), Registreren.VasteId(Registratie));
        Assert.NotEqual(Medewerker.IdVan(Regisseur), Medewerker.IdVan(Vervanger));
    }

    [Fact]
    public void Roles_are_replaced_and_the_same_roles_in_another_order_change_nothing()
    {
        Gegeven(Geregistreerd).When(Wijzigen, new RollenWijzigen([Rol.Burgemeester])).Then(new RollenGewijzigd([Rol.Burgemeester]));
        Gegeven(Geregistreerd).When(Wijzigen, new RollenWijzigen([Rol.Achtervang, Rol.Casusregisseur, Rol.Achtervang])).ThenNothing();
    }

    [Theory]
    [InlineData(Rol.Casusregisseur)]
    [InlineData(Rol.Privacyfunctionaris)]
    [InlineData(Rol.FunctioneelBeheerder)]
    public void The_FG_has_no_other_role(Rol andere)
    {
        Gegeven().When(Registreren, Registratie with { Rollen = [Rol.Fg, andere] }).Refuses("ROL-05");
        Gegeven(Geregistreerd).When(Wijzigen, new RollenWijzigen([andere, Rol.Fg])).Refuses("ROL-05");
    }

    [Theory]
    [InlineData("politie", Rol.Casusregisseur)]
    [InlineData("interventieteam", Rol.FunctioneelBeheerder)]
    [InlineData("gemeente", Rol.Politie)]
    [InlineData(" Gemeente ", Rol.Woningcorporatie)]
    [InlineData("gemeente", Rol.Buurtbemiddeling)]
    [InlineData("gemeente", Rol.Hulpverlener)]
    [InlineData("gemeente", Rol.Interventieteam)]
    [InlineData("gemeente", Rol.Auditor)]
    public void A_role_belongs_to_partners_or_to_the_municipality(string organisatie, Rol rol)
    {
        Gegeven().When(Registreren, Registratie with { Organisatie = organisatie, Rollen = [rol] }).Refuses<RolPastNietBijOrganisatie>();
        Gegeven(Geregistreerd with { Organisatie = organisatie.Trim() }).When(Wijzigen, new RollenWijzigen([rol])).Refuses("ROL-06");
    }

    [Fact]
    public void A_partner_gets_a_role_of_partners() => Gegeven()
        .When(Registreren, Registratie with { Organisatie = "politie", Rollen = [Rol.Politie] }).Then<MedewerkerGeregistreerd>();

    [Fact]
    public void The_FG_may_be_just_that() => Gegeven(Geregistreerd).When(Wijzigen, new RollenWijzigen([Rol.Fg])).Then(new RollenGewijzigd([Rol.Fg]));

    [Theory]
    [InlineData("systeem")]
    [InlineData("onbekend")]
    public void Nobody_gets_a_name_that_the_trail_keeps_for_no_colleague(string naam) =>
        Gegeven().When(Registreren, Registratie with { Gebruiker = new GebruikerId(naam) }).Refuses<NaamIsGereserveerd>();

    [Fact]
    public void The_role_of_the_program_is_never_granted()
    {
        Gegeven().When(Registreren, Registratie with { Rollen = [Rol.Systeem] }).Refuses<SysteemrolIsNietTeVerlenen>();
        Gegeven(Geregistreerd).When(Wijzigen, new RollenWijzigen([Rol.Systeem])).Refuses<SysteemrolIsNietTeVerlenen>();
    }

    [Fact]
    public void Nobody_grants_roles_to_himself()
    {
        Door(Regisseur).When(Registreren, Registratie).Refuses<EigenRollenWijzigen>();
        Door(Regisseur, Geregistreerd).When(Wijzigen, new RollenWijzigen([Rol.Burgemeester])).Refuses<EigenRollenWijzigen>();
    }

    [Fact]
    public void Leaving_ends_every_role()
    {
        var weg = Gegeven(Geregistreerd).When(Uitschrijven, new MedewerkerUitschrijven()).After;
        Assert.False(weg.IsActief);
        Assert.Empty(weg.Rollen);
    }

    [Fact]
    public void Leaving_twice_changes_nothing_and_who_left_gets_no_roles()
    {
        Gegeven(Geregistreerd, new MedewerkerUitgeschreven()).When(Uitschrijven, new MedewerkerUitschrijven()).ThenNothing();
        Gegeven(Geregistreerd, new MedewerkerUitgeschreven()).When(Wijzigen, new RollenWijzigen([Rol.Burgemeester])).Refuses("ROL-08");
    }

    [Fact]
    public void The_shapes_refuse_what_is_empty()
    {
        Assert.True(new MedewerkerRegistrerenVorm().Validate(Registratie).IsValid);
        Assert.False(new MedewerkerRegistrerenVorm().Validate(Registratie with { Gebruiker = default }).IsValid);
        Assert.False(new MedewerkerRegistrerenVorm().Validate(Registratie with { Organisatie = "" }).IsValid);
        Assert.False(new MedewerkerRegistrerenVorm().Validate(Registratie with { Functie = "" }).IsValid);
        Assert.False(new MedewerkerRegistrerenVorm().Validate(Registratie with { Functie = new string('x', 81) }).IsValid);
    }

    [Theory]
    [InlineData(4999, new[] { 0 })]
    [InlineData(5000, new[] { 0, 5000 })]
    [InlineData(5001, new[] { 0, 5000 })]
    public async Task A_register_of_more_people_than_a_page_is_read_to_the_end(int mensen, int[] bladen)
    {
        var rijen = new Geheugenrijen<MedewerkerRij>(new MedewerkerProjection(new KaleRijJson()));
        for (var nummer = 0; nummer < mensen; nummer++)
        {
            var gebruiker = new GebruikerId($"m.medewerker{nummer:d5}");
            rijen.Put(gebruiker.Value, new MedewerkerRij(gebruiker, "gemeente", "proef", [], IsActief: true));
        }

        var gevraagd = new Gevraagd<MedewerkerRij>(rijen);
        var alle = await new Medewerkersregister(new Lader<Medewerker>(Medewerker.Onderwerp, new Geheugenlog()), gevraagd).AlleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(mensen, alle.Select(rij => rij.Gebruiker).Distinct().Count());
        Assert.Equal(bladen, gevraagd.Bladen.Select(blad => blad.Offset));
    }

    [Fact]
    public async Task The_register_answers_about_one_person_from_the_stream_and_about_all_from_the_rows()
    {
        var log = new Geheugenlog();
        var rijen = new Geheugenrijen<MedewerkerRij>(new MedewerkerProjection(new KaleRijJson()));
        log.Voeg("medewerker", Medewerker.IdVan(Regisseur), Geregistreerd);
        log.Voeg("medewerker", Medewerker.IdVan(Achtervang), Geregistreerd with { Gebruiker = Achtervang });
        await rijen.VolgAsync(log);
        log.Voeg("medewerker", Medewerker.IdVan(Regisseur), new RollenGewijzigd([Rol.Burgemeester]));
        var register = new Medewerkersregister(new Lader<Medewerker>(Medewerker.Onderwerp, log), rijen);
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Equal([Rol.Burgemeester], (await register.FindAsync(Regisseur, cancellation))!.Rollen);
        Assert.Null(await register.FindAsync(Vervanger, cancellation));
        var alle = await register.AlleAsync(cancellation);
        Assert.Equal([Achtervang, Regisseur], alle.Select(rij => rij.Gebruiker));
        Assert.All(alle, rij => Assert.True(rij.IsActief));
        Assert.Contains(Rol.Casusregisseur, alle[1].Rollen);
        await rijen.VolgAsync(log);
        Assert.Equal([Rol.Burgemeester], (await register.AlleAsync(cancellation))[1].Rollen);
    }

    private static Scenario<Medewerker> Gegeven(params IReadOnlyList<IEvent> events) => Door(Beheerder, events);

    private static Scenario<Medewerker> Door(GebruikerId beheerder, params IReadOnlyList<IEvent> events) =>
        new(Medewerker.Evolve, events) { Aanroep = Aanroep(beheerder, Rol.FunctioneelBeheerder, doel: "va-beheer") };
}
