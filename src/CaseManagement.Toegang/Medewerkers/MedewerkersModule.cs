using System.Text.Json.Serialization;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>Registers the register of people.</summary>
public static class MedewerkersModule
{
    /// <summary>Hangs the register of people in the house.</summary>
    public static ModuleBuilder AddMedewerkers(this ModuleBuilder module)
    {
        module.Services.AddSingleton(Medewerker.Doel);
        module.Services.AddSingleton<IMedewerkers, Medewerkersregister>();
        module.Services.AddSingleton<IDuocontrole, Duocontrole>();
        return module.Onderwerp(Medewerker.Onderwerp)
            .Command(_ => new MedewerkerRegistrerenUseCase())
            .Command(_ => new RollenWijzigenUseCase())
            .Command(_ => new MedewerkerUitschrijvenUseCase())
            .Vorm<MedewerkerRegistreren>(new MedewerkerRegistrerenVorm())
            .Event(MedewerkersJson.Default.MedewerkerGeregistreerd)
            .Event(MedewerkersJson.Default.RollenGewijzigd)
            .Event(MedewerkersJson.Default.MedewerkerUitgeschreven)
            .Projection<MedewerkerRij, MedewerkerProjection>()
            .Json(MedewerkersJson.Default);
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MedewerkerGeregistreerd))]
[JsonSerializable(typeof(RollenGewijzigd))]
[JsonSerializable(typeof(MedewerkerUitgeschreven))]
[JsonSerializable(typeof(MedewerkerRegistreren))]
[JsonSerializable(typeof(RollenWijzigen))]
[JsonSerializable(typeof(MedewerkerUitschrijven))]
internal sealed partial class MedewerkersJson : JsonSerializerContext;
