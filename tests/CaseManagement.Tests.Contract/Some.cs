using System.Text;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Tests.Contract;

/// <summary>Values without meaning, each different from the others.</summary>
public static class Some
{
    public static readonly Instant Time = Instant.FromUtc(2026, 3, 2, 9, 30) + Duration.FromMilliseconds(123);

    private static readonly RandomIdentifiers Identifiers = new();

    public static Guid Id() => Identifiers.Next();

    public static StreamName Stream() => StreamName.Of("proef", Id().ToString("N"));

    public static NewEvent Event(string text = "proef") =>
        new(Id(), "proef.gedaan", 1, Bytes($$"""{"tekst":"{{text}}"}"""), Bytes("""{"rol":"proef"}"""), Time);

    public static IReadOnlyList<NewEvent> Events(int count) => [.. Enumerable.Range(1, count).Select(number => Event($"{number}"))];

    public static AppendRequest Append(StreamName stream, ExpectedVersion expected, int count = 1) => new(stream, expected, Events(count));

    public static CommandRecord Command(string key, string outcome = "{}") => new(key, Bytes($"vingerafdruk van {key}"), Bytes(outcome));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
