using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>One member of a command, an answer or an event, or of a record in it, that somebody fills in.</summary>
/// <param name="Eigenschap">The property.</param>
/// <param name="MagLeeg">Whether the contract lets it be absent.</param>
/// <param name="MagLegeRegel">Whether the contract lets an item of the list be absent.</param>
internal sealed record Lid(PropertyInfo Eigenschap, bool MagLeeg, bool MagLegeRegel)
{
    public string Naam { get; } = char.ToLowerInvariant(Eigenschap.Name[0]) + Eigenschap.Name[1..];

    /// <summary>A list or a record, against which a shape check writes rules that look inside; never a text.</summary>
    public bool HeeftInhoud { get; } = Eigenschap.PropertyType != typeof(string)
        && (typeof(IEnumerable).IsAssignableFrom(Eigenschap.PropertyType) || Leden.IsEigen(Eigenschap.PropertyType));

    /// <summary>Whether a walk looks at it: a text, a list, a record, an identifier, and what can be anything. A date or a number says nothing more.</summary>
    public bool IsVanBelang { get; } = Leden.IsVanBelang(Nullable.GetUnderlyingType(Eigenschap.PropertyType) ?? Eigenschap.PropertyType);
}

/// <summary>The members of the types that commands, answers and events are made of, read once per type.</summary>
internal static class Leden
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Lid>> Bekend = [];
    private static readonly ConcurrentDictionary<Type, Lid[]> Bewandeld = [];

    public static IReadOnlyList<Lid> Van(Type type) => Bekend.GetOrAdd(type, Lees);

    /// <summary>Those that a walk looks at; none of what is no record of the house.</summary>
    public static Lid[] VanBelang(Type type) =>
        Bewandeld.GetOrAdd(type, static type => IsEigen(type) ? [.. Van(type).Where(lid => lid.IsVanBelang)] : []);

    /// <summary>A record of the house, so one with members of its own.</summary>
    public static bool IsEigen(Type type) => type.IsClass && type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true;

    public static bool IsVanBelang(Type type) => type == typeof(object) || type.IsInterface || typeof(IEnumerable).IsAssignableFrom(type)
        || (!type.IsEnum && type.Namespace?.StartsWith("CaseManagement", StringComparison.Ordinal) == true);

    private static IReadOnlyList<Lid> Lees(Type type)
    {
        var context = new NullabilityInfoContext();
        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsOpgave).Select(property => Van(property, context.Create(property)))];
    }

    private static Lid Van(PropertyInfo property, NullabilityInfo info) => new(
        property,
        info.ReadState is not NullabilityState.NotNull,
        (info.ElementType ?? info.GenericTypeArguments.FirstOrDefault())?.ReadState is not NullabilityState.NotNull);

    // What is computed from other members would fail on the very nulls that are looked for here, and says nothing new.
    private static bool IsOpgave(PropertyInfo property) => property.GetIndexParameters().Length == 0
        && (property.CanWrite || property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
}
