using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class VormTests
{
    [Fact]
    public void A_receipt_has_a_description_a_pair_and_a_short_reference()
    {
        var vorm = new SignaalOntvangstVorm();
        Assert.True(vorm.Validate(Stappen.Ontvangst()).IsValid);
        Assert.False(vorm.Validate(Stappen.Ontvangst() with { Omschrijving = " " }).IsValid);
        Assert.False(vorm.Validate(Stappen.Ontvangst() with { Duo = null! }).IsValid);
        Assert.False(vorm.Validate(Stappen.Ontvangst() with { Kenmerk = new string('1', 41) }).IsValid);
    }

    [Fact]
    public void An_intake_names_what_it_is_about()
    {
        var vorm = new IntakeVaststellenVorm();
        Assert.True(vorm.Validate(Stappen.Intake(Stappen.Exploitant)).IsValid);
        Assert.False(vorm.Validate(Stappen.Intake() with { Objecten = [] }).IsValid);
        Assert.False(vorm.Validate(Stappen.Intake() with { ObjectOfSubject = ObjectOfSubject.Subject }).IsValid);
        Assert.False(vorm.Validate(Stappen.Intake() with { Objecten = [new(ObjectSoort.Pand, "")] }).IsValid);
        Assert.False(vorm.Validate(Stappen.Intake(Stappen.Exploitant with { Naam = "" })).IsValid);
        Assert.False(new BetrokkeneKoppelenVorm().Validate(new BetrokkeneKoppelen(Stappen.Exploitant with { Naam = "" })).IsValid);
        Assert.False(new BetrokkeneKoppelenVorm().Validate(new BetrokkeneKoppelen((BetrokkeneOpgave)null!)).IsValid);
    }

    [Fact]
    public void A_weighing_is_motivated_and_a_reconsideration_names_facts()
    {
        Assert.True(new Weging1Vorm().Validate(Stappen.Weging1Ja()).IsValid);
        Assert.False(new Weging1Vorm().Validate(Stappen.Weging1Ja() with { Motivering = "" }).IsValid);
        Assert.False(new Weging2ATaakVorm().Validate(Stappen.Weging2AJa() with { Herziening = new(1, "") }).IsValid);
        Assert.False(new Weging2BGrondgebiedVorm().Validate(new Weging2BGrondgebiedVastleggen(Oordeel.Nee, "Elders") { AndereGemeente = "Elders" }).IsValid);
        Assert.True(new Weging2BGrondgebiedVorm().Validate(new Weging2BGrondgebiedVastleggen(Oordeel.Nee, "Elders") { AndereGemeente = "0000" }).IsValid);
    }

    [Fact]
    public void Weging_3_scores_from_0_to_3_and_a_transfer_is_complete()
    {
        var vorm = new Weging3ZwaarteVorm();
        var goed = Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling);
        Assert.True(vorm.Validate(goed).IsValid);
        Weging3ZwaarteVastleggen[] fout =
        [
            goed with { Scores = [new("FENOMEEN", 4)] }, goed with { Scores = [new("FENOMEEN", -1)] }, goed with { Scores = null! },
            goed with { BesluitDoor = null! }, goed with { OpenBronnenGeraadpleegd = [new(OpenBron.Kadaster, "", default)] },
            goed with { Verstrekking = Stappen.Verstrekking() with { OntvangendePersoon = "" } },
            goed with { Verstrekking = Stappen.Verstrekking() with { Elementen = [] } },
            goed with { Verstrekking = Stappen.Verstrekking() with { Grondslag = "" } },
            goed with { Verstrekking = Stappen.Verstrekking() with { Doel = "" } },
        ];
        Assert.All(fout, command => Assert.False(vorm.Validate(command).IsValid));
    }

    [Fact]
    public void A_reason_is_never_empty()
    {
        Assert.False(new BewaardSignaalVergelijkenVorm().Validate(new BewaardSignaalVergelijken(default, "")).IsValid);
        Assert.False(new InformatieplichtLatenVervallenVorm().Validate(new InformatieplichtLatenVervallen(default, VervalGrond.Overleden, "")).IsValid);
        Assert.False(new InformatieplichtUitstellenVorm().Validate(new InformatieplichtUitstellen(default, [UitstelGrond.Toezicht], Stappen.Overwegingen(), "")).IsValid);
    }
}
