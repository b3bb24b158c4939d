using CaseManagement.Bibob;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Bibob;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_Bibob_screening_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AanvullingOntvangen: Schrijven, BibobScreener
        AanvullingVragen: Schrijven, BibobScreener
        Afsluiten: Schrijven, BibobScreener
        BehandelaarWijzigen: Schrijven, BibobScreener
        BesluitNemen: Beslissen, Burgemeester
        BesluitVastleggen: Schrijven, BibobScreener
        BibobScreeningAanmaken: Schrijven, BibobScreener
        BibobVergunningInzage: Metadata, Vergunningbehandelaar
        BibobWerkvoorraad: Lezen, BibobScreener/BibobCoordinator
        BronRaadplegen: Schrijven, BibobScreener
        ConclusieVaststellen: Schrijven, BibobScreener
        EigenOnderzoekAfronden: Schrijven, BibobScreener
        EigenOnderzoekStarten: Schrijven, BibobScreener
        GeheimVerstrekken: Schrijven, BibobScreener
        LbbAanvullendeVragenBeantwoorden: Schrijven, BibobScreener
        LbbAanvullendeVragenOntvangen: Schrijven, BibobScreener
        LbbAdviesOntvangen: Schrijven, BibobScreener
        LbbAdviesVragen: Schrijven, BibobScreener
        LbbTermijnVerlengen: Schrijven, BibobScreener
        LbbTermijnverloopVaststellen: Schrijven, BibobScreener
        LbbWeigeringVastleggen: Schrijven, BibobScreener
        MotiveringVrijgeven: Schrijven, BibobScreener
        Rappelleren: Schrijven, BibobScreener
        RegisterMelden: Schrijven, BibobScreener
        RegisterNietVanToepassingVerklaren: Schrijven, BibobScreener
        RelatieToevoegen: Schrijven, BibobScreener
        Terugtrekken: Schrijven, BibobScreener
        TerugtrekkingMelden: Schrijven, BibobScreener
        TipVastleggen: Schrijven, BibobScreener
        VergewistoetsUitvoeren: Schrijven, BibobScreener
        VoornemenVerzenden: Schrijven, BibobScreener
        VragenformulierOntvangen: Schrijven, BibobScreener
        VragenformulierUitreiken: Schrijven, BibobScreener
        WeigeringInvullenVaststellen: Schrijven, BibobScreener
        ZienswijzeOntvangen: Schrijven, BibobScreener
        ZienswijzeTermijnverloopVaststellen: Schrijven, BibobScreener
        """,
        Bevoegdheden.Van(typeof(BibobModule).Assembly));
}
