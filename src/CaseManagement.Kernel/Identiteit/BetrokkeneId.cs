using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CaseManagement.Kernel.Identiteit;

/// <summary>
/// Pseudonym of a data subject: the person (or, for free text, the dossier) whose key protects the data.
/// Random; with the key destroyed it points at nobody (<c>AVG-42</c>).
/// </summary>
[JsonConverter(typeof(GuidIdConverter<BetrokkeneId>))]
public readonly record struct BetrokkeneId(Guid Value) : IGuidId<BetrokkeneId>
{
    /// <inheritdoc/>
    public static BetrokkeneId From(Guid value) => new(value);

    /// <summary>The pseudonym under which the free text of a dossier is protected: the dossier itself.</summary>
    public static BetrokkeneId Of(DossierId dossier) => new(dossier.Value);

    /// <inheritdoc/>
    public static BetrokkeneId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BetrokkeneId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new BetrokkeneId(value);
        return parsed;
    }

    /// <summary>The 32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
