using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Woonoverlast;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_woonoverlast_dossier_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AcuutGevaarMarkeren: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        BesluitVragen: Schrijven, Casusregisseur/Achtervang/VthHandhaver
        BesluitverzoekAfhandelen: Lezen, Casusregisseur/Achtervang/VoorzitterOverleg
        BetrokkeneInformeren: Schrijven, Casusregisseur/Achtervang
        BetrokkeneToevoegen: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        BewijsstukToevoegen: Schrijven, Casusregisseur/Achtervang
        BuurtbemiddelingAanbieden: Schrijven, Casusregisseur/Achtervang
        BuurtbemiddelingResultaatVastleggen: Lezen, Casusregisseur/Achtervang/Buurtbemiddeling
        BuurtbemiddelingStarten: Schrijven, Casusregisseur/Achtervang
        ComplexiteitWijzigen: Schrijven, Casusregisseur/Achtervang
        ConvenantVastleggen: Schrijven, Casusregisseur/Achtervang
        DossierAccepteren: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        DossierAfsluiten: Schrijven, Casusregisseur/Achtervang
        DossierOverdragen: Schrijven, Casusregisseur/Achtervang
        EerdereInterventieVastleggen: Schrijven, Casusregisseur/Achtervang
        GeenWoonoverlastVaststellen: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        HoorWederhoorVastleggen: Schrijven, Casusregisseur/Achtervang
        HuisverbodHuiselijkGeweldRegistreren: Schrijven, Casusregisseur/Achtervang
        IncidentMelden: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        IncidentVerifieren: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        IntakeStarten: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        MaatregelRechtvaardigen: Schrijven, Casusregisseur/Achtervang/VthHandhaver
        MelderInstemmingVastleggen: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        MonitoringHerbeoordelen: Schrijven, Casusregisseur/Achtervang
        MonitoringStarten: Schrijven, Casusregisseur/Achtervang
        ParallelleRouteVastleggen: Schrijven, Casusregisseur/Achtervang
        PolitiegegevenMelden: Lezen, Casusregisseur/Achtervang/Politie, WOV-30
        PolitiegegevenVerwijderen: Lezen, Casusregisseur/Achtervang/Politie, ROL-04
        VertrouwelijkheidWijzigen: Schrijven, Casusregisseur/Achtervang
        WaarschuwingResultaatVastleggen: Schrijven, Casusregisseur/Achtervang
        WaarschuwingVerzenden: Schrijven, Casusregisseur/Achtervang
        WoningVastleggen: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        WoonoverlastDossierOpenen: Schrijven, MedewerkerMeldpunt/Casusregisseur/Achtervang
        ZorgcheckVastleggen: Schrijven, Casusregisseur/Achtervang
        """,
        Bevoegdheden.Van(typeof(WoonoverlastModule).Assembly));
}
