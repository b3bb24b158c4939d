using CaseManagement.Kernel.Kalender;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class TermijnklokTests
{
    // An application received on Monday 2 March 2026 with a term of eight weeks: nominal end Koningsdag, Monday 27 April.
    private static readonly LocalDate aanvraag = D("2026-03-02");
    private readonly Termijnklok klok = new(new TermijnKalender([]));

    [Fact]
    public void Without_suspensions_the_term_is_start_plus_length() => Assert.Equal(
        new TermijnStand(D("2026-04-27"), IsOpgeschort: false, OpgeschorteDagen: 0, UiterstOp: D("2026-04-27")),
        Stand("2026-03-10"));

    [Fact]
    public void The_final_day_is_moved_off_a_free_day_only_if_the_source_allows()
    {
        Assert.Equal(D("2026-04-28"), Stand("2026-03-10", TermijnBron.Wet).UiterlijkOp);
        Assert.Equal(D("2026-04-28"), Stand("2026-03-10", TermijnBron.Wet).UiterstOp);
        Assert.Equal(D("2026-04-28"), Stand("2026-03-10", TermijnBron.AMvB).UiterlijkOp);
        Assert.Equal(D("2026-04-27"), Stand("2026-03-10", TermijnBron.Intern).UiterlijkOp);
    }

    [Fact]
    public void The_roll_comes_after_the_suspended_days()
    {
        var vijfDagen = Lbb("2026-03-16", "2026-03-20");

        Assert.Equal(D("2026-05-02"), Stand("2026-04-01", TermijnBron.Verordening, vijfDagen).UiterlijkOp);
        Assert.Equal(D("2026-05-04"), Stand("2026-04-01", TermijnBron.Wet, vijfDagen).UiterlijkOp);

        // One day after Koningsdag is a working day: the roll that the term no longer needs is not added to it.
        Assert.Equal(D("2026-04-28"), Stand("2026-04-01", TermijnBron.Wet, Lbb("2026-03-16", "2026-03-16")).UiterlijkOp);
    }

    [Fact]
    public void A_term_of_three_days_contains_two_working_days_also_on_the_clock() => Assert.Equal(
        D("2026-12-29"), klok.Stand(D("2026-12-24"), Termijn.Dagen(3), TermijnBron.Wet, [], D("2026-12-24")).UiterlijkOp);

    [Fact]
    public void Advice_of_the_bureau_suspends_from_the_day_of_request_to_the_day_of_receipt_both_included() => Assert.Equal(
        new TermijnStand(D("2026-05-08"), IsOpgeschort: false, OpgeschorteDagen: 11, UiterstOp: D("2026-05-08")),
        Stand("2026-03-27", TermijnBron.Verordening, Lbb("2026-03-16", "2026-03-26")));

    [Theory]
    [InlineData("2026-03-15", false)]
    [InlineData("2026-03-16", true)]
    [InlineData("2026-03-26", true)]
    [InlineData("2026-03-27", false)]
    public void The_first_and_the_last_day_belong_to_the_suspension(string peildatum, bool isOpgeschort) =>
        Assert.Equal(isOpgeschort, Stand(peildatum, TermijnBron.Verordening, Lbb("2026-03-16", "2026-03-26")).IsOpgeschort);

    [Theory]
    [InlineData("2026-03-10", 7)] // completed: 4 up to and including 10 March
    [InlineData("2026-03-17", 14)] // completed on the last day of the given term
    [InlineData("2026-03-20", 14)] // too late: the given term had passed unused
    [InlineData("2026-03-03", 0)] // completed on the day of the invitation
    [InlineData(null, 14)]
    public void An_invitation_suspends_from_the_next_day_until_completion_or_the_end_of_the_given_term(string? aangevuld, int dagen)
    {
        var opschorting = Opschorting.NaUitnodiging(D("2026-03-03"), D("2026-03-17"), aangevuld is null ? null : D(aangevuld));

        var stand = Stand("2026-04-15", TermijnBron.Verordening, opschorting);

        Assert.Equal((dagen, D("2026-04-27").PlusDays(dagen)), (stand.OpgeschorteDagen, stand.UiterlijkOp));
        Assert.Equal(stand.UiterlijkOp, stand.UiterstOp);
        Assert.Equal(OpschortingReden.AanvullingGevraagd, opschorting.Reden);
    }

    [Theory]
    [InlineData("2026-03-03", false, 0)]
    [InlineData("2026-03-04", true, 1)]
    [InlineData("2026-03-08", true, 5)]
    [InlineData("2026-03-17", true, 14)]
    [InlineData("2026-03-18", false, 14)]
    public void While_a_suspension_is_open_the_last_day_moves_on_every_day_up_to_its_maximum(string peildatum, bool isOpgeschort, int dagen) =>
        Assert.Equal(
            new TermijnStand(D("2026-04-27").PlusDays(dagen), isOpgeschort, dagen, UiterstOp: D("2026-05-11")),
            Stand(peildatum, TermijnBron.Verordening, Opschorting.NaUitnodiging(D("2026-03-03"), D("2026-03-17"), null)));

    [Fact]
    public void As_long_as_an_open_suspension_has_no_maximum_the_utmost_day_is_unknown()
    {
        var open = new Opschorting(D("2026-03-16"), null, OpschortingReden.LbbAdvies);

        Assert.Equal(
            new TermijnStand(D("2026-05-07"), IsOpgeschort: true, OpgeschorteDagen: 10, UiterstOp: null),
            Stand("2026-03-25", TermijnBron.Verordening, open));
    }

    [Fact]
    public void Overlapping_suspensions_are_counted_once()
    {
        var lbb = Lbb("2026-03-16", "2026-03-26");
        var aanvulling = Opschorting.NaUitnodiging(D("2026-03-19"), D("2026-04-10"), D("2026-03-30"));
        var erbinnen = Opschorting.NaUitnodiging(D("2026-03-17"), D("2026-03-20"), null);

        var stand = Stand("2026-04-15", TermijnBron.Verordening, aanvulling, erbinnen, lbb);

        Assert.Equal((15, D("2026-05-12")), (stand.OpgeschorteDagen, stand.UiterlijkOp));
    }

    [Fact]
    public void Separate_and_adjoining_suspensions_are_all_counted()
    {
        Opschorting[] opschortingen = [Lbb("2026-04-06", "2026-04-07"), Lbb("2026-03-16", "2026-03-20"), Lbb("2026-03-21", "2026-03-22")];

        Assert.Equal(9, Stand("2026-04-15", TermijnBron.Verordening, opschortingen).OpgeschorteDagen);
    }

    [Theory]
    [InlineData("2026-04-27", "2026-05-07")]
    [InlineData("2026-04-28", "2026-04-27")]
    public void A_suspension_does_not_revive_a_term_that_has_ended(string van, string uiterlijk) => Assert.Equal(
        D(uiterlijk), Stand("2026-06-01", TermijnBron.Verordening, new Opschorting(D(van), D(van).PlusDays(9), OpschortingReden.LbbAdvies)).UiterlijkOp);

    [Fact]
    public void A_suspension_after_the_end_does_not_stop_the_clock() => Assert.False(
        Stand("2026-05-04", TermijnBron.Verordening, Lbb("2026-04-30", "2026-05-10")).IsOpgeschort);

    [Fact]
    public void A_suspension_that_begins_after_the_nominal_end_counts_if_an_earlier_one_had_moved_it()
    {
        var stand = Stand("2026-06-01", TermijnBron.Verordening, Lbb("2026-03-16", "2026-03-26"), Lbb("2026-05-08", "2026-05-09"));

        Assert.Equal(D("2026-05-10"), stand.UiterlijkOp);
    }

    [Fact]
    public void A_suspension_that_begins_in_the_days_by_which_the_term_was_extended_adds_to_the_extended_term()
    {
        // Koningsdag 27 April is the nominal end, Tuesday 28 April the extended one.
        Assert.Equal(D("2026-05-01"), Stand("2026-06-01", TermijnBron.Wet, Lbb("2026-04-28", "2026-04-30")).UiterlijkOp);
    }

    [Fact]
    public void Days_before_the_start_do_not_count()
    {
        var stand = Stand("2026-04-15", TermijnBron.Verordening, Lbb("2026-02-20", "2026-03-04"), Lbb("2026-02-01", "2026-02-10"));

        Assert.Equal(3, stand.OpgeschorteDagen);
    }

    [Fact]
    public void A_suspension_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Lbb("2026-03-16", "2026-03-14"));

    private static Opschorting Lbb(string van, string tot) => new(D(van), D(tot), OpschortingReden.LbbAdvies);

    private TermijnStand Stand(string peildatum, TermijnBron bron = TermijnBron.Verordening, params Opschorting[] opschortingen) =>
        klok.Stand(aanvraag, Termijn.Weken(8), bron, opschortingen, D(peildatum));
}
