using System.Globalization;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// Holds the newest signed head against the log before anything is written or signed: a log that is gone, cut off or replaced would otherwise be
/// gone on with, and the head that tells it would be signed over.
/// </summary>
internal static class Hoofdbewaking
{
    /// <summary>Refuses a log that does not reach the newest signed head, or differs from it there. An unsigned or untrusted line counts too: <c>casus verify</c> judges it.</summary>
    /// <exception cref="Beheerfout">The log is not the one that was signed.</exception>
    public static async Task CheckHoofdenAsync(this IServiceProvider huis, CancellationToken cancellation)
    {
        var opties = huis.GetRequiredService<CasusOpties>();
        var hoofden = Bewijs.Hoofden(opties).Read().Select(regel => regel.Head).OfType<SignedHead>().ToList();
        var positie = hoofden.Select(hoofd => hoofd.Position).DefaultIfEmpty().Max();
        if (positie == 0)
        {
            return;
        }

        // Opening the store would make an empty log where there is none.
        if (opties.Store == Opslag.Sqlite && !File.Exists(Path.Combine(opties.Directory, SqliteEventStore.FileName)))
        {
            throw Fout(opties, positie, $"in {opties.Directory} staat geen logboek ({SqliteEventStore.FileName})");
        }

        var store = huis.GetRequiredService<IEventStore>();
        var einde = (await store.ReadHeadAsync(cancellation)).Position;
        if (einde < positie)
        {
            throw Fout(opties, positie, string.Create(CultureInfo.InvariantCulture, $"het logboek eindigt bij positie {einde}"));
        }

        var opgeslagen = await store.ReadAllAsync(positie - 1, 1, cancellation);
        if (opgeslagen.Count == 0 || hoofden.Exists(hoofd => hoofd.Position == positie && !Past(hoofd, opgeslagen[0])))
        {
            throw Fout(opties, positie, "op die positie bevat het logboek iets anders");
        }
    }

    private static bool Past(SignedHead hoofd, StoredEvent opgeslagen) =>
        opgeslagen.Position == hoofd.Position && string.Equals(hoofd.Hash, Convert.ToHexStringLower(opgeslagen.Hash.Span), StringComparison.Ordinal);

    private static Beheerfout Fout(CasusOpties opties, long positie, string verschil) => Beheerfout.Logboek(string.Create(
        CultureInfo.InvariantCulture,
        $"Het logboek is niet het logboek dat is ondertekend: positie {positie} is ondertekend ({Bewijs.Hoofden(opties).FileName}), maar {verschil}. Er is niets geschreven of ondertekend. ")
        + "Behandel dit als beveiligingsincident (BIO2 8.15.05): laat de bestanden zoals ze zijn, kijk met casus verify wat ontbreekt en zet een reservekopie terug met casus restore en --heads. "
        + (opties.Store == Opslag.Sqlite
            ? "Staat vast dat de gebeurtenissen verloren zijn, geef dan ook --accept-loss."
            : $"Deze opslag is een server: zet diens reservekopie terug. Staat vast dat de gebeurtenissen verloren zijn, verplaats dan in hoofden/ de regels na het einde van het logboek van {opties.Tenant}.jsonl naar {opties.Tenant}.vervallen.jsonl, en leg dat vast (docs/operations.md)."));
}
