using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Wegingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>What is still open holds up the next step, also when the signal could do without it; what is not there is not handed over.</summary>
public sealed class OpenstaandTests
{
    [Fact]
    public void A_question_that_waits_holds_up_the_end_of_the_inquiry_even_with_a_relevant_hit()
    {
        var relevant = Bevraagd().Na(l => l.Antwoord(1, new LocalDate(2025, 11, 18)))
            .Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf"));
        relevant.RondAf().Refuses<OnderzoekNietKlaar>();

        var beantwoord = relevant.Na(l => l.Antwoord(1, new LocalDate(2012, 6, 1), "u-brp"));
        beantwoord.RondAf().Refuses<OnderzoekNietKlaar>();

        var geoordeeld = beantwoord.Na(l => l.Beoordeel(2, false)).Na(l => l.Beoordeel(2, false, Rol.Privacyfunctionaris, "u-pf"));
        Assert.Equal(OnderzoekUitkomst.RelevanteHits, geoordeeld.RondAf().Then<BronnenonderzoekAfgerond>().Uitkomst);
    }

    [Fact]
    public void What_the_signal_does_not_have_is_not_handed_over()
    {
        var opgave = Stappen.Verstrekking() with { Elementen = [SignaalElement.Omschrijving, SignaalElement.Locatie] };
        var zonder = Signaalloop.InWeging().State;
        zonder = zonder with { Ontvangst = zonder.Ontvangst with { Locatie = null } };
        Assert.IsType<ElementOntbreekt>(Overdrachten.Controleer(zonder, Overnemer.Riec, opgave, new NodaTime.LocalDate(2026, 2, 5)));
        Assert.Null(Overdrachten.Controleer(Signaalloop.InWeging().Getoetst().State, Overnemer.Riec, opgave, new NodaTime.LocalDate(2026, 2, 5)));
    }

    [Fact]
    public void A_transfer_to_RIEC_at_weging_4_says_who_receives_it()
    {
        var goed = Weging4(Weging4Uitkomst.OverdrachtRiec);
        Assert.True(new Weging4Vorm().Validate(goed).IsValid);
        Assert.False(new Weging4Vorm().Validate(goed with { Verstrekking = goed.Verstrekking! with { OntvangendePersoon = "" } }).IsValid);
    }
}
