using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The modules of the house; a new case type is one line here.</summary>
internal static class Modules
{
    public static ModuleBuilder AddModules(this ModuleBuilder module) => module
        .AddDeur()
        .AddDossierregister()
        .AddMedewerkers();
}
