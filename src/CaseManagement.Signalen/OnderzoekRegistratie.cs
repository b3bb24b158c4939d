using System.Text.Json.Nodes;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Medewerkers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signalen;

/// <summary>Hangs phases 3 and 4 of a signal in the house: checks, sources, weging 4 and the release for the signaaloverleg.</summary>
internal static class OnderzoekRegistratie
{
    public static ModuleBuilder Onderzoek(this ModuleBuilder module, SignaalBeleid beleid)
    {
        module.Services.AddSingleton<IMatrixBron, BronvraagMatrix>().AddSingleton<IMatrixBron, VrijgaveMatrix>();
        module.Services.AddSingleton<BronvraagGezicht>();
        module.Services.AddSingleton<IGezicht<SignaalDossier>>(provider => provider.GetRequiredService<BronvraagGezicht>());
        return module.Checks(beleid).Bronnen(beleid).Overleg();
    }

    private static ModuleBuilder Checks(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new PrivacyCheck1UitvoerenUseCase(Protocollen(provider), beleid))
        .Vorm(new PrivacyCheck1Vorm())
        .Event(SignaalJson.Default.PrivacyCheck1Uitgevoerd)
        .Command(provider => new PrivacyCheck2AUitvoerenUseCase(Protocollen(provider), provider.GetRequiredService<IMedewerkers>(), beleid))
        .Vorm(new PrivacyCheck2AVorm())
        .Event(SignaalJson.Default.PrivacyCheck2AUitgevoerd)
        .Event(SignaalJson.Default.GegevensVrijgegevenVoorOverleg)
        .Command(provider => new SignaaloverdrachtToetsenUseCase(Protocollen(provider), beleid))
        .Command(provider => new CasusoverdrachtToetsenUseCase(Protocollen(provider), beleid))
        .Vorm(new PrivacyCheckOverdrachtVorm())
        .Event(SignaalJson.Default.PrivacyCheckOverdrachtUitgevoerd)
        .Command(provider => new Weging4VastleggenUseCase(Protocollen(provider), provider.GetRequiredService<IDossierregister>(), beleid))
        .Vorm(new Weging4Vorm())
        .Event(SignaalJson.Default.Weging4Vastgelegd);

    private static ModuleBuilder Bronnen(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new BronBevragenUseCase(Protocollen(provider), provider.GetRequiredService<IMedewerkers>(), beleid))
        .Vorm(new BronBevragenVorm())
        .Event(SignaalJson.Default.BronBevraagd)
        .Command(provider => new BronBeantwoordenUseCase(Protocollen(provider), beleid))
        .Vorm(new BronBeantwoordenVorm())
        .Event(SignaalJson.Default.HitNoHitOntvangen, SignalenModule.ZonderProtocol)
        .Command(provider => new HitRelevantieBeoordelenUseCase(Protocollen(provider)))
        .Vorm(new HitRelevantieBeoordelenVorm())
        .Event(SignaalJson.Default.HitBeoordeeld)
        .Event(SignaalJson.Default.HitRelevantBevonden)
        .Event(SignaalJson.Default.HitNietRelevantBevonden)
        .Command(provider => new DetailgegevensVastleggenUseCase(Protocollen(provider), beleid))
        .Vorm(new DetailgegevensVastleggenVorm())
        .Event(SignaalJson.Default.DetailgegevensOntvangen)
        .Command(provider => new BronnenonderzoekAfrondenUseCase(Protocollen(provider), beleid))
        .Vorm(new BronnenonderzoekAfrondenVorm())
        .Event(SignaalJson.Default.BronnenonderzoekAfgerond, ZonderRedenEnProtocol);

    private static ModuleBuilder Overleg(this ModuleBuilder module) => module
        .Query(provider => new BronvragenInzienUseCase(
            provider.GetRequiredService<IDossierregister>(),
            provider.GetRequiredService<Lader<SignaalDossier>>(),
            provider.GetRequiredService<BronvraagGezicht>(),
            provider.GetRequiredService<Versiemerk<SignaalDossier>>()))
        .Query(provider => new VrijgaveInzienUseCase(
            provider.GetRequiredService<Lader<SignaalDossier>>(),
            provider.GetRequiredService<Lader<OndermijningsCasus>>(),
            Protocollen(provider),
            provider.GetRequiredService<IPersonalTextReader>()));

    // Version 1 asked no reason for a source without an answer, nor kept the protocol of the step; what was recorded then says nothing of either.
    private static JsonObject ZonderRedenEnProtocol(JsonObject versie1) => versie1;

    private static IProtocolregister Protocollen(IServiceProvider provider) => provider.GetRequiredService<IProtocolregister>();
}
