using CaseManagement.Controles;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Controles;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_control_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AanleidingNalopen: Schrijven, Systeem, OND-1.11
        BevindingVastleggen: Antwoorden, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver/Politie/Toezichtpartner
        BevindingVerstrekken: Antwoorden, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver/Politie/Toezichtpartner
        BriefingVastleggen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        Check2BUitvoeren: Adviseren, Privacyfunctionaris, OND-16
        ControleAfgelasten: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ControleAfsluiten: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ControlePlannen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ControleRapporteren: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ControleUitvoeren: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ControleVerzetten: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ControleVoortzetten: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        InterventieBeeindigen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver, SEED-16
        InterventieBesluiten: Beslissen, Burgemeester/VthHandhaver, WOV-3.5
        InterventieIntrekken: Lezen, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver/Burgemeester, WOV-3.5
        InterventieUitvoeren: Schrijven, VthHandhaver, SEED-16
        InterventieVoornemen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver, SEED-16
        JaarplanVragen: Metadata, VoorzitterOverleg/AdviseurOov/Burgemeester/Casusregisseur/Achtervang/Signaalcoordinator
        LocatieToevoegen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        OrgaanTerugtrekken: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        OrgaanToevoegen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        SluitingOpheffen: Beslissen, Burgemeester, WOV-3.5
        SluitingVerlengen: Beslissen, Burgemeester, WOV-3.5
        VerlengingVoornemen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver, SEED-16
        VoorbereidingAfronden: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator
        ZienswijzeVragen: Schrijven, Casusregisseur/Achtervang/Signaalcoordinator/VthHandhaver, SEED-16
        """,
        Bevoegdheden.Van(typeof(ControlesModule).Assembly));

    [Fact]
    public void The_column_of_the_matrix_is_this_and_nothing_more() => Assert.Equal(
        """
        Signaalcoordinator Metadata:Alle
        Signaalcoordinator Lezen+Schrijven+Antwoorden:Toegewezen
        Casusregisseur Lezen+Schrijven+Antwoorden:Toegewezen
        Achtervang Lezen+Schrijven+Antwoorden:Toegewezen
        VoorzitterOverleg Metadata:Alle
        AdviseurOov Metadata:Alle
        Burgemeester Metadata:Alle
        Burgemeester Lezen+Beslissen:Toegewezen
        VthHandhaver Lezen+Schrijven+Beslissen+Antwoorden:Deelnemend
        JuridischAdviseur Lezen:Toegewezen
        Politie Lezen+Antwoorden:Deelnemend
        Toezichtpartner Lezen+Antwoorden:Deelnemend
        Privacyfunctionaris Metadata:Toezicht
        Privacyfunctionaris Lezen+Adviseren:Toegewezen
        Fg Metadata:Toezicht
        Fg Lezen:Toegewezen
        BibobScreener Geblokkeerd:Alle
        """,
        string.Join('\n', new ControleMatrix().Cellen.Select(cel => $"{cel.Rol} {cel.Recht.ToString().Replace(", ", "+", StringComparison.Ordinal)}:{cel.Reikwijdte}")));

    [Fact]
    public void The_purpose_of_the_column_is_that_of_the_case_type() =>
        Assert.All(new ControleMatrix().Cellen, cel => Assert.Equal(Gegeven.Zaaktype.Gebied, cel.Gebied));
}
