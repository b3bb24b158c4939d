using System.Text.Json.Serialization;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>A row of the register: the common overview of one dossier, sealed text as sealed.</summary>
/// <param name="Overzicht">The overview.</param>
public sealed record DossierRij(DossierOverzicht Overzicht);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DossierRij))]
[JsonSerializable(typeof(Medewerkers.MedewerkerRij))]
internal sealed partial class ToegangRijenJson : JsonSerializerContext;
