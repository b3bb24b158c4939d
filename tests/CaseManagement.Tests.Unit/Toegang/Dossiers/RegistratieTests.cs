using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Dossiers.Vragen;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class RegistratieTests
{
    [Fact]
    public void Several_case_types_register_the_kern_once()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).AddKern().Zaaktype(Zaaktype).DossierUseCases(_ => new ProefRegels()).AddKern();
        var events = services.Where(s => s.ServiceType == typeof(EventRegistratie)).Select(s => ((EventRegistratie)s.ImplementationInstance!).Type).ToList();
        Assert.Equal(11, events.Count);
        Assert.Equal(events.Distinct(), events);
        Assert.Single(services, s => s.ServiceType == typeof(IValidator<DuoToewijzen>));
    }

    [Fact]
    public void Every_kern_event_of_the_kernel_is_registered()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).AddKern();
        var geregistreerd = services.Where(s => s.ServiceType == typeof(EventRegistratie)).Select(s => ((EventRegistratie)s.ImplementationInstance!).Type);
        var alle = typeof(Kernel.Dossier.Kern.IKernEvent).Assembly.GetTypes()
            .Where(type => type.IsClass && typeof(Kernel.Dossier.Kern.IKernEvent).IsAssignableFrom(type));
        Assert.Equal(alle.OrderBy(type => type.Name, StringComparer.Ordinal), geregistreerd.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void A_case_type_gets_ten_commands_and_three_questions()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).Zaaktype(Zaaktype).DossierUseCases(_ => new ProefRegels());
        Assert.Equal(13, services.Count(s => s.ServiceType == typeof(IEndpointBron)));
    }

    [Fact]
    public void A_search_of_any_case_type_is_read_from_json()
    {
        var vraag = JsonSerializer.Deserialize<DossierZoeken<ProefDossier>>("""{"tekst":"jansen"}""", Opties());
        Assert.Equal(new DossierZoeken<ProefDossier>(Tekst: "jansen"), vraag);
    }

    [Fact]
    public void Commands_are_read_from_json() =>
        Assert.Equal(
            new DuoToewijzen(Regisseur, Proefdata.Achtervang),
            JsonSerializer.Deserialize<DuoToewijzen>("""{"eersteVerantwoordelijke":"c.casusregisseur","achtervang":"a.achtervang"}""", Opties()));

    [Theory]
    [InlineData("", false)]
    [InlineData("Jan Jansen", false)]
    [InlineData("c.casusregisseur", true)]
    public void The_shape_of_an_account_is_checked(string account, bool geldig) =>
        Assert.Equal(geldig, new DuoToewijzenVorm().Validate(new DuoToewijzen(new GebruikerId(account), Achtervang)).IsValid);

    [Fact]
    public void The_shapes_refuse_what_is_empty()
    {
        Assert.False(new DuoToewijzenVorm().Validate(new DuoToewijzen(Regisseur, default)).IsValid);
        Assert.False(new DeelnemerUitnodigenVorm().Validate(new DeelnemerUitnodigen("")).IsValid);
        Assert.False(new DeelnemerUitnodigenVorm().Validate(new DeelnemerUitnodigen("politie", new GebruikerId("geen account"))).IsValid);
        Assert.True(new DeelnemerUitnodigenVorm().Validate(new DeelnemerUitnodigen("politie")).IsValid);
        Assert.False(new DeelnemerVerwijderenVorm().Validate(new DeelnemerVerwijderen("")).IsValid);
        Assert.False(new DeelnemerVerwijderenVorm().Validate(new DeelnemerVerwijderen("politie", default(GebruikerId))).IsValid);
        Assert.False(new ActieAfsprekenVorm().Validate(new ActieAfspreken("", "politie", null, Vandaag)).IsValid);
        Assert.False(new ActieAfsprekenVorm().Validate(new ActieAfspreken("Brief", "", null, Vandaag)).IsValid);
        Assert.False(new ActieAfsprekenVorm().Validate(new ActieAfspreken("Brief", "politie", default(GebruikerId), Vandaag)).IsValid);
        Assert.False(new ActieDoorschuivenVorm().Validate(new ActieDoorschuiven(1, Vandaag, " ")).IsValid);
        Assert.False(new ActieVervallenVerklarenVorm().Validate(new ActieVervallenVerklaren(1, "")).IsValid);
        Assert.False(new ActieOverdragenVorm().Validate(new ActieOverdragen(1, "")).IsValid);
        Assert.False(new ActieOverdragenVorm().Validate(new ActieOverdragen(1, "zorg", default(GebruikerId))).IsValid);
        Assert.False(new BesprekingVerzoekenVorm().Validate(new BesprekingVerzoeken("")).IsValid);
    }

    private static JsonSerializerOptions Opties()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).Zaaktype(Zaaktype).DossierUseCases(_ => new ProefRegels());
        var resolvers = services.Where(s => s.ServiceType == typeof(IJsonTypeInfoResolver)).Select(s => (IJsonTypeInfoResolver)s.ImplementationInstance!);
        return new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = JsonTypeInfoResolver.Combine([.. resolvers]) };
    }
}
