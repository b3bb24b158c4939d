using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Histories.Doubles;

/// <summary>Planted bug: answers before anything is durable, and makes it durable now and then. A crash loses the rest.</summary>
internal sealed class AcknowledgesBeforeCommit : MemoryStore
{
    private const int Between = 25;

    private int durable;

    public override async Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        var result = await base.AppendAsync(request, cancellation);
        lock (Gate)
        {
            durable = Log.Count - durable > Between ? Log.Count : durable;
        }

        return result;
    }

    /// <summary>What was not durable is gone.</summary>
    public void Crash()
    {
        lock (Gate)
        {
            Log.RemoveRange(durable, Log.Count - durable);
            foreach (var lost in Commands.Values.Where(command => command.Position > durable).ToList())
            {
                Commands.Remove(lost.Key);
            }
        }
    }
}
