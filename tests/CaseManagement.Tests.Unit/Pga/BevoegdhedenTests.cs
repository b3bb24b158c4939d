using CaseManagement.Pga;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Pga;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_PGA_case_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        Afschalen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        AfschalenVragen: Schrijven
        AfsluitingVoorstellen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        BesluitverzoekAfwijzen: Beslissen, VoorzitterOverleg, PGA-4.2
        CasusAfsluiten: Beslissen, VoorzitterOverleg, PGA-4.2
        EvaluatieVastleggen: Schrijven
        GegevensVerstrekken: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        InBewaringNemen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        IncidentVastleggen: Schrijven
        InformatieplichtLatenVervallen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        InformatieplichtUitstellen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        InformatieplichtVoldoen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        Opschalen: Beslissen, VoorzitterOverleg, PGA-4.2
        OpschalenVragen: Schrijven
        PgaAanmelden: Metadata, Politie/Woningcorporatie/Hulpverlener/Interventieteam/AdviseurOov/VoorzitterOverleg/Casusregisseur/Achtervang, PGA-04
        PlanBijstellen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        PlanVaststellen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        PlanVoorleggen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        StartgesprekVastleggen: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        TriageAfronden: Schrijven, Casusregisseur/Achtervang/Interventieteam, PGA-4.2
        UitvoeringHervatten: Schrijven, Casusregisseur/Achtervang, PGA-4.2
        """,
        Bevoegdheden.Van(typeof(PgaModule).Assembly));
}
