using System.Collections;
using System.Diagnostics;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Histories.Gaps;

/// <summary>Events that take their time while a transaction walks over them, and that may fail it at the end.</summary>
internal sealed class SlowEvents(NewEvent[] events, TimeSpan each, bool fails) : IReadOnlyList<NewEvent>
{
    public int Count => events.Length;

    public NewEvent this[int index] => events[index];

    public IEnumerator<NewEvent> GetEnumerator()
    {
        foreach (var added in events)
        {
            var started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started) < each)
            {
                Thread.Yield();
            }

            yield return added;
        }

        if (fails)
        {
            throw new InvalidOperationException("This append is meant to be rolled back.");
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
