using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>Signs the head of the log at the start, every so often, on demand and at shutdown.</summary>
/// <param name="store">The log.</param>
/// <param name="heads">Where the heads go.</param>
/// <param name="key">Signs them.</param>
/// <param name="clock">Dates them.</param>
/// <param name="time">Measures the interval.</param>
public sealed class HeadSigner(IEventStore store, SignedHeads heads, SigningKey key, IClock clock, TimeProvider time)
{
    /// <summary>Signs the head as it is now.</summary>
    public async Task<SignedHead> SignAsync(CancellationToken cancellation = default) =>
        heads.Append(await store.ReadHeadAsync(cancellation), clock.GetCurrentInstant(), key);

    /// <summary>Signs until it is stopped, and once more then: what happens after the last head can be cut off unseen.</summary>
    /// <param name="every">The interval, such as 10 minutes.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RunAsync(TimeSpan every, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(every, time);
        try
        {
            do
            {
                await SignAsync(cancellation);
            }
            while (await timer.WaitForNextTickAsync(cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await SignAsync(CancellationToken.None);
        }
    }
}
