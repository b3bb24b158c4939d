using CaseManagement.Toegang.Beleid;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Deur;

/// <summary>Registers what the door itself writes, and the matrix of the house.</summary>
public static class DeurModule
{
    /// <summary>Hangs the door in the house; once, by the host.</summary>
    public static ModuleBuilder AddDeur(this ModuleBuilder module)
    {
        module.Services.AddSingleton<IMatrixBron, Huismatrix>();
        return module.Event(DeurJson.Default.ToegangVastgelegd).Event(DeurJson.Default.NummerUitgegeven);
    }
}
