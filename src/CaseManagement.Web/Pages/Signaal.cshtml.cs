using CaseManagement.Signalen;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Tijdlijn;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Pages.Verlopen;

namespace CaseManagement.Web.Pages;

/// <summary>The course of one signal, with the steps of its case.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
internal sealed class SignaalModel(Vraagloket loket, Opdrachtloket opdrachten) : Verlooppagina(loket, opdrachten)
{
    private const string Checks = "privacychecks";
    private readonly Vraagloket loket = loket;
    private StappenInzage? wachtend;

    public override IReadOnlyList<(string Deel, string Naam)> Delen => [.. base.Delen, (Checks, "Privacychecks")];

    public override string Pad => "signalen";

    public override string Soort => "signaal";

    public override string HetDossier => "het signaal";

    /// <summary>The privacy checks that are not done yet.</summary>
    public IEnumerable<Stapregel> Wachtend => (wachtend?.Stappen ?? [])
        .Where(stap => stap.Stap.StartsWith("PrivacyCheck", StringComparison.Ordinal) && stap.Stand is not Stapstand.Gedaan);

    protected override async Task ToonAsync(string deel)
    {
        if (deel is not Checks)
        {
            await base.ToonAsync(deel);
            return;
        }

        await StandVanNuAsync();
        if (Toen is not null)
        {
            (wachtend, _) = await loket.VraagAsync<SignaalstappenInzien, StappenInzage>(HttpContext, new SignaalstappenInzien(Id));
        }
    }

    protected override Task<(Standbeeld? Stand, string? GeenToegang)> VraagStandAsync(Peilmoment? op) => StandVanAsync<SignaalDossier, SignaalInzage>(op);

    protected override async Task<StappenInzage?> VraagStappenAsync()
    {
        var stappen = await VraagAsync<SignaalstappenInzien, StappenInzage>(new SignaalstappenInzien(Id));
        BiedStappen(stappen, "signaal", Adres("stappen"));
        if (stappen?.Casus is { } casus)
        {
            (Casusstappen, _) = await loket.VraagAsync<CasusstappenInzien, StappenInzage>(HttpContext, new CasusstappenInzien(casus));
            BiedStappen(Casusstappen, "ondermijningscasus", $"/ondermijningscasussen/{casus}?deel=stappen");
        }

        return stappen;
    }

    protected override Task<TijdlijnInzage?> VraagTijdlijnAsync(bool metInhoud) =>
        VraagAsync<SignaaltijdlijnInzien, TijdlijnInzage>(new SignaaltijdlijnInzien(Id, metInhoud));
}
