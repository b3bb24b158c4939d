using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Benchmarks.Appending;

/// <summary>The bytes of our event, each time in a new stream, for <see cref="PlainSqlite"/>.</summary>
/// <param name="sample">The event.</param>
internal sealed class PlainSqliteAppends(NewEvent sample)
{
    private readonly byte[] data = sample.Data.ToArray();
    private readonly byte[] metadata = sample.Metadata.ToArray();
    private readonly byte[] id = new byte[16];
    private readonly byte[] hash = new byte[32];
    private readonly RandomIdentifiers identifiers = new();

    public Task AppendAsync(PlainSqlite plain) => plain.AppendAsync(
        new PlainEvent($"woonoverlast-{identifiers.Next():N}", 1, id, sample.Type, data, metadata, hash));
}
