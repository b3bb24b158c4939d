using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Toegang.Deur;

/// <summary>Route and query-string parameters of a question, read strictly.</summary>
/// <param name="values">The raw values; names are lowerCamelCase.</param>
public sealed class Parameters(IReadOnlyDictionary<string, string> values)
{
    private readonly Action<ParameterVorm>? toeschouwer;

    internal Parameters(IReadOnlyDictionary<string, string> values, Action<ParameterVorm> toeschouwer)
        : this(values) => this.toeschouwer = toeschouwer;

    /// <summary>A text, or <see langword="null"/> when it is absent; at most 200 characters.</summary>
    public string? Tekst(string name)
    {
        toeschouwer?.Invoke(new ParameterVorm(name, typeof(string)));
        return Waarde(name);
    }

    private string? Waarde(string name) => values.TryGetValue(name, out var value) && value.Length > 0
        ? value.Length <= 200 ? value : throw new VraagOngeldigException(name, "De waarde is te lang.")
        : null;

    /// <summary>The identifier of a dossier in the path.</summary>
    public DossierId Id(string name = "id") => IdOfNull(name) ?? throw new VraagOngeldigException(name, "Het kenmerk ontbreekt.");

    /// <summary>An identifier, or <see langword="null"/> when it is absent.</summary>
    public DossierId? IdOfNull(string name)
    {
        toeschouwer?.Invoke(new ParameterVorm(name, typeof(DossierId)));
        return Waarde(name) is not { } text ? null
            : DossierId.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id
            : throw new VraagOngeldigException(name, "Dit is geen geldig kenmerk.");
    }

    /// <summary>A civil date (<c>yyyy-MM-dd</c>, 1900–2200), or <see langword="null"/> when it is absent.</summary>
    public LocalDate? Datum(string name)
    {
        toeschouwer?.Invoke(new ParameterVorm(name, typeof(LocalDate)));
        if (Waarde(name) is not { } text)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success && parsed.Value.Year is >= 1900 and <= 2200
            ? parsed.Value
            : throw new VraagOngeldigException(name, "Verwacht een datum als jjjj-mm-dd.");
    }

    /// <summary>A whole number within limits, or the default when it is absent.</summary>
    public int Getal(string name, int standaard, int min, int max)
    {
        toeschouwer?.Invoke(new ParameterVorm(name, typeof(int)) { Grenzen = (min, max), Standaard = standaard });
        return Waarde(name) is not { } text ? standaard
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value
            : throw new VraagOngeldigException(name, $"Verwacht een geheel getal van {min} tot en met {max}.");
    }

    /// <summary>A value of an enumeration by its exact name, or <see langword="null"/> when it is absent.</summary>
    public TEnum? Keuze<TEnum>(string name)
        where TEnum : struct, Enum
    {
        toeschouwer?.Invoke(new ParameterVorm(name, typeof(TEnum)));
        return Waarde(name) is not { } text ? null
            : Enum.GetNames<TEnum>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<TEnum>(text)
            : throw new VraagOngeldigException(name, "Deze waarde bestaat niet.") { Keuzes = Enum.GetNames<TEnum>() };
    }
}
