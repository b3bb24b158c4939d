using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CaseManagement.Web.Pages;

/// <summary>The trail for who supervises it: who, what, whom (a pseudonym), on which basis, and what was refused.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="clock">Tells which days are counted when nobody says.</param>
[Vraagvelden("gebruiker", "dossier", "betrokkene", "van", "tot", "resultaat", "pagina")]
internal sealed class InzageregisterModel(Vraagloket loket, IClock clock) : Pagina(loket)
{
    private const string Pad = "/inzageregister";
    private const int DagenGeteld = 30;
    private static readonly string[] Filtervelden = ["gebruiker", "dossier", "betrokkene", "van", "tot", "resultaat"];

    /// <summary>The fields of the filter, with their errors.</summary>
    public Invoerlezer Invoer { get; private set; } = null!;

    /// <summary>The rows; <see langword="null"/> when the filter cannot be read.</summary>
    public AuditPagina? Regels { get; private set; }

    /// <summary>First day of which refusals are counted: that of the filter, or thirty days before the last.</summary>
    public LocalDate GeteldVan { get; private set; }

    /// <summary>Last day of which refusals are counted: that of the filter, or today.</summary>
    public LocalDate GeteldTot { get; private set; }

    /// <summary>What was refused in those days.</summary>
    public Weigeringen? Weigeringen { get; private set; }

    /// <summary>The results that can be chosen.</summary>
    public static IReadOnlyList<ToegangsResultaat> Resultaten { get; } = Enum.GetValues<ToegangsResultaat>();

    public async Task<PageResult> OnGetAsync()
    {
        Invoer = new Invoerlezer(Request.Query);
        var vraag = Lees(Invoer);
        GeteldTot = vraag.Tot ?? new Moment(clock.GetCurrentInstant()).Vandaag;
        GeteldVan = vraag.Van ?? GeteldTot.PlusDays(-DagenGeteld);

        // Asked first, also with a bad filter: whoever may not come here gets no form either.
        Weigeringen = await VraagAsync<WeigeringenTellen, Weigeringen>(new WeigeringenTellen(GeteldVan, GeteldTot));
        if (Weigeringen is not null && Invoer.Fouten.Count == 0)
        {
            Regels = await VraagAsync<AuditregelsZoeken, AuditPagina>(vraag);
        }
        else if (Weigeringen is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    /// <summary>A text field of the filter.</summary>
    public Veld Veld(string naam, string label, string uitleg, string soort = "text") =>
        new(naam, label, uitleg, soort, Invoer.Ruw(naam), Invoer.Fouten.GetValueOrDefault(naam));

    /// <summary>The same filter on another page.</summary>
    public string Blad(int bladzijde) => Invoer.Bladadres(Pad, bladzijde, Filtervelden);

    private static AuditregelsZoeken Lees(Invoerlezer invoer)
    {
        var vraag = new AuditregelsZoeken
        {
            Gebruiker = invoer.Lees(p => p.Tekst("gebruiker") is { } gebruiker ? new GebruikerId(gebruiker.ToLowerInvariant()) : (GebruikerId?)null),
            Dossier = invoer.Lees(p => p.Tekst("dossier")),
            Betrokkene = invoer.Lees(p => p.IdOfNull("betrokkene") is { } betrokkene ? new BetrokkeneId(betrokkene.Value) : (BetrokkeneId?)null),
            Resultaat = invoer.Lees(p => p.Keuze<ToegangsResultaat>("resultaat")),
            Van = invoer.Lees(p => p.Datum("van")),
            Tot = invoer.Lees(p => p.Datum("tot")),
            Pagina = invoer.Lees(p => p.Getal("pagina", 1, 1, 100_000)),
        };
        if (vraag.Van > vraag.Tot)
        {
            invoer.Fout("tot", Periode.Omgekeerd);
        }

        return vraag;
    }
}
