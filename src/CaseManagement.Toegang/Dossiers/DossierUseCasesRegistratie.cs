using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Vernietiging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Gives a case type the use cases that every case type has.</summary>
public static class DossierUseCasesRegistratie
{
    /// <summary>Registers the common use cases for a case type that was registered before with <see cref="ModuleBuilder.Zaaktype"/>.</summary>
    public static ModuleBuilder DossierUseCases<TState, TView>(
        this ModuleBuilder module, Func<IServiceProvider, DossierRegels<TState, TView>> regels)
        where TState : class, IDossierState<TState>
        where TView : class
    {
        module.Services.AddSingleton<IJsonTypeInfoResolver>(new GeneriekeContracten(typeof(DossierInzage<TView>), typeof(DossierZoeken<TState>)));
        module.Services.AddSingleton(regels);
        module.Services.AddSingleton<IGezicht<TState>>(p => new DossierGezicht<TState, TView>(
            Zaaktype<TState>(p), Regels<TState, TView>(p), Controle(p), p.GetRequiredService<IPersonalTextReader>()));
        module.Services.AddSingleton<IDossiervragen>(p => new Dossiervragen<TState, TView>(Zaaktype<TState>(p)));
        module.Services.AddTransient<IVernietiger>(p => new Vernietiger<TState>(
            Zaaktype<TState>(p), p.GetRequiredService<Lader<TState>>(), p.GetServices<IVernietigingsdeel<TState>>(), p.GetRequiredService<IMediator>()));
        return module.AddKern()
            .SysteemCommand<TState, DossierVernietigen, Delenfeiten>(p => new DossierVernietigenUseCase<TState>(
                Zaaktype<TState>(p), p.GetServices<IVernietigingsdeel<TState>>(), new Lader<Vernietigingsdossier>(Vernietigingsdossier.Onderwerp, p.GetRequiredService<IStreamReader>())))
            .Command<TState, DuoToewijzen, DuoFeiten>(p => new DuoToewijzenUseCase<TState>(
                Zaaktype<TState>(p), Regels<TState, TView>(p), p.GetRequiredService<IMedewerkers>(), p.GetRequiredService<NeedToKnowMatrix>(), Controle(p)))
            .Command<TState, DeelnemerUitnodigen, UitnodigingFeiten>(p => new DeelnemerUitnodigenUseCase<TState>(
                Zaaktype<TState>(p), Regels<TState, TView>(p), p.GetServices<IOverlegkalender>()))
            .Command<TState, DeelnemerVerwijderen, NoFacts>(_ => new DeelnemerVerwijderenUseCase<TState>())
            .Command<TState, BelangenconflictMelden, NoFacts>(_ => new BelangenconflictMeldenUseCase<TState>())
            .Command<TState, ActieAfspreken, NoFacts>(p => new ActieAfsprekenUseCase<TState>(Zaaktype<TState>(p), Regels<TState, TView>(p)))
            .Command<TState, ActieGereedmelden, ActieFeiten>(p => new ActieGereedmeldenUseCase<TState>(Zaaktype<TState>(p), Regels<TState, TView>(p), Controle(p)))
            .Command<TState, ActieDoorschuiven, ActieFeiten>(p => new ActieDoorschuivenUseCase<TState>(Zaaktype<TState>(p), Regels<TState, TView>(p), Controle(p)))
            .Command<TState, ActieVervallenVerklaren, ActieFeiten>(p => new ActieVervallenVerklarenUseCase<TState>(Zaaktype<TState>(p), Regels<TState, TView>(p), Controle(p)))
            .Command<TState, ActieOverdragen, ActieFeiten>(p => new ActieOverdragenUseCase<TState>(Zaaktype<TState>(p), Regels<TState, TView>(p), Controle(p)))
            .Command<TState, BesprekingVerzoeken, NoFacts>(p => new BesprekingVerzoekenUseCase<TState>(Zaaktype<TState>(p)))
            .Query<DossierInzien<TState>, DossierInzage<TView>>(p => new DossierInzienUseCase<TState, TView>(
                Zaaktype<TState>(p), Regels<TState, TView>(p), p.GetRequiredService<Lader<TState>>(), Controle(p), p.GetRequiredService<IPersonalTextReader>()))
            .Query<DossierLijst<TState>, DossierPagina>(p => new DossierLijstUseCase<TState>(Zaaktype<TState>(p), Register(p), Controle(p), Weergave(p)))
            .Query<DossierZoeken<TState>, DossierPagina>(p => new DossierZoekenUseCase<TState>(
                Zaaktype<TState>(p), Register(p), Controle(p), Weergave(p), p.GetRequiredService<IPersonalTextReader>()));
    }

    /// <summary>Registers the register of all dossiers and the list of one's own actions; once, by the host.</summary>
    public static ModuleBuilder AddDossierregister(this ModuleBuilder module)
    {
        module.Services.AddSingleton<Overgeslagen>();
        module.Services.AddSingleton<Dossierregister>();
        module.Services.AddSingleton<IDossierregister>(p => Register(p));
        return module.AddKern()
            .Projection<DossierRij, DossierProjection>()
            .Query<MijnActies, MijnActieLijst>(p => new MijnActiesUseCase(
                p.GetServices<IZaaktype>(), Register(p), Controle(p), p.GetRequiredService<IPersonalTextReader>()));
    }

    private static DossierRegels<TState, TView> Regels<TState, TView>(IServiceProvider provider)
        where TState : class
        where TView : class => provider.GetRequiredService<DossierRegels<TState, TView>>();

    private static Zaaktype<TState> Zaaktype<TState>(IServiceProvider provider)
        where TState : class => provider.GetRequiredService<Onderwerp<TState>>().Zaaktype!;

    private static Toegangscontrole Controle(IServiceProvider provider) => provider.GetRequiredService<Toegangscontrole>();

    private static Dossierregister Register(IServiceProvider provider) => provider.GetRequiredService<Dossierregister>();

    private static Kopweergave Weergave(IServiceProvider provider) => new(provider.GetRequiredService<IPersonalTextReader>());
}
