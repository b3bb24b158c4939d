using CaseManagement.Signalen;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Signalen;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_signal_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        BetrokkeneKoppelen: Schrijven, Signaalcoordinator, OND-16
        BewaardSignaalInzien: Schrijven, Signaalcoordinator
        BewaardSignaalVergelijken: Schrijven, Signaalcoordinator, OND-20
        BronBeantwoorden: Antwoorden, Bronhouder, OND-1.10
        BronBevragen: Schrijven, Signaalcoordinator, OND-11
        BronnenonderzoekAfronden: Beslissen, Signaalcoordinator, OND-16
        BronvragenInzien: Antwoorden, Bronhouder
        CasusAanRiecOverdragen: Schrijven, Signaalcoordinator/Casusregisseur/Achtervang, OND-16
        CasusMonitoren: Schrijven, Casusregisseur/Achtervang, OND-16
        CasusStarten: Schrijven, Signaalcoordinator, OND-16
        CasusVastleggen: Schrijven, Signaalcoordinator, OND-16
        CasusgegevensVerstrekken: Schrijven, Signaalcoordinator/Casusregisseur/Achtervang, OND-16
        CasusontvangerVervallenVerklaren: Schrijven, Signaalcoordinator, OND-16
        CasusontvangstBevestigen: Antwoorden, Signaalcoordinator/Casusregisseur/Achtervang/VthHandhaver/Vergunningbehandelaar/Bronhouder/BibobCoordinator/JuridischAdviseur, OND-16
        CasusoverdrachtBevestigen: Schrijven, Signaalcoordinator/Casusregisseur/Achtervang, OND-16
        CasusverwijderingBevestigen: Antwoorden, Signaalcoordinator/Casusregisseur/Achtervang/VthHandhaver/Vergunningbehandelaar/Bronhouder/BibobCoordinator/JuridischAdviseur, OND-16
        DetailgegevensVastleggen: Schrijven, Signaalcoordinator, OND-12
        GeenActieBesluiten: Schrijven, Casusregisseur/Achtervang, OND-16
        HitRelevantieBeoordelen: Lezen, Signaalcoordinator/Privacyfunctionaris, OND-16
        InformatieplichtLatenVervallen: Schrijven, Signaalcoordinator, OND-16
        InformatieplichtUitstellen: Schrijven, Signaalcoordinator, OND-16
        InformatieplichtVoldoen: Schrijven, Signaalcoordinator, OND-16
        IntakeVaststellen: Schrijven, Signaalcoordinator, OND-16
        InterventieAfronden: Schrijven, Casusregisseur/Achtervang, OND-16
        KoppelantwoordInzien: Schrijven, Signaalcoordinator
        KoppelberichtAfhandelen: Adviseren, Privacyfunctionaris, OND-16
        KoppelberichtenInzien: Lezen, Privacyfunctionaris
        KoppelvraagStellen: Schrijven, Signaalcoordinator
        OndermijningsCasusAfsluiten: Schrijven, Casusregisseur/Achtervang, OND-16
        OntvangenVerstrekkingen: Antwoorden
        OverdrachtBevestigen: Schrijven, Signaalcoordinator, OND-16
        PlanVanAanpakVaststellen: Schrijven, Casusregisseur/Achtervang, OND-16
        PrivacyCheck1Uitvoeren: Adviseren, Privacyfunctionaris, OND-16
        PrivacyCheck2AUitvoeren: Adviseren, Privacyfunctionaris, OND-16
        PrivacyCheck2BUitvoeren: Adviseren, Privacyfunctionaris, OND-16
        SignaalBewaringStarten: Schrijven, Signaalcoordinator, OND-16
        SignaalOnjuistVerklaren: Schrijven, Signaalcoordinator, OND-16
        SignaalOntvangen: Schrijven, Signaalcoordinator, OND-16
        SignaalontvangerVervallenVerklaren: Schrijven, Signaalcoordinator, OND-16
        SignaalontvangstBevestigen: Schrijven, Signaalcoordinator, OND-16
        SignaalverwijderingBevestigen: Schrijven, Signaalcoordinator, OND-16
        VerstrekkingenIntrekken: Schrijven, Signaalcoordinator, OND-16
        VerstrekkingenInzien: Lezen
        VrijgaveInzien: Lezen
        Weging1Vastleggen: Beslissen, Signaalcoordinator, OND-16
        Weging2ATaakVastleggen: Beslissen, Signaalcoordinator, OND-16
        Weging2BGrondgebiedVastleggen: Beslissen, Signaalcoordinator, OND-16
        Weging3Vastleggen: Beslissen, LidOndermijningsteam, OND-16
        Weging4Vastleggen: Beslissen, LidOndermijningsteam, OND-16
        """,
        Bevoegdheden.Van(typeof(SignalenModule).Assembly));
}
