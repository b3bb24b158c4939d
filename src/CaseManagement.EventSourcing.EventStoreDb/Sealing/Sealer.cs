using System.Threading.Channels;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Sealing;

/// <summary>Follows <c>$all</c> and seals what comes, page by page; after an error it goes on from the last page that was sealed.</summary>
internal sealed class Sealer : IAsyncDisposable
{
    private const int PageCount = 500;
    private const long PageBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly IStreamServer server;
    private readonly SealedLog log;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task running;
    private volatile TaskCompletionSource progress = NewSource();
    private volatile Exception? fault;
    private volatile bool isFollowing;
    private volatile SealPoint? stuckAfter;
    private bool isDisposed;

    public Sealer(IStreamServer server, SealedLog log, TimeProvider time)
    {
        this.server = server;
        this.log = log;
        this.time = time;
        running = Task.Run(RunAsync);
    }

    /// <summary>Ends when a page was sealed after it was asked for.</summary>
    public Task Progress => progress.Task;

    /// <summary>What keeps the sealing from going on; <see langword="null"/> when nothing does.</summary>
    public Exception? Fault => fault;

    /// <summary>
    /// Whether the server turned out to hold what is sealed here, each time that the subscription begins anew, and all that came after that
    /// could be sealed.
    /// </summary>
    public bool IsFollowing => isFollowing && stuckAfter is null;

    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
        {
            await stopping.CancelAsync();
        }

        await running;
        stopping.Dispose();
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task RunAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stopping.Token);
            }
            catch (Exception error)
            {
                // Whatever it was, nothing is passed over: the next turn begins after the last sealed page. What stands in the way stays the answer.
                fault = stuckAfter is not null && fault is ArchiveMismatchException standing ? standing : error;
            }

            await Task.Delay(Pause, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var arrivals = Channel.CreateBounded<Arrival>(PageCount * 2);
        var point = await log.ReadPointAsync(cancellation);
        if (point.Place != Position.Start && !await server.HoldsAsync(point.Place, point.Attempt, cancellation))
        {
            throw new ArchiveMismatchException("The server does not hold what was sealed here: it is another one, or was put back to an earlier time.");
        }

        if (stuckAfter?.Place != point.Place)
        {
            // What kept it from following has passed. What could not be sealed has not, until it is sealed, here or by another process.
            (stuckAfter, fault) = (null, null);
        }

        isFollowing = true;
        var receiving = ReceiveAsync(point, arrivals.Writer, ending.Token);
        try
        {
            await SealAsync(point, arrivals.Reader, cancellation);
        }
        finally
        {
            isFollowing = false;
            await ending.CancelAsync();
            await receiving;
        }
    }

    private async Task SealAsync(SealPoint point, ChannelReader<Arrival> arrivals, CancellationToken cancellation)
    {
        var append = new List<Arrival>();
        try
        {
            while (await arrivals.WaitToReadAsync(cancellation))
            {
                await SealPageAsync(Take(arrivals, append));
            }
        }
        catch (ArchiveMismatchException)
        {
            stuckAfter = point;
            throw;
        }

        async Task SealPageAsync(List<IReadOnlyList<Arrival>> page)
        {
            try
            {
                while (page.Count > 0)
                {
                    (point, var count) = await log.SealAsync(point, page, cancellation);
                    page = page[count..];
                    (stuckAfter, fault) = (page.Count > 0 ? point : null, page.Count > 0 ? fault : null);
                    Interlocked.Exchange(ref progress, NewSource()).SetResult();
                }
            }
            catch
            {
                stuckAfter = point;
                throw;
            }
        }
    }

    private async Task ReceiveAsync(SealPoint point, ChannelWriter<Arrival> arrivals, CancellationToken cancellation)
    {
        Exception? end = null;
        try
        {
            await foreach (var arrival in server.FollowAsync(point.Place, cancellation))
            {
                await arrivals.WriteAsync(arrival, cancellation);
            }
        }
        catch (Exception error)
        {
            end = error;
        }

        arrivals.Complete(end);
    }

    // An append is sealed as a whole; what came of one so far waits for the rest.
    private static List<IReadOnlyList<Arrival>> Take(ChannelReader<Arrival> arrivals, List<Arrival> append)
    {
        var page = new List<IReadOnlyList<Arrival>>();
        for (var bytes = 0L; page.Count < PageCount && bytes < PageBytes && arrivals.TryPeek(out var arrival); bytes += arrival.Data.Length)
        {
            if (arrival.Envelope.Index != append.Count || (append.Count > 0 && append[0].Envelope.Attempt != arrival.Envelope.Attempt))
            {
                // What came before it is sealed first; the next page begins with it.
                return page.Count > 0 ? page : throw Envelope.Foreign(arrival.Stream.Value);
            }

            arrivals.TryRead(out _);
            append.Add(arrival);
            if (append.Count == arrival.Envelope.Count)
            {
                page.Add([.. append]);
                append.Clear();
            }
        }

        return page;
    }
}
