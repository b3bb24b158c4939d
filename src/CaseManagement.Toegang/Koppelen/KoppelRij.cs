using System.Text.Json.Serialization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>
/// A row of the index: the keyed hash of one mark of one open dossier, with what decides for whom the dossier is hidden. Beside those stand rows
/// without a hash, that tell where the marks of a dossier or of a data subject are, so that they can be taken out.
/// </summary>
public sealed record KoppelRij
{
    /// <summary>Keyed hash of the mark; <see langword="null"/> for a row that only points.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Kind of mark.</summary>
    public Kenmerksoort? Soort { get; init; }

    /// <summary>The dossier.</summary>
    public DossierId? Dossier { get; init; }

    /// <summary>Its case type.</summary>
    public string? Zaaktype { get; init; }

    /// <summary>Whom to ask.</summary>
    public Rol? Vraagbaak { get; init; }

    /// <summary>Whether only those assigned know that it exists (<c>ROL-03</c>).</summary>
    public bool Geheim { get; init; }

    /// <summary>For whom it does not exist (<c>ROL-05</c>, <c>ROL-07</c>).</summary>
    public IReadOnlyList<GebruikerId> Uitgesloten { get; init; } = [];

    /// <summary>Of a row that points: where the marks are.</summary>
    public IReadOnlyList<string> Waar { get; init; } = [];

    /// <summary>Whether this dossier is as if it did not exist for somebody; who is assigned to what is Geheim knows it, and is told nothing here either.</summary>
    public bool IsVerborgenVoor(GebruikerId vrager) => Geheim || Uitgesloten.Contains(vrager);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KoppelRij))]
internal sealed partial class KoppelJson : JsonSerializerContext;
