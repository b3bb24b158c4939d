namespace CaseManagement.Histories.Faults;

/// <summary>Something that goes wrong for a while.</summary>
public interface IFault
{
    /// <summary>What it is called in a report.</summary>
    string Name { get; }

    /// <summary>Lets it happen and mends it; clients go on meanwhile. Answers whether it came to that.</summary>
    Task<bool> StrikeAsync(Random random, CancellationToken cancellation);
}

/// <summary>How long faults last.</summary>
internal static class Lasting
{
    /// <summary>A moment during which clients go on under the fault.</summary>
    public static Task AWhileAsync(Random random, int atLeast, int atMost, CancellationToken cancellation) =>
        Task.Delay(TimeSpan.FromMilliseconds(random.Next(atLeast, atMost)), TimeProvider.System, cancellation);
}
