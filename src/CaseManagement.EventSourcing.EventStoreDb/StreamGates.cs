using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>One gate for each stream, or for some streams together; who waits goes through in order of arrival.</summary>
internal sealed class StreamGates : IDisposable
{
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    public SemaphoreSlim Of(StreamName stream) => gates[(StringComparer.Ordinal.GetHashCode(stream.Value) & int.MaxValue) % gates.Length];

    public void Dispose()
    {
        foreach (var gate in gates)
        {
            gate.Dispose();
        }
    }
}
