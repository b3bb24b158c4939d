using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using NodaTime;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>The address and the terms are for whom the table of §3.6 gives the first line: own stock, own referrals.</summary>
public sealed class LeeszichtTests
{
    private static readonly WoningVastgelegd VanAlliantie =
        new(WoningSoort.Huur, Tekst("Stichting Voorbeeld"), Tekst("K. Kunstmatig"), "alliantie", true);

    [Theory]
    [InlineData(Rol.Politie, "politie", true)]
    [InlineData(Rol.Interventieteam, "interventieteam", true)]
    [InlineData(Rol.Woningcorporatie, "Alliantie", true)]
    [InlineData(Rol.Woningcorporatie, "andere-corporatie", false)]
    [InlineData(Rol.Buurtbemiddeling, "buurtbemiddeling", false)]
    [InlineData(Rol.Buurtbemiddeling, "alliantie", false)]
    [InlineData(Rol.Hulpverlener, "reclassering", false)]
    [InlineData(Rol.Casusregisseur, "gemeente", true)]
    [InlineData(Rol.AdviseurOov, "gemeente", true)]
    public void A_landlord_sees_its_own_stock_and_mediation_its_own_referrals(Rol rol, string organisatie, bool ziet) =>
        Assert.Equal(ziet, Leeszicht.ZietBasis(Overzicht([.. InBehandeling, VanAlliantie]), Als(rol, organisatie)));

    [Fact]
    public void After_the_referral_mediation_sees_it_too()
    {
        var verwezen = Overzicht([.. InBehandeling, VanAlliantie, new BuurtbemiddelingAangeboden("bemiddeling-gooi", new LocalDate(2026, 2, 1))]);
        Assert.True(Leeszicht.ZietBasis(verwezen, Als(Rol.Buurtbemiddeling, "bemiddeling-gooi")));
        Assert.False(Leeszicht.ZietBasis(verwezen, Als(Rol.Buurtbemiddeling, "buurtbemiddeling")));
    }

    [Fact]
    public void Without_the_basis_there_are_no_terms()
    {
        var overzicht = Overzicht([.. InBehandeling, VanAlliantie]) with { Termijnen = [new TermijnOverzicht("Waarschuwing", new LocalDate(2026, 4, 1))] };
        Assert.Single(Leeszicht.Termijnen(overzicht, Als(Rol.Woningcorporatie, "alliantie")));
        Assert.Empty(Leeszicht.Termijnen(overzicht, Als(Rol.Woningcorporatie, "andere-corporatie")));
    }

    [Fact]
    public void The_agenda_knows_when_the_agreement_begins_and_ends()
    {
        var agendering = Overzicht([.. InBehandeling, Politieconvenant]).Agendering!;
        Assert.Equal((new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)), (agendering.ToegestaanVan, agendering.ToegestaanTot));
    }
}
