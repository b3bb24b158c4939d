using System.Net;
using System.Text.RegularExpressions;
using CaseManagement.Tests.Host.Vraagparameters;

namespace CaseManagement.Tests.Host.Formulieren;

/// <summary>Fills in a form of a step as it stands on a page, and presses its button.</summary>
internal static partial class Stapinvuller
{
    /// <summary>The form of a step on a page: where it goes, and what stands hidden in it.</summary>
    public static async Task<(string Actie, Dictionary<string, string> Velden)> FormulierAsync(this Paginabezoek bezoek, string pad, string stap)
    {
        var (_, pagina) = await bezoek.OpenAsync(pad);
        var formulier = Assert.Single(Formulier().Matches(pagina), gevonden => gevonden.Value.Contains($"value=\"{stap}\"", StringComparison.Ordinal)).Value;
        return (Actie().Match(formulier).Groups["pad"].Value, Verborgen().Matches(formulier).ToDictionary(veld => veld.Groups["naam"].Value, veld => veld.Groups["waarde"].Value));
    }

    /// <summary>Opens the page, fills in the form and sends it.</summary>
    public static async Task<(HttpStatusCode Status, string Tekst)> ZetAsync(this Paginabezoek bezoek, string pad, string stap, params (string Naam, string Waarde)[] velden)
    {
        var (actie, formulier) = await bezoek.FormulierAsync(pad, stap);
        foreach (var (naam, waarde) in velden)
        {
            formulier[naam] = waarde;
        }

        return await bezoek.VerstuurAsync(pad, actie, formulier);
    }

    [GeneratedRegex("<form method=\"post\" action=\".*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Formulier();

    [GeneratedRegex("action=\"(?<pad>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Actie();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<naam>[a-z]+)\" value=\"(?<waarde>.*?)\"[ />]", RegexOptions.None, 1000)]
    private static partial Regex Verborgen();
}
