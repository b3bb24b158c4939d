using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Hangs the destruction of dossiers in the house; once, by the host. The host decides when it proposes.</summary>
public static class VernietigingModule
{
    /// <summary>Registers the steps from proposal to proof.</summary>
    public static ModuleBuilder AddVernietiging(this ModuleBuilder module)
    {
        module.Services.AddSingleton(Vernietigingsdossier.Doel);
        module.Services.AddSingleton<IMatrixBron, Vernietigingsmatrix>();
        module.Services.AddSingleton<Vernietigstand>();
        module.Services.AddSingleton<Vernietigingszicht>();
        module.Services.AddSingleton<IZichtregel<Vernietigingsdossier>>(p => p.GetRequiredService<Vernietigingszicht>());
        module.Services.AddTransient<Vernietigingsvoorstellen>();
        module.Services.AddTransient<Vernietigingsopruiming>();
        module.Onderwerp(Vernietigingsdossier.Onderwerp)
            .SysteemCommand(p => new VernietigingVoorstellenUseCase(p.GetRequiredService<Vernietigstand>()))
            .Command(p => new VernietigingGoedkeurenUseCase(p.GetRequiredService<Vernietigstand>()))
            .Command(p => new VernietigingUitvoerenUseCase(p.GetRequiredService<Vernietigstand>()))
            .Command(p => new VernietigingOpschortenUseCase(p.GetRequiredService<Vernietigstand>(), p.GetRequiredService<Toegangscontrole>()))
            .Vorm(new VernietigingOpschortenVorm())
            .Command(p => new OpschortingOpheffenUseCase(p.GetRequiredService<Vernietigstand>()))
            .SysteemCommand(p => new VernietigingBeginnenUseCase(p.GetRequiredService<Vernietigstand>()))
            .SysteemCommand(p => new VernietigingStakenUseCase(p.GetRequiredService<Vernietigstand>()))
            .Event(VernietigingJson.Default.VernietigingVoorgesteld)
            .Event(VernietigingJson.Default.VernietigingGoedgekeurd)
            .Event(VernietigingJson.Default.VernietigingOpgeschort)
            .Event(VernietigingJson.Default.OpschortingOpgeheven)
            .Event(VernietigingJson.Default.VernietigingBegonnen)
            .Event(VernietigingJson.Default.VernietigingGestaakt)
            .Event(VernietigingJson.Default.VernietigingUitgevoerd)
            .Projection<VernietigingRij, VernietigingProjectie>()
            .Query(p => new VernietigingenInzienUseCase(
                p.GetRequiredService<IReadModel<VernietigingRij>>(),
                p.GetRequiredService<Vernietigingszicht>(),
                p.GetRequiredService<NeedToKnowMatrix>(),
                p.GetRequiredService<Lader<Vernietigingsdossier>>(),
                p.GetRequiredService<Versiemerk<Vernietigingsdossier>>()))
            .Json(VernietigingJson.Default);

        // Last in the pipeline of carrying out.
        module.Services.AddTransient<IPipelineBehavior<Opdracht<Vernietigingsdossier, VernietigingUitvoeren, Vernietigfeiten>, Uitkomst>, Vernietigingsgang>();
        return module;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VernietigingVoorgesteld))]
[JsonSerializable(typeof(VernietigingGoedgekeurd))]
[JsonSerializable(typeof(VernietigingOpgeschort))]
[JsonSerializable(typeof(OpschortingOpgeheven))]
[JsonSerializable(typeof(VernietigingBegonnen))]
[JsonSerializable(typeof(VernietigingGestaakt))]
[JsonSerializable(typeof(VernietigingUitgevoerd))]
[JsonSerializable(typeof(VernietigingVoorstellen))]
[JsonSerializable(typeof(VernietigingGoedkeuren))]
[JsonSerializable(typeof(VernietigingUitvoeren))]
[JsonSerializable(typeof(VernietigingOpschorten))]
[JsonSerializable(typeof(OpschortingOpheffen))]
[JsonSerializable(typeof(VernietigingBeginnen))]
[JsonSerializable(typeof(VernietigingStaken))]
[JsonSerializable(typeof(DossierVernietigen))]
[JsonSerializable(typeof(VernietigingLijst))]
[JsonSerializable(typeof(VernietigingRij))]
internal sealed partial class VernietigingJson : JsonSerializerContext;
