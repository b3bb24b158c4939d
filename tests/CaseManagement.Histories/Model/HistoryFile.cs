using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManagement.Histories.Model;

/// <summary>A history as JSON lines: the seed, then an operation a line, then an entry of the final log a line.</summary>
public static class HistoryFile
{
    public static async Task WriteAsync(string path, History history, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        IEnumerable<Line> lines = [
            new Line(Seed: history.Seed, Followers: history.Followers),
            .. history.Operations.Select(operation => new Line(Operation: operation)),
            .. history.Final.Select(entry => new Line(Final: entry))];
        await File.WriteAllLinesAsync(path, lines.Select(line => JsonSerializer.Serialize(line, HistoryJson.Default.Line)), cancellation);
    }

    public static async Task<History> ReadAsync(string path, CancellationToken cancellation = default)
    {
        var (seed, followers) = (0, 1);
        var operations = new List<Operation>();
        var final = new List<Entry>();
        await foreach (var text in File.ReadLinesAsync(path, cancellation))
        {
            var line = JsonSerializer.Deserialize(text, HistoryJson.Default.Line) ?? throw new JsonException("An empty line.");
            seed = line.Seed ?? seed;
            followers = line.Followers ?? followers;
            if (line.Operation is { } operation)
            {
                operations.Add(operation);
            }

            if (line.Final is { } entry)
            {
                final.Add(entry);
            }
        }

        return new History(seed, operations, final, followers);
    }

    internal sealed record Line(int? Seed = null, int? Followers = null, Operation? Operation = null, Entry? Final = null);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(HistoryFile.Line))]
internal sealed partial class HistoryJson : JsonSerializerContext;
