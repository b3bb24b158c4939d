using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Privacy;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Registratie;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Privacy;

public sealed class WiringTests
{
    [Fact]
    public void Every_use_case_handler_and_projection_can_be_made_from_what_the_host_brings()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).AddDossierregister().AddMedewerkers().AddPrivacy().Zaaktype(Proefdata.Zaaktype).DossierUseCases(_ => new ProefRegels());
        Host(services);
        using var provider = services.BuildServiceProvider();
        var diensten = services.Where(s => s.ServiceType.Namespace?.StartsWith("System", StringComparison.Ordinal) == false)
            .Select(s => s.ServiceType).Distinct().Where(type => !type.IsGenericTypeDefinition).ToList();
        Assert.All(diensten, type => Assert.NotEmpty(provider.GetServices(type)));
        Assert.Contains(diensten, type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>));
        Assert.Equal(
            ["auditbetrokkenen", "auditdossiers", "auditregels", "dossiers", "medewerkers"],
            provider.GetServices<IProjection>().Select(projection => projection.Name).Order(StringComparer.Ordinal));
        Assert.NotNull(provider.GetRequiredService<IProtocolregister>());
    }

    [Fact]
    public void No_two_events_share_a_name()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).AddDossierregister().AddMedewerkers().AddPrivacy().Zaaktype(Proefdata.Zaaktype).DossierUseCases(_ => new ProefRegels());
        var namen = services.Where(s => s.ServiceType == typeof(EventRegistratie)).Select(s => ((EventRegistratie)s.ImplementationInstance!).Type
            .GetCustomAttributes(typeof(Kernel.Beslissen.EventTypeAttribute), false).Cast<Kernel.Beslissen.EventTypeAttribute>().Single().Name).ToList();
        Assert.Equal(namen.Distinct(StringComparer.Ordinal), namen);
        Assert.Equal(28, namen.Count);
    }

    private static void Host(ServiceCollection services)
    {
        var rijen = Substitute.For<IProjectionStore>();
        services.AddSingleton(rijen);
        services.AddSingleton(Substitute.For<IMediator>());
        services.AddSingleton<IRowJson, KaleRijJson>();
        services.AddSingleton<IStreamReader>(new Geheugenlog());
        services.AddSingleton(Substitute.For<IEventStore>());
        services.AddSingleton(Substitute.For<IEventSerializer>());
        services.AddSingleton<IPersonalTextReader>(new OpenLezer());
        services.AddSingleton(Substitute.For<ILogIntegriteit>());
        services.AddSingleton<IClock>(new VasteKlok(Proefdata.Nu));
        services.AddSingleton<IMatrixBron, Huismatrix>();
        services.AddSingleton<NeedToKnowMatrix>();
        services.AddSingleton<PolicyEngine>();
        services.AddSingleton<Toegangscontrole>();
        services.AddSingleton<Toegangslog>();
        services.AddSingleton<Nummering>().AddSingleton(Merkproef.Reeks()).AddSingleton(Merkproef.Sleutel);
    }
}
