using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>What the trail tells of a supply or a privacy check, in a sentence: to whom, on which check, what was allowed and what refused.</summary>
internal static class Duidingtekst
{
    public static string Van(Auditduiding duiding) => string.Join("; ", Delen(duiding));

    private static IEnumerable<string> Delen(Auditduiding duiding)
    {
        if (duiding.Ontvanger is { } ontvanger)
        {
            yield return $"aan {Woorden.Van(ontvanger)}";
        }

        if (duiding.CheckId is { } check)
        {
            yield return Woorden.VanCode(check);
        }

        if (duiding.Toegestaan.Count > 0)
        {
            yield return $"toegestaan: {Opsomming(duiding.Toegestaan)}";
        }

        if (duiding.Geweigerd.Count > 0)
        {
            yield return $"geweigerd: {Opsomming(duiding.Geweigerd)}";
        }
    }

    private static string Opsomming(IReadOnlyList<string> codes) =>
        string.Join(", ", codes.Select(code => string.Join(" - ", code.Split(" - ").Select(Woorden.Van))));
}
