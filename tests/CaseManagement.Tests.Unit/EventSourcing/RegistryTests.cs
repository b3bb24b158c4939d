using CaseManagement.EventSourcing.Events;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class RegistryTests
{
    private readonly Toy toy = new();

    [Fact]
    public void An_event_without_a_logical_name_stops_the_start() =>
        Assert.Contains("[EventType]", Fails(() => new EventRegistryBuilder().Add(ToyJson.Default.NoteWithoutName)), StringComparison.Ordinal);

    [Fact]
    public void The_same_type_twice_stops_the_start() => Fails(() => Toy.Builder().Add(ToyJson.Default.NoteOpened));

    [Fact]
    public void The_same_name_for_two_types_stops_the_start() => Fails(() => Toy.Builder().Add(ToyJson.Default.NoteClosedTwice));

    [Fact]
    public void Two_upcasters_from_the_same_version_stop_the_start() => Fails(() => Toy.Builder().AddUpcaster("note.counted", 1, body => body));

    [Fact]
    public void A_gap_in_the_upcasters_stops_the_start() =>
        Assert.Contains("from version 2", Fails(() => new EventRegistryBuilder()
            .Add(ToyJson.Default.NoteCounted).AddUpcaster("note.counted", 1, body => body).Build()), StringComparison.Ordinal);

    [Theory]
    [InlineData("note.opened", 1)]
    [InlineData("note.counted", 3)]
    [InlineData("note.unknown", 1)]
    public void An_upcaster_that_leads_nowhere_stops_the_start(string name, int from) =>
        Fails(() => Toy.Builder().AddUpcaster(name, from, body => body).Build());

    [Fact]
    public void A_place_where_personal_text_cannot_be_sealed_stops_the_start() =>
        Fails(() => new EventRegistryBuilder().Add(ToyJson.Default.NoteMisplaced));

    [Theory]
    [InlineData(1, """{"count":4}""")]
    [InlineData(2, """{"total":4}""")]
    [InlineData(3, """{"amount":4}""")]
    public void Every_version_ever_written_is_read_as_todays(int version, string body) =>
        Assert.Equal(new NoteCounted(4, null), toy.Serializer.Deserialize(Toy.Stored("note.counted", version, body)).Body);

    [Theory]
    [InlineData("note.unknown", 1, "{}")]
    [InlineData("note.counted", 4, """{"amount":4}""")]
    [InlineData("note.counted", 0, """{"amount":4}""")]
    [InlineData("note.counted", 3, """{"amount":4,"extra":1}""")]
    [InlineData("note.counted", 3, """{"amount":"four"}""")]
    [InlineData("note.counted", 3, "{}")]
    [InlineData("note.counted", 3, "null")]
    [InlineData("note.counted", 3, "{")]
    [InlineData("note.counted", 2, "[]")]
    [InlineData("note.counted", 3, """{"amount":4,"who":"Anna"}""")]
    [InlineData("note.counted", 3, """{"amount":4,"who":{"s":"x"}}""")]
    public void What_does_not_fit_a_contract_is_an_unknown_event(string type, int version, string body)
    {
        var error = Assert.Throws<UnknownEventException>(() => toy.Serializer.Deserialize(Toy.Stored(type, version, body)));
        Assert.Contains("position 7", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unregistered_event_is_not_written() =>
        Assert.Throws<UnknownEventException>(() => toy.Store(new NoteClosedTwice(1)));

    private static string Fails(Func<object> act) => Assert.Throws<InvalidOperationException>(act).Message;
}
