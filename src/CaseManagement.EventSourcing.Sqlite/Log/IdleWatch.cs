namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>Notices that nothing was written for a second or two. Used by the writer alone, but for its timer.</summary>
internal sealed class IdleWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ITimer timer;
    private bool worked = true;
    private bool armed = true;
    private volatile bool look;

    /// <param name="time">Measures the pause.</param>
    /// <param name="wake">Makes the writer ask whether it is quiet.</param>
    public IdleWatch(TimeProvider time, Action wake) => timer = time.CreateTimer(
        _ =>
        {
            look = true;
            wake();
        },
        null, Pause, Timeout.InfiniteTimeSpan);

    /// <summary>Something was written; look again later.</summary>
    public void Worked()
    {
        worked = true;
        if (!armed)
        {
            Arm();
        }
    }

    /// <summary>Whether a pause went by without work. Answers yes once, until there is work again.</summary>
    public bool IsQuiet()
    {
        if (!look)
        {
            return false;
        }

        look = false;
        armed = false;
        if (!worked)
        {
            return true;
        }

        worked = false;
        Arm();
        return false;
    }

    public void Dispose() => timer.Dispose();

    private void Arm()
    {
        armed = true;
        timer.Change(Pause, Timeout.InfiniteTimeSpan);
    }
}
