using System.Globalization;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>
/// Where the rows of the index are: the marks of one data subject in one dossier are numbered from 0 without gaps, a dossier points at its data subjects
/// and a data subject at its dossiers.
/// </summary>
internal static class Koppelrijen
{
    /// <summary>Puts the marks of a dossier in the place of those it had.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="betrokkenen">Whose texts it has as marks, whether they can still be opened or not.</param>
    /// <param name="kenmerken">The marks that could be made.</param>
    public static async ValueTask VervangAsync(
        Rows<KoppelRij> rows, DossierId dossier, IReadOnlySet<BetrokkeneId> betrokkenen, ILookup<BetrokkeneId, KoppelRij> kenmerken)
    {
        var wijzer = $"d-{dossier}";
        var eerder = (await rows.FindAsync(wijzer))?.Waar ?? [];
        var nu = betrokkenen.Select(betrokkene => betrokkene.ToString()).Order(StringComparer.Ordinal).ToList();
        foreach (var weg in eerder.Except(nu, StringComparer.Ordinal).ToList())
        {
            await WisAsync(rows, Sleutel(dossier.ToString(), weg), 0);
            await WijsAsync(rows, $"b-{weg}", waar => waar.Remove(dossier.ToString()));
        }

        foreach (var betrokkene in betrokkenen)
        {
            var nummer = 0;
            var sleutel = Sleutel(dossier.ToString(), betrokkene.ToString());
            foreach (var rij in kenmerken[betrokkene].DistinctBy(rij => rij.Kenmerk, StringComparer.Ordinal).OrderBy(rij => rij.Kenmerk, StringComparer.Ordinal))
            {
                rows.Put(sleutel(nummer++), rij);
            }

            if (eerder.Contains(betrokkene.ToString(), StringComparer.Ordinal))
            {
                await WisAsync(rows, sleutel, nummer);
            }

            await WijsAsync(rows, $"b-{betrokkene}", waar => waar.Add(dossier.ToString()));
        }

        await WijsAsync(rows, wijzer, waar =>
        {
            waar.Clear();
            waar.UnionWith(nu);
        });
    }

    /// <summary>Takes out the marks of a data subject whose key is gone. What points there stays, as it would come out of a rebuild.</summary>
    public static async ValueTask VernietigAsync(Rows<KoppelRij> rows, BetrokkeneId betrokkene)
    {
        foreach (var dossier in (await rows.FindAsync($"b-{betrokkene}"))?.Waar ?? [])
        {
            await WisAsync(rows, Sleutel(dossier, betrokkene.ToString()), 0);
        }
    }

    private static Func<int, string> Sleutel(string dossier, string betrokkene) =>
        nummer => string.Create(CultureInfo.InvariantCulture, $"k-{dossier}-{betrokkene}-{nummer}");

    private static async ValueTask WisAsync(Rows<KoppelRij> rows, Func<int, string> sleutel, int vanaf)
    {
        for (var nummer = vanaf; await rows.FindAsync(sleutel(nummer)) is not null; nummer++)
        {
            rows.Remove(sleutel(nummer));
        }
    }

    private static async ValueTask WijsAsync(Rows<KoppelRij> rows, string sleutel, Action<SortedSet<string>> wijzig)
    {
        var was = (await rows.FindAsync(sleutel))?.Waar ?? [];
        var waar = new SortedSet<string>(was, StringComparer.Ordinal);
        wijzig(waar);
        if (waar.Count == 0)
        {
            rows.Remove(sleutel);
        }
        else if (!waar.SequenceEqual(was))
        {
            rows.Put(sleutel, new KoppelRij { Waar = [.. waar] });
        }
    }
}
