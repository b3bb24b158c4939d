using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers.Register;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Hangs the ledger of supplies and their retraction in the house.</summary>
internal static class VerstrekkingRegistratie
{
    public static ModuleBuilder Verstrekkingen(this ModuleBuilder module, SignaalBeleid beleid)
    {
        module.Services.AddSingleton<IMatrixBron, OntvangerMatrix>();
        module.Services.AddSingleton<OntvangerGezicht>();
        module.Services.AddSingleton<IGezicht<OndermijningsCasus>>(provider => provider.GetRequiredService<OntvangerGezicht>());
        return module.Intrekking(beleid).Bevestiging().Vragen();
    }

    private static ModuleBuilder Intrekking(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(_ => new SignaalOnjuistVerklarenUseCase())
        .Vorm(new SignaalOnjuistVerklarenVorm())
        .Event(SignaalJson.Default.SignaalOnjuistVerklaard)
        .Command(provider => new OnjuistheidBevestigenUseCase(provider.GetRequiredService<IProtocolregister>(), beleid))
        .Event(SignaalJson.Default.OnjuistheidBevestigd)
        .Command(_ => new OnjuistheidVerwerpenUseCase())
        .Vorm(new OnjuistheidVerwerpenVorm())
        .Event(SignaalJson.Default.OnjuistheidVerworpen)
        .Command(provider => new VerstrekkingenIntrekkenUseCase(
            provider.GetRequiredService<IProtocolregister>(), provider.GetRequiredService<Lader<SignaalDossier>>(), beleid))
        .Event(SignaalJson.Default.VerstrekkingenIngetrokken)
        .Event(SignaalJson.Default.VerwijderingOpgedragen);

    private static ModuleBuilder Bevestiging(this ModuleBuilder module) => module
        .Command(_ => new SignaalontvangstBevestigenUseCase())
        .Command(_ => new CasusontvangstBevestigenUseCase())
        .Vorm(new OntvangstBevestigenVorm())
        .Event(SignaalJson.Default.OntvangstBevestigd)
        .Command(_ => new SignaalverwijderingBevestigenUseCase())
        .Command(_ => new CasusverwijderingBevestigenUseCase())
        .Vorm(new VerwijderingBevestigenVorm())
        .Event(SignaalJson.Default.VerwijderingBevestigd)
        .Command(_ => new SignaalontvangerVervallenVerklarenUseCase())
        .Command(_ => new CasusontvangerVervallenVerklarenUseCase())
        .Vorm(new OntvangerVervallenVerklarenVorm())
        .Event(SignaalJson.Default.OntvangerVervallen);

    private static ModuleBuilder Vragen(this ModuleBuilder module) => module
        .Query(provider => new VerstrekkingenInzienUseCase(
            new SignaalZaaktype(),
            new OndermijningsCasusZaaktype(),
            provider.GetRequiredService<Dossierregister>(),
            provider.GetRequiredService<Toegangscontrole>(),
            provider.GetRequiredService<IPersonalTextReader>()))
        .Query(provider => new OntvangenVerstrekkingenUseCase(
            provider.GetRequiredService<IDossierregister>(),
            provider.GetRequiredService<Lader<OndermijningsCasus>>(),
            provider.GetRequiredService<OntvangerGezicht>(),
            provider.GetRequiredService<Versiemerk<OndermijningsCasus>>()));
}
