using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class RegistratieTests
{
    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).AddSignalen().AddMeldingen((start, dagen) => start.PlusDays(dagen));
        return services;
    }

    [Theory]
    [InlineData(typeof(SignaalZaaktype))]
    [InlineData(typeof(MeldingZaaktype))]
    public void Every_event_and_every_use_case_of_the_module_is_registered(Type zaaktype)
    {
        var services = Services();
        var events = services.Select(service => service.ImplementationInstance).OfType<EventRegistratie>().Select(registratie => registratie.Type).ToList();
        Assert.Empty(zaaktype.Assembly.GetTypes().Where(type => type.IsDefined(typeof(EventTypeAttribute), inherit: false)).Except(events));
        // What only the program sends has no endpoint of its own; the state as of a date is asked with a type of every case type.
        var useCases = zaaktype.Assembly.GetTypes().Where(type => !type.IsAbstract && type.Name.EndsWith("UseCase", StringComparison.Ordinal))
            .Where(type => !type.Name.StartsWith("Anoniem", StringComparison.Ordinal) && !type.Name.EndsWith("StandUseCase", StringComparison.Ordinal) && !type.Name.EndsWith("conflictOvernemenUseCase", StringComparison.Ordinal) && type.Name is not ("MelderInKluisLeggenUseCase" or "WeeskluisVernietigenUseCase")).Select(type => type.BaseType).ToList();
        Assert.NotEmpty(useCases);
        var endpoints = services.Select(service => service.ImplementationInstance).OfType<IEndpointBron>()
            .Where(bron => bron.GetType().GetGenericArguments().Skip(bron.GetType().Name.StartsWith("Command", StringComparison.Ordinal) ? 1 : 0).First().Assembly == zaaktype.Assembly);
        Assert.Equal(useCases.Count, endpoints.Count());
    }

    [Fact]
    public void Without_a_privacy_module_nothing_is_in_force_and_with_one_it_decides()
    {
        Assert.IsNotType<Register>(Services().BuildServiceProvider().GetRequiredService<IProtocolregister>());
        var services = Services();
        services.AddSingleton<IProtocolregister, Register>();
        Assert.IsType<Register>(services.BuildServiceProvider().GetRequiredService<IProtocolregister>());
    }

    [Fact]
    public async Task Every_sharing_step_asks_which_protocol_is_in_force_now()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var signaal = Signaalloop.InWeging().Als(Kernel.Aanroepen.Rol.LidOndermijningsteam, "u-team1");
        var register = Substitute.For<IProtocolregister>();
        register.LaatstAsync(signaal.Nu, cancellation).Returns(Signaalloop.V1);
        var dossiers = Substitute.For<IDossierregister>();
        var weging = new Weging3VastleggenUseCase(register, dossiers, SignaalBeleid.Standaard);
        Task<WegingFeiten> Feiten() => weging.GatherAsync(signaal.State, Stappen.Weging3(Weging3Uitkomst.Vervolganalyse), signaal.Context, cancellation);
        Assert.Equal(new WegingFeiten(Signaalloop.V1, HeeftCasus: false), await Feiten());
        dossiers.ActueelAsync("ondermijningscasus", Casusloop.Id, cancellation).Returns(Casusloop.Gestart().Overzicht);
        Assert.True((await Feiten()).HeeftCasus);

        var melding = Meldingen.Meldingloop.Ontvangen().Scenario;
        register.OpAsync(melding.Nu, cancellation).Returns(Signaalloop.V1);
        var routeren = new MeldingRouterenUseCase(register);
        Assert.Same(Signaalloop.V1, await routeren.GatherAsync(melding.State, new(Bestemming.Riec), melding.Context, cancellation));
    }

    private sealed class Register : IProtocolregister
    {
        public Task<ProtocolVanKracht?> OpAsync(NodaTime.Instant moment, CancellationToken cancellation) =>
            Task.FromResult<ProtocolVanKracht?>(Signaalloop.V1);
    }
}
