using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Inzage;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Pga;

/// <summary>Hangs PGA in the house. The house provides an <see cref="ITriageTermijn"/>.</summary>
public static class PgaModule
{
    /// <summary>Adds PGA.</summary>
    /// <param name="module">The house.</param>
    /// <param name="instellingen">What the municipality set; the defaults when left out.</param>
    public static ModuleBuilder AddPga(this ModuleBuilder module, PgaInstellingen? instellingen = null)
    {
        var gekozen = instellingen ?? new PgaInstellingen();
        return module.Zaaktype(new PgaZaaktype(gekozen)).DossierUseCases(_ => new PgaRegels(gekozen))
            .Opdrachten(gekozen).Vormen().Gebeurtenissen().Json(PgaJson.Default);
    }

    private static ModuleBuilder Opdrachten(this ModuleBuilder module, PgaInstellingen instellingen) => module
        .Command(provider => new PgaAanmeldenUseCase(provider.GetRequiredService<ITriageTermijn>(), instellingen))
        .Command(_ => new TriageAfrondenUseCase(instellingen))
        .Command(_ => new InformatieplichtVoldoenUseCase())
        .Command(_ => new InformatieplichtUitstellenUseCase(instellingen))
        .Command(_ => new InformatieplichtLatenVervallenUseCase())
        .Command(_ => new StartgesprekVastleggenUseCase())
        .Command(_ => new PlanVoorleggenUseCase())
        .Command(_ => new PlanVaststellenUseCase(instellingen))
        .Command(_ => new PlanBijstellenUseCase())
        .Command(_ => new IncidentVastleggenUseCase())
        .Command(_ => new BesluitverzoekAfwijzenUseCase())
        .Command(_ => new OpschalenVragenUseCase())
        .Command(_ => new OpschalenUseCase())
        .Command(_ => new GegevensVerstrekkenUseCase())
        .Command(_ => new AfschalenVragenUseCase())
        .Command(_ => new AfschalenUseCase(instellingen))
        .Command(_ => new EvaluatieVastleggenUseCase(instellingen))
        .Command(_ => new UitvoeringHervattenUseCase())
        .Command(_ => new AfsluitingVoorstellenUseCase())
        .Command(_ => new CasusAfsluitenUseCase(instellingen))
        .Command(_ => new InBewaringNemenUseCase());

    private static ModuleBuilder Vormen(this ModuleBuilder module) => module
        .Vorm<PgaAanmelden>(new PgaAanmeldenVorm())
        .Vorm<TriageAfronden>(new TriageAfrondenVorm())
        .Vorm<InformatieplichtLatenVervallen>(new InformatieplichtLatenVervallenVorm())
        .Vorm<StartgesprekVastleggen>(new StartgesprekVastleggenVorm())
        .Vorm<PlanVoorleggen>(new BesluitVraagVorm<PlanVoorleggen>())
        .Vorm<PlanVaststellen>(new PlanVaststellenVorm())
        .Vorm<PlanBijstellen>(new PlanBijstellenVorm())
        .Vorm<IncidentVastleggen>(new IncidentVastleggenVorm())
        .Vorm<BesluitverzoekAfwijzen>(new BesluitverzoekAfwijzenVorm())
        .Vorm<OpschalenVragen>(new BesluitVraagVorm<OpschalenVragen>())
        .Vorm<Opschalen>(new OpschalenVorm())
        .Vorm<GegevensVerstrekken>(new GegevensVerstrekkenVorm())
        .Vorm<AfschalenVragen>(new BesluitVraagVorm<AfschalenVragen>())
        .Vorm<Afschalen>(new AfschalenVorm())
        .Vorm<EvaluatieVastleggen>(new EvaluatieVastleggenVorm())
        .Vorm<AfsluitingVoorstellen>(new AfsluitingVoorstellenVorm())
        .Vorm<CasusAfsluiten>(new CasusAfsluitenVorm());

    private static ModuleBuilder Gebeurtenissen(this ModuleBuilder module) => module
        .Event(PgaJson.Default.PgaAangemeld)
        .Event(PgaJson.Default.TriageGestart)
        .Event(PgaJson.Default.TriageGeaccepteerd)
        .Event(PgaJson.Default.TriageAfgewezen)
        .Event(PgaJson.Default.TriageDoorverwezen)
        .Event(PgaJson.Default.InformatieplichtVoldaan)
        .Event(PgaJson.Default.InformatieplichtUitgesteld)
        .Event(PgaJson.Default.InformatieplichtVervallen)
        .Event(PgaJson.Default.StartgesprekVastgelegd)
        .Event(PgaJson.Default.PlanVastgesteld)
        .Event(PgaJson.Default.PlanBijgesteld)
        .Event(PgaJson.Default.IncidentVastgelegd)
        .Event(PgaJson.Default.BesluitGevraagd)
        .Event(PgaJson.Default.BesluitverzoekAfgewezen)
        .Event(PgaJson.Default.OpschalingBesloten)
        .Event(PgaJson.Default.GegevensVerstrekt)
        .Event(PgaJson.Default.CasusOpgeschaald)
        .Event(PgaJson.Default.CasusAfgeschaald)
        .Event(PgaJson.Default.EvaluatieVastgelegd)
        .Event(PgaJson.Default.UitvoeringHervat)
        .Event(PgaJson.Default.AfsluitingVoorgesteld)
        .Event(PgaJson.Default.CasusAfgesloten)
        .Event(PgaJson.Default.NazorgGestart)
        .Event(PgaJson.Default.InBewaringGenomen);
}
