using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Bibob.Werkvoorraad;
using CaseManagement.Toegang.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Bibob;

/// <summary>Hangs the Bibob module in the house; nothing but the host refers to it (<c>BIB-52</c>).</summary>
public static class BibobModule
{
    /// <summary>Registers the screening with its use cases, its column of the matrix and its work list.</summary>
    /// <param name="module">The house.</param>
    /// <param name="kalender">The legal calendar, with the equated days of the configuration (TRM-02).</param>
    public static ModuleBuilder AddBibob(this ModuleBuilder module, TermijnKalender kalender)
    {
        return module
            .Zaaktype(new BibobZaaktype(kalender))
            .DossierUseCases(_ => new BibobRegels())
            .Stappen()
            .Vormen()
            .Events()
            .Query(services => new BibobWerkvoorraadUseCase(
                services.GetRequiredService<IDossierregister>(), services.GetRequiredService<Toegangscontrole>(),
                services.GetRequiredService<Lader<BibobScreening>>(), kalender))
            .Query(services => new BibobVergunningInzageUseCase(
                services.GetRequiredService<IDossierregister>(), services.GetRequiredService<Toegangscontrole>(),
                services.GetRequiredService<Lader<BibobScreening>>(), services.GetRequiredService<IPersonalTextReader>()))
            .Json(BibobJson.Default);
    }

    private static ModuleBuilder Stappen(this ModuleBuilder module) => module
        .Command(_ => new BibobScreeningAanmakenUseCase())
        .Command(_ => new RelatieToevoegenUseCase())
        .Command(_ => new BehandelaarWijzigenUseCase())
        .Command(_ => new TipVastleggenUseCase())
        .Command(_ => new VragenformulierUitreikenUseCase())
        .Command(_ => new VragenformulierOntvangenUseCase())
        .Command(_ => new RappellerenUseCase())
        .Command(_ => new AanvullingVragenUseCase())
        .Command(_ => new AanvullingOntvangenUseCase())
        .Command(_ => new WeigeringInvullenVaststellenUseCase())
        .Command(_ => new EigenOnderzoekStartenUseCase())
        .Command(_ => new BronRaadplegenUseCase())
        .Command(_ => new EigenOnderzoekAfrondenUseCase())
        .Command(_ => new LbbAdviesVragenUseCase())
        .Command(_ => new LbbAanvullendeVragenOntvangenUseCase())
        .Command(_ => new LbbAanvullendeVragenBeantwoordenUseCase())
        .Command(_ => new LbbTermijnVerlengenUseCase())
        .Command(_ => new LbbAdviesOntvangenUseCase())
        .Command(_ => new LbbWeigeringVastleggenUseCase())
        .Command(_ => new LbbTermijnverloopVaststellenUseCase())
        .Command(_ => new VergewistoetsUitvoerenUseCase())
        .Command(_ => new ConclusieVaststellenUseCase())
        .Command(_ => new VoornemenVerzendenUseCase())
        .Command(_ => new ZienswijzeOntvangenUseCase())
        .Command(_ => new ZienswijzeTermijnverloopVaststellenUseCase())
        .Command(_ => new BesluitNemenUseCase())
        .Command(_ => new BesluitVastleggenUseCase())
        .Command(_ => new MotiveringVrijgevenUseCase())
        .Command(_ => new TerugtrekkenUseCase())
        .Command(_ => new RegisterMeldenUseCase())
        .Command(_ => new TerugtrekkingMeldenUseCase())
        .Command(_ => new RegisterNietVanToepassingVerklarenUseCase())
        .Command(_ => new GeheimVerstrekkenUseCase())
        .Command(_ => new AfsluitenUseCase());

    private static ModuleBuilder Vormen(this ModuleBuilder module) => module
        .Vorm<BibobScreeningAanmaken>(new BibobScreeningAanmakenVorm())
        .Vorm<RelatieToevoegen>(new RelatieToevoegenVorm())
        .Vorm<TipVastleggen>(new TipVastleggenVorm())
        .Vorm<AanvullingVragen>(new AanvullingVragenVorm())
        .Vorm<WeigeringInvullenVaststellen>(new WeigeringInvullenVaststellenVorm())
        .Vorm<BronRaadplegen>(new BronRaadplegenVorm())
        .Vorm<EigenOnderzoekAfronden>(new EigenOnderzoekAfrondenVorm())
        .Vorm<LbbAdviesVragen>(new LbbAdviesVragenVorm())
        .Vorm<LbbAanvullendeVragenOntvangen>(new LbbAanvullendeVragenOntvangenVorm())
        .Vorm<LbbAdviesOntvangen>(new LbbAdviesOntvangenVorm())
        .Vorm<LbbWeigeringVastleggen>(new LbbWeigeringVastleggenVorm())
        .Vorm<VergewistoetsUitvoeren>(new VergewistoetsUitvoerenVorm())
        .Vorm<ConclusieVaststellen>(new ConclusieVaststellenVorm())
        .Vorm<ZienswijzeOntvangen>(new ZienswijzeOntvangenVorm())
        .Vorm<MotiveringVrijgeven>(new MotiveringVrijgevenVorm())
        .Vorm<Terugtrekken>(new TerugtrekkenVorm())
        .Vorm<RegisterMelden>(new RegisterMeldenVorm())
        .Vorm<TerugtrekkingMelden>(new TerugtrekkingMeldenVorm())
        .Vorm<RegisterNietVanToepassingVerklaren>(new RegisterNietVanToepassingVerklarenVorm())
        .Vorm<GeheimVerstrekken>(new GeheimVerstrekkenVorm())
        .Vorm<BesluitNemen>(new BesluitgegevensVorm<BesluitNemen>())
        .Vorm<BesluitVastleggen>(new BesluitgegevensVorm<BesluitVastleggen>());

    private static ModuleBuilder Events(this ModuleBuilder module) => module
        .Event(BibobJson.Default.ScreeningAangemaakt)
        .Event(BibobJson.Default.RelatieToegevoegd)
        .Event(BibobJson.Default.BehandelaarsGewijzigd)
        .Event(BibobJson.Default.LbbAdviesAangevraagd)
        .Event(BibobJson.Default.LbbAanvullendeVragenGesteld)
        .Event(BibobJson.Default.LbbAanvullendeVragenBeantwoord)
        .Event(BibobJson.Default.LbbTermijnVerlengd)
        .Event(BibobJson.Default.LbbAdviesBinnengekomen)
        .Event(BibobJson.Default.LbbAdviesGeweigerd)
        .Event(BibobJson.Default.LbbTermijnVerstreken)
        .Event(BibobJson.Default.VergewistoetsUitgevoerd)
        .Event(BibobJson.Default.BesluitGenomen)
        .Event(BibobJson.Default.MotiveringVrijgegeven)
        .Event(BibobJson.Default.AanvraagTeruggetrokken)
        .Event(BibobJson.Default.ConclusieVastgesteld)
        .Event(BibobJson.Default.VoornemenVerzonden)
        .Event(BibobJson.Default.ZienswijzeBinnengekomen)
        .Event(BibobJson.Default.ZienswijzeTermijnVerstreken)
        .Event(BibobJson.Default.VragenformulierUitgereikt)
        .Event(BibobJson.Default.RappelVerzonden)
        .Event(BibobJson.Default.VragenformulierBinnengekomen)
        .Event(BibobJson.Default.AanvullingGevraagd)
        .Event(BibobJson.Default.AanvullingBinnengekomen)
        .Event(BibobJson.Default.InvullenGeweigerd)
        .Event(BibobJson.Default.GeheimVerstrekt)
        .Event(BibobJson.Default.EigenOnderzoekGestart)
        .Event(BibobJson.Default.BronGeraadpleegd, BronGeraadpleegd.ZonderOpenHash)
        .Event(BibobJson.Default.EigenOnderzoekAfgerond)
        .Event(BibobJson.Default.TipVastgelegd)
        .Event(BibobJson.Default.InRegisterGemeld)
        .Event(BibobJson.Default.RegisterNietVanToepassing)
        .Event(BibobJson.Default.ScreeningAfgesloten);
}
