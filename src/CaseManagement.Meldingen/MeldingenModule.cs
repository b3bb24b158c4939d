using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Meldingen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Vernietiging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace CaseManagement.Meldingen;

/// <summary>Hangs the meldingen in the house.</summary>
public static class MeldingenModule
{
    /// <summary>Registers the case type, its use cases and its events.</summary>
    /// <param name="module">The house.</param>
    /// <param name="plusWerkdagen">Counts working days from a civil date, on the calendar of the municipality.</param>
    public static ModuleBuilder AddMeldingen(this ModuleBuilder module, Func<LocalDate, int, LocalDate> plusWerkdagen)
    {
        module.Services.TryAddSingleton<IProtocolregister, GeenProtocolregister>();
        module.Services.AddSingleton<IVernietigingsdeel<Melding>, Meldingvernietiging>();
        return module
            .Zaaktype(new MeldingZaaktype())
            .DossierUseCases(_ => new MeldingDossierRegels())
            .Json(MeldingJson.Default)
            .Command(provider => new MeldingOntvangenUseCase(plusWerkdagen, provider.GetRequiredService<Lader<Melderkluis>>()))
            .Vorm(new MeldingOntvangstVorm())
            .Event(MeldingJson.Default.MeldingOntvangen, oud => oud)
            .Kluis()
            .Inhoud()
            .Routering()
            .Melder()
            .Meldpunt(plusWerkdagen)
            .Bijlagen();
    }

    private static ModuleBuilder Inhoud(this ModuleBuilder module) => module
        .Command(_ => new NoodhulpBevestigenUseCase())
        .Event(MeldingJson.Default.NoodhulpBevestigd)
        .Command(_ => new TekstControlerenUseCase())
        .Vorm(new TekstControlerenVorm())
        .Event(MeldingJson.Default.TekstGecontroleerd)
        .Command(_ => new GegevensVerwijderenBijIntakeUseCase())
        .Vorm(new GegevensVerwijderenBijIntakeVorm())
        .Event(MeldingJson.Default.GegevensVerwijderdBijIntake)
        .Command(_ => new MeldingAanvullenUseCase())
        .Vorm(new MeldingAanvullenVorm())
        .Event(MeldingJson.Default.MeldingAangevuld)
        .Command(_ => new MeldingSplitsenUseCase())
        .Vorm(new MeldingSplitsenVorm())
        .Event(MeldingJson.Default.MeldingGesplitst);

    private static ModuleBuilder Routering(this ModuleBuilder module) => module
        .Command(_ => new MeldingBeoordelenUseCase())
        .Event(MeldingJson.Default.MeldingBeoordeeld)
        .Command(provider => new MeldingRouterenUseCase(provider.GetRequiredService<IProtocolregister>()))
        .Event(MeldingJson.Default.MeldingGerouteerd)
        .Command(_ => new MeldingOmzettenUseCase())
        .Vorm(new MeldingOmzettenVorm())
        .Event(MeldingJson.Default.MeldingOmgezet)
        .Command(_ => new MeldingAfhandelenUseCase())
        .Vorm(new MeldingAfhandelenVorm())
        .Event(MeldingJson.Default.MeldingAfgehandeld)
        .Command(provider => new MeldingDubbelVerklarenUseCase(provider.GetRequiredService<IDossierregister>()))
        .Event(MeldingJson.Default.MeldingDubbelVerklaard);

    private static ModuleBuilder Meldpunt(this ModuleBuilder module, Func<LocalDate, int, LocalDate> plusWerkdagen) => module
        .SysteemCommand(_ => new AnoniemMeldenUseCase(plusWerkdagen))
        .Vorm(new AnoniemMeldenVorm())
        .SysteemCommand(_ => new AnoniemAanvullenUseCase())
        .Vorm(new AnoniemAanvullenVorm())
        .Command(_ => new MelderAntwoordenUseCase())
        .Vorm(new MelderAntwoordenVorm())
        .Event(MeldingJson.Default.MelderBeantwoord)
        .Command(_ => new GeenSignaalVerklarenUseCase())
        .Event(MeldingJson.Default.GeenSignaalVerklaard);

    private static ModuleBuilder Bijlagen(this ModuleBuilder module)
    {
        module.Event(MeldingJson.Default.BijlageToegevoegd).Command(_ => new BijlageVerwijderenUseCase());
        module.Services.AddTransient<IPipelineBehavior<Opdracht<Melding, BijlageVerwijderen, NoFacts>, Uitkomst>, Bijlageruiming>();
        return module
            .Event(MeldingJson.Default.BijlageVerwijderd)
            .Query(provider => new BijlageInzienUseCase(
                provider.GetRequiredService<Lader<Melding>>(),
                provider.GetRequiredService<Toegangscontrole>(),
                provider.GetRequiredService<IPersonalTextReader>(),
                provider.GetRequiredService<IBijlagekluis>()));
    }

    private static ModuleBuilder Melder(this ModuleBuilder module) => module
        .Command(_ => new MelderInformerenUseCase())
        .Event(MeldingJson.Default.MelderGeinformeerd)
        .Event(MeldingJson.Default.MelderInzageGevraagd);
}
