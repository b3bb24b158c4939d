using CaseManagement.Histories.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>No history of a correct store is found fault with, and every history that is tampered with is.</summary>
public sealed class MutationProperties
{
    private static readonly Gen<int[]> Steps = Gen.Choose(0, 9999).ArrayOf(40);

    [Fact]
    public void A_store_that_does_one_thing_at_a_time_is_never_at_fault() => ForAll((steps, spread) => Tell(steps, spread).Found().Count == 0);

    [Fact]
    public void A_lost_acknowledgement_is_always_found() => Always(1, Acknowledged, (history, append) => history.Without(append));

    [Fact]
    public void A_doubled_event_is_always_found() => Always(1, Acknowledged, (history, append) => history.WithAtEnd(append));

    [Fact]
    public void A_gap_is_always_found() => Always(
        2, history => history.Final,
        (history, from) => history with
        {
            Final = [.. history.Final.Select(entry => entry.Position < from.Position ? entry : entry with { Position = entry.Position + 1 })],
        });

    [Fact]
    public void Two_appends_that_changed_places_are_always_found() => Always(
        3,
        history =>
            from one in Acknowledged(history)
            from other in Acknowledged(history)
            where one.Responded < other.Invoked && one.Stream != other.Stream && one.Events.Count == 1 && other.Events.Count == 1
            select (one, other),
        (history, pair) => history.Swapped(pair.one, pair.other));

    [Fact]
    public void A_stale_read_is_always_found() => Always(
        4,
        history => history.Reads.Where(read => read.Entries.Count > 0 && Acknowledged(history).Any(
            append => append.Responded < read.Invoked && append.Events.Contains(read.Entries[^1].Event))),
        (history, read) => history.With(read with { Entries = [.. read.Entries.SkipLast(1)] }));

    [Fact]
    public void A_refused_append_that_is_there_is_always_found() => Always(
        5, history => history.Appends.Where(append => append.Outcome.Kind is OutcomeKind.Conflict or OutcomeKind.Unavailable),
        (history, append) => history.WithAtEnd(append));

    [Fact]
    public void An_unknown_append_that_is_there_twice_is_always_found() => Always(
        6, history => history.Appends.Where(append => append.Outcome.Kind is OutcomeKind.Unknown),
        (history, append) => history.WithAtEnd(append).WithAtEnd(append));

    private static IEnumerable<AppendOperation> Acknowledged(History history) =>
        history.Appends.Where(append => append.Outcome.Kind is OutcomeKind.Acknowledged);

    private static void Always<T>(int rule, Func<History, IEnumerable<T>> targets, Func<History, T, History> tamper)
    {
        var tampered = 0;
        ForAll((steps, spread) =>
        {
            var history = Tell(steps, spread);
            var all = targets(history).ToList();
            if (all.Count == 0)
            {
                return true;
            }

            tampered++;
            return tamper(history, all[steps[0] % all.Count]).Found().Any(found => found.Item1 == rule);
        });
        Assert.True(tampered > 50, $"Only {tampered} histories had something to tamper with.");
    }

    private static void ForAll(Func<int[], int, bool> property) => Prop
        .ForAll((from steps in Steps from spread in Gen.Choose(1, 3000) select (steps, spread)).ToArbitrary(), told => property(told.steps, told.spread))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static History Tell(int[] steps, int spread)
    {
        var story = new Story { Spread = spread };
        for (var number = 0; number < steps.Length; number++)
        {
            Tell(story, steps[number] % 10, $"s{steps[number] / 10 % 3}", 1 + (steps[number] / 30 % 3), $"k{number}", steps[number] / 90);
        }

        return story.History;
    }

    private static void Tell(Story story, int what, string stream, int count, string command, int place)
    {
        switch (what)
        {
            case 0 or 1:
                story.Append(stream, count);
                break;
            case 2:
                story.Append(stream, 1, command, new Expectation(ExpectationKind.Exactly, story.Version(stream)));
                break;
            case 3:
                story.Conflict(stream);
                break;
            case 4:
                story.Unavailable(stream);
                break;
            case 5:
                story.Unknown(stored: place % 2 == 0, stream, count);
                break;
            case 6:
                story.Again(story.Unknown(stored: true, stream, count, command));
                break;
            case 7:
                story.Unknown(stored: false, stream, count, command);
                story.Append(stream, count, command);
                break;
            case 8:
                story.Read(null, place % (story.History.Final.Count + 1));
                break;
            default:
                story.Read(stream, place % (story.Version(stream) + 1));
                break;
        }
    }
}
