using System.Threading.Channels;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>
/// One generation that is being built: takes the pages in its own time, so that one read model is written while another still computes
/// and the next page is read.
/// </summary>
internal sealed class RebuildLane(ProjectionWorker worker, GenerationFollower next, PageReader reader, ProjectionRunnerOptions options)
{
    internal ProjectionWorker Worker => worker;

    internal GenerationFollower Next => next;

    /// <summary>Applies the pages that come through the channel; when it fails, the giver of pages finds the channel closed.</summary>
    internal async Task RunAsync(Channel<DecodedPage> pages, CancellationToken cancellation)
    {
        try
        {
            await foreach (var page in pages.Reader.ReadAllAsync(cancellation))
            {
                await StepAsync(() => next.CollectAsync(page, options.RebuildPagesPerCommit, cancellation), page.Last, cancellation);
            }
        }
        catch (Exception error)
        {
            pages.Writer.TryComplete(error);
            throw;
        }
    }

    /// <summary>Takes a page of whole streams.</summary>
    /// <exception cref="BatchRefusedException">An event or row cannot be stored: begin anew, in order of position.</exception>
    internal async Task StreamAsync(DecodedPage page, CancellationToken cancellation) =>
        Check(await next.CollectStreamsAsync(page, options.RebuildPagesPerCommit, cancellation));

    /// <summary>All streams as they are at this position were taken.</summary>
    /// <exception cref="BatchRefusedException">As for <see cref="StreamAsync"/>.</exception>
    internal async Task ReachAsync(long position, CancellationToken cancellation) => Check(await next.ReachAsync(position, cancellation));

    /// <summary>Commits what was collected up to a position.</summary>
    internal Task FinishAsync(long position, CancellationToken cancellation) =>
        StepAsync(() => next.CommitCollectedAsync(cancellation), position, cancellation);

    /// <summary>Applies one page and commits it.</summary>
    internal async Task ApplyAsync(DecodedPage page, CancellationToken cancellation) => Check(await next.ApplyAsync(page, cancellation));

    private async Task StepAsync(Func<Task<Followed>> step, long upTo, CancellationToken cancellation)
    {
        try
        {
            Check(await step());
        }
        catch (BatchRefusedException)
        {
            while (next.Checkpoint < upTo)
            {
                await ApplyAsync(await reader.ReadAsync(next.Checkpoint, options.RebuildPageSize, cancellation), cancellation);
            }
        }
    }

    private void Check(Followed followed)
    {
        switch (followed)
        {
            case Followed.Stopped(var position, var error):
                throw new RebuildFailedException(worker.Projection.Name, $"stopped before position {position}. {error}")
                {
                    Position = position,
                    Error = error.Split(':')[0],
                };
            case Followed.Overtaken:
                throw RebuildFailedException.Lost(worker.Projection.Name);
            default:
                break;
        }
    }
}
