using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Controles;

/// <summary>Hangs integrale controles in the house.</summary>
public static class ControlesModule
{
    /// <summary>Adds the case type with its use cases, its column of the matrix and the year plan.</summary>
    /// <param name="module">The builder.</param>
    /// <param name="parameters">What the municipality sets.</param>
    /// <param name="kalender">The calendar of legal terms.</param>
    public static ModuleBuilder AddControles(this ModuleBuilder module, ControleParameters parameters, TermijnKalender kalender)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.Services.AddSingleton<IMatrixBron, ControleMatrix>();
        return module
            .Zaaktype(new IntegraleControleZaaktype())
            .DossierUseCases(_ => new ControleRegels())
            .Plannen(parameters)
            .Voorbereiden()
            .Uitvoeren(parameters)
            .Interventies(parameters, kalender)
            .Query(p => new JaarplanVragenUseCase(
                p.GetRequiredService<IDossierregister>(), p.GetRequiredService<Toegangscontrole>(), p.GetRequiredService<Lader<IntegraleControle>>(), parameters))
            .Json(ControlesJson.Default);
    }

    private static ModuleBuilder Plannen(this ModuleBuilder module, ControleParameters parameters) => module
        .Command(p => new ControlePlannenUseCase(
            p.GetRequiredService<IDossierregister>(), p.GetRequiredService<Toegangscontrole>(), p.GetServices<IZaaktype>()))
        .Vorm(new ControlePlannenVorm())
        .Event(ControlesJson.Default.ControleGepland)
        .Command(_ => new ControleVerzettenUseCase())
        .Vorm(new ControleVerzettenVorm())
        .Event(ControlesJson.Default.ControleVerzet)
        .Command(_ => new ControleAfgelastenUseCase(parameters))
        .Vorm(new ControleAfgelastenVorm())
        .Event(ControlesJson.Default.ControleAfgelast);

    private static ModuleBuilder Voorbereiden(this ModuleBuilder module) => module
        .Command(_ => new OrgaanToevoegenUseCase())
        .Vorm(new OrgaanToevoegenVorm())
        .Event(ControlesJson.Default.OrgaanToegevoegd)
        .Command(_ => new OrgaanTerugtrekkenUseCase())
        .Event(ControlesJson.Default.OrgaanTeruggetrokken)
        .Command(_ => new LocatieToevoegenUseCase())
        .Vorm(new LocatieToevoegenVorm())
        .Event(ControlesJson.Default.LocatieToegevoegd)
        .Command(_ => new BriefingVastleggenUseCase())
        .Vorm(new BriefingVastleggenVorm())
        .Event(ControlesJson.Default.BriefingVastgelegd)
        .Command(_ => new Check2BVastleggenUseCase())
        .Vorm(new Check2BVastleggenVorm())
        .Event(ControlesJson.Default.Check2BVastgelegd)
        .Command(_ => new VoorbereidingAfrondenUseCase())
        .Event(ControlesJson.Default.ControleVoorbereid);

    private static ModuleBuilder Uitvoeren(this ModuleBuilder module, ControleParameters parameters) => module
        .Command(_ => new ControleUitvoerenUseCase(parameters))
        .Vorm(new ControleUitvoerenVorm())
        .Event(ControlesJson.Default.ControleUitgevoerd)
        .Command(_ => new BevindingVastleggenUseCase())
        .Vorm(new BevindingVastleggenVorm())
        .Event(ControlesJson.Default.BevindingVastgelegd)
        .Command(_ => new BevindingVerstrekkenUseCase())
        .Event(ControlesJson.Default.BevindingVerstrekt)
        .Command(_ => new ControleRapporterenUseCase())
        .Event(ControlesJson.Default.ControleGerapporteerd)
        .Command(_ => new ControleAfsluitenUseCase(parameters))
        .Event(ControlesJson.Default.ControleAfgesloten);

    private static ModuleBuilder Interventies(this ModuleBuilder module, ControleParameters parameters, TermijnKalender kalender) => module
        .Command(_ => new InterventieVoornemenUseCase())
        .Vorm(new InterventieVoornemenVorm())
        .Event(ControlesJson.Default.InterventieVoorgenomen)
        .Command(_ => new ZienswijzeVragenUseCase())
        .Event(ControlesJson.Default.ZienswijzeGevraagd)
        .Command(_ => new InterventieBesluitenUseCase(parameters, kalender))
        .Vorm(new InterventieBesluitenVorm())
        .Event(ControlesJson.Default.InterventieBesloten)
        .Command(_ => new InterventieUitvoerenUseCase())
        .Event(ControlesJson.Default.InterventieUitgevoerd)
        .Command(_ => new InterventieBeeindigenUseCase())
        .Event(ControlesJson.Default.InterventieBeeindigd)
        .Command(_ => new InterventieIntrekkenUseCase())
        .Vorm(new InterventieIntrekkenVorm())
        .Event(ControlesJson.Default.InterventieIngetrokken);
}
