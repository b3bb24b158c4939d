using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Pages.Opmaak;

namespace CaseManagement.Tests.Unit.Paginas;

public sealed class DuidingtekstTests
{
    [Fact]
    public void A_supply_says_to_whom_and_on_which_check() => Assert.Equal(
        "aan VTH-handhaving; privacycheck 2B-1",
        Duidingtekst.Van(new Auditduiding { Ontvanger = "VthHandhaving", CheckId = "PrivacyCheck2B-1" }));

    [Fact]
    public void A_check_says_what_it_allowed_and_what_it_refused() => Assert.Equal(
        "privacycheck 1-1; toegestaan: Vergunningen, BRP; geweigerd: Detailgegevens 1 - Burgerzaken",
        Duidingtekst.Van(new Auditduiding
        {
            CheckId = "PrivacyCheck1-1",
            Toegestaan = ["Vergunningen", "Brp"],
            Geweigerd = ["Detailgegevens 1 - Burgerzaken"],
        }));
}
