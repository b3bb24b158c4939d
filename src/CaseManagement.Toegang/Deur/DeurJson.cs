using System.Text.Json.Serialization;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Deur;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Uitkomst))]
[JsonSerializable(typeof(NummerUitgegeven))]
[JsonSerializable(typeof(ToegangVastgelegd))]
internal sealed partial class DeurJson : JsonSerializerContext;
