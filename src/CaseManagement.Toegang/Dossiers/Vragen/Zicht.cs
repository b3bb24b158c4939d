using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>A dossier that the caller may know of, with the rights on it.</summary>
/// <param name="Overzicht">The dossier.</param>
/// <param name="Recht">At least <see cref="Recht.Metadata"/> in effect.</param>
internal sealed record Zichtbaar(DossierOverzicht Overzicht, Recht Recht)
{
    public bool MagLezen => Recht.HasFlag(Recht.Lezen);
}

/// <summary>Leaves out of a list what the caller may not know of: the list, its count and its pages never tell of the rest (I7).</summary>
internal static class Zicht
{
    public static async Task<IReadOnlyList<Zichtbaar>> FilterAsync(
        Toegangscontrole controle, Aanroep aanroep, IEnumerable<DossierOverzicht> dossiers, CancellationToken cancellation)
    {
        var zichtbaar = new List<Zichtbaar>();
        foreach (var dossier in dossiers)
        {
            var oordeel = await controle.BeoordeelAsync(aanroep, dossier, Recht.Metadata, cancellation);
            if (oordeel.IsVerleend)
            {
                zichtbaar.Add(new Zichtbaar(dossier, oordeel.Recht));
            }
        }

        return zichtbaar;
    }

    /// <summary>The data subjects about whom a list tells: whoever may read a dossier sees its indication, and that is about all of them.</summary>
    public static IReadOnlyList<BetrokkeneId> Getoond(IEnumerable<Zichtbaar> lijst) =>
        [.. lijst.Where(dossier => dossier.MagLezen && dossier.Overzicht.Aanduiding is not null)
            .SelectMany(dossier => dossier.Overzicht.Betrokkenen).Select(betrokkene => betrokkene.Id).Distinct()];
}
