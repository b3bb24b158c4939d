namespace CaseManagement.Histories.Model;

/// <summary>Everything that clients asked and saw, and the log as it was when all faults were over.</summary>
/// <param name="Seed">What the workload and the faults were drawn from.</param>
/// <param name="Operations">In order of <see cref="Operation.Invoked"/>.</param>
/// <param name="Final">The whole log at the end, in order of position, read from a store that was opened anew.</param>
/// <param name="Followers">How many hosts follow each other's appends; a client asks the host that its number, modulo this, gives.</param>
public sealed record History(int Seed, IReadOnlyList<Operation> Operations, IReadOnlyList<Entry> Final, int Followers = 1)
{
    /// <summary>The appends.</summary>
    public IEnumerable<AppendOperation> Appends => Operations.OfType<AppendOperation>();

    /// <summary>The reads.</summary>
    public IEnumerable<ReadOperation> Reads => Operations.OfType<ReadOperation>();
}
