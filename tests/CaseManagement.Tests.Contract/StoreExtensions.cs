using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract;

/// <summary>Short forms for tests.</summary>
public static class StoreExtensions
{
    /// <summary>Appends that must succeed.</summary>
    public static async Task<AppendResult.Appended> MustAppendAsync(this IEventStore events, AppendRequest request) =>
        Assert.IsType<AppendResult.Appended>(await events.AppendAsync(request));

    /// <summary>The whole log, in pages.</summary>
    public static async Task<List<StoredEvent>> EverythingAsync(this IEventStore events, int page = 100)
    {
        var all = new List<StoredEvent>();
        while (true)
        {
            var next = await events.ReadAllAsync(all.Count == 0 ? 0 : all[^1].Position, page);
            if (next.Count == 0)
            {
                return all;
            }

            all.AddRange(next);
        }
    }
}
