using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signalen.Casus;

/// <summary>Hangs the case of ondermijning in the house.</summary>
internal static class CasusRegistratie
{
    public static ModuleBuilder Casus(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Zaaktype(new OndermijningsCasusZaaktype())
        .DossierUseCases(_ => new CasusRegels())
        .Start()
        .Aanpak(beleid)
        .Einde(beleid);

    private static ModuleBuilder Start(this ModuleBuilder module) => module
        .Command(provider => new CasusStartenUseCase(Protocollen(provider), Signalen(provider)))
        .Vorm(new CasusStartenVorm())
        .Event(SignaalJson.Default.OndermijningsCasusGestart)
        .Command(provider => new CasusVastleggenUseCase(provider.GetRequiredService<IDossierregister>(), Protocollen(provider)))
        .Event(SignaalJson.Default.CasusVastgelegd, SignalenModule.ZonderProtocol)
        .Command(provider => new SignaalBewaringStartenUseCase(provider.GetRequiredService<IDossierregister>(), Protocollen(provider)))
        .Event(SignaalJson.Default.BewaartermijnGestart, SignalenModule.ZonderProtocol);

    private static ModuleBuilder Aanpak(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new PlanVanAanpakVaststellenUseCase(Protocollen(provider)))
        .Vorm(new PlanVanAanpakVaststellenVorm())
        .Event(SignaalJson.Default.PlanVanAanpakVastgesteld)
        .Command(provider => new PrivacyCheck2BUitvoerenUseCase(Protocollen(provider), beleid))
        .Vorm(new PrivacyCheck2BVorm())
        .Event(SignaalJson.Default.PrivacyCheck2BUitgevoerd)
        .Command(provider => new CasusgegevensVerstrekkenUseCase(Protocollen(provider), Signalen(provider)))
        .Vorm(new CasusgegevensVerstrekkenVorm())
        .Event(SignaalJson.Default.CasusgegevensVerstrekt)
        .Command(provider => new InterventieAfrondenUseCase(Protocollen(provider)))
        .Vorm(new InterventieAfrondenVorm())
        .Event(SignaalJson.Default.InterventieAfgerond, SignalenModule.ZonderProtocol)
        .Command(provider => new CasusMonitorenUseCase(Protocollen(provider), beleid))
        .Vorm(new CasusMonitorenVorm())
        .Event(SignaalJson.Default.CasusMonitoringGestart, SignalenModule.ZonderProtocol);

    private static ModuleBuilder Einde(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new OndermijningsCasusAfsluitenUseCase(Protocollen(provider), Signalen(provider), beleid))
        .Vorm(new OndermijningsCasusAfsluitenVorm())
        .Command(provider => new GeenActieBesluitenUseCase(Protocollen(provider), Signalen(provider), beleid))
        .Vorm(new GeenActieBesluitenVorm())
        .Event(SignaalJson.Default.OndermijningsCasusAfgesloten, SignalenModule.ZonderProtocol)
        .Command(provider => new CasusAanRiecOverdragenUseCase(Protocollen(provider), Signalen(provider)))
        .Vorm(new CasusAanRiecOverdragenVorm())
        .Event(SignaalJson.Default.CasusOvergedragenAanRiec, SignalenModule.ZonderOverdrachtCheck)
        .Command(provider => new CasusoverdrachtBevestigenUseCase(Protocollen(provider), beleid))
        .Event(SignaalJson.Default.CasusoverdrachtBevestigd, SignalenModule.ZonderProtocol);

    private static IProtocolregister Protocollen(IServiceProvider provider) => provider.GetRequiredService<IProtocolregister>();

    private static Lader<SignaalDossier> Signalen(IServiceProvider provider) => provider.GetRequiredService<Lader<SignaalDossier>>();
}
