using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Signalen.Tijdlijn;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>The course of one signal, a part at a time: a part that is not opened is not looked at, and so not recorded.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class SignaalModel(Vraagloket loket) : Pagina(loket)
{
    private const string Stand = "stand";
    private readonly Vraagloket loket = loket;

    /// <summary>The parts with their names, in order.</summary>
    public static IReadOnlyList<(string Deel, string Naam)> Delen { get; } =
        [(Stand, "Stand"), ("stappen", "Stappen"), ("tijdlijn", "Tijdlijn"), ("verstrekkingen", "Verstrekkingen"), ("privacychecks", "Privacychecks")];

    /// <summary>The signal.</summary>
    public DossierId Id { get; private set; }

    /// <summary>The part that is shown.</summary>
    public string Deel { get; private set; } = Stand;

    /// <summary>What was filled in, with its errors.</summary>
    public Invoerlezer Invoer { get; private set; } = null!;

    /// <summary>Why the day that was asked is refused, in Dutch.</summary>
    public string? Geweigerd { get; private set; }

    /// <summary>The state, now or on a day.</summary>
    public StandInzage<SignaalInzage>? Toen { get; private set; }

    /// <summary>The steps of the signal.</summary>
    public StappenInzage? Stappen { get; private set; }

    /// <summary>The steps of its case.</summary>
    public StappenInzage? Casusstappen { get; private set; }

    /// <summary>The timeline.</summary>
    public TijdlijnInzage? Tijdlijn { get; private set; }

    /// <summary>Whether texts stand in the timeline.</summary>
    public bool MetInhoud { get; private set; }

    /// <summary>The ledger.</summary>
    public VerstrekkingPagina? Verstrekkingen { get; private set; }

    /// <summary>The code of the signal, when the part tells it.</summary>
    public string? Code => Toen?.Kop.Code ?? Stappen?.Code ?? Tijdlijn?.Dossiers[0].Code;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        Invoer = new Invoerlezer(Request.Query);
        if (!DossierId.TryParse(id, CultureInfo.InvariantCulture, out var signaal))
        {
            return NotFound();
        }

        Id = signaal;
        Deel = Delen.Any(deel => deel.Deel == Invoer.Ruw("deel")) ? Invoer.Ruw("deel") : Stand;
        await (Deel switch
        {
            "stappen" => StappenAsync(),
            "tijdlijn" => TijdlijnAsync(),
            "verstrekkingen" => VerstrekkingenAsync(),
            "privacychecks" => ChecksAsync(),
            _ => StandAsync(),
        });
        return Page();
    }

    private async Task StandAsync()
    {
        var dag = Invoer.Lees(velden => velden.Datum("op"));
        if (Invoer.Fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        (Toen, var reden) = await loket.VraagAsync<DossierStand<SignaalDossier>, StandInzage<SignaalInzage>>(
            HttpContext, new DossierStand<SignaalDossier>(Id, dag is { } op ? Peilmoment.Van(op) : null));
        if (Toen is not null || dag is null)
        {
            ToonOfWeiger(Toen, reden);
            return;
        }

        // A day that is refused is explained; whoever may not see the signal at all is told no more than on any other day.
        (Toen, var geen) = await loket.VraagAsync<DossierStand<SignaalDossier>, StandInzage<SignaalInzage>>(HttpContext, new DossierStand<SignaalDossier>(Id, null));
        ToonOfWeiger(Toen, geen);
        if (Toen is not null)
        {
            Geweigerd = reden;
            Invoer.Fout("op", reden!);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private async Task StappenAsync()
    {
        Stappen = await VraagAsync<SignaalstappenInzien, StappenInzage>(new SignaalstappenInzien(Id));
        if (Stappen?.Casus is { } casus)
        {
            (Casusstappen, _) = await loket.VraagAsync<CasusstappenInzien, StappenInzage>(HttpContext, new CasusstappenInzien(casus));
        }
    }

    private async Task TijdlijnAsync()
    {
        MetInhoud = Invoer.Ruw("inhoud") == "true";
        Tijdlijn = await VraagAsync<SignaaltijdlijnInzien, TijdlijnInzage>(new SignaaltijdlijnInzien(Id, MetInhoud));
    }

    private async Task VerstrekkingenAsync() =>
        Verstrekkingen = await VraagAsync<VerstrekkingenInzien, VerstrekkingPagina>(new VerstrekkingenInzien { Signaal = Id, Aantal = 100 });

    private async Task ChecksAsync()
    {
        Toen = await VraagAsync<DossierStand<SignaalDossier>, StandInzage<SignaalInzage>>(new DossierStand<SignaalDossier>(Id, null));
        if (Toen is not null)
        {
            (Stappen, _) = await loket.VraagAsync<SignaalstappenInzien, StappenInzage>(HttpContext, new SignaalstappenInzien(Id));
        }
    }

    private void ToonOfWeiger(object? antwoord, string? reden)
    {
        if (antwoord is null)
        {
            Weiger(reden!);
        }
    }
}
