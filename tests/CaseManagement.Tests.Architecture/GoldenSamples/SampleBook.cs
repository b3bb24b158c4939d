using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Architecture.Huis;
using NodaTime;

namespace CaseManagement.Tests.Architecture.GoldenSamples;

/// <summary>The samples on disk: one event of every version that was ever written, as it stands in the log, with its contract beside it.</summary>
internal static partial class SampleBook
{
    public static readonly StreamName Stream = new("proef-00000000000040008000000000000001");
    private static readonly Instant Moment = Instant.FromUtc(2026, 1, 5, 9, 30);
    private static readonly string Folder = Path.Combine(Repo.Root, "tests", "CaseManagement.Tests.Architecture", "Samples");

    /// <summary>Whether this run may add what is missing: <c>CASUS_SAMPLES=write</c>. It never changes what is there.</summary>
    public static bool Writes => Environment.GetEnvironmentVariable("CASUS_SAMPLES") == "write";

    public static IReadOnlyList<(string Name, int Version)> All() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => FileName().Match(Path.GetFileName(file)))
            .Select(match => match.Success
                ? (match.Groups["name"].Value, int.Parse(match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture))
                : throw new InvalidOperationException("A sample is called <name>.v<version>.json."))
            .OrderBy(sample => sample.Item1, StringComparer.Ordinal).ThenBy(sample => sample.Item2)];

    public static bool Has(string name, int version) => File.Exists(JsonPath(name, version)) && File.Exists(ShapePath(name, version));

    public static StoredEvent Read(string name, int version) => new(
        1, Stream, 1, SampleIdentifiers.EventId, name, version, File.ReadAllBytes(JsonPath(name, version)), "{}"u8.ToArray(), Moment, new byte[32]);

    public static IReadOnlyList<string> ReadShape(string name, int version) => File.ReadAllLines(ShapePath(name, version));

    public static void WriteMissing(EventRegistration registration, IEventSerializer serializer)
    {
        var @event = serializer.Serialize(Stream, (IEvent)new EventFiller().Fill(registration.Clr), "{}"u8.ToArray(), Moment);
        Directory.CreateDirectory(Folder);
        if (!File.Exists(JsonPath(registration.Name, registration.Version)))
        {
            File.WriteAllBytes(JsonPath(registration.Name, registration.Version), @event.Data.Span);
        }

        if (!File.Exists(ShapePath(registration.Name, registration.Version)))
        {
            WriteShape(registration);
        }
    }

    public static void WriteShape(EventRegistration registration) => File.WriteAllText(
        ShapePath(registration.Name, registration.Version), string.Concat(EventShape.Of(registration).Select(line => line + "\n")), new UTF8Encoding(false));

    private static string JsonPath(string name, int version) => Path.Combine(Folder, $"{name}.v{version}.json");

    private static string ShapePath(string name, int version) => Path.Combine(Folder, $"{name}.v{version}.shape.txt");

    [GeneratedRegex(@"^(?<name>[a-z0-9.\-]+)\.v(?<version>[0-9]+)\.json$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileName();
}
