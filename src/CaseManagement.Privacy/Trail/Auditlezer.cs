using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads the trail, newest first: the indexes tell where, the log tells what (ADR 0015).</summary>
/// <param name="groepen">The index by who, what, outcome and time.</param>
/// <param name="dossiers">The index by dossier.</param>
/// <param name="betrokkenen">The index by data subject.</param>
/// <param name="bron">The log.</param>
public sealed class Auditlezer(
    IReadModel<Auditgroep> groepen, IReadModel<Auditdossier> dossiers, IReadModel<Auditbetrokkene> betrokkenen, IAuditbron bron)
{
    private readonly Auditzoeker zoeker = new(groepen, dossiers, betrokkenen);

    /// <summary>A page of rows, and one more when there is one.</summary>
    internal async Task<RowPage<Auditregel>> PaginaAsync(
        Auditfilter filter, BetrokkeneId? betrokkene, int overslaan, int aantal, CancellationToken cancellation)
    {
        var (rijen, positie) = await ZoekAsync(filter, betrokkene, overslaan, aantal + 1, cancellation);
        return new RowPage<Auditregel>(rijen, positie);
    }

    /// <summary>Hands over all rows that fit, newest first, and keeps none; answers the log position that the index reflected.</summary>
    internal async Task<long> DoorloopAsync(Auditfilter filter, Action<Auditregel> neem, CancellationToken cancellation)
    {
        var positie = long.MaxValue;
        await foreach (var plek in zoeker.Zoek(filter, betrokkene: null, cancellation))
        {
            positie = Math.Min(positie, plek.Stand);
            await foreach (var regel in RegelsAsync([.. plek.Plaatsen.Distinct()], cancellation))
            {
                if (filter.Past(regel))
                {
                    neem(regel);
                }
            }
        }

        return positie;
    }

    private async Task<(List<Auditregel> Rijen, long Positie)> ZoekAsync(
        Auditfilter filter, BetrokkeneId? betrokkene, int overslaan, int aantal, CancellationToken cancellation)
    {
        var gevonden = new List<Auditregel>();
        var positie = long.MaxValue;
        await foreach (var plek in zoeker.Zoek(filter, betrokkene, cancellation))
        {
            positie = Math.Min(positie, plek.Stand);
            if (plek.IsPrecies && plek.Plaatsen.Count <= overslaan)
            {
                overslaan -= plek.Plaatsen.Count;
                continue;
            }

            await foreach (var regel in RegelsAsync([.. plek.Plaatsen.Distinct()], cancellation))
            {
                if (!filter.Past(regel) || overslaan-- > 0)
                {
                    continue;
                }

                overslaan = 0;
                gevonden.Add(regel);
                if (gevonden.Count == aantal)
                {
                    return (gevonden, positie);
                }
            }
        }

        return (gevonden, positie);
    }

    private async IAsyncEnumerable<Auditregel> RegelsAsync(
        IReadOnlyList<long> posities, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var @event in bron.LeesAsync(posities, cancellation))
        {
            foreach (var regel in Auditspoor.Regels(@event).Reverse())
            {
                yield return regel;
            }
        }
    }
}
