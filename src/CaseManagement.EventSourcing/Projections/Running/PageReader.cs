using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Reads and decodes the log for a set of projections.</summary>
internal sealed class PageReader(IEventStore store, IEventSerializer serializer, IReadOnlyList<IProjection> projections)
{
    internal async Task<DecodedPage> ReadAsync(long after, int size, CancellationToken cancellation) =>
        Decode(after, await store.ReadAllAsync(after, size, cancellation));

    /// <summary>Pages until the end of the log as it is now; exactly one page is read ahead while the caller applies.</summary>
    internal async IAsyncEnumerable<DecodedPage> ReadToEndAsync(
        long after, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var end = (await store.ReadHeadAsync(cancellation)).Position;
        if (after >= end)
        {
            yield break;
        }

        await using var ahead = new ReadAhead(cancellation);
        var page = await ReadAsync(after, size, cancellation);
        while (page.Last < end && page.Stored.Count > 0)
        {
            var last = page.Last;
            var next = ahead.Begin(stop => ReadAsync(last, size, stop));
            yield return page;
            page = await next;
        }

        yield return page;
    }

    /// <summary>Pages of the streams of a category as they are at a position; exactly one page is read ahead while the caller applies.</summary>
    internal async IAsyncEnumerable<DecodedPage> ReadCategoryAsync(
        string category, long upToPosition, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var ahead = new ReadAhead(cancellation);
        var next = ReadAsync(default, cancellation);
        while (await next is { Stored: [.., var last] } page)
        {
            next = ahead.Begin(stop => ReadAsync(new StreamPlace(last.Stream, last.Version), stop));
            yield return page;
        }

        async Task<DecodedPage> ReadAsync(StreamPlace after, CancellationToken stop) =>
            Decode(0, await store.ReadCategoryAsync(category, after, upToPosition, size, stop), isByStream: true);
    }

    private DecodedPage Decode(long after, IReadOnlyList<StoredEvent> stored, bool isByStream = false) =>
        DecodedPage.Decode(after, stored, serializer, type => projections.Any(p => p.Wants(type)), isByStream);
}
