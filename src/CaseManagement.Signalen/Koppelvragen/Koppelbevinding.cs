using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Toegang.Koppelen;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>What a comparison found, parted into what the asker may be told and what only supervision may see; both written in constant length.</summary>
internal static class Koppelbevinding
{
    private const int Blok = 1024;
    private const int MeesteVerwijzingen = 12;

    /// <summary>What is told: which kind is shared, with which case type, and whom to ask. No dossier, no number.</summary>
    public static string Antwoord(Koppelvondst vondst, GebruikerId vrager) => Schrijf(vondst.Treffers
        .Where(rij => !rij.IsVerborgenVoor(vrager))
        .Select(rij => $"{rij.Soort} {rij.Zaaktype} {rij.Vraagbaak}"));

    /// <summary>What is hidden from the asker: which kind is shared with which dossier. More than twelve is told as twelve.</summary>
    public static string VoorToezicht(Koppelvondst vondst, GebruikerId vrager) => Schrijf(vondst.Treffers
        .Where(rij => rij.IsVerborgenVoor(vrager))
        .Select(rij => $"{rij.Soort} {rij.Zaaktype} {rij.Dossier}")
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MeesteVerwijzingen));

    /// <summary>Reads what was told; empty once the key of the signal was destroyed.</summary>
    public static IReadOnlyList<(Kenmerksoort Soort, string Zaaktype, Rol Vraagbaak)> LeesAntwoord(string? tekst) =>
        [.. Lees(tekst).Select(delen => (Enum.Parse<Kenmerksoort>(delen[0]), delen[1], Enum.Parse<Rol>(delen[2])))];

    /// <summary>Reads what is for supervision.</summary>
    public static IReadOnlyList<(Kenmerksoort Soort, string Zaaktype, DossierId Dossier)> LeesToezicht(string? tekst) =>
        [.. Lees(tekst).Select(delen => (Enum.Parse<Kenmerksoort>(delen[0]), delen[1], DossierId.Parse(delen[2], null)))];

    private static IEnumerable<string[]> Lees(string? tekst) =>
        (tekst ?? "").Split('\n').Select(regel => regel.TrimEnd().Split(' ')).Where(delen => delen.Length == 3);

    private static string Schrijf(IEnumerable<string> regels)
    {
        var tekst = string.Join('\n', regels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return tekst.PadRight(Math.Max(1, (tekst.Length + Blok - 1) / Blok) * Blok);
    }
}
