using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Running;

/// <summary>Follows the log from its beginning, page after page, as a projection does.</summary>
internal sealed class Tailer(int number, Link link, Recorder recorder)
{
    private const int Page = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            for (var checkpoint = 0L; !stop.IsCancellationRequested;)
            {
                await link.EnsureAsync(stop);
                var read = await Client.AskAsync(link, recorder, number, new Question.Read(null, checkpoint, Page));
                checkpoint = read?.Reach ?? checkpoint;
                await Task.Delay(Pause, TimeProvider.System, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end.
        }
    }
}
