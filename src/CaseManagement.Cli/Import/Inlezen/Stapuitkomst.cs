using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Turns what the house answers into findings of a line.</summary>
internal static class Stapuitkomst
{
    private const string AndersZelf = "Past dat niet in dit bestand, leg het dossier dan zelf vast.";

    public static Bevinding Weigering(Refusal refusal) => Weigering(refusal.RegelId, refusal.Melding, refusal.Advies);

    public static Bevinding Weigering(Uitkomst uitkomst) => Weigering(RegelId(uitkomst), Melding(uitkomst), uitkomst.Advies);

    public static Bevinding NietGezet(Inleesstap stap, Uitkomst uitkomst) => NietGezet(stap, RegelId(uitkomst), Melding(uitkomst), uitkomst.Advies);

    public static Bevinding NietGezet(Inleesstap stap, string regelId, string melding, string advies) => new(
        Ernst.Waarschuwing, regelId, null, $"{stap.AlsHetNietMag ?? $"De stap '{stap.Naam}' is niet gezet."} {melding}", advies);

    private static Bevinding Weigering(string regelId, string melding, string advies) =>
        Wpgcontrole.Weigering(regelId, melding) ?? new(Ernst.Weigering, regelId, null, melding, $"{advies} {AndersZelf}");

    private static string RegelId(Uitkomst uitkomst) => uitkomst.Soort is UitkomstSoort.Ongeldig ? ImportRegelId.Vorm : uitkomst.RegelId;

    private static string Melding(Uitkomst uitkomst) => uitkomst.Soort is UitkomstSoort.Ongeldig
        ? string.Join(' ', uitkomst.Fouten.Select(fout => fout.Melding).Distinct(StringComparer.Ordinal))
        : uitkomst.Melding;
}
