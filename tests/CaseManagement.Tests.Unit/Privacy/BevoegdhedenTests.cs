using CaseManagement.Privacy;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Privacy;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_the_trail_and_the_protocol_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AuditregelsZoeken: Lezen
        IntegriteitControleren: Lezen, Fg/Privacyfunctionaris/Ciso
        ProtocolInWerkingStellen: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocolIntrekken: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocolOpstellen: Adviseren, Privacyfunctionaris, OND-03
        ProtocolVaststellen: Metadata, Burgemeester/Privacyfunctionaris, OND-03
        ProtocollenInzien: Metadata
        WeigeringenTellen: Lezen, Fg/Privacyfunctionaris/Ciso
        """,
        Bevoegdheden.Van(typeof(PrivacyModule).Assembly));
}
