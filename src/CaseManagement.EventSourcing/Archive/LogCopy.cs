using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Archive;

/// <summary>One side of a copy.</summary>
/// <param name="Events">The log.</param>
/// <param name="Log">The log as a whole.</param>
/// <param name="Keys">The keys as a whole.</param>
public sealed record CopySide(IEventStore Events, ILogArchive Log, IKeyArchive Keys);

/// <summary>
/// Copies a store to another kind of store, page by page and byte for byte. It can be broken off at any moment and goes on where it was;
/// the source is only read and may be in use.
/// </summary>
/// <param name="from">The source.</param>
/// <param name="to">The target: empty, or an earlier part of the same log.</param>
/// <param name="pageSize">Events per transaction.</param>
public sealed class LogCopy(CopySide from, CopySide to, int pageSize = 2000)
{
    /// <summary>Copies what the source holds now.</summary>
    /// <param name="progress">Told the position after every page.</param>
    /// <param name="cancellation">Stops it after a page.</param>
    /// <exception cref="ArchiveMismatchException">The target holds something else, or the copy is not equal.</exception>
    public async Task<CopyReport> RunAsync(IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        if (!string.Equals(from.Events.Tenant, to.Events.Tenant, StringComparison.Ordinal))
        {
            throw new ArchiveMismatchException("The stores belong to different tenants.", ArchiveMismatch.Tenant);
        }

        // The end comes first: a key is durable before its first event, so every event up to here has its key.
        var end = await from.Events.ReadHeadAsync(cancellation);
        var begin = await to.Events.ReadHeadAsync(cancellation);
        await CheckPrefixAsync(begin, end, cancellation);
        var keys = CopyKeys(cancellation);
        for (var position = begin.Position; position < end.Position;)
        {
            var page = await from.Events.ReadAllAsync(position, (int)Math.Min(pageSize, end.Position - position), cancellation);
            if (page.Count == 0)
            {
                throw new ArchiveMismatchException($"The source ends after position {position}, before its head.", ArchiveMismatch.SourceIncomplete);
            }

            await to.Log.AppendSealedAsync(page, cancellation);
            position = page[^1].Position;
            progress?.Report(position);
        }

        var commands = await CopyCommandsAsync(end.Position, cancellation);
        return await CompareAsync(begin, end, keys, commands, cancellation);
    }

    private async Task CheckPrefixAsync(LogHead begin, LogHead end, CancellationToken cancellation)
    {
        if (begin.Position > end.Position)
        {
            throw new ArchiveMismatchException("The target holds more than the source.", ArchiveMismatch.TargetLonger);
        }

        var last = begin.Position == 0 ? [] : await from.Events.ReadAllAsync(begin.Position - 1, 1, cancellation);
        if (begin.Position > 0 && (last.Count == 0 || !last[0].Hash.Span.SequenceEqual(begin.Hash.Span)))
        {
            throw new ArchiveMismatchException("The target is not empty and is not an earlier part of this source.", ArchiveMismatch.TargetDiffers);
        }
    }

    private long CopyKeys(CancellationToken cancellation)
    {
        long copied = 0;
        for (Guid? after = null; from.Keys.Read(after, pageSize) is { Count: > 0 } page; after = page[^1].Id)
        {
            cancellation.ThrowIfCancellationRequested();
            to.Keys.Put(page);
            copied += page.Count;
        }

        return copied;
    }

    private async Task<long> CopyCommandsAsync(long upTo, CancellationToken cancellation)
    {
        long copied = 0;
        for (var after = ""; await from.Log.ReadCommandsAsync(after, pageSize, cancellation) is { Count: > 0 } page; after = page[^1].Command.Key)
        {
            var within = page.Where(command => command.Command.Position <= upTo).ToList();
            await to.Log.PutCommandsAsync(within, cancellation);
            copied += within.Count;
        }

        return copied;
    }

    private async Task<CopyReport> CompareAsync(LogHead begin, LogHead end, long keys, long commands, CancellationToken cancellation)
    {
        var chain = await new LogVerifier(to.Events, HashChain.Next, [], []).VerifyAsync(null, cancellation);
        var head = await to.Events.ReadHeadAsync(cancellation);
        if (!chain.IsIntact || head.Position != end.Position || !head.Hash.Span.SequenceEqual(end.Hash.Span))
        {
            throw new ArchiveMismatchException("The chain of the target does not end as that of the source.", ArchiveMismatch.ChainDiffers);
        }

        var (counts, keyCounts) = (await to.Log.CountAsync(cancellation), to.Keys.Count());
        if (counts.Events != end.Position || counts.Commands < commands || keyCounts.Live + keyCounts.Destroyed < keys)
        {
            throw new ArchiveMismatchException("The target holds fewer events, commands or keys than were copied.", ArchiveMismatch.CountsDiffer);
        }

        return new CopyReport(begin.Position, end, counts, keyCounts);
    }
}

/// <summary>What a copy gave.</summary>
/// <param name="ResumedAfter">Position that was there already.</param>
/// <param name="End">Head of both.</param>
/// <param name="Log">What the target holds.</param>
/// <param name="Keys">What its key store holds.</param>
public sealed record CopyReport(long ResumedAfter, LogHead End, LogCounts Log, KeyCounts Keys);
