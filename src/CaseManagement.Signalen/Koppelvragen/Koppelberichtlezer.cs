using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>Finds the notices that nobody saw to yet, as far as somebody may know of them.</summary>
/// <param name="rijen">The comparisons.</param>
/// <param name="dossiers">The dossiers as they are now.</param>
/// <param name="reader">Opens what is hidden.</param>
internal sealed class Koppelberichtlezer(IReadModel<KoppelberichtRij> rijen, IDossierregister dossiers, IPersonalTextReader reader)
{
    private const int Bladzijde = 1000;

    /// <summary>The notices for this person, in no order.</summary>
    public async Task<List<KoppelberichtInzage>> VoorAsync(GebruikerId kijker, CancellationToken cancellation)
    {
        var berichten = new List<KoppelberichtInzage>();
        foreach (var rij in await AlleAsync(cancellation))
        {
            var tekst = reader.Reveal(rij.VoorToezicht);
            if (Koppelbevinding.LeesToezicht(tekst).Count > 0 && await dossiers.ActueelAsync("signaal", rij.Signaal, cancellation) is { } signaal
                && await Koppelberichten.VoorAsync(signaal, tekst, kijker, dossiers, cancellation) is { Count: > 0 } treffers)
            {
                berichten.Add(new KoppelberichtInzage(rij.Signaal, signaal.Code, rij.Vraag, rij.GesteldOp, rij.GesteldDoor.Value, treffers));
            }
        }

        return berichten;
    }

    private async Task<List<KoppelberichtRij>> AlleAsync(CancellationToken cancellation)
    {
        var alle = new List<KoppelberichtRij>();
        while (true)
        {
            var blad = await rijen.QueryAsync(new RowQuery { Limit = Bladzijde, Offset = alle.Count }, cancellation);
            alle.AddRange(blad.Rows);
            if (blad.Rows.Count < Bladzijde)
            {
                return alle;
            }
        }
    }
}
