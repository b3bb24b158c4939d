using CaseManagement.Meldingen;
using CaseManagement.Web.Deur;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseManagement.Web.Pages;

/// <summary>
/// The form with which anybody reports without saying who he is (<c>SEED-05</c>). It works without script and without a cookie; the code is shown in the
/// answer to the form itself, because an address or a cookie would keep it.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class MeldpuntModel(Meldpuntdeur deur, Meldpuntloket loket, Meldpuntsleutel sleutel) : PageModel
{
    /// <summary>What it can be about, in the words of the form.</summary>
    public static IReadOnlyList<(MeldingSoort Soort, string Tekst)> Soorten { get; } =
    [
        (MeldingSoort.Ondermijning, "Ondermijning: drugs, witwassen, uitbuiting, vreemde bedrijvigheid"),
        (MeldingSoort.Woonoverlast, "Overlast van een woning of van buren"),
        (MeldingSoort.OnbegrepenGedrag, "Iemand die zich verward of onbegrepen gedraagt"),
        (MeldingSoort.Zorgmelding, "Zorgen over iemand"),
        (MeldingSoort.OpenbareRuimte, "Iets op straat of in het park"),
    ];

    /// <summary>What was filled in, to show it again when something is wrong.</summary>
    public Formulier Formulier { get; private set; } = Formulier.Leeg;

    /// <summary>What is wrong.</summary>
    public Probleem? Probleem { get; private set; }

    /// <summary>The receipt code, once the report was received.</summary>
    public string? Code { get; private set; }

    /// <summary>The mark of this form.</summary>
    public string Merk { get; } = sleutel.NieuwFormulier();

    /// <summary>Whether the reporter says that somebody is in danger or hurt at home: then help comes first, again.</summary>
    public bool HeeftNood => Formulier["gevaar"] == "ja" || Formulier["huiselijk"] == "ja";

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            Formulier = await deur.LaatFormulierAsync(HttpContext);
            Probleem = deur.Verlopen(Formulier);
            if (Probleem is null)
            {
                (Code, Probleem) = await loket.MeldAsync(HttpContext, Formulier, Formulier[Formulier.Merk]);
            }
        }
        catch (FormulierException fout)
        {
            (Probleem, Formulier) = (fout.Probleem, fout.Gelezen);
        }

        Response.StatusCode = Probleem?.Status ?? StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>A text field as it stands.</summary>
    public Veld Veld(string naam, string label, string uitleg, int regels) => new(
        naam, label, uitleg, regels.ToString(System.Globalization.CultureInfo.InvariantCulture), Formulier[naam], FoutVan(naam));

    /// <summary>What is wrong with a field, or <see langword="null"/>.</summary>
    public string? FoutVan(string naam) => Probleem?.Errors?.FirstOrDefault(fout => fout.Location == "/" + naam)?.Detail;
}
