using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Privacy.Trail;

/// <summary>A stretch of positions that may fit, newest first.</summary>
/// <param name="Plaatsen">The positions, descending.</param>
/// <param name="IsPrecies">Whether every row of them is known to fit, without reading it.</param>
/// <param name="Stand">The log position that the index reflected.</param>
internal sealed record Auditplek(IReadOnlyList<long> Plaatsen, bool IsPrecies, long Stand);

/// <summary>Finds positions in the three indexes of the trail, stretch by stretch, from new to old.</summary>
/// <param name="groepen">By who, what, outcome and time.</param>
/// <param name="dossiers">By dossier.</param>
/// <param name="betrokkenen">By data subject.</param>
internal sealed class Auditzoeker(IReadModel<Auditgroep> groepen, IReadModel<Auditdossier> dossiers, IReadModel<Auditbetrokkene> betrokkenen)
{
    private const int Begin = 64;
    private const int Grootste = 8192;

    /// <summary>Positions of which the rows may fit; the index that leaves the fewest goes first.</summary>
    public IAsyncEnumerable<Auditplek> Zoek(Auditfilter filter, BetrokkeneId? betrokkene, CancellationToken cancellation) => (betrokkene, filter.Dossier) switch
    {
        ({ } wie, _) => Verwijzingen(betrokkenen, wie.Value, cancellation),
        (_, { } dossier) => Verwijzingen(dossiers, dossier.Value, cancellation),
        _ => Groepen(filter, cancellation),
    };

    private static async IAsyncEnumerable<Auditplek> Verwijzingen<TRow>(
        IReadModel<TRow> index, Guid van, [EnumeratorCancellation] CancellationToken cancellation)
        where TRow : class, IAuditverwijzing<TRow>
    {
        // A row is never removed and a new one has the highest key: from old to new, what comes in meanwhile moves nothing.
        var rijen = new List<TRow>();
        for (var stand = long.MaxValue; ;)
        {
            var blad = await index.QueryAsync(new RowQuery { Where = RowCondition.KeyStartsWith(Auditverwijzing.Begin(van)), Offset = rijen.Count }, cancellation);
            rijen.AddRange(blad.Rows);
            stand = Math.Min(stand, blad.Position);
            if (blad.Rows.Count < new RowQuery().Limit)
            {
                rijen.Reverse();
                yield return new Auditplek([.. rijen.SelectMany(rij => rij.Plaatsen.Posities.Reverse())], false, stand);
                yield break;
            }
        }
    }

    /// <summary>Whole stretches only: a stretch that a page of the index cuts off comes with the next page.</summary>
    private async IAsyncEnumerable<Auditplek> Groepen(Auditfilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (onder, aantal) = (long.MaxValue, Begin);
        while (true)
        {
            var vraag = new RowQuery
            {
                Where = [.. filter.Voorwaarden(), new("blok", RowOperator.LessThan, onder)],
                OrderBy = "blok",
                Descending = true,
                Limit = aantal,
            };
            var blad = await groepen.QueryAsync(vraag, cancellation);
            var isLaatste = blad.Rows.Count < aantal;
            var afgekapt = isLaatste ? -1 : blad.Rows[^1].Blok;
            foreach (var blok in blad.Rows.Where(groep => groep.Blok > afgekapt).GroupBy(groep => groep.Blok))
            {
                // Rows of an earlier version serve until they are built again; there an act stands as often as it had dossiers.
                yield return new Auditplek(
                    [.. blok.SelectMany(groep => groep.Plaatsen.Posities).Distinct().OrderDescending()], blok.All(filter.OmvatTijd), blad.Position);
            }

            if (isLaatste)
            {
                yield return new Auditplek([], true, blad.Position);
                yield break;
            }

            (onder, aantal) = (afgekapt + 1, Math.Min(aantal * 4, Grootste));
        }
    }
}
