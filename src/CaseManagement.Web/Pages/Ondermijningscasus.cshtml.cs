using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Tijdlijn;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Pages.Verlopen;

namespace CaseManagement.Web.Pages;

/// <summary>The course of one case of ondermijning, with what happened to its signal for who may see that too.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
internal sealed class OndermijningscasusModel(Vraagloket loket, Opdrachtloket opdrachten) : Verlooppagina(loket, opdrachten)
{
    public override string Pad => "ondermijningscasussen";

    public override string Soort => "casus";

    public override string HetDossier => "de casus";

    protected override Task<(Standbeeld? Stand, string? GeenToegang)> VraagStandAsync(Peilmoment? op) => StandVanAsync<OndermijningsCasus, CasusInzage>(op);

    protected override async Task<StappenInzage?> VraagStappenAsync()
    {
        var stappen = await VraagAsync<CasusstappenInzien, StappenInzage>(new CasusstappenInzien(Id));
        BiedStappen(stappen, "ondermijningscasus", Adres("stappen"));
        return stappen;
    }

    protected override Task<TijdlijnInzage?> VraagTijdlijnAsync(bool metInhoud) =>
        VraagAsync<CasustijdlijnInzien, TijdlijnInzage>(new CasustijdlijnInzien(Id, metInhoud));
}
