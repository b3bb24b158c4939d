using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Tests.Architecture.GoldenSamples;

/// <summary>
/// The contract of an event as text: for each property of the stored JSON its path, kind and whether it may be absent, and every name an
/// enumeration may have. It says what is in the log, not what the code around it is called.
/// </summary>
internal static class EventShape
{
    public const string EnumPrefix = "enum ";

    public static IReadOnlyList<string> Of(EventRegistration registration)
    {
        var lines = new List<string>();
        var enums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Walk(registration.Json, "", lines, enums, []);
        return [.. lines, .. enums.Values];
    }

    /// <summary>Whether what changed can only be that an enumeration got a value: everything that was ever stored still reads.</summary>
    public static bool OnlyGrew(IReadOnlyList<string> recorded, IReadOnlyList<string> now) =>
        recorded.Count == now.Count && recorded.Zip(now).All(pair => pair.First == pair.Second || Grew(pair.First, pair.Second));

    private static bool Grew(string recorded, string now)
    {
        var (was, becomes) = (recorded.Split(": "), now.Split(": "));
        return recorded.StartsWith(EnumPrefix, StringComparison.Ordinal) && was[0] == becomes[0] && was[1].Split(", ").All(becomes[1].Split(", ").Contains);
    }

    private static void Walk(JsonTypeInfo type, string path, List<string> lines, SortedDictionary<string, string> enums, HashSet<Type> above)
    {
        if (!above.Add(type.Type))
        {
            throw new InvalidOperationException($"{type.Type} contains itself; an event has no such depth.");
        }

        foreach (var property in type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            Line(type.Options, property.PropertyType, $"{path}{property.Name}", property.IsRequired ? "" : "?", lines, enums, above);
        }

        above.Remove(type.Type);
    }

    private static void Line(
        JsonSerializerOptions options, Type type, string path, string suffix, List<string> lines, SortedDictionary<string, string> enums, HashSet<Type> above)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            enums[plain.Name] = $"{EnumPrefix}{plain.Name}: {string.Join(", ", Enum.GetNames(plain).Order(StringComparer.Ordinal))}";
        }

        if (plain == typeof(PersonalText) || typeof(IEnumerable<PersonalText>).IsAssignableFrom(plain))
        {
            lines.Add($"{path}{suffix}: {(plain == typeof(PersonalText) ? "sealed" : "list of sealed")}");
            return;
        }

        var info = options.GetTypeInfo(plain);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                lines.Add($"{path}{suffix}: object");
                Walk(info, path + ".", lines, enums, above);
                break;
            case JsonTypeInfoKind.Enumerable:
                lines.Add($"{path}{suffix}: list");
                Line(options, info.ElementType!, path + "[]", "", lines, enums, above);
                break;
            case JsonTypeInfoKind.None:
                lines.Add($"{path}{suffix}: {plain.Name}");
                break;
            default:
                throw new InvalidOperationException($"{path} is a {info.Kind}; an event holds records, lists and plain values only.");
        }
    }
}
