using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Inzien;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Stand;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Tijdlijn;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Werklijst;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Toegang.Registratie;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signalen;

/// <summary>Hangs the investigation aids in the house: timeline, state as of a date, steps, what remains, work list.</summary>
internal static class OnderzoekshulpRegistratie
{
    public static ModuleBuilder Onderzoekshulp(this ModuleBuilder module, SignaalBeleid beleid)
    {
        module.Services
            .AddSingleton(provider => new Stappenbron(provider))
            .AddSingleton(provider => new Signaalstappen(provider.GetRequiredService<Stappenbron>(), beleid))
            .AddSingleton(provider => new Casusstappen(provider.GetRequiredService<Stappenbron>()))
            .AddSingleton(provider => new Zaakpaarlezer(
                provider.GetRequiredService<Lader<SignaalDossier>>(),
                provider.GetRequiredService<Lader<OndermijningsCasus>>(),
                provider.GetRequiredService<IProtocolregister>()))
            .AddSingleton(provider => new Tijdlijnmaker(
                Controle(provider),
                provider.GetRequiredService<DossierRegels<SignaalDossier, SignaalInzage>>(),
                provider.GetRequiredService<DossierRegels<OndermijningsCasus, CasusInzage>>(),
                provider.GetRequiredService<IPersonalTextReader>()));
        return module
            .Stand(new SignaalStandregels(), diensten => new SignaalStandUseCase(diensten))
            .Stand(new CasusStandregels(), diensten => new CasusStandUseCase(diensten))
            .Query(provider => new SignaaltijdlijnInzienUseCase(Lezer(provider), provider.GetRequiredService<Tijdlijnmaker>()))
            .Query(provider => new CasustijdlijnInzienUseCase(Lezer(provider), provider.GetRequiredService<Tijdlijnmaker>()))
            .Query(provider => new SignaalstappenInzienUseCase(
                Lezer(provider), provider.GetRequiredService<Signaalstappen>(), Controle(provider), provider.GetRequiredService<IWeigeringsspoor>()))
            .Query(provider => new CasusstappenInzienUseCase(
                Lezer(provider), provider.GetRequiredService<Casusstappen>(), Controle(provider), provider.GetRequiredService<IWeigeringsspoor>()))
            .Query(provider => new SignaalwerklijstUseCase(
                provider.GetRequiredService<Dossierregister>(),
                Lezer(provider),
                provider.GetRequiredService<Signaalstappen>(),
                provider.GetRequiredService<Casusstappen>(),
                Controle(provider),
                new Koppelberichtlezer(
                    provider.GetRequiredService<IReadModel<KoppelberichtRij>>(),
                    provider.GetRequiredService<Dossierregister>(),
                    provider.GetRequiredService<IPersonalTextReader>())))
            .Json(OnderzoekshulpJson.Default);
    }

    private static Toegangscontrole Controle(IServiceProvider provider) => provider.GetRequiredService<Toegangscontrole>();

    private static Zaakpaarlezer Lezer(IServiceProvider provider) => provider.GetRequiredService<Zaakpaarlezer>();
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TijdlijnInzage))]
[JsonSerializable(typeof(StappenInzage))]
[JsonSerializable(typeof(Signaalwerklijst))]
internal sealed partial class OnderzoekshulpJson : JsonSerializerContext;
