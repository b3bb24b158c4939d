namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// Runs one piece of work at a time on the thread pool, again whenever it was woken meanwhile. For that it gets in line again: the callers
/// that were just answered come first, so that the next batch is fuller.
/// </summary>
/// <param name="work">The work; must not throw.</param>
internal sealed class SerialPump(Action work) : IThreadPoolWorkItem
{
    private const int Asleep = 0;
    private const int Awake = 1;
    private const int WokenAgain = 2;

    private int state = Asleep;

    /// <summary>Makes sure that the work runs once more from its beginning.</summary>
    public void Wake()
    {
        if (Interlocked.Exchange(ref state, WokenAgain) == Asleep)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        // A full fence, as in Wake: what was put down before a wake-up that this takes back is seen by the work.
        Interlocked.Exchange(ref state, Awake);
        work();
        if (Interlocked.CompareExchange(ref state, Asleep, Awake) != Awake)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }
}
