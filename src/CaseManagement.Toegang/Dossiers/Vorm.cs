using System.Text.RegularExpressions;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Shapes that several commands share.</summary>
internal static partial class Vorm
{
    public const string OrganisatieMelding = "Vul een organisatie in van 2 tot 40 letters, cijfers, spaties, punten of streepjes.";

    public static bool IsGebruiker(GebruikerId gebruiker) => gebruiker.Value is { } naam && Gebruiker().IsMatch(naam);

    public static bool IsGebruikerOfNiemand(GebruikerId? gebruiker) => gebruiker is not { } iemand || IsGebruiker(iemand);

    public static bool IsOrganisatie(string? organisatie) => organisatie is not null && Organisatie().IsMatch(organisatie);

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{0,39}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Gebruiker();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 .-]{1,39}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Organisatie();
}
