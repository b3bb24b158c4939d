using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Json;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.EventSourcing.Events;

/// <summary>
/// Teaches System.Text.Json about <see cref="PersonalText"/>, so that modules declare a property and do nothing else. In an event it is
/// sealed for its place; in a row only sealed text is accepted. ADR 0003.
/// </summary>
public static class PersonalTextJson
{
    /// <summary>Options for rows of read models. Unknown members are passed over: a row is derived data and is rebuilt on a new version.</summary>
    /// <param name="resolver">A module's source-generated context.</param>
    public static JsonSerializerOptions RowOptions(IJsonTypeInfoResolver resolver) =>
        EventJson.Create(resolver, SealedInRows, JsonUnmappedMemberHandling.Skip);

    /// <summary>The contract of one row type, for <see cref="Projections.RowSchema{TRow}"/>.</summary>
    /// <typeparam name="TRow">The row; declared in the context.</typeparam>
    /// <param name="resolver">A module's source-generated context.</param>
    public static JsonTypeInfo<TRow> Row<TRow>(IJsonTypeInfoResolver resolver)
        where TRow : class => (JsonTypeInfo<TRow>)RowOptions(resolver).GetTypeInfo(typeof(TRow));

    internal static void SealForEvents(JsonTypeInfo type) => Place(type, property => new EventFieldConverter(property.Name));

    private static void SealedInRows(JsonTypeInfo type) => Place(type, _ => new RowFieldConverter());

    private static void Place(JsonTypeInfo type, Func<JsonPropertyInfo, JsonConverter<PersonalText>> converter)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if (property.PropertyType == typeof(PersonalText))
            {
                property.CustomConverter = converter(Checked(property));
            }
            else if (typeof(IEnumerable<PersonalText>).IsAssignableFrom(property.PropertyType))
            {
                property.CustomConverter = ListConverter(property.PropertyType, converter(Checked(property)));
            }
            else if (typeof(IEnumerable<KeyValuePair<string, PersonalText>>).IsAssignableFrom(property.PropertyType))
            {
                throw Unplaceable(property.PropertyType);
            }
        }
    }

    private static JsonPropertyInfo Checked(JsonPropertyInfo property) =>
        property.Name.Contains(SealedText.Separator, StringComparison.Ordinal)
            ? throw new InvalidOperationException($"A personal field cannot be called {property.Name}.")
            : property;

    private static JsonConverter ListConverter(Type list, JsonConverter<PersonalText> element) =>
        list.IsAssignableFrom(typeof(PersonalText[])) || list.IsAssignableFrom(typeof(List<PersonalText>))
            ? (JsonConverter)Activator.CreateInstance(typeof(PersonalTextListConverter<>).MakeGenericType(list), element)!
            : throw Unplaceable(list);

    private static InvalidOperationException Unplaceable(Type type) => new($"Personal text cannot be kept in {type}; use IReadOnlyList.");
}
