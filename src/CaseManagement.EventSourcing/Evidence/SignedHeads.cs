using System.Text;
using System.Text.Json;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>
/// The file of signed heads of one tenant: one JSON line per head, only ever appended to, in a folder outside the database and its
/// backups; best copied to a medium that cannot be rewritten. Thread-safe.
/// </summary>
/// <param name="folder">The folder, such as <c>hoofden/</c>.</param>
/// <param name="tenant">The municipality; names the file.</param>
public sealed class SignedHeads(string folder, string tenant)
{
    private readonly Lock gate = new();

    /// <summary>The file.</summary>
    public string FileName => Path.Combine(folder, $"{tenant}.jsonl");

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
            Directory.CreateDirectory(folder);
            using var file = new FileStream(FileName, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            file.SetLength(EndOfLastLine(file));
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(signed, SignedHeadJson.Default.SignedHead) + "\n"));
            file.Flush(flushToDisk: true);
            return signed;
        }
    }

    /// <summary>
    /// The lines in order; <c>Head</c> is <see langword="null"/> for a line that cannot be read. Nothing when there is no file. A last line
    /// without its line feed was cut off by a crash and never counted.
    /// </summary>
    public IEnumerable<SignedHeadLine> Read()
    {
        if (!File.Exists(FileName))
        {
            yield break;
        }

        var number = 0;
        using var file = new FileStream(FileName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var isWhole = EndOfLastLine(file) == file.Length;
        file.Seek(0, SeekOrigin.Begin);
        using var reader = new StreamReader(file, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!isWhole && reader.EndOfStream)
            {
                yield break;
            }

            number++;
            yield return new SignedHeadLine(number, Parse(line));
        }
    }

    private static SignedHead? Parse(string line)
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

    private static long EndOfLastLine(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Seek(end - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }
}

/// <summary>A line of the file of signed heads.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Head">The head, or <see langword="null"/> when the line cannot be read.</param>
public sealed record SignedHeadLine(int Number, SignedHead? Head);
