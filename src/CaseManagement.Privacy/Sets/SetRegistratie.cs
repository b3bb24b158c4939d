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
        return module.Onderwerp(Setboek.Onderwerp).Bewerken().Stappen()
            .Query(p => new SetsInzienUseCase(p.GetRequiredService<Setlezer>()))
            .Query(p => new SetInzienUseCase(p.GetRequiredService<Setlezer>()))
            .Query(p => new SetVerschilInzienUseCase(p.GetRequiredService<Setlezer>()));
    }

    private static ModuleBuilder Bewerken(this ModuleBuilder module) => module
        .Command(_ => new CriteriasetBewerkenUseCase())
        .Vorm<CriteriasetBewerken>(new CriteriasetBewerkenVorm())
        .Event(PrivacyJson.Default.CriteriasetBewerkt)
        .Command(_ => new IndicatorenlijstBewerkenUseCase())
        .Vorm<IndicatorenlijstBewerken>(new IndicatorenlijstBewerkenVorm())
        .Event(PrivacyJson.Default.IndicatorenlijstBewerkt)
        .Command(_ => new BronnenlijstBewerkenUseCase())
        .Vorm<BronnenlijstBewerken>(new BronnenlijstBewerkenVorm())
        .Event(PrivacyJson.Default.BronnenlijstBewerkt)
        .Command(_ => new BewaartermijnenBewerkenUseCase())
        .Vorm<BewaartermijnenBewerken>(new BewaartermijnenBewerkenVorm())
        .Event(PrivacyJson.Default.BewaartermijnenBewerkt)
        .Command(_ => new StandaardsetLadenUseCase())
        .Vorm<StandaardsetLaden>(new StandaardsetLadenVorm());

    private static ModuleBuilder Stappen(this ModuleBuilder module) => module
        .Command(_ => new SetAanbiedenUseCase())
        .Vorm<SetAanbieden>(new SetAanbiedenVorm())
        .Event(PrivacyJson.Default.SetAangeboden)
        .Command(_ => new SetTeruggevenUseCase())
        .Vorm<SetTeruggeven>(new SetTeruggevenVorm())
        .Event(PrivacyJson.Default.SetTeruggegeven)
        .Command(_ => new SetVaststellenUseCase())
        .Vorm<SetVaststellen>(new SetVaststellenVorm())
        .Event(PrivacyJson.Default.SetVastgesteld)
        .Command(p => new SetLatenVervallenUseCase(p.GetRequiredService<Lader<Protocolboek>>()))
        .Vorm<SetLatenVervallen>(new SetLatenVervallenVorm())
        .Event(PrivacyJson.Default.SetVervallen);
}
