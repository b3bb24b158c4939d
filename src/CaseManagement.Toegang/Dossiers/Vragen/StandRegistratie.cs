using System.Text.Json.Serialization.Metadata;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>Gives a case type the question for its state as of a date.</summary>
public static class StandRegistratie
{
    /// <summary>Registers the question for a case type that has the common use cases and says what a past state may show.</summary>
    /// <param name="module">The house.</param>
    /// <param name="regels">What of a past state the present one closes.</param>
    /// <param name="maak">Makes the use case of this case type.</param>
    public static ModuleBuilder Stand<TState, TView>(
        this ModuleBuilder module, Standregels<TState, TView> regels, Func<Standdiensten<TState, TView>, DossierStandUseCase<TState, TView>> maak)
        where TState : class, IDossierState<TState>
        where TView : class
    {
        module.Services.AddSingleton<IJsonTypeInfoResolver>(new GeneriekeContracten(typeof(StandInzage<TView>)));
        return module.Query<DossierStand<TState>, StandInzage<TView>>(provider => maak(new Standdiensten<TState, TView>(
            provider.GetRequiredService<Onderwerp<TState>>().Zaaktype!,
            provider.GetRequiredService<DossierRegels<TState, TView>>(),
            regels,
            provider.GetRequiredService<Lader<TState>>(),
            provider.GetRequiredService<Toegangscontrole>(),
            provider.GetRequiredService<IPersonalTextReader>())));
    }
}
