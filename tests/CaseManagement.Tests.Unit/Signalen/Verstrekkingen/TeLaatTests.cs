using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Tests.Unit.Toegang;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Verstrekkingen.Verstrekkingstappen;

namespace CaseManagement.Tests.Unit.Signalen.Verstrekkingen;

/// <summary>A deletion follows the retraction, and that it was confirmed late stays in the ledger (<c>OND-1.11</c>).</summary>
public sealed class TeLaatTests
{
    private static readonly LocalDate Intrekking = new(2026, 3, 2);
    private static readonly LocalDate Uiterlijk = new(2026, 3, 16);
    private static readonly LocalDate Later = new(2027, 1, 1);

    [Fact]
    public void A_deletion_from_before_the_retraction_is_refused_with_advice()
    {
        var casus = Ingetrokken().Op(2026, 3, 17);
        Verwijder(casus, Intrekking.PlusDays(-1)).Refuses<VerwijderdagOnjuist>();
        Assert.Equal("OND-1.11", new VerwijderdagOnjuist().RegelId);
        Assert.Contains("na de intrekking", new VerwijderdagOnjuist().Advies, StringComparison.Ordinal);
        Verwijder(casus, new LocalDate(2026, 3, 18)).Refuses<VerwijderdagOnjuist>();
        Verwijder(casus, Intrekking).Then<VerwijderingBevestigd>();
        var signaal = SignaalIngetrokken().Op(2026, 3, 17);
        signaal.Verwijder(1, Intrekking.PlusDays(-1)).Refuses<VerwijderdagOnjuist>();
        signaal.Verwijder(1, new LocalDate(2026, 3, 18)).Refuses<VerwijderdagOnjuist>();
        signaal.Verwijder(1, Intrekking).Then<VerwijderingBevestigd>();
    }

    [Fact]
    public void A_deletion_confirmed_after_its_term_stays_late_whatever_day_the_data_went()
    {
        var casus = Ingetrokken().Op(2026, 3, 17).Na(c => Verwijder(c, Intrekking));
        Assert.Equal((Intrekkingsstand.Bevestigd, Intrekking, new LocalDate(2026, 3, 17), new LocalDate(2026, 3, 17)), Getoond(casus.Overzicht));
        var signaal = SignaalIngetrokken().Op(2026, 3, 17).Na(l => l.Verwijder(1, Intrekking));
        Assert.Equal((Intrekkingsstand.Bevestigd, Intrekking, new LocalDate(2026, 3, 17), new LocalDate(2026, 3, 17)), Getoond(signaal.Overzicht));
    }

    [Fact]
    public void A_deletion_confirmed_on_the_last_day_is_never_late()
    {
        var casus = Ingetrokken().Op(2026, 3, 16).Na(c => Verwijder(c, Uiterlijk));
        Assert.Equal((Intrekkingsstand.Bevestigd, Uiterlijk, Uiterlijk, null), Getoond(casus.Overzicht));
    }

    [Fact]
    public void A_recipient_found_gone_after_the_term_was_late_and_before_it_was_not()
    {
        Assert.Equal(Uiterlijk.PlusDays(1), Getoond(Ingetrokken().Op(2026, 3, 17).Na(c => c.Vervallen(1)).Overzicht).TeLaatSinds);
        Assert.Null(Getoond(Ingetrokken().Op(2026, 3, 16).Na(c => c.Vervallen(1)).Overzicht).TeLaatSinds);
    }

    [Fact]
    public void Without_a_recorded_day_of_confirming_only_a_deletion_after_the_term_was_surely_late()
    {
        Assert.Equal((Intrekkingsstand.Bevestigd, Uiterlijk, null, null), Getoond(Vroeger(Uiterlijk)));
        Assert.Equal((Intrekkingsstand.Bevestigd, Uiterlijk.PlusDays(1), null, Uiterlijk.PlusDays(1)), Getoond(Vroeger(Uiterlijk.PlusDays(1))));
    }

    private static DossierOverzicht Vroeger(LocalDate verwijderdOp) =>
        Ingetrokken().Met([new VerwijderingBevestigd(1, "VthHandhaving", null, verwijderdOp, Namens: false)]).Overzicht;

    private static Signaalloop SignaalIngetrokken() => AanTweeAfdelingen().Op(2026, 3, 2).Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist());

    private static Testing.ScenarioResult<CaseManagement.Signalen.Casus.OndermijningsCasus> Verwijder(Casusloop casus, LocalDate op) =>
        casus.Verwijder(1, op, Rol.VthHandhaver, "u-handhaver");

    private static (Intrekkingsstand Stand, LocalDate? VerwijderdOp, LocalDate? BevestigdOp, LocalDate? TeLaatSinds) Getoond(DossierOverzicht overzicht)
    {
        var regel = VerstrekkingRegel.Van(overzicht, overzicht.Verstrekkingen[0], Later, new OpenLezer());
        return (regel.Intrekking, regel.VerwijderdOp, regel.VerwijderingBevestigdOp, regel.TeLaatSinds);
    }
}
