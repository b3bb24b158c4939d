using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Wegingen;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class InformatieplichtTests
{
    private static Signaalloop MetExploitant() =>
        Signaalloop.InWeging().Op(2026, 2, 11).Na(l => l.Koppel(Stappen.Exploitant));

    private static BetrokkeneId Wie(Signaalloop loop) => loop.State.Betrokkenen[0].Gekoppeld.Betrokkene;

    [Fact]
    public void A_person_linked_on_11_February_is_informed_by_11_March()
    {
        var overzicht = MetExploitant().Overzicht;
        Assert.Equal(new LocalDate(2026, 3, 11), Assert.Single(overzicht.Betrokkenen).InformerenUiterlijkOp);
        var termijn = Assert.Single(overzicht.Termijnen);
        Assert.Equal(("Informatieplicht", new LocalDate(2026, 3, 11), true), (termijn.Soort, termijn.UiterlijkOp, termijn.IsWettelijk));
    }

    [Fact]
    public void A_signal_does_not_end_while_somebody_must_be_informed()
    {
        var loop = MetExploitant();
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Refuses("OND-33");
        loop.Getoetst().Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)).Refuses("OND-33");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Then<Weging3Vastgelegd>();
        Signaalloop.MetIntake(Stappen.Exploitant).Weeg1(Stappen.Weging1Nee()).Refuses("OND-33");
        var na1 = Signaalloop.MetIntake(Stappen.Exploitant).Na(l => l.Weeg1(Stappen.Weging1Ja()));
        na1.Weeg2A(new(Oordeel.Nee, "Politie")).Refuses("OND-33");
        na1.Na(l => l.Weeg2A(Stappen.Weging2AJa())).Weeg2B(new(Oordeel.Nee, "Elders") { AndereGemeente = "0000" }).Refuses("OND-33");
    }

    [Fact]
    public void Postponing_keeps_grounds_and_eight_considerations_and_is_judged_again_after_three_months()
    {
        var loop = MetExploitant().Op(2026, 3, 9);
        var uitgesteld = loop.StelUit(Wie(loop)).Then<InformatieplichtUitgesteld>();
        Assert.Equal(new LocalDate(2026, 6, 9), uitgesteld.HerbeoordelenOp);
        Assert.Equal([UitstelGrond.StrafbareFeiten, UitstelGrond.Toezicht], uitgesteld.Gronden);
        Assert.Equal(
            8,
            typeof(AchtOverwegingen).GetProperties().Select(property => property.GetValue(uitgesteld.Overwegingen)).Where(tekst => tekst is not null).Distinct().Count());
        loop.Na(l => l.StelUit(Wie(l)));
        var termijn = Assert.Single(loop.Overzicht.Termijnen);
        Assert.Equal(("HerbeoordelingInformatieplicht", new LocalDate(2026, 6, 9)), (termijn.Soort, termijn.UiterlijkOp));
        Assert.Null(loop.Overzicht.Betrokkenen[0].InformerenUiterlijkOp);
    }

    [Fact]
    public void All_eight_considerations_must_be_answered()
    {
        var vorm = new InformatieplichtUitstellenVorm();
        var goed = new InformatieplichtUitstellen(default, [UitstelGrond.Toezicht], Stappen.Overwegingen(), "Omdat");
        Assert.True(vorm.Validate(goed).IsValid);
        Assert.False(vorm.Validate(goed with { Gronden = [] }).IsValid);
        OverwegingenOpgave[] leeg =
        [
            goed.Overwegingen with { Doeleinden = "" }, goed.Overwegingen with { Gegevenscategorieen = "" },
            goed.Overwegingen with { Reikwijdte = "" }, goed.Overwegingen with { Waarborgen = "" },
            goed.Overwegingen with { Verantwoordelijke = "" }, goed.Overwegingen with { Bewaartermijnen = "" },
            goed.Overwegingen with { Risicos = "" }, goed.Overwegingen with { Mededeling = "" },
        ];
        Assert.All(leeg, overwegingen => Assert.False(vorm.Validate(goed with { Overwegingen = overwegingen }).IsValid));
    }

    [Fact]
    public void A_postponement_holds_until_its_day_of_judgement()
    {
        var loop = MetExploitant().Op(2026, 3, 9).Na(l => l.StelUit(Wie(l)));
        loop.Op(2026, 6, 9).Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Then<Weging3Vastgelegd>();
        loop.Op(2026, 6, 10).Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Refuses("OND-33");
        loop.StelUit(Wie(loop)).Then<InformatieplichtUitgesteld>();
    }

    [Fact]
    public void The_day_of_judgement_lies_ahead()
    {
        var loop = MetExploitant();
        loop.StelUit(Wie(loop), new LocalDate(2026, 2, 11)).Refuses<InformatieplichtDatumOnjuist>();
    }

    [Fact]
    public void The_day_of_judgement_lies_no_further_than_three_months_ahead()
    {
        var loop = MetExploitant();
        loop.StelUit(Wie(loop), new LocalDate(2026, 5, 12)).Refuses<InformatieplichtDatumOnjuist>();
        loop.StelUit(Wie(loop), new LocalDate(2026, 5, 11)).Then<InformatieplichtUitgesteld>();
    }

    [Fact]
    public void An_informed_person_needs_nothing_more()
    {
        var loop = MetExploitant().Op(2026, 5, 20);
        loop.Voldoe(Wie(loop), new LocalDate(2026, 5, 21)).Refuses<InformatieplichtDatumOnjuist>();
        loop.Na(l => l.Voldoe(Wie(l), new LocalDate(2026, 5, 20)));
        Assert.Empty(loop.Overzicht.Termijnen);
        loop.Voldoe(Wie(loop), new LocalDate(2026, 5, 20)).Refuses<InformatieplichtIsAfgerond>();
        loop.StelUit(Wie(loop)).Refuses<InformatieplichtIsAfgerond>();
        loop.Verval(Wie(loop)).Refuses<InformatieplichtIsAfgerond>();
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Then<Weging3Vastgelegd>();
    }

    [Fact]
    public void A_duty_can_lapse_with_its_ground()
    {
        var loop = MetExploitant();
        Assert.Equal(VervalGrond.Overleden, loop.Verval(Wie(loop)).Then<InformatieplichtVervallen>().Grond);
        loop.Na(l => l.Verval(Wie(l))).Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Then<Weging3Vastgelegd>();
    }

    [Fact]
    public void Only_a_linked_person_has_a_duty() =>
        MetExploitant().Voldoe(new BetrokkeneId(new Guid("44444444-4444-4444-8444-444444444444")), new LocalDate(2026, 2, 11)).Refuses<BetrokkeneOnbekend>();

    [Fact]
    public void The_program_informs_nobody()
    {
        var loop = MetExploitant();
        loop.Als(Rol.Systeem, "systeem")
            .When(new InformatieplichtVoldoenUseCase(Stappen.Register), new InformatieplichtVoldoen(Wie(loop), new LocalDate(2026, 2, 11)), loop.Protocol).Refuses("AVG-22");
    }
}
