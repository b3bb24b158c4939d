using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Json;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// The list of destroyed keys of one tenant, beside the signed heads and outside the key store and its backups: one JSON line per fence,
/// only ever appended to. It holds identifiers and fingerprints, no key and no personal data.
/// </summary>
/// <param name="folder">The folder, such as <c>hoofden/</c>.</param>
/// <param name="tenant">The municipality; names the file.</param>
public sealed class DestructionList(string folder, string tenant)
{
    private readonly AppendOnlyFile file = new(Path.Combine(folder, $"{tenant}.vernietigd.jsonl"));
    private readonly Lock gate = new();

    /// <summary>The file.</summary>
    public string FileName => file.Path;

    /// <summary>Appends fences durably; those that stand there already are left out.</summary>
    public void Add(IEnumerable<StoredKey> fences)
    {
        lock (gate)
        {
            var known = Read().Select(fence => fence.Id).ToHashSet();
            var lines = fences.Where(fence => known.Add(fence.Id)).Select(Line).ToList();
            if (lines.Count > 0)
            {
                file.Append(lines);
            }
        }
    }

    /// <summary>Every fence on the list.</summary>
    /// <exception cref="JsonException">A line cannot be read: somebody changed the list.</exception>
    public IReadOnlyList<StoredKey> Read() => Read(file, tenant);

    /// <summary>The fences of a list that was kept elsewhere.</summary>
    /// <exception cref="JsonException">A line cannot be read, or is of another tenant.</exception>
    public static IReadOnlyList<StoredKey> ReadFile(string path, string tenant) => Read(new AppendOnlyFile(path), tenant);

    private static List<StoredKey> Read(AppendOnlyFile file, string tenant) => [.. file.Read().Select(line => Parse(line, tenant))];

    private string Line(StoredKey fence) => JsonSerializer.Serialize(
        new DestructionLine(
            tenant, fence.Id, fence.Subject.Value, fence.Purpose, Convert.ToHexStringLower(fence.Fingerprint.Span),
            fence.DestroyedAt ?? throw new ArgumentException("Only a destroyed key leaves a fence.", nameof(fence))),
        DestructionJson.Default.DestructionLine);

    private static StoredKey Parse(string line, string tenant)
    {
        var read = JsonSerializer.Deserialize(line, DestructionJson.Default.DestructionLine);
        return read is not null && string.Equals(read.Tenant, tenant, StringComparison.Ordinal)
            ? new StoredKey(
                read.Key, BetrokkeneId.From(read.Subject), read.Purpose, ReadOnlyMemory<byte>.Empty,
                Convert.FromHexString(read.Fingerprint), read.DestroyedAt)
            : throw new JsonException("A line of the list of destroyed keys is empty or of another tenant.");
    }
}

/// <summary>A line of the list.</summary>
internal sealed record DestructionLine(string Tenant, Guid Key, Guid Subject, string Purpose, string Fingerprint, Instant DestroyedAt);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(DestructionLine))]
internal sealed partial class DestructionJson : JsonSerializerContext;
