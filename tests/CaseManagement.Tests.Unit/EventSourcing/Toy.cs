using System.Text;
using System.Text.Json.Nodes;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A small program around the toy events: keys, serializer and helpers to make and store events.</summary>
internal sealed class Toy
{
    internal static readonly StreamName Stream = StreamName.Of("note", "1");
    internal static readonly BetrokkeneId Anna = new(new Guid("aaaaaaaa-0000-4000-8000-000000000001"));
    internal static readonly BetrokkeneId Bert = new(new Guid("bbbbbbbb-0000-4000-8000-000000000002"));
    internal static readonly MasterKey Master = MasterKey.FromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    internal Toy(InMemoryKeyStore? keys = null, MasterKey? master = null, string tenant = "voorbeeldgooi", FakeTime? time = null)
    {
        Keys = keys ?? new InMemoryKeyStore();
        Protector = new PersonalDataProtector(tenant, Keys, master ?? Master, new RandomIdentifiers(), time ?? Time);
        Serializer = new EventSerializer(Registry, Protector, Identifiers);
    }

    internal static EventRegistry Registry { get; } = Builder().Build();

    internal InMemoryKeyStore Keys { get; }

    internal FakeTime Time { get; } = new();

    internal SequentialIdentifiers Identifiers { get; } = new();

    internal PersonalDataProtector Protector { get; }

    internal EventSerializer Serializer { get; }

    internal static EventRegistryBuilder Builder() => new EventRegistryBuilder()
        .Add(ToyJson.Default.NoteOpened)
        .Add(ToyJson.Default.NoteCounted)
        .Add(ToyJson.Default.NoteClosed)
        .AddUpcaster("note.counted", 1, Renamed("count", "total"))
        .AddUpcaster("note.counted", 2, body => Renamed("person", "who")(Renamed("total", "amount")(body)));

    internal static PersonalText Text(string text, BetrokkeneId? subject = null, string purpose = "va-test") =>
        PersonalText.Of(subject ?? Anna, purpose, text);

    internal static NoteOpened Opened(string name, string? alias = null, params string[] remarks) => new(
        Text(name), alias is null ? null : Text(alias), [.. remarks.Select(r => Text(r))], Colour.Blue, new LocalDate(2026, 3, 1),
        Instant.FromUtc(2026, 3, 1, 9, 30), new GebruikerId("c.regisseur"));

    internal StoredEvent Store(IEvent @event, StreamName? stream = null) =>
        AsStored(Serializer.Serialize(stream ?? Stream, @event, "{}"u8.ToArray(), Instant.FromUtc(2026, 3, 1, 9, 30)), stream ?? Stream);

    internal T RoundTrip<T>(T @event)
        where T : IEvent => (T)Serializer.Deserialize(Store(@event)).Body;

    internal static StoredEvent AsStored(NewEvent e, StreamName stream) =>
        new(1, stream, 1, e.Id, e.Type, e.SchemaVersion, e.Data, e.Metadata, e.RecordedAt, new byte[32]);

    internal static StoredEvent Stored(string type, int version, string json, Guid id = default) =>
        new(7, Stream, 1, id, type, version, Encoding.UTF8.GetBytes(json), "{}"u8.ToArray(), Instant.FromUtc(2026, 3, 1, 9, 30), new byte[32]);

    internal static string Json(StoredEvent stored) => Encoding.UTF8.GetString(stored.Data.Span);

    private static Func<JsonObject, JsonObject> Renamed(string from, string to) => body =>
    {
        if (body.Remove(from, out var value))
        {
            body[to] = value;
        }

        return body;
    };
}
