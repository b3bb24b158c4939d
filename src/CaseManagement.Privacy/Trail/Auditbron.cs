using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads recorded events by their place in the log.</summary>
public interface IAuditbron
{
    /// <summary>The events at these positions, in the same order.</summary>
    /// <param name="posities">Positions of the log, descending.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IAsyncEnumerable<RecordedEvent> LeesAsync(IReadOnlyList<long> posities, CancellationToken cancellation);
}

/// <summary>The log itself. What lies close together is read in one go; what lies between is not deserialised.</summary>
/// <param name="store">The log.</param>
/// <param name="serializer">Reads its events.</param>
public sealed class Auditbron(IEventStore store, IEventSerializer serializer) : IAuditbron
{
    private const int Greep = 256;
    private const int Gat = 8;

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEvent> LeesAsync(
        IReadOnlyList<long> posities, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var begin = 0; begin < posities.Count;)
        {
            var einde = begin + 1;
            while (einde < posities.Count && posities[begin] - posities[einde] < Greep && posities[einde - 1] - posities[einde] < Gat)
            {
                einde++;
            }

            var eerste = posities[einde - 1];
            var gelezen = await store.ReadAllAsync(eerste - 1, (int)(posities[begin] - eerste + 1), cancellation);
            for (; begin < einde; begin++)
            {
                // Positions have no gaps (I1), so the place in the answer follows from the position.
                yield return serializer.Deserialize(gelezen[(int)(posities[begin] - eerste)]);
            }
        }
    }
}
