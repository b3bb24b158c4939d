using System.Text.Json.Nodes;
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
using CaseManagement.Toegang.Dossiers.Vragen;
using MediatR;
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
            .Aanleidingen()
            .Uitvoeren(parameters)
            .Interventies(parameters, kalender)
            .Query(p => new JaarplanVragenUseCase(
                p.GetRequiredService<IDossierregister>(), p.GetRequiredService<Toegangscontrole>(), p.GetRequiredService<Lader<IntegraleControle>>(), parameters))
            .Json(ControlesJson.Default);
    }

    private static ModuleBuilder Plannen(this ModuleBuilder module, ControleParameters parameters) => module
        .Command(p => new ControlePlannenUseCase(Feiten(p), p.GetRequiredService<Toegangscontrole>(), p.GetServices<IZaaktype>()))
        .Vorm(new ControlePlannenVorm())
        .Event(ControlesJson.Default.ControleGepland, ZonderProtocol)
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
        .Command(p => new Check2BUitvoerenUseCase(Feiten(p)))
        .Vorm(new Check2BUitvoerenVorm())
        .Event(ControlesJson.Default.Check2BUitgevoerd)
        .Event(ControlesJson.Default.Check2BVastgelegd)
        .Command(p => new VoorbereidingAfrondenUseCase(Feiten(p)))
        .Event(ControlesJson.Default.ControleVoorbereid, ZonderProtocol);

    // What lies behind a control is looked at before every step that shares or carries out, and before anybody looks.
    private static ModuleBuilder Aanleidingen(this ModuleBuilder module)
    {
        module.Services.AddSingleton<Feitenlezer>();
        module.Services.AddSingleton<IDossierpoort<IntegraleControle>, Deelnamepoort>();
        module.Services.AddTransient<Aanleidingwacht>();
        module.Services.AddTransient<
            IPipelineBehavior<Vraag<DossierInzien<IntegraleControle>, DossierInzage<ControleInzage>>, Antwoord<DossierInzage<ControleInzage>>>, NalopenVoorInzage>();
        module.Services.AddTransient<IPipelineBehavior<Vraag<JaarplanVragen, ControleJaarplan>, Antwoord<ControleJaarplan>>, NalopenVoorJaarplan>();
        module.Services.AddTransient<IPipelineBehavior<Opdracht<IntegraleControle, DeelnemerUitnodigen, UitnodigingFeiten>, Uitkomst>, NalopenVoorUitnodiging>();
        return module
            .SysteemCommand(p => new AanleidingNalopenUseCase(Feiten(p)))
            .Event(ControlesJson.Default.AanleidingVervallen)
            .Command(p => new ControleVoortzettenUseCase(Feiten(p)))
            .Vorm(new ControleVoortzettenVorm())
            .Event(ControlesJson.Default.ControleVoortgezet);
    }

    private static Feitenlezer Feiten(IServiceProvider provider) => provider.GetRequiredService<Feitenlezer>();

    // Version 1 did not keep the protocol of the step; what was recorded then says nothing of it.
    private static JsonObject ZonderProtocol(JsonObject versie1) => versie1;

    private static ModuleBuilder Uitvoeren(this ModuleBuilder module, ControleParameters parameters) => module
        .Command(p => new ControleUitvoerenUseCase(Feiten(p), parameters))
        .Vorm(new ControleUitvoerenVorm())
        .Event(ControlesJson.Default.ControleUitgevoerd, ZonderProtocol)
        .Command(p => new BevindingVastleggenUseCase(Feiten(p)))
        .Vorm(new BevindingVastleggenVorm())
        .Event(ControlesJson.Default.BevindingVastgelegd)
        .Command(p => new BevindingVerstrekkenUseCase(Feiten(p)))
        .Event(ControlesJson.Default.BevindingVerstrekt)
        .Command(_ => new ControleRapporterenUseCase())
        .Event(ControlesJson.Default.ControleGerapporteerd)
        .Command(_ => new ControleAfsluitenUseCase(parameters))
        .Event(ControlesJson.Default.ControleAfgesloten);

    private static ModuleBuilder Interventies(this ModuleBuilder module, ControleParameters parameters, TermijnKalender kalender) => module
        .Command(p => new InterventieVoornemenUseCase(Feiten(p)))
        .Vorm(new InterventieVoornemenVorm())
        .Event(ControlesJson.Default.InterventieVoorgenomen)
        .Command(p => new ZienswijzeVragenUseCase(Feiten(p)))
        .Vorm(new ZienswijzeVragenVorm())
        .Event(ControlesJson.Default.ZienswijzeGevraagd)
        .Command(p => new InterventieBesluitenUseCase(Feiten(p), parameters, kalender))
        .Vorm(new InterventieBesluitenVorm())
        .Event(ControlesJson.Default.InterventieBesloten)
        .Command(p => new InterventieUitvoerenUseCase(Feiten(p)))
        .Event(ControlesJson.Default.InterventieUitgevoerd)
        .Command(p => new VerlengingVoornemenUseCase(Feiten(p)))
        .Vorm(new VerlengingVoornemenVorm())
        .Event(ControlesJson.Default.VerlengingVoorgenomen)
        .Command(p => new SluitingVerlengenUseCase(Feiten(p), parameters, kalender))
        .Vorm(new SluitingVerlengenVorm())
        .Event(ControlesJson.Default.SluitingVerlengd)
        .Command(p => new SluitingOpheffenUseCase(Feiten(p)))
        .Vorm(new SluitingOpheffenVorm())
        .Event(ControlesJson.Default.SluitingOpgeheven)
        .Command(p => new InterventieBeeindigenUseCase(Feiten(p)))
        .Event(ControlesJson.Default.InterventieBeeindigd)
        .Command(p => new InterventieIntrekkenUseCase(Feiten(p)))
        .Vorm(new InterventieIntrekkenVorm())
        .Event(ControlesJson.Default.InterventieIngetrokken);
}
