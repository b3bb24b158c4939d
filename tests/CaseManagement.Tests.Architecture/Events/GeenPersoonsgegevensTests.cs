using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Architecture.Huis;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Architecture.Events;

/// <summary>Whatever an event says in plain text stays in the log for ever: text about people is sealed (I4), and the rest is on a list with a reason.</summary>
public sealed class GeenPersoonsgegevensTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    /// <summary>Types that cannot name a citizen. A user id names an official in his function.</summary>
    private static readonly HashSet<Type> Onschuldig =
    [
        typeof(bool), typeof(int), typeof(long), typeof(LocalDate), typeof(LocalTime), typeof(LocalDateTime), typeof(Instant), typeof(Period),
        typeof(Guid), typeof(DossierId), typeof(BetrokkeneId), typeof(GebruikerId), typeof(PersonalText),
    ];

    [Fact]
    public void Every_plain_text_in_an_event_is_on_the_list_with_a_reason()
    {
        var gevonden = Leden().Where(lid => lid.Type == typeof(string)).Select(lid => lid.Naam).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var onbekend = gevonden.Except(OpenTekst.Lijst.Keys, StringComparer.Ordinal).ToList();
        Assert.True(
            onbekend.Count == 0,
            $"Plain text in an event: {string.Join(", ", onbekend)}. Make it PersonalText, or put it on the list with the reason why it can never be about a person.");
        Assert.Empty(OpenTekst.Lijst.Keys.Except(gevonden, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_other_value_in_an_event_is_of_a_type_that_cannot_name_a_citizen() => Assert.All(
        Leden().Where(lid => lid.Type != typeof(string)),
        lid => Assert.True(Onschuldig.Contains(lid.Type) || lid.Type.IsEnum, $"{lid.Naam} is a {lid.Type.Name}: sealed text, or a type on the list."));

    [Fact]
    public void No_date_in_an_event_is_a_date_of_birth() => Assert.DoesNotContain(
        Leden(), lid => lid.Type != typeof(PersonalText) && lid.Naam.Contains("geboorte", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Nothing_in_an_event_is_called_after_a_person_without_being_sealed() => Assert.DoesNotContain(
        Leden(), lid => lid.Type == typeof(string)
            && new[] { "bsn", "adres", "postcode", "telefoon", "email", "voornaam", "achternaam", "omschrijving", "motivering" }
                .Any(woord => lid.Naam.Split('.')[1].Contains(woord, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Every leaf below an event, as <c>Record.Property</c>.</summary>
    private List<(string Naam, Type Type)> Leden()
    {
        var leden = new List<(string Naam, Type Type)>();
        var gezien = new HashSet<Type>();
        foreach (var registration in huis.Services.GetRequiredService<EventRegistry>().Registrations)
        {
            Verzamel(registration.Clr, gezien, leden);
        }

        Assert.True(leden.Count > 400, "The walk over the events is broken.");
        return leden;
    }

    private static void Verzamel(Type type, HashSet<Type> gezien, List<(string Naam, Type Type)> leden)
    {
        if (!gezien.Add(type))
        {
            return;
        }

        foreach (var property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            var kaal = Element(property.PropertyType);
            if (IsRecord(kaal))
            {
                Verzamel(kaal, gezien, leden);
            }
            else
            {
                leden.Add(($"{type.Name}.{property.Name}", kaal));
            }
        }
    }

    private static Type Element(Type type) =>
        Nullable.GetUnderlyingType(type) is { } kaal ? kaal
        : type.IsArray ? Element(type.GetElementType()!)
        : type.IsGenericType && type != typeof(string) && type.GetGenericArguments() is [var element] ? Element(element)
        : type;

    private static bool IsRecord(Type type) =>
        type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true && !type.IsEnum && !Onschuldig.Contains(type);
}
