using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Privacy.Sets;

/// <summary>Hangs the sets in the house.</summary>
internal static class SetRegistratie
{
    public static ModuleBuilder Sets(this ModuleBuilder module)
    {
        module.Services.AddSingleton<Setlezer>();
        return module.Onderwerp(Setboek.Onderwerp).Concepten().Stappen()
            .Query(p => new SetsInzienUseCase(p.GetRequiredService<Setlezer>()))
            .Query(p => new SetInzienUseCase(p.GetRequiredService<Setlezer>()))
            .Query(p => new SetVerschilInzienUseCase(p.GetRequiredService<Setlezer>()));
    }

    private static ModuleBuilder Concepten(this ModuleBuilder module) => module
        .Command(_ => new CriteriasetBewerkenUseCase())
        .Vorm<CriteriasetBewerken>(new BewerkenVorm<CriteriasetBewerken, Criteriaset>(new CriteriasetVorm()))
        .Event(PrivacyJson.Default.CriteriasetBewerkt)
        .Command(_ => new IndicatorenlijstBewerkenUseCase())
        .Vorm<IndicatorenlijstBewerken>(new BewerkenVorm<IndicatorenlijstBewerken, Indicatorenlijst>(new IndicatorenlijstVorm()))
        .Event(PrivacyJson.Default.IndicatorenlijstBewerkt)
        .Command(_ => new BronnenlijstBewerkenUseCase())
        .Vorm<BronnenlijstBewerken>(new BewerkenVorm<BronnenlijstBewerken, Bronnenlijst>(new BronnenlijstVorm()))
        .Event(PrivacyJson.Default.BronnenlijstBewerkt)
        .Command(_ => new BewaartermijnenBewerkenUseCase())
        .Vorm<BewaartermijnenBewerken>(new BewerkenVorm<BewaartermijnenBewerken, Bewaartermijnen>(new BewaartermijnenVorm()))
        .Event(PrivacyJson.Default.BewaartermijnenBewerkt)
        .Command(_ => new StandaardsetLadenUseCase())
        .Vorm<StandaardsetLaden>(new VersieVorm<StandaardsetLaden>());

    private static ModuleBuilder Stappen(this ModuleBuilder module) => module
        .Command(_ => new SetAanbiedenUseCase())
        .Vorm<SetAanbieden>(new VersieVorm<SetAanbieden>())
        .Event(PrivacyJson.Default.SetAangeboden)
        .Command(_ => new SetTeruggevenUseCase())
        .Vorm<SetTeruggeven>(new VersieVorm<SetTeruggeven>())
        .Event(PrivacyJson.Default.SetTeruggegeven)
        .Command(_ => new SetVaststellenUseCase())
        .Vorm<SetVaststellen>(new VersieVorm<SetVaststellen>())
        .Event(PrivacyJson.Default.SetVastgesteld)
        .Command(p => new SetLatenVervallenUseCase(p.GetRequiredService<Lader<Protocolboek>>()))
        .Vorm<SetLatenVervallen>(new VersieVorm<SetLatenVervallen>())
        .Event(PrivacyJson.Default.SetVervallen);
}
