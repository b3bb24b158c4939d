using System.Text.Json.Serialization;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>Events of a module that exists in tests only: a notebook.</summary>
[EventType("note.opened")]
public sealed record NoteOpened(
    PersonalText Name, PersonalText? Alias, IReadOnlyList<PersonalText> Remarks, Colour Colour, LocalDate On, Instant At,
    GebruikerId By, ToyPerson? Other = null) : IEvent;

[EventType("note.counted", 3)]
public sealed record NoteCounted(int Amount, string? Why, PersonalText? Who = null) : IEvent;

[EventType("note.closed")]
public sealed record NoteClosed(LocalDateTime At, LocalTime Time, Period After) : IEvent;

[EventType("note.misplaced")]
public sealed record NoteMisplaced(Dictionary<string, PersonalText> Texts) : IEvent;

public sealed record NoteWithoutName(int Amount) : IEvent;

[EventType("note.closed")]
public sealed record NoteClosedTwice(int Amount) : IEvent;

public sealed record ToyPerson(PersonalText Name, int Age);

public enum Colour
{
    Red,
    Blue,
}

/// <summary>A row with sealed text.</summary>
public sealed record ToyRow
{
    public required string Key { get; init; }

    public long Total { get; init; }

    public PersonalText? Name { get; init; }

    public IReadOnlyList<PersonalText> Remarks { get; init; } = [];

    public Instant? At { get; init; }
}

[JsonSerializable(typeof(NoteOpened))]
[JsonSerializable(typeof(NoteCounted))]
[JsonSerializable(typeof(NoteClosed))]
[JsonSerializable(typeof(NoteMisplaced))]
[JsonSerializable(typeof(NoteWithoutName))]
[JsonSerializable(typeof(NoteClosedTwice))]
[JsonSerializable(typeof(ToyRow))]
internal sealed partial class ToyJson : JsonSerializerContext;
