using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>Signs the head of the log.</summary>
/// <param name="store">The log.</param>
/// <param name="heads">Where the heads go.</param>
/// <param name="key">Signs them.</param>
/// <param name="clock">Dates them.</param>
public sealed class HeadSigner(IEventStore store, SignedHeads heads, SigningKey key, IClock clock)
{
    /// <summary>Signs the head as it is now.</summary>
    public async Task<SignedHead> SignAsync(CancellationToken cancellation = default) =>
        heads.Append(await store.ReadHeadAsync(cancellation), clock.GetCurrentInstant(), key);
}
