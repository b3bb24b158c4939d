using CaseManagement.Bibob;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Meldingen;
using CaseManagement.Overleggen;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Privacy;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Signalen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Web.Importregels;
using CaseManagement.Woonoverlast;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The modules of the house; a new case type is one line here.</summary>
internal static class Modules
{
    public static ModuleBuilder AddModules(this ModuleBuilder module)
    {
        var kalender = new TermijnKalender([]);
        module.Services.AddSingleton(kalender);
        module.Services.AddSingleton<ITriageTermijn, Triagetermijn>();
        module.Services.AddSingleton<ILogIntegriteit, Logintegriteit>();
        return module
            .AddDeur()
            .AddDossierregister()
            .AddPrivacy()
            .AddMedewerkers()
            .AddImportregels()
            .AddMeldingen(kalender.PlusWerkdagen)
            .AddSignalen()
            .AddWoonoverlast(WoonoverlastParameters.Standaard)
            .AddPga()
            .AddBibob(kalender)
            .AddOverleggen();
    }
}
