using System.Text.Json.Serialization;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Importregels;

/// <summary>Hangs the lines that were brought in from a spreadsheet in the house; only the console sends their commands.</summary>
internal static class ImportregelsModule
{
    public static ModuleBuilder AddImportregels(this ModuleBuilder module) => module
        .Onderwerp(Importregel.Onderwerp)
        .SysteemCommand(_ => new RegelBeginnenUseCase())
        .SysteemCommand(_ => new RegelVoltooienUseCase())
        .Event(ImportregelsJson.Default.RegelBegonnen)
        .Event(ImportregelsJson.Default.RegelIngelezen);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RegelBegonnen))]
[JsonSerializable(typeof(RegelIngelezen))]
internal sealed partial class ImportregelsJson : JsonSerializerContext;
