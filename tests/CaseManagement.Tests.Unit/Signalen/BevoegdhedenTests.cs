using CaseManagement.Signalen;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Signalen;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_signal_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        BetrokkeneKoppelen: Schrijven, Signaalcoordinator, OND-1.10
        BewaardSignaalInzien: Schrijven, Signaalcoordinator
        BewaardSignaalVergelijken: Schrijven, Signaalcoordinator, OND-20
        BronBeantwoorden: Antwoorden, Bronhouder, OND-1.10
        BronBevragen: Schrijven, Signaalcoordinator, OND-1.10
        BronnenonderzoekAfronden: Beslissen, Signaalcoordinator, OND-1.10
        BronvragenInzien: Antwoorden, Bronhouder
        CasusAanRiecOverdragen: Schrijven, Signaalcoordinator/Casusregisseur/Achtervang, OND-1.10
        CasusMonitoren: Schrijven, Casusregisseur/Achtervang, OND-1.10
        CasusStand: Metadata
        CasusStarten: Schrijven, Signaalcoordinator, OND-1.10
        CasusVastleggen: Schrijven, Signaalcoordinator, OND-1.10
        CasusconflictOvernemen: Metadata, Systeem, ROL-07
        CasusgegevensVerstrekken: Schrijven, Signaalcoordinator/Casusregisseur/Achtervang, OND-1.10
        CasusontvangerVervallenVerklaren: Schrijven, Signaalcoordinator, OND-1.10
        CasusontvangstBevestigen: Antwoorden, Signaalcoordinator/Casusregisseur/Achtervang/VthHandhaver/Vergunningbehandelaar/Bronhouder/BibobCoordinator/JuridischAdviseur, OND-1.10
        CasusoverdrachtBevestigen: Schrijven, Signaalcoordinator/Casusregisseur/Achtervang, OND-1.10
        CasusoverdrachtToetsen: Adviseren, Privacyfunctionaris, OND-1.10
        CasusstappenInzien: Metadata
        CasustijdlijnInzien: Metadata
        CasusverwijderingBevestigen: Antwoorden, Signaalcoordinator/Casusregisseur/Achtervang/VthHandhaver/Vergunningbehandelaar/Bronhouder/BibobCoordinator/JuridischAdviseur, OND-1.10
        DetailgegevensVastleggen: Schrijven, Signaalcoordinator, OND-12
        GeenActieBesluiten: Schrijven, Casusregisseur/Achtervang, OND-1.10
        HitRelevantieBeoordelen: Lezen, Signaalcoordinator/Privacyfunctionaris, OND-1.10
        InformatieplichtLatenVervallen: Schrijven, Signaalcoordinator, OND-1.10
        InformatieplichtUitstellen: Schrijven, Signaalcoordinator, OND-1.10
        InformatieplichtVoldoen: Schrijven, Signaalcoordinator, OND-1.10
        IntakeVaststellen: Schrijven, Signaalcoordinator, OND-1.10
        InterventieAfronden: Schrijven, Casusregisseur/Achtervang, OND-1.10
        KoppelantwoordInzien: Schrijven, Signaalcoordinator
        KoppelberichtAfhandelen: Adviseren, Privacyfunctionaris, OND-1.10
        KoppelberichtenInzien: Lezen, Privacyfunctionaris
        KoppelvraagStellen: Schrijven, Signaalcoordinator
        OndermijningsCasusAfsluiten: Schrijven, Casusregisseur/Achtervang, OND-1.10
        OnjuistheidBevestigen: Metadata, LidOndermijningsteam/Privacyfunctionaris, OND-1.10
        OnjuistheidVerwerpen: Metadata, LidOndermijningsteam/Privacyfunctionaris, OND-1.10
        OntvangenVerstrekkingen: Antwoorden
        OverdrachtBevestigen: Schrijven, Signaalcoordinator, OND-1.10
        PlanVanAanpakVaststellen: Schrijven, Casusregisseur/Achtervang, OND-1.10
        PrivacyCheck1Uitvoeren: Adviseren, Privacyfunctionaris, OND-1.10
        PrivacyCheck2AUitvoeren: Adviseren, Privacyfunctionaris, OND-1.10
        PrivacyCheck2BUitvoeren: Adviseren, Privacyfunctionaris, OND-1.10
        SignaalBewaringStarten: Schrijven, Signaalcoordinator, OND-1.10
        SignaalOnjuistVerklaren: Schrijven, Signaalcoordinator, OND-1.10
        SignaalOntvangen: Schrijven, Signaalcoordinator, OND-1.10
        SignaalStand: Metadata
        SignaalconflictOvernemen: Metadata, Systeem, ROL-07
        SignaalontvangerVervallenVerklaren: Schrijven, Signaalcoordinator, OND-1.10
        SignaalontvangstBevestigen: Schrijven, Signaalcoordinator, OND-1.10
        SignaaloverdrachtToetsen: Adviseren, Privacyfunctionaris, OND-1.10
        SignaalstappenInzien: Metadata
        SignaaltijdlijnInzien: Metadata
        SignaalverwijderingBevestigen: Schrijven, Signaalcoordinator, OND-1.10
        Signaalwerklijst: Metadata, Signaalcoordinator/LidOndermijningsteam/Privacyfunctionaris
        VerstrekkingenIntrekken: Schrijven, Signaalcoordinator, OND-1.10
        VerstrekkingenInzien: Lezen
        VrijgaveInzien: Lezen
        Weging1Vastleggen: Beslissen, Signaalcoordinator, OND-1.10
        Weging2ATaakVastleggen: Beslissen, Signaalcoordinator, OND-1.10
        Weging2BGrondgebiedVastleggen: Beslissen, Signaalcoordinator, OND-1.10
        Weging3Vastleggen: Beslissen, LidOndermijningsteam, OND-1.10
        Weging4Vastleggen: Beslissen, LidOndermijningsteam, OND-1.10
        """,
        Bevoegdheden.Van(typeof(SignalenModule).Assembly));
}
