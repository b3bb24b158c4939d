using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CaseManagement.Kernel.Identiteit;

/// <summary>Identifies one dossier (case) of any case type. Random, so that it tells nothing about the person or the date.</summary>
[JsonConverter(typeof(GuidIdConverter<DossierId>))]
public readonly record struct DossierId(Guid Value) : IGuidId<DossierId>
{
    /// <inheritdoc/>
    public static DossierId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static DossierId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DossierId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new DossierId(value);
        return parsed;
    }

    /// <summary>The 32 lower-case hexadecimal digits used in stream names and URLs.</summary>
    public override string ToString() => Value.ToString("N");
}
