using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads the trail, newest first.</summary>
/// <param name="regels">The trail.</param>
/// <param name="betrokkenen">The index by data subject.</param>
public sealed class Auditlezer(IReadModel<Auditregel> regels, IReadModel<Auditbetrokkene> betrokkenen)
{
    private const int Bladzijde = 5000;

    /// <summary>A page of rows, and one more when there is one.</summary>
    internal async Task<RowPage<Auditregel>> PaginaAsync(
        Auditfilter filter, BetrokkeneId? betrokkene, int overslaan, int aantal, CancellationToken cancellation)
    {
        if (betrokkene is { } wie)
        {
            var (alle, positie) = await OverAsync(wie, filter, cancellation);
            return new RowPage<Auditregel>([.. alle.Skip(overslaan).Take(aantal + 1)], positie);
        }

        var query = new RowQuery
        {
            Where = filter.Voorwaarden(),
            OrderBy = "positie",
            Descending = true,
            Offset = overslaan,
            Limit = aantal + 1,
        };
        return await regels.QueryAsync(query, cancellation);
    }

    /// <summary>All rows that fit.</summary>
    internal Task<(List<Auditregel> Rijen, long Positie)> AlleAsync(Auditfilter filter, CancellationToken cancellation) =>
        AlleAsync(regels, filter.Voorwaarden(), cancellation);

    private async Task<(List<Auditregel> Rijen, long Positie)> OverAsync(BetrokkeneId betrokkene, Auditfilter filter, CancellationToken cancellation)
    {
        var (plaatsen, positie) = await AlleAsync(betrokkenen, [new("betrokkene", RowOperator.Equal, betrokkene.ToString())], cancellation);
        var gevonden = new List<Auditregel>();
        foreach (var plaats in plaatsen)
        {
            var (rijen, stand) = await AlleAsync(regels, [new("positie", RowOperator.Equal, plaats.Positie)], cancellation);
            gevonden.AddRange(rijen.Where(filter.Past));
            positie = Math.Min(positie, stand);
        }

        return (gevonden, positie);
    }

    private static async Task<(List<TRow> Rijen, long Positie)> AlleAsync<TRow>(
        IReadModel<TRow> model, IReadOnlyList<RowCondition> voorwaarden, CancellationToken cancellation)
        where TRow : class
    {
        var gevonden = new List<TRow>();
        for (var positie = long.MaxValue; ;)
        {
            // From old to new while turning pages: what is added meanwhile comes last and moves nothing.
            var query = new RowQuery { Where = voorwaarden, OrderBy = "positie", Offset = gevonden.Count, Limit = Bladzijde };
            var blad = await model.QueryAsync(query, cancellation);
            gevonden.AddRange(blad.Rows);
            positie = Math.Min(positie, blad.Position);
            if (blad.Rows.Count < Bladzijde)
            {
                gevonden.Reverse();
                return (gevonden, positie);
            }
        }
    }
}
