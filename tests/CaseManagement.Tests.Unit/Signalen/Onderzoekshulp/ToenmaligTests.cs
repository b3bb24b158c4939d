using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Dossiers.Vragen;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>The overview of then opens nothing to somebody for whom it is closed now.</summary>
public sealed class ToenmaligTests
{
    private static readonly Duo Toen = new(new GebruikerId("u-toen"), new GebruikerId("u-toen2"));
    private static readonly Duo Nu = new(new GebruikerId("u-nu"), new GebruikerId("u-nu2"));

    [Fact]
    public void The_circles_and_the_shielded_terms_are_those_of_today_and_what_was_shielded_stays_so()
    {
        var overzicht = Signaalloop.InWeging().Overzicht;
        var nu = overzicht with
        {
            BasisVoor = [new Kijker(Rol.Politie)],
            BasisVoorCollegas = [new Kijker(Rol.Casusregisseur)],
            AfgeschermdeTermijnen = [new AfgeschermdeTermijn("Nu", [])],
        };
        var toen = overzicht with { AfgeschermdeTermijnen = [new AfgeschermdeTermijn("Toen", [])] };
        var gezien = Toenmalig.Van(toen, nu, Wie("u-iemand"));
        Assert.Equal(nu.BasisVoor, gezien.BasisVoor);
        Assert.Equal(nu.BasisVoorCollegas, gezien.BasisVoorCollegas);
        Assert.Equal(["Nu", "Toen"], gezien.AfgeschermdeTermijnen.Select(termijn => termijn.Soort));
    }

    [Fact]
    public void Whoever_was_of_the_duo_then_is_not_of_it_now()
    {
        var overzicht = Signaalloop.InWeging().Overzicht;
        var (toen, nu) = (overzicht with { Duo = Toen }, overzicht with { Duo = Nu });
        Assert.Equal(Nu, Toenmalig.Van(toen, nu, Wie("u-toen")).Duo);
        Assert.Equal(Toen, Toenmalig.Van(toen, nu, Wie("u-iemand")).Duo);
        Assert.Equal(Toen, Toenmalig.Van(toen, toen, Wie("u-toen")).Duo);
    }

    [Fact]
    public void An_action_is_shown_as_it_was_if_it_is_shown_now()
    {
        var overzicht = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)))
            .Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist()).Overzicht;
        var actie = Assert.Single(overzicht.Acties) with { Deadline = new LocalDate(2026, 1, 1) };
        var toen = overzicht with { Acties = [actie] };
        Assert.Equal([actie], Toenmalig.Van(toen, overzicht, Wie("u-iemand")).Acties);
        Assert.Empty(Toenmalig.Van(toen, overzicht with { Acties = [] }, Wie("u-iemand")).Acties);
        Assert.Empty(Toenmalig.Van(toen, overzicht with { BasisVoorCollegas = [] }, Wie("u-iemand")).Acties);
    }

    private static Aanroep Wie(string gebruiker) => new()
    {
        Gebruiker = new GebruikerId(gebruiker),
        Organisatie = "gemeente",
        Rol = Rol.Signaalcoordinator,
        Doel = SignaalZaaktype.Doelcode,
        Grondslag = "protocol",
    };
}
