using System.Text.Json;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Demo;
using CaseManagement.Web.OpenbaarMeldpunt;
using MediatR;
using NodaTime;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The services under the modules: stores, protection, projections, the policy engine and the pipeline.</summary>
internal static class Kerndiensten
{
    public static IServiceCollection AddKern(this IServiceCollection services, CasusOpties opties)
    {
        services.AddSingleton(opties);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Systeemklok>();
        services.AddSingleton<IIdentifiers, RandomIdentifiers>();

        services.AddOpslag(opties);
        services.AddSingleton(provider => new PersonalDataProtector(
            opties.Tenant,
            provider.GetRequiredService<IKeyStore>(),
            provider.GetRequiredService<MasterKey>(),
            provider.GetRequiredService<IIdentifiers>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<KeyedFingerprint>();
        services.AddSingleton<IPersonalTextReader>(provider => provider.GetRequiredService<PersonalDataProtector>());
        services.AddSingleton<IPersonalTextSealer>(provider => provider.GetRequiredService<PersonalDataProtector>());

        services.AddSingleton(provider => Register(provider.GetServices<EventRegistratie>()));
        services.AddSingleton<IEventSerializer, EventSerializer>();
        services.AddSingleton<IStreamReader, EventStreamReader>();

        services.AddSingleton<IRowJson, Rijcontract>();
        services.AddSingleton(provider => new ProjectionRunner(
            provider.GetRequiredService<IEventStore>(),
            provider.GetRequiredService<IEventSerializer>(),
            provider.GetRequiredService<IProjectionStore>(),
            [.. provider.GetServices<IProjection>()],
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<TimeProvider>()));

        services.AddSingleton<NeedToKnowMatrix>();
        services.AddSingleton<PolicyEngine>();
        services.AddSingleton<Toegangscontrole>();
        services.AddSingleton<Toegangslog>();
        services.AddSingleton<Codereeks>().AddSingleton<Nummering>();
        services.AddSingleton(provider => new Merksleutel(
            provider.GetRequiredService<MasterKey>().Derive($"merken {opties.Tenant}"),
            deel => JsonSerializer.SerializeToUtf8Bytes(deel, provider.GetRequiredService<ApiJson>().Options.GetTypeInfo(deel.GetType()))));
        services.AddScoped<ServiceFactory>(provider => type => provider.GetService(type)!);
        services.AddScoped<IMediator, Mediator>();
        services.AddSingleton<ApiJson>();
        services.AddSingleton<Bijlagekluis>().AddSingleton<IBijlagekluis>(provider => provider.GetRequiredService<Bijlagekluis>());
        services.AddBewijs(opties);
        services.AddScoped<Systeemaanroep>();
        services.AddScoped<Systeemproef>();
        services.AddScoped<Personaregistratie>();
        return services;
    }

    private static EventRegistry Register(IEnumerable<EventRegistratie> registraties)
    {
        var builder = new EventRegistryBuilder();
        foreach (var registratie in registraties.DistinctBy(registratie => registratie.Type))
        {
            registratie.Toevoegen(builder);
        }

        return builder.Build();
    }
}
