using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>Room for rows that are thrown away afterwards.</summary>
/// <param name="Store">Takes the rows.</param>
/// <param name="Archive">Gives them back as stored.</param>
public sealed record ScratchRows(IProjectionStore Store, IProjectionArchive Archive);

/// <summary>
/// Compares the live rows of read models, byte for byte, with a fold of the log from its beginning (I6). The program may go on meanwhile:
/// each read model is compared as of the one position that its rows reflect. Reads no key and opens no personal text.
/// </summary>
/// <param name="events">The log.</param>
/// <param name="serializer">Reads its events.</param>
/// <param name="live">The live rows.</param>
/// <param name="scratch">Where the fold goes; empty.</param>
/// <param name="clock">Dates streams that the fold parks.</param>
/// <param name="time">Measures pauses.</param>
public sealed class ReadModelVerifier(
    IEventStore events, IEventSerializer serializer, IProjectionArchive live, ScratchRows scratch, IClock clock, TimeProvider time)
{
    /// <summary>Compares these read models.</summary>
    /// <param name="projections">The read models.</param>
    /// <param name="progress">Told how far the fold is.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<ReadModelReport>> VerifyAsync(
        IReadOnlyList<IProjection> projections, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var reports = new Dictionary<string, ReadModelReport>(StringComparer.Ordinal);
        var targets = new List<FoldTarget>();
        var fold = new ScratchFold(events, serializer, scratch.Store, clock, time);
        foreach (var projection in projections)
        {
            using var rows = await live.OpenLiveAsync(projection, cancellation);
            if (Unusable(projection, rows) is { } report)
            {
                reports[projection.Name] = report;
            }
            else
            {
                targets.Add(await fold.AddAsync(projection, rows!.Generation.Checkpoint, cancellation));
            }
        }

        await fold.RunAsync(targets, progress, cancellation);
        foreach (var target in targets)
        {
            reports[target.Projection.Name] = await CompareAsync(fold, target, cancellation);
        }

        return [.. projections.Select(projection => reports[projection.Name])];
    }

    private async Task<ReadModelReport> CompareAsync(ScratchFold fold, FoldTarget target, CancellationToken cancellation)
    {
        using var rows = await live.OpenLiveAsync(target.Projection, cancellation);
        if (Unusable(target.Projection, rows) is { } unusable)
        {
            return unusable;
        }

        // The live rows went on meanwhile; this snapshot stands still, so the fold can reach it.
        var here = target with { UpTo = rows!.Generation.Checkpoint };
        await fold.RunAsync([here], null, cancellation);
        if (here.Stopped is not null || here.Checkpoint != here.UpTo)
        {
            return new ReadModelReport(target.Projection.Name, ReadModelVerdict.CannotFold, rows.Generation.Checkpoint, rows.Count, rows.Parked);
        }

        using var expected = await scratch.Archive.OpenLiveAsync(target.Projection, cancellation);
        var (first, count) = RowComparison.Compare(target.Projection.Schema.Columns, rows.Read(), expected!.Read(), cancellation);
        var verdict = first is null ? ReadModelVerdict.Equal : ReadModelVerdict.Different;
        return new ReadModelReport(target.Projection.Name, verdict, rows.Generation.Checkpoint, rows.Count, rows.Parked, first, count);
    }

    private static ReadModelReport? Unusable(IProjection projection, IStoredRows? rows)
    {
        if (rows is null)
        {
            return new ReadModelReport(projection.Name, ReadModelVerdict.NotBuilt, 0, 0, 0);
        }

        return rows.HasColumns && rows.Generation.ProjectionVersion == projection.Version
            ? null
            : new ReadModelReport(projection.Name, ReadModelVerdict.OtherVersion, rows.Generation.Checkpoint, rows.Count, rows.Parked);
    }
}
