using System.Text.Json.Serialization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.ToyCase;

/// <summary>The one registration of the toy case type; a host adds it with one line.</summary>
public static class JeugdModule
{
    /// <summary>Hangs the module in the house.</summary>
    public static ModuleBuilder AddJeugd(this ModuleBuilder module)
    {
        module.Services.AddSingleton<IMatrixBron, JeugdMatrix>();
        return module
            .Zaaktype(new JeugdZaaktype())
            .DossierUseCases(_ => new JeugdRegels())
            .Command(_ => new JeugdcasusOpenenUseCase())
            .Command(_ => new JeugdcasusAccepterenUseCase())
            .Event(JeugdJson.Default.JeugdcasusGeopend)
            .Event(JeugdJson.Default.JeugdcasusGeaccepteerd)
            .Event(JeugdJson.Default.JeugdcasusAfgesloten)
            .Json(JeugdJson.Default);
    }
}

internal sealed class JeugdMatrix : IMatrixBron
{
    public IReadOnlyList<MatrixCel> Cellen { get; } =
    [
        new(Rol.Casusregisseur, "jeugd", Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen),
        new(Rol.VoorzitterOverleg, "jeugd", Recht.Lezen | Recht.Beslissen, Reikwijdte.Agenda),
    ];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JeugdcasusGeopend))]
[JsonSerializable(typeof(JeugdcasusGeaccepteerd))]
[JsonSerializable(typeof(JeugdcasusAfgesloten))]
[JsonSerializable(typeof(JeugdcasusOpenen))]
[JsonSerializable(typeof(JeugdcasusAccepteren))]
[JsonSerializable(typeof(JeugdInzage))]
internal sealed partial class JeugdJson : JsonSerializerContext;
