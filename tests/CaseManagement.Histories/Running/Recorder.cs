using System.Diagnostics;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Running;

/// <summary>Collects the operations of all clients on one clock.</summary>
internal sealed class Recorder
{
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly Lock gate = new();
    private readonly List<Operation> operations = [];

    /// <summary>Nanoseconds since the history began.</summary>
    public long Now => Stopwatch.GetElapsedTime(started).Ticks * 100;

    public void Add(Operation operation)
    {
        lock (gate)
        {
            operations.Add(operation);
        }
    }

    /// <summary>What was recorded, numbered in the order of asking.</summary>
    public IReadOnlyList<Operation> Operations()
    {
        lock (gate)
        {
            return [.. operations.OrderBy(operation => operation.Invoked).Select((operation, index) => operation with { Id = index + 1 })];
        }
    }
}
