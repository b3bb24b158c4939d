using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>The register on the log: one person is folded from the stream, so that a withdrawn role is gone at once; the list is a read model.</summary>
/// <param name="lader">Folds one person.</param>
/// <param name="rijen">All people.</param>
public sealed class Medewerkersregister(Lader<Medewerker> lader, IReadModel<MedewerkerRij> rijen) : IMedewerkers
{
    private const int Bladzijde = 5000;

    /// <inheritdoc/>
    public async Task<MedewerkerRij?> FindAsync(GebruikerId gebruiker, CancellationToken cancellation) =>
        (await lader.LaadAsync(Medewerker.IdVan(gebruiker), cancellation)).State?.AlsRij();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MedewerkerRij>> AlleAsync(CancellationToken cancellation)
    {
        var alle = new List<MedewerkerRij>();
        while (true)
        {
            var query = new RowQuery { OrderBy = "gebruiker", Limit = Bladzijde, Offset = alle.Count };
            var blad = await rijen.QueryAsync(query, cancellation);
            alle.AddRange(blad.Rows);
            if (blad.Rows.Count < Bladzijde)
            {
                return alle;
            }
        }
    }
}
