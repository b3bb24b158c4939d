using CaseManagement.Overleggen;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Overleggen;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_meetings_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AanwezigheidVastleggen: Schrijven, VoorzitterOverleg/Signaalcoordinator/SecretarisOverleg
        ActielijstInzien: Lezen
        AgendaInzien: Lezen
        AgendaSluiten: Schrijven, Systeem, CAD-07
        AgendaVerzenden: Schrijven, VoorzitterOverleg/Signaalcoordinator/SecretarisOverleg, CAD-07
        BesluitCorrigeren: Schrijven, VoorzitterOverleg/Signaalcoordinator/SecretarisOverleg
        BesluitenlijstInzien: Lezen
        BesluitenlijstRondsturen: Schrijven, VoorzitterOverleg/Signaalcoordinator/SecretarisOverleg
        BesluitenlijstVaststellen: Schrijven, VoorzitterOverleg/Signaalcoordinator
        BezettingWijzigen: Schrijven, VoorzitterOverleg/Signaalcoordinator
        ExtraPlannen: Schrijven, VoorzitterOverleg/Signaalcoordinator, CAD-06
        OverlegAfsluiten: Schrijven, VoorzitterOverleg/Signaalcoordinator
        OverlegIntrekken: Schrijven, Systeem, CAD-08
        OverlegLatenVervallen: Schrijven, VoorzitterOverleg/Signaalcoordinator, CAD-06
        OverlegLijst: Metadata
        OverlegPlannen: Schrijven, Systeem, CAD-08
        OverlegVerplaatsen: Schrijven, VoorzitterOverleg/Signaalcoordinator, CAD-06
        PuntAanhouden: Schrijven, VoorzitterOverleg/Signaalcoordinator/SecretarisOverleg
        PuntBespreken: Schrijven, VoorzitterOverleg/Signaalcoordinator/SecretarisOverleg
        ReeksInstellen: Schrijven, VoorzitterOverleg/Signaalcoordinator
        ReeksLijst: Metadata
        RitmeVerleggen: Schrijven, VoorzitterOverleg/Signaalcoordinator, CAD-06
        SecretarissenAanwijzen: Schrijven, VoorzitterOverleg/Signaalcoordinator
        SpoedToevoegen: Schrijven, VoorzitterOverleg/Signaalcoordinator, CAD-07
        TussentijdsBesluitVastleggen: Schrijven, VoorzitterOverleg/Signaalcoordinator, CAD-06
        VolgendeAgendaInzien: Lezen
        """,
        Bevoegdheden.Van(typeof(OverleggenModule).Assembly));
}
