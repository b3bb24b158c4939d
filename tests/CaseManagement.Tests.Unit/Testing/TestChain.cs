using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>A chain over everything stored, for logs in memory.</summary>
public static class TestChain
{
    public static void Next(ReadOnlySpan<byte> previous, StoredEvent stored, Span<byte> destination)
    {
        var place = Encoding.UTF8.GetBytes(
            $"{stored.Position}|{stored.Stream}|{stored.Version}|{stored.Id:N}|{stored.Type}|{stored.SchemaVersion}|"
            + $"{stored.RecordedAt.ToUnixTimeMilliseconds()}|{stored.Data.Length}|{stored.Metadata.Length}|");
        SHA256.HashData([.. previous, .. place, .. stored.Data.Span, .. stored.Metadata.Span], destination);
    }
}
