using System.Globalization;
using System.Reflection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Bronnenonderzoek;
using NodaTime;

namespace CaseManagement.Tests.Architecture.GoldenSamples;

/// <summary>Makes an event with every member filled, always with the same values: nothing is left at null, every list has two elements.</summary>
internal sealed class EventFiller
{
    public const string PersonalPrefix = "Proeftekst ";
    private const int MaxDepth = 12;
    private int counter;

    public object Fill(Type type) => Make(type, type.Name, 0);

    private object Make(Type type, string name, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidOperationException($"{name} is nested too deeply to make a sample of.");
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return Simple(plain, name) ?? Many(plain, name, depth) ?? Record(plain, depth);
    }

    private object? Simple(Type type, string name)
    {
        counter++;
        return type switch
        {
            _ when type == typeof(string) => $"{name}-{counter}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => counter,
            _ when type == typeof(long) => (long)counter,
            _ when type == typeof(decimal) => counter + 0.25m,
            _ when type == typeof(Guid) => Id(),
            _ when type == typeof(DossierId) => new DossierId(Id()),
            _ when type == typeof(BetrokkeneId) => new BetrokkeneId(Id()),
            _ when type == typeof(GebruikerId) => new GebruikerId($"proef.gebruiker{counter.ToString(CultureInfo.InvariantCulture)}"),
            // Its code is read by shape: nothing else would come back from the store.
            _ when type == typeof(GemeentelijkeBron) => new GemeentelijkeBron($"Bron{counter.ToString(CultureInfo.InvariantCulture)}"),
            _ when type == typeof(LocalDate) => new LocalDate(2026, 1, 5).PlusDays(counter),
            _ when type == typeof(LocalTime) => new LocalTime(9, 30),
            _ when type == typeof(LocalDateTime) => new LocalDateTime(2026, 1, 5, 9, 30).PlusDays(counter),
            _ when type == typeof(Instant) => Instant.FromUtc(2026, 1, 5, 9, 30).Plus(Duration.FromDays(counter)),
            _ when type == typeof(Period) => Period.FromDays(counter),
            _ when type == typeof(PersonalText) => PersonalText.Of(new BetrokkeneId(Id()), "va-proef", PersonalPrefix + counter),
            { IsEnum: true } => Enum.GetValues(type).GetValue(counter % Enum.GetValues(type).Length),
            _ => null,
        };
    }

    private object? Many(Type type, string name, int depth)
    {
        var element = type.IsArray ? type.GetElementType()
            : type.IsGenericType && type.GetGenericArguments() is [var only] && type.IsAssignableFrom(typeof(List<>).MakeGenericType(only)) ? only
            : null;
        if (element is null)
        {
            return null;
        }

        var array = Array.CreateInstance(element, 2);
        array.SetValue(Make(element, name, depth + 1), 0);
        array.SetValue(Make(element, name, depth + 1), 1);
        return type.IsArray || type.IsAssignableFrom(array.GetType())
            ? array
            : Activator.CreateInstance(typeof(List<>).MakeGenericType(element), array)!;
    }

    private object Record(Type type, int depth)
    {
        if (type.Namespace?.StartsWith("CaseManagement.", StringComparison.Ordinal) != true || type.IsAbstract)
        {
            throw new InvalidOperationException($"Teach {nameof(EventFiller)} how to make a {type}.");
        }

        var constructor = type.GetConstructors().Where(c => !IsCopy(c, type)).MaxBy(c => c.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, p.Name!, depth + 1))]);
        var given = constructor.GetParameters().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is { IsPublic: true } && !given.Contains(p.Name)))
        {
            property.SetValue(made, Make(property.PropertyType, property.Name, depth + 1));
        }

        return made;
    }

    private static bool IsCopy(ConstructorInfo constructor, Type type) => constructor.GetParameters() is [var only] && only.ParameterType == type;

    private Guid Id() => new(counter, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
