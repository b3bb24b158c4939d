using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Dossiers.Register;

/// <summary>The register of dossiers on the read model <c>dossiers</c>. Knows nothing of rights: callers ask the policy engine.</summary>
/// <param name="zaaktypen">The case types of the house.</param>
/// <param name="rijen">The rows.</param>
/// <param name="streams">For overviews that must be current.</param>
public sealed class Dossierregister(IEnumerable<IZaaktype> zaaktypen, IReadModel<DossierRij> rijen, IStreamReader streams) : IDossierregister
{
    private const int Bladzijde = 5000;
    private readonly Dictionary<string, IZaaktype> perNaam = zaaktypen.ToDictionary(zaaktype => zaaktype.Naam, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<DossierOverzicht?> ActueelAsync(string zaaktype, DossierId id, CancellationToken cancellation)
    {
        if (!perNaam.TryGetValue(zaaktype, out var soort))
        {
            return null;
        }

        var events = await streams.ReadAsync(StreamName.Of(zaaktype, id.ToString()), cancellation: cancellation);
        return events.Aggregate((object?)null, (state, @event) => soort.Evolve(state, @event.Body)) is { } state ? soort.Overzicht(id, state) : null;
    }

    /// <inheritdoc/>
    public async Task<DossierOverzicht?> FindAsync(DossierId id, CancellationToken cancellation) =>
        (await rijen.FindAsync(id.ToString(), cancellation))?.Overzicht;

    /// <summary>The overview with this code, or <see langword="null"/>.</summary>
    public async Task<DossierOverzicht?> MetCodeAsync(string code, CancellationToken cancellation) =>
        (await rijen.QueryAsync(new RowQuery { Where = [new("code", RowOperator.Equal, code)], Limit = 1 }, cancellation)).Rows
        .Select(rij => rij.Overzicht).FirstOrDefault();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DossierOverzicht>> VanZaaktypeAsync(string zaaktype, bool alleenActief, CancellationToken cancellation) =>
        (await StandVanAsync(zaaktype, alleenActief ? true : null, cancellation)).Dossiers;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DossierOverzicht>> VoorOverlegAsync(string overlegType, CancellationToken cancellation) =>
        (await AlleAsync([new("overleg_type", RowOperator.Equal, overlegType), Actief(true)], cancellation)).Dossiers;

    /// <summary>All overviews of a case type in order of opening, with the log position that they reflect.</summary>
    /// <param name="zaaktype">Name of the case type.</param>
    /// <param name="actief">Only active or only ended cases; <see langword="null"/> for both.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<RegisterStand> StandVanAsync(string zaaktype, bool? actief, CancellationToken cancellation)
    {
        var soort = new RowCondition("zaaktype", RowOperator.Equal, zaaktype);
        return AlleAsync(actief is { } keuze ? [soort, Actief(keuze)] : [soort], cancellation);
    }

    private static RowCondition Actief(bool actief) => new("actief", RowOperator.Equal, actief ? 1L : 0L);

    private async Task<RegisterStand> AlleAsync(IReadOnlyList<RowCondition> where, CancellationToken cancellation)
    {
        var gevonden = new List<DossierOverzicht>();
        for (var positie = long.MaxValue; ;)
        {
            var query = new RowQuery { Where = where, OrderBy = "code", Limit = Bladzijde, Offset = gevonden.Count };
            var blad = await rijen.QueryAsync(query, cancellation);
            gevonden.AddRange(blad.Rows.Select(rij => rij.Overzicht));
            positie = Math.Min(positie, blad.Position);
            if (blad.Rows.Count < Bladzijde)
            {
                // A row that moved while turning the page is met twice; it counts once.
                return new RegisterStand(
                    [.. gevonden.DistinctBy(overzicht => overzicht.Id).OrderBy(overzicht => overzicht.GeopendOp).ThenBy(overzicht => overzicht.Code, StringComparer.Ordinal)],
                    positie);
            }
        }
    }
}

/// <summary>Overviews as the read model had them.</summary>
/// <param name="Dossiers">The overviews, in order of the day of opening; on one day in order of code, which tells nothing.</param>
/// <param name="Positie">The log position that they reflect at least.</param>
public sealed record RegisterStand(IReadOnlyList<DossierOverzicht> Dossiers, long Positie);
