using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Sleutels;

/// <summary>Registers what destroys keys; the host decides when it runs.</summary>
public static class SleutelsModule
{
    /// <summary>Hangs the destruction of keys in the house.</summary>
    public static ModuleBuilder AddSleutelvernietiging(this ModuleBuilder module)
    {
        module.Services.AddSingleton<Sleutelvernietiger>();
        return module.Event(SleutelsJson.Default.SleutelsVernietigd);
    }
}
