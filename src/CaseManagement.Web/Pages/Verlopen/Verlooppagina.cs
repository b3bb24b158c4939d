using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Tijdlijn;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages.Verlopen;

/// <summary>
/// The course of one dossier of ondermijning, a part at a time: a part that is not opened is not looked at, and so not recorded.
/// </summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
[Deur.Vraagvelden("deel", "op", "inhoud", GedaanVeld)]
internal abstract class Verlooppagina(Vraagloket loket, Opdrachtloket opdrachten) : Stappagina(loket, opdrachten)
{
    private const string StandDeel = "stand";
    private const string TijdlijnDeel = "tijdlijn";
    private readonly Vraagloket loket = loket;

    /// <summary>The parts with their names, in order.</summary>
    public virtual IReadOnlyList<(string Deel, string Naam)> Delen { get; } =
        [(StandDeel, "Stand"), ("stappen", "Stappen"), (TijdlijnDeel, "Tijdlijn"), ("verstrekkingen", "Verstrekkingen")];

    /// <summary>Plural noun of the address, as in the API.</summary>
    public abstract string Pad { get; }

    /// <summary>What it is, such as <c>signaal</c>.</summary>
    public abstract string Soort { get; }

    /// <summary>What it is with its article, such as <c>het signaal</c>.</summary>
    public abstract string HetDossier { get; }

    /// <summary>The dossier.</summary>
    public DossierId Id { get; private set; }

    /// <summary>The part that is shown.</summary>
    public string Deel { get; private set; } = StandDeel;

    /// <summary>What was filled in, with its errors.</summary>
    public Invoerlezer Invoer { get; private set; } = null!;

    /// <summary>The state, now or on a day.</summary>
    public Standbeeld? Toen { get; private set; }

    /// <summary>The steps of the dossier.</summary>
    public StappenInzage? Stappen { get; private set; }

    /// <summary>The steps of its case, when it is not the case itself.</summary>
    public StappenInzage? Casusstappen { get; protected set; }

    /// <summary>The timeline.</summary>
    public TijdlijnInzage? Tijdlijn { get; private set; }

    /// <summary>Whether texts stand in the timeline.</summary>
    public bool MetInhoud { get; private set; }

    /// <summary>The ledger.</summary>
    public VerstrekkingPagina? Verstrekkingen { get; private set; }

    /// <summary>The code of the dossier, when the part tells it.</summary>
    public string? Code => Toen?.Kop.Code ?? Stappen?.Code ?? Tijdlijn?.Dossiers.FirstOrDefault(dossier => dossier.Id == Id)?.Code;

    /// <summary>Title of the page: what, and which part.</summary>
    public string Titel => $"{char.ToUpperInvariant(Soort[0])}{Soort[1..]}{(Code is { } code ? $" {code}" : "")}: "
        + Delen.First(deel => deel.Deel == Deel).Naam.ToLowerInvariant();

    /// <summary>Address of a part.</summary>
    public string Adres(string deel) => $"/{Pad}/{Id}?deel={deel}";

    public async Task<IActionResult> OnGetAsync(string id)
    {
        Invoer = new Invoerlezer(Request.Query);
        if (!DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier))
        {
            return NotFound();
        }

        Id = dossier;
        Deel = Invoer.Keuze("deel", Delen.Select(deel => deel.Deel)) ?? StandDeel;
        Invoer.HoortBij("op", Deel is StandDeel, "Een dag hoort bij deel=stand.");
        Invoer.HoortBij("inhoud", Deel is TijdlijnDeel, "Inhoud hoort bij deel=tijdlijn.");
        LeesGedaan(dossier);
        await ToonAsync(Deel);
        return Page();
    }

    public Task<IActionResult> OnPostStapAsync(string id) => DossierId.TryParse(id, CultureInfo.InvariantCulture, out var dossier)
        ? ZetAsync(dossier, $"/{Pad}/{dossier}?deel=stappen", () => OnGetAsync(id))
        : Task.FromResult<IActionResult>(NotFound());

    /// <summary>Offers the forms of the steps that the caller can do now.</summary>
    /// <param name="stappen">The steps.</param>
    /// <param name="categorie">What the operations of the dossier begin with.</param>
    /// <param name="pagina">The page of the dossier, with its parameters.</param>
    protected void BiedStappen(StappenInzage? stappen, string categorie, string pagina)
    {
        foreach (var stap in (stappen?.Stappen ?? []).Where(stap => stap.VoorU is { Mag: true }).Select(stap => stap.Stap).Distinct(StringComparer.Ordinal))
        {
            Bied(Stapboek.Vind($"{categorie}-{stap}"), Etag, pagina);
        }
    }

    /// <summary>Asks for the state, now or at a moment.</summary>
    protected abstract Task<(Standbeeld? Stand, string? GeenToegang)> VraagStandAsync(Peilmoment? op);

    /// <summary>Asks for the steps.</summary>
    protected abstract Task<StappenInzage?> VraagStappenAsync();

    /// <summary>Asks for the timeline.</summary>
    protected abstract Task<TijdlijnInzage?> VraagTijdlijnAsync(bool metInhoud);

    /// <summary>Asks what a part shows.</summary>
    protected virtual async Task ToonAsync(string deel)
    {
        switch (deel)
        {
            case "stappen":
                Stappen = await VraagStappenAsync();
                break;
            case TijdlijnDeel:
                MetInhoud = Invoer.Keuze("inhoud", ["true", "false"]) == "true";
                Tijdlijn = await VraagTijdlijnAsync(MetInhoud);
                break;
            case "verstrekkingen":
                await VerstrekkingenAsync();
                break;
            default:
                await StandAsync();
                break;
        }
    }

    /// <summary>Shows the state of now, or that there is nothing to see.</summary>
    protected async Task StandVanNuAsync()
    {
        (Toen, var reden) = await VraagStandAsync(null);
        if (Toen is null)
        {
            Weiger(reden!);
        }
    }

    private async Task StandAsync()
    {
        var dag = Invoer.Lees(velden => velden.Datum("op"));
        if (dag is { } op)
        {
            (Toen, var reden) = await VraagStandAsync(Peilmoment.Van(op));
            if (Toen is not null)
            {
                return;
            }

            Invoer.Fout("op", reden!);
        }

        // A day that is refused is explained; whoever may not see the dossier at all is told no more than on any other day.
        await StandVanNuAsync();
        if (Toen is not null && Invoer.Fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private async Task VerstrekkingenAsync()
    {
        Verstrekkingen = await VraagAsync<VerstrekkingenInzien, VerstrekkingPagina>(new VerstrekkingenInzien { Signaal = Id, Aantal = 100 });

        // A ledger without lines does not tell that there is such a dossier.
        if (Verstrekkingen is { Totaal: 0 })
        {
            await StandVanNuAsync();
        }
    }

    /// <summary>Asks for the state of a case type.</summary>
    protected async Task<(Standbeeld? Stand, string? GeenToegang)> StandVanAsync<TState, TView>(Peilmoment? op)
        where TState : class
        where TView : class
    {
        var (stand, reden) = await loket.VraagAsync<DossierStand<TState>, StandInzage<TView>>(HttpContext, new DossierStand<TState>(Id, op));
        return (stand is null ? null : new Standbeeld(stand.Kop, stand.Inhoud, stand.Wisten), reden);
    }
}

/// <summary>A state as a page shows it.</summary>
/// <param name="Kop">Code, type, state and dates.</param>
/// <param name="Inhoud">The view of the case type; only for a reader.</param>
/// <param name="Wisten">What was known; only for who sees the whole.</param>
internal sealed record Standbeeld(DossierKop Kop, object? Inhoud, Kennis? Wisten)
{
    /// <summary>The privacy checks of a signal.</summary>
    public IReadOnlyList<PrivacycheckInzage> Privacychecks => (Inhoud as SignaalInzage)?.Privacychecks ?? [];
}
