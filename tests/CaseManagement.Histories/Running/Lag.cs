using System.Diagnostics;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Histories.Running;

/// <summary>How far hosts are behind when everybody has an answer.</summary>
public static class Lag
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>The longest that is good: a host that follows needs a moment, and one that takes longer has stopped following.</summary>
    public static TimeSpan Most { get; } = TimeSpan.FromSeconds(5);

    /// <summary>How long it takes until every host shows a position; a little over <see cref="Most"/> when one does not.</summary>
    public static async Task<TimeSpan> OfAsync(IArena arena, long position, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, arena.Followers).Select(host => Task.Run(() => UntilShownAsync(host), cancellation)));
        return Stopwatch.GetElapsedTime(started);

        async Task UntilShownAsync(int host)
        {
            await using var link = new Link(arena, host);
            while (Stopwatch.GetElapsedTime(started) <= Most)
            {
                await link.EnsureAsync(cancellation);
                if (await link.AskAsync(new Question.Read(null, position - 1, 1), Most) is { Entries.Count: > 0 })
                {
                    return;
                }

                await Task.Delay(Pause, TimeProvider.System, cancellation);
            }
        }
    }
}
