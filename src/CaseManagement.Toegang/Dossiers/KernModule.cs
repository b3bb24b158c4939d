using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>What all case types share is registered once, however many case types there are.</summary>
public static class KernModule
{
    /// <summary>Registers the kern events, and the shapes and JSON contracts of the common commands; a second call changes nothing.</summary>
    public static ModuleBuilder AddKern(this ModuleBuilder module)
    {
        if (module.Services.Any(service => service.ServiceType == typeof(Geregistreerd)))
        {
            return module;
        }

        module.Services.AddSingleton(new Geregistreerd());
        return module
            .Event(KernJson.Default.DuoToegewezen)
            .Event(KernJson.Default.DeelnemerUitgenodigd)
            .Event(KernJson.Default.DeelnemerVerwijderd)
            .Event(KernJson.Default.BelangenconflictGemeld)
            .Event(KernJson.Default.ActieAfgesproken)
            .Event(KernJson.Default.ActieGereedgemeld)
            .Event(KernJson.Default.ActieDoorgeschoven)
            .Event(KernJson.Default.ActieVervallen)
            .Event(KernJson.Default.ActieOvergedragen)
            .Event(KernJson.Default.BesprekingVerzocht)
            .Event(KernJson.Default.DossierVernietigd)
            .Vorm<DuoToewijzen>(new DuoToewijzenVorm())
            .Vorm<DeelnemerUitnodigen>(new DeelnemerUitnodigenVorm())
            .Vorm<DeelnemerVerwijderen>(new DeelnemerVerwijderenVorm())
            .Vorm<ActieAfspreken>(new ActieAfsprekenVorm())
            .Vorm<ActieDoorschuiven>(new ActieDoorschuivenVorm())
            .Vorm<ActieVervallenVerklaren>(new ActieVervallenVerklarenVorm())
            .Vorm<ActieOverdragen>(new ActieOverdragenVorm())
            .Vorm<BesprekingVerzoeken>(new BesprekingVerzoekenVorm())
            .Json(KernJson.Default);
    }

    private sealed class Geregistreerd;
}
