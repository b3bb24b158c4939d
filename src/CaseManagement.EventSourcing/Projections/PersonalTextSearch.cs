using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>Looks for personal text in the contract of a row, however deep.</summary>
internal sealed class PersonalTextSearch
{
    private readonly HashSet<Type> seen = [];
    private readonly JsonSerializerOptions options;

    private PersonalTextSearch(JsonSerializerOptions options) => this.options = options;

    internal static bool In(JsonTypeInfo row) => new PersonalTextSearch(row.Options).IsIn(row.Type);

    private bool IsIn(Type type) =>
        typeof(PersonalText).IsAssignableFrom(type) || typeof(IEnumerable<PersonalText>).IsAssignableFrom(type)
        || (seen.Add(type) && options.TryGetTypeInfo(type, out var contract) && IsWithin(contract));

    private bool IsWithin(JsonTypeInfo contract) =>
        contract.Properties.Any(property => IsIn(property.PropertyType))
        || (contract.ElementType is { } element && IsIn(element))
        || (contract.PolymorphismOptions is { } choices && choices.DerivedTypes.Any(derived => IsIn(derived.DerivedType)))
        || (Nullable.GetUnderlyingType(contract.Type) is { } value && IsIn(value));
}
