using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>Hangs the index of the link finder in the house; once, by the host.</summary>
public static class KoppelRegistratie
{
    /// <summary>Registers the index.</summary>
    /// <param name="module">The house.</param>
    /// <param name="instellingen">What the house laid down; the defaults when left out.</param>
    public static ModuleBuilder AddKoppelindex(this ModuleBuilder module, KoppelInstellingen? instellingen = null)
    {
        module.Services.TryAddSingleton(instellingen ?? new KoppelInstellingen());
        module.Services.AddSingleton<Koppelhash>();
        module.Services.AddSingleton<IKoppelindex, Koppelindex>();
        return module.Projection<KoppelRij, Koppelprojectie>();
    }
}
