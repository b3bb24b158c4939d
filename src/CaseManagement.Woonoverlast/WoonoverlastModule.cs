using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Inzage;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Treden;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Woonoverlast;

/// <summary>Hangs woonoverlast in the house.</summary>
public static class WoonoverlastModule
{
    /// <summary>Adds the case type with its use cases and events.</summary>
    /// <param name="module">The builder.</param>
    /// <param name="parameters">What the municipality sets; the defaults have no APV article, so treden 3-6 are blocked.</param>
    public static ModuleBuilder AddWoonoverlast(this ModuleBuilder module, WoonoverlastParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module
            .Zaaktype(new WoonoverlastZaaktype())
            .DossierUseCases(_ => new WoonoverlastRegels())
            .MetOpening(parameters)
            .MetIntake(parameters)
            .MetGegevens(parameters)
            .MetIncidenten()
            .MetDossieropbouw()
            .MetTreden(parameters)
            .MetMonitoren()
            .MetEinde(parameters)
            .Json(WoonoverlastJson.Default);
    }

    private static ModuleBuilder MetOpening(this ModuleBuilder module, WoonoverlastParameters parameters) => module
        .Command(provider => new WoonoverlastDossierOpenenUseCase(provider.GetRequiredService<IDossierregister>(), parameters))
        .Vorm<WoonoverlastDossierOpenen>(new WoonoverlastDossierOpenenVorm())
        .Event(WoonoverlastJson.Default.WoonoverlastGemeld);

    private static ModuleBuilder MetIntake(this ModuleBuilder module, WoonoverlastParameters parameters) => module
        .Command(_ => new DossierAccepterenUseCase(parameters))
        .Command(_ => new GeenWoonoverlastVaststellenUseCase(parameters))
        .Vorm<GeenWoonoverlastVaststellen>(new GeenWoonoverlastVaststellenVorm())
        .Command(_ => new IntakeStartenUseCase())
        .Event(WoonoverlastJson.Default.DossierGeaccepteerd)
        .Event(WoonoverlastJson.Default.GeenWoonoverlastVastgesteld)
        .Event(WoonoverlastJson.Default.IntakeGestart);

    private static ModuleBuilder MetGegevens(this ModuleBuilder module, WoonoverlastParameters parameters) => module
        .Command(_ => new AcuutGevaarMarkerenUseCase())
        .Vorm<AcuutGevaarMarkeren>(new AcuutGevaarMarkerenVorm())
        .Command(_ => new BetrokkeneInformerenUseCase())
        .Command(_ => new BetrokkeneToevoegenUseCase(parameters))
        .Vorm<BetrokkeneToevoegen>(new BetrokkeneToevoegenVorm())
        .Command(_ => new ComplexiteitWijzigenUseCase())
        .Vorm<ComplexiteitWijzigen>(new ComplexiteitWijzigenVorm())
        .Command(_ => new ConvenantVastleggenUseCase())
        .Vorm<ConvenantVastleggen>(new ConvenantVastleggenVorm())
        .Command(_ => new MelderInstemmingVastleggenUseCase())
        .Command(_ => new VertrouwelijkheidWijzigenUseCase())
        .Vorm<VertrouwelijkheidWijzigen>(new VertrouwelijkheidWijzigenVorm())
        .Command(_ => new WoningVastleggenUseCase())
        .Vorm<WoningVastleggen>(new WoningVastleggenVorm())
        .Event(WoonoverlastJson.Default.AcuutGevaarGemarkeerd)
        .Event(WoonoverlastJson.Default.BetrokkeneGeinformeerd)
        .Event(WoonoverlastJson.Default.BetrokkeneToegevoegd)
        .Event(WoonoverlastJson.Default.ComplexiteitGewijzigd)
        .Event(WoonoverlastJson.Default.ConvenantVastgelegd)
        .Event(WoonoverlastJson.Default.MelderInstemmingVastgelegd)
        .Event(WoonoverlastJson.Default.VertrouwelijkheidGewijzigd)
        .Event(WoonoverlastJson.Default.WoningVastgelegd);

    private static ModuleBuilder MetIncidenten(this ModuleBuilder module) => module
        .Command(_ => new IncidentMeldenUseCase())
        .Vorm<IncidentMelden>(new IncidentMeldenVorm())
        .Command(_ => new IncidentVerifierenUseCase())
        .Vorm<IncidentVerifieren>(new IncidentVerifierenVorm())
        .Command(_ => new PolitiegegevenMeldenUseCase())
        .Vorm<PolitiegegevenMelden>(new PolitiegegevenMeldenVorm())
        .Command(_ => new PolitiegegevenVerwijderenUseCase())
        .Vorm<PolitiegegevenVerwijderen>(new PolitiegegevenVerwijderenVorm())
        .Event(WoonoverlastJson.Default.IncidentGemeld)
        .Event(WoonoverlastJson.Default.IncidentBeoordeeld)
        .Event(WoonoverlastJson.Default.PolitiegegevenVerwijderd)
        .Event(WoonoverlastJson.Default.PolitiebewijsVerwijderd);

    private static ModuleBuilder MetDossieropbouw(this ModuleBuilder module) => module
        .Command(_ => new BewijsstukToevoegenUseCase())
        .Vorm<BewijsstukToevoegen>(new BewijsstukToevoegenVorm())
        .Command(_ => new EerdereInterventieVastleggenUseCase())
        .Vorm<EerdereInterventieVastleggen>(new EerdereInterventieVastleggenVorm())
        .Command(_ => new HoorWederhoorVastleggenUseCase())
        .Vorm<HoorWederhoorVastleggen>(new HoorWederhoorVastleggenVorm())
        .Command(_ => new HuisverbodHuiselijkGeweldRegistrerenUseCase())
        .Command(_ => new MaatregelRechtvaardigenUseCase())
        .Vorm<MaatregelRechtvaardigen>(new MaatregelRechtvaardigenVorm())
        .Command(_ => new ParallelleRouteVastleggenUseCase())
        .Vorm<ParallelleRouteVastleggen>(new ParallelleRouteVastleggenVorm())
        .Command(_ => new ZorgcheckVastleggenUseCase())
        .Event(WoonoverlastJson.Default.BewijsstukToegevoegd)
        .Event(WoonoverlastJson.Default.EerdereInterventieVastgelegd)
        .Event(WoonoverlastJson.Default.HoorWederhoorVastgelegd)
        .Event(WoonoverlastJson.Default.HuisverbodHuiselijkGeweldGeregistreerd)
        .Event(WoonoverlastJson.Default.MaatregelGerechtvaardigd)
        .Event(WoonoverlastJson.Default.ParallelleRouteVastgelegd)
        .Event(WoonoverlastJson.Default.ZorgcheckVastgelegd);

    private static ModuleBuilder MetTreden(this ModuleBuilder module, WoonoverlastParameters parameters) => module
        .Command(_ => new BesluitVragenUseCase(parameters))
        .Vorm<BesluitVragen>(new BesluitVragenVorm())
        .Command(_ => new BesluitverzoekAfhandelenUseCase())
        .Vorm<BesluitverzoekAfhandelen>(new BesluitverzoekAfhandelenVorm())
        .Command(_ => new BuurtbemiddelingAanbiedenUseCase())
        .Vorm<BuurtbemiddelingAanbieden>(new BuurtbemiddelingAanbiedenVorm())
        .Command(_ => new BuurtbemiddelingResultaatVastleggenUseCase())
        .Command(_ => new BuurtbemiddelingStartenUseCase())
        .Command(_ => new WaarschuwingResultaatVastleggenUseCase())
        .Command(_ => new WaarschuwingVerzendenUseCase(parameters))
        .Vorm<WaarschuwingVerzenden>(new WaarschuwingVerzendenVorm())
        .Event(WoonoverlastJson.Default.BesluitGevraagd)
        .Event(WoonoverlastJson.Default.BesluitverzoekAfgehandeld)
        .Event(WoonoverlastJson.Default.BuurtbemiddelingAangeboden)
        .Event(WoonoverlastJson.Default.BuurtbemiddelingAfgerond)
        .Event(WoonoverlastJson.Default.BuurtbemiddelingGestart)
        .Event(WoonoverlastJson.Default.TredeGewijzigd)
        .Event(WoonoverlastJson.Default.WaarschuwingAfgerond)
        .Event(WoonoverlastJson.Default.WaarschuwingVerzonden);

    private static ModuleBuilder MetMonitoren(this ModuleBuilder module) => module
        .Command(_ => new MonitoringHerbeoordelenUseCase())
        .Vorm<MonitoringHerbeoordelen>(new MonitoringHerbeoordelenVorm())
        .Command(_ => new MonitoringStartenUseCase())
        .Vorm<MonitoringStarten>(new MonitoringStartenVorm())
        .Event(WoonoverlastJson.Default.MonitoringHerbeoordeeld)
        .Event(WoonoverlastJson.Default.MonitoringGestart)
        .Event(WoonoverlastJson.Default.BehandelingHervat);

    private static ModuleBuilder MetEinde(this ModuleBuilder module, WoonoverlastParameters parameters) => module
        .Command(_ => new DossierAfsluitenUseCase(parameters))
        .Vorm<DossierAfsluiten>(new DossierAfsluitenVorm())
        .Command(_ => new DossierOverdragenUseCase(parameters))
        .Vorm<DossierOverdragen>(new DossierOverdragenVorm())
        .Event(WoonoverlastJson.Default.DossierAfgesloten)
        .Event(WoonoverlastJson.Default.DossierOvergedragen);
}
