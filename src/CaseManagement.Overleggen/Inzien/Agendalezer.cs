using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>The agenda of a meeting as it is now: composed from the cases while it is open, and as it was frozen afterwards.</summary>
/// <param name="lezer">Finds earlier meetings.</param>
/// <param name="register">The overviews of the cases.</param>
internal sealed class Agendalezer(OverlegLezer lezer, IDossierregister register)
{
    /// <summary>The items with the case as it is now, in order. A meeting without a day has none.</summary>
    public async Task<IReadOnlyList<AgendapuntNu>> LeesAsync(Overleg overleg, OverlegReeks reeks, CancellationToken cancellation)
    {
        if (overleg.IsGesloten)
        {
            return await BevrorenAsync(overleg, cancellation);
        }

        if (overleg.Planning is null)
        {
            return [];
        }

        var (voorstel, dossiers) = await BepaalAsync(overleg, reeks, cancellation);
        var perId = dossiers.ToDictionary(dossier => dossier.Id);
        return [.. voorstel.Punten.Select(punt => new AgendapuntNu(punt, perId[punt.Dossier]))];
    }

    /// <summary>The cases on the agenda. While there is no day there is no agenda, and every case of the type counts.</summary>
    public async Task<IReadOnlyList<DossierOverzicht>> DossiersAsync(Overleg overleg, OverlegReeks reeks, CancellationToken cancellation) =>
        overleg is { IsGesloten: false, Planning: null }
            ? await register.VoorOverlegAsync(overleg.Type, cancellation)
            : [.. (await LeesAsync(overleg, reeks, cancellation)).Select(item => item.Dossier)];

    /// <summary>What the rules put on the agenda now.</summary>
    public async Task<(AgendaVoorstel Voorstel, IReadOnlyList<DossierOverzicht> Dossiers)> BepaalAsync(
        Overleg overleg, OverlegReeks reeks, CancellationToken cancellation)
    {
        var gegevens = await lezer.GegevensAsync(overleg, reeks, cancellation);
        var dossiers = await register.VoorOverlegAsync(overleg.Type, cancellation);
        return (Agendabepaling.Bepaal(gegevens, dossiers), dossiers);
    }

    // A case that is no longer there is not shown: the agenda must not remember what was destroyed. Nor is one that may not be shared now.
    private async Task<IReadOnlyList<AgendapuntNu>> BevrorenAsync(Overleg overleg, CancellationToken cancellation)
    {
        var punten = new List<AgendapuntNu>(overleg.Punten.Count);
        var heeftProtocol = await lezer.HeeftProtocolAsync(cancellation);
        foreach (var punt in overleg.Punten)
        {
            if (await register.FindAsync(punt.Dossier, cancellation) is { } dossier && (heeftProtocol || dossier.Agendering?.VereistProtocol != true))
            {
                punten.Add(new AgendapuntNu(punt, dossier));
            }
        }

        return punten;
    }
}

/// <summary>An item with the case as it is now: who may attend can have become narrower since the agenda was frozen.</summary>
/// <param name="Punt">The item.</param>
/// <param name="Dossier">The case now.</param>
internal sealed record AgendapuntNu(Agendapunt Punt, DossierOverzicht Dossier);
