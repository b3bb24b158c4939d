using System.Text.Json.Nodes;
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
        .Command(provider => new SignaalOnjuistVerklarenUseCase(Protocollen(provider)))
        .Vorm(new SignaalOnjuistVerklarenVorm())
        .Event(SignaalJson.Default.SignaalOnjuistVerklaard, SignalenModule.ZonderProtocol)
        .Command(provider => new OnjuistheidBevestigenUseCase(Protocollen(provider), beleid))
        .Event(SignaalJson.Default.OnjuistheidBevestigd, SignalenModule.ZonderProtocol)
        .Command(provider => new OnjuistheidVerwerpenUseCase(Protocollen(provider)))
        .Vorm(new OnjuistheidVerwerpenVorm())
        .Event(SignaalJson.Default.OnjuistheidVerworpen, SignalenModule.ZonderProtocol)
        .Command(provider => new VerstrekkingenIntrekkenUseCase(
            provider.GetRequiredService<IProtocolregister>(), provider.GetRequiredService<Lader<SignaalDossier>>(), beleid))
        .Event(SignaalJson.Default.VerstrekkingenIngetrokken, SignalenModule.ZonderProtocol)
        .Event(SignaalJson.Default.VerwijderingOpgedragen, SignalenModule.ZonderProtocol);

    private static ModuleBuilder Bevestiging(this ModuleBuilder module) => module
        .Command(provider => new SignaalontvangstBevestigenUseCase(Protocollen(provider)))
        .Command(provider => new CasusontvangstBevestigenUseCase(Protocollen(provider)))
        .Vorm(new OntvangstBevestigenVorm())
        .Event(SignaalJson.Default.OntvangstBevestigd, SignalenModule.ZonderProtocol)
        .Command(provider => new SignaalverwijderingBevestigenUseCase(Protocollen(provider)))
        .Command(provider => new CasusverwijderingBevestigenUseCase(Protocollen(provider)))
        .Vorm(new VerwijderingBevestigenVorm())
        .Event(SignaalJson.Default.VerwijderingBevestigd, SignalenModule.ZonderProtocol, ZonderBevestigdag)
        .Command(provider => new SignaalontvangerVervallenVerklarenUseCase(Protocollen(provider)))
        .Command(provider => new CasusontvangerVervallenVerklarenUseCase(Protocollen(provider)))
        .Vorm(new OntvangerVervallenVerklarenVorm())
        .Event(SignaalJson.Default.OntvangerVervallen, SignalenModule.ZonderProtocol);

    // Version 2 did not tell the day of the confirmation, and the day of the deletion is another one: what was recorded then has none.
    private static JsonObject ZonderBevestigdag(JsonObject versie2) => versie2;

    private static IProtocolregister Protocollen(IServiceProvider provider) => provider.GetRequiredService<IProtocolregister>();

    private static ModuleBuilder Vragen(this ModuleBuilder module) => module
        .Query(provider => new VerstrekkingenInzienUseCase(
            provider.GetServices<IZaaktype>,
            provider.GetRequiredService<Dossierregister>(),
            provider.GetRequiredService<Toegangscontrole>(),
            provider.GetRequiredService<IPersonalTextReader>()))
        .Query(provider => new OntvangenVerstrekkingenUseCase(
            provider.GetRequiredService<IDossierregister>(),
            provider.GetRequiredService<Lader<OndermijningsCasus>>(),
            provider.GetRequiredService<OntvangerGezicht>(),
            provider.GetRequiredService<Versiemerk<OndermijningsCasus>>()));
}
