using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Opmaak;

namespace CaseManagement.Web.Pages.Formulieren;

/// <summary>A step as it stands on a page.</summary>
/// <param name="Formulier">The step.</param>
/// <param name="Actie">Where the form goes.</param>
/// <param name="Etag">What the page showed, as the API names it.</param>
/// <param name="Sleutel">Makes pressing the button twice once.</param>
internal sealed record Stapbeeld(Stapformulier Formulier, string Actie, string Etag, string Sleutel)
{
    public const string StapVeld = "stap";
    public const string EtagVeld = "etag";
    public const string SleutelVeld = "sleutel";

    /// <summary>What was tried and refused.</summary>
    public Stappoging? Poging { get; init; }

    /// <summary>Id of the heading.</summary>
    public string Id => Formulier.Opdracht;

    /// <summary>A field with what was filled in, and what is wrong with it.</summary>
    public Veld Veld(Stapveld veld) => new(
        veld.Naam, veld.Label, veld.Uitleg, veld.Soort is Veldsoort.Datum ? "date" : veld.Soort is Veldsoort.Tekstvak ? "4" : "text", Poging?.Velden[veld.Naam].ToString() ?? "", Fout(veld))
    {
        Voor = Formulier.Opdracht + "-",
    };

    /// <summary>Whether a choice was made.</summary>
    public bool IsGekozen(Stapveld veld, string waarde) => Poging?.Velden[veld.Naam].Contains(waarde) is true;

    private string? Fout(Stapveld veld) => Poging?.Probleem.Errors?.FirstOrDefault(fout => fout.Location == "/" + veld.Naam)?.Detail;
}

/// <summary>A step that was tried and refused.</summary>
/// <param name="Formulier">The step.</param>
/// <param name="Velden">What was filled in.</param>
/// <param name="Probleem">Why it was refused.</param>
internal sealed record Stappoging(Stapformulier Formulier, IFormCollection Velden, Probleem Probleem);
