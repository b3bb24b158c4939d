using System.Collections;
using System.Diagnostics;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Histories.Gaps;

/// <summary>
/// Events that take their time while a transaction goes through them, in whichever way, and that may fail it at the last. Until they are armed they are
/// like any others: what the store checks before the append is accepted is no part of the transaction.
/// </summary>
internal sealed class SlowEvents(NewEvent[] events, TimeSpan each, bool fails) : IReadOnlyList<NewEvent>
{
    private volatile bool armed;

    public int Count => events.Length;

    public NewEvent this[int index]
    {
        get
        {
            var started = Stopwatch.GetTimestamp();
            while (armed && Stopwatch.GetElapsedTime(started) < each)
            {
                Thread.Yield();
            }

            return armed && fails && index == events.Length - 1 ? throw new InvalidOperationException("This append is meant to be rolled back.") : events[index];
        }
    }

    /// <summary>The append was handed over; what goes through the events from now on is the transaction.</summary>
    public void Arm() => armed = true;

    public IEnumerator<NewEvent> GetEnumerator()
    {
        for (var index = 0; index < events.Length; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
