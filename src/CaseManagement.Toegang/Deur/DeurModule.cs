using System.Globalization;
using CaseManagement.Toegang.Beleid;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Deur;

/// <summary>Registers what the door itself writes, and the matrix of the house.</summary>
public static class DeurModule
{
    /// <summary>Hangs the door in the house; once, by the host.</summary>
    public static ModuleBuilder AddDeur(this ModuleBuilder module)
    {
        // Every rule has a Dutch message of its own; this is for the one that is forgotten.
        ValidatorOptions.Global.LanguageManager.Culture = CultureInfo.GetCultureInfo("nl");
        module.Services.AddSingleton<IMatrixBron, Huismatrix>();
        return module.Event(DeurJson.Default.ToegangVastgelegd).Event(DeurJson.Default.NummerUitgegeven);
    }
}
