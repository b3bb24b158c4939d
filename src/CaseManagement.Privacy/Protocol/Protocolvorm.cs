using System.Text.RegularExpressions;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Refused because there is no such version, or it is not where this step starts (<c>Concept → Vastgesteld → VanKracht → …</c>).</summary>
public sealed record ProtocolStaatDitNietToe() : Refusal(
    "OND-03", "Deze versie van het protocol bestaat niet of staat deze stap niet toe.",
    "Controleer de versie en haar status: concept, vastgesteld, bekendgemaakt, van kracht, ingetrokken of vervangen.");

/// <summary>What the commands of the protocol share.</summary>
internal static partial class Protocolvorm
{
    public const string Melding = "Vul een verwijzing in van ten hoogste 60 letters, cijfers en leestekens (. _ / -).";

    /// <summary>Steps that record a decision of the competent organs: by the burgemeester, or by the privacy officer with references.</summary>
    public static CommandPolicy Besluit(string pad) => new(pad, AuditActie.Besluiten, Recht.Metadata)
    {
        AlleenRollen = [Rol.Burgemeester, Rol.Privacyfunctionaris],
        RolRegel = "OND-03",
    };

    public static bool IsReferentie(string? tekst) => tekst is not null && Referentie().IsMatch(tekst);

    public static bool IsGemeenteblad(string? tekst) => tekst is not null && Gemeenteblad().IsMatch(tekst);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,59}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Referentie();

    [GeneratedRegex("^gmb-[0-9]{4}-[0-9]{1,8}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Gemeenteblad();
}
