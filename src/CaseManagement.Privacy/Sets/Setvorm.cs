using System.Text.RegularExpressions;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Sets;

/// <summary>Who may do what with a set, and the shapes that they share.</summary>
internal static partial class Setvorm
{
    public const string Codemelding = "Een code begint met een letter en heeft 2 tot 40 letters, cijfers en lage streepjes.";
    public const string Tekstmelding = "Vul een omschrijving in van ten hoogste 300 tekens.";
    public const string Inhoudmelding = "Vul de inhoud van de set in.";

    /// <summary>Who keeps the process and who checks it prepare the sets (§1.10).</summary>
    public static CommandPolicy Bewerken(string pad) => new(pad, AuditActie.Wijzigen, Recht.Metadata)
    {
        Opent = true,
        WijzigtOok = true,
        AlleenRollen = [Rol.Signaalcoordinator, Rol.Privacyfunctionaris],
        RolRegel = "OND-02",
    };

    public static CommandPolicy Aanbieden(string pad) => Bewerken(pad) with { Opent = false, WijzigtOok = false };

    /// <summary>A second person adopts; the FG advises and does not adopt (<c>OND-16</c>).</summary>
    public static CommandPolicy Vaststellen(string pad) => new(pad, AuditActie.Besluiten, Recht.Metadata)
    {
        AlleenRollen = [Rol.Signaalcoordinator, Rol.Privacyfunctionaris, Rol.Burgemeester],
        RolRegel = "OND-02",
    };

    public static bool IsCode(string? tekst) => tekst is not null && Code().IsMatch(tekst);

    public static bool IsTekst(string? tekst) => tekst is { Length: > 0 and <= 300 } && !string.IsNullOrWhiteSpace(tekst);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{1,39}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Code();
}
