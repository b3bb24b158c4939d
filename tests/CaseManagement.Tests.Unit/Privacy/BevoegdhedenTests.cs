using CaseManagement.Privacy;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Privacy;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_the_trail_and_the_protocol_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AuditregelsZoeken: Lezen
        BewaartermijnenBewerken: Metadata, Signaalcoordinator/Privacyfunctionaris, OND-02
        BronnenlijstBewerken: Metadata, Signaalcoordinator/Privacyfunctionaris, OND-02
        CriteriasetBewerken: Metadata, Signaalcoordinator/Privacyfunctionaris, OND-02
        IndicatorenlijstBewerken: Metadata, Signaalcoordinator/Privacyfunctionaris, OND-02
        IntegriteitControleren: Lezen, Fg/Privacyfunctionaris/Ciso
        ProtocolBekendmaken: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocolInWerkingStellen: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocolIntrekken: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocolOpstellen: Adviseren, Privacyfunctionaris, OND-03
        ProtocolVaststellen: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocollenInzien: Metadata
        SetAanbieden: Metadata, Signaalcoordinator/Privacyfunctionaris, OND-02
        SetInzien: Metadata, Signaalcoordinator/LidOndermijningsteam/Privacyfunctionaris/Burgemeester/Fg
        SetLatenVervallen: Metadata, Signaalcoordinator/Privacyfunctionaris/Burgemeester, OND-02
        SetTeruggeven: Metadata, Signaalcoordinator/Privacyfunctionaris/Burgemeester, OND-02
        SetVaststellen: Metadata, Signaalcoordinator/Privacyfunctionaris/Burgemeester, OND-02
        SetVerschilInzien: Metadata, Signaalcoordinator/LidOndermijningsteam/Privacyfunctionaris/Burgemeester/Fg
        SetsInzien: Metadata, Signaalcoordinator/LidOndermijningsteam/Privacyfunctionaris/Burgemeester/Fg
        StandaardsetLaden: Metadata, Signaalcoordinator/Privacyfunctionaris, OND-02
        WeigeringenTellen: Lezen, Fg/Privacyfunctionaris/Ciso
        """,
        Bevoegdheden.Van(typeof(PrivacyModule).Assembly));
}
