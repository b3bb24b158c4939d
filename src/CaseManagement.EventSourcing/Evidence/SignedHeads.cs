using System.Text.Json;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>
/// The file of signed heads of one tenant: one JSON line per head, only ever appended to, in a folder outside the database and its
/// backups; best copied to a medium that cannot be rewritten. Thread-safe, and several processes may append.
/// </summary>
/// <param name="folder">The folder, such as <c>hoofden/</c>.</param>
/// <param name="tenant">The municipality; names the file.</param>
public sealed class SignedHeads(string folder, string tenant)
{
    private readonly Lock gate = new();
    private readonly AppendOnlyFile file = new(Path.Combine(folder, $"{tenant}.jsonl"));

    /// <summary>The file.</summary>
    public string FileName => file.Path;

    /// <summary>Signs a head and appends it durably; nothing when the last line already says the same.</summary>
    /// <returns>The head that now stands last.</returns>
    public SignedHead Append(LogHead head, Instant at, SigningKey key)
    {
        lock (gate)
        {
            if (Read().LastOrDefault()?.Head is { } last && last.Position == head.Position && last.IsSignedBy(key))
            {
                return last;
            }

            var signed = SignedHead.Sign(tenant, head, Instant.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()), key);
            file.Append(JsonSerializer.Serialize(signed, SignedHeadJson.Default.SignedHead));
            return signed;
        }
    }

    /// <summary>
    /// The lines in order; <c>Head</c> is <see langword="null"/> for a line that cannot be read. Nothing when there is no file. A last line
    /// without its line feed was cut off by a crash and never counted.
    /// </summary>
    public IEnumerable<SignedHeadLine> Read() => Read(file);

    /// <summary>The lines of a file of heads that was kept elsewhere.</summary>
    public static IEnumerable<SignedHeadLine> ReadFile(string path) => Read(new AppendOnlyFile(path));

    private static IEnumerable<SignedHeadLine> Read(AppendOnlyFile file) =>
        file.Read().Select((line, index) => new SignedHeadLine(index + 1, Parse(line)));

    /// <summary>The head of a line, or <see langword="null"/> when it cannot be read.</summary>
    public static SignedHead? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SignedHeadJson.Default.SignedHead);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A line of the file of signed heads.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Head">The head, or <see langword="null"/> when the line cannot be read.</param>
public sealed record SignedHeadLine(int Number, SignedHead? Head)
{
    /// <summary>Whether the head is of this tenant and bears a valid signature of one of these keys.</summary>
    public bool IsTrusted(string tenant, IReadOnlyList<SigningKey> trusted) =>
        Head is { } head && string.Equals(head.Tenant, tenant, StringComparison.Ordinal) && trusted.Any(head.IsSignedBy);
}
