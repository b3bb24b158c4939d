using CaseManagement.Meldingen;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Meldingen;

public class BevoegdhedenTests
{
    [Fact]
    public void The_steps_of_a_melding_are_for_these_roles_and_no_others() => Assert.Equal(
        """
        AnoniemAanvullen: Schrijven, Systeem, MEL-01
        AnoniemMelden: Schrijven, Systeem, MEL-01
        BijlageInzien: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        BijlageVerwijderen: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        GeenSignaalVerklaren: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        GegevensVerwijderenBijIntake: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        MelderAntwoorden: Schrijven, MedewerkerMeldpunt, MEL-02
        MelderInKluisLeggen: Antwoorden, MEL-02
        MelderInformeren: Schrijven, MedewerkerMeldpunt, MEL-02
        MelderInzien: Lezen, MedewerkerMeldpunt
        MelderVergetenVerklaren: Schrijven, MedewerkerMeldpunt, MEL-02
        MelderkluisOpenen: Lezen, MedewerkerMeldpunt, MEL-02
        MeldingAanvullen: Schrijven
        MeldingAfhandelen: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        MeldingBeoordelen: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        MeldingDubbelVerklaren: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        MeldingOmzetten: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        MeldingOntvangen: Schrijven
        MeldingRouteren: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        MeldingSplitsen: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        NoodhulpBevestigen: Schrijven, MedewerkerMeldpunt/Signaalcoordinator
        TekstControleren: Schrijven, MedewerkerMeldpunt, MEL-03
        WeeskluisVernietigen: Schrijven, Systeem, MEL-02
        """,
        Bevoegdheden.Van(typeof(MeldingenModule).Assembly));
}
