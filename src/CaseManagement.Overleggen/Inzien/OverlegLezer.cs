using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Finds meetings and their neighbours. Details are folded from their stream; which ones there are comes from the read models.</summary>
/// <param name="overleggen">Folds a meeting.</param>
/// <param name="reeksen">Folds a series.</param>
/// <param name="rijen">The list of meetings.</param>
/// <param name="reeksRijen">The list of series.</param>
/// <param name="protocollen">Whether signals may be shared now.</param>
/// <param name="clock">What now is.</param>
internal sealed class OverlegLezer(
    Lader<Overleg> overleggen,
    Lader<OverlegReeks> reeksen,
    IReadModel<OverlegRij> rijen,
    IReadModel<ReeksRij> reeksRijen,
    IProtocolregister protocollen,
    IClock clock)
{
    private const int Alle = 10_000;

    public Task<Geladen<Overleg>> OverlegAsync(DossierId id, CancellationToken cancellation) => overleggen.LaadAsync(id, cancellation);

    /// <summary>Whether a protocol on sharing signals is in force at this moment (<c>OND-01</c>).</summary>
    public async Task<bool> HeeftProtocolAsync(CancellationToken cancellation) =>
        await protocollen.OpAsync(clock.GetCurrentInstant(), cancellation) is not null;

    public async Task<OverlegReeks> ReeksAsync(DossierId id, CancellationToken cancellation) =>
        (await reeksen.LaadAsync(id, cancellation)).State ?? throw new InvalidOperationException("A meeting refers to a series that is not there.");

    public async Task<OverlegReeks?> VindReeksAsync(DossierId id, CancellationToken cancellation) =>
        (await reeksen.LaadAsync(id, cancellation)).State;

    public async Task<ReeksRij?> ReeksVanTypeAsync(string type, CancellationToken cancellation) =>
        (await reeksRijen.QueryAsync(
            new RowQuery { Where = [new(ReeksenProjectie.TypeKolom, RowOperator.Equal, type)], Limit = 1 }, cancellation)).Rows is [var rij]
            ? rij
            : null;

    public Task<RowPage<ReeksRij>> ReeksenAsync(CancellationToken cancellation) =>
        reeksRijen.QueryAsync(new RowQuery { OrderBy = ReeksenProjectie.TypeKolom, Limit = Alle }, cancellation);

    /// <summary>Meetings of a type (or all) in a period, in order of date, lapsed ones included.</summary>
    public Task<RowPage<OverlegRij>> LijstAsync(string? type, LocalDate? van, LocalDate? totEnMet, CancellationToken cancellation)
    {
        List<RowCondition> waar = [];
        if (type is not null)
        {
            waar.Add(new(OverleggenProjectie.TypeKolom, RowOperator.Equal, type));
        }

        if (van is { } eerste)
        {
            waar.Add(new(OverleggenProjectie.DatumKolom, RowOperator.AtLeast, OverleggenProjectie.Getal(eerste)));
        }

        if (totEnMet is { } laatste)
        {
            waar.Add(new(OverleggenProjectie.DatumKolom, RowOperator.LessThan, OverleggenProjectie.Getal(laatste.PlusDays(1))));
        }

        return rijen.QueryAsync(new RowQuery { Where = waar, OrderBy = OverleggenProjectie.DatumKolom, Limit = Alle }, cancellation);
    }

    /// <summary>Effective meetings of a type on or after a day, the first first.</summary>
    public Task<IReadOnlyList<OverlegRij>> VanafAsync(string type, LocalDate dag, int aantal, CancellationToken cancellation) =>
        EffectiefAsync(type, new(OverleggenProjectie.DatumKolom, RowOperator.AtLeast, OverleggenProjectie.Getal(dag)), false, aantal, cancellation);

    /// <summary>Effective meetings of a type before a day, the latest first.</summary>
    public Task<IReadOnlyList<OverlegRij>> VoorAsync(string type, LocalDate dag, int aantal, CancellationToken cancellation) =>
        EffectiefAsync(type, new(OverleggenProjectie.DatumKolom, RowOperator.LessThan, OverleggenProjectie.Getal(dag)), true, aantal, cancellation);

    /// <summary>The effective meeting of the same type after this one.</summary>
    public async Task<OverlegRij?> VolgendeNaAsync(Overleg overleg, CancellationToken cancellation) =>
        overleg.Planning is { } planning && await VanafAsync(overleg.Type, planning.Datum.PlusDays(1), 1, cancellation) is [var volgende]
            ? volgende
            : null;

    /// <summary>What the rules of §8.3 need to know of a meeting that has a date.</summary>
    /// <param name="overleg">The meeting.</param>
    /// <param name="reeks">Its series.</param>
    /// <param name="terug">How many earlier meetings to look back; the order of an agenda wants all, being on it only two.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<OverlegGegevens> GegevensAsync(
        Overleg overleg, OverlegReeks reeks, CancellationToken cancellation, int terug = Alle)
    {
        var planning = overleg.Planning!;
        var eerder = await VoorAsync(overleg.Type, planning.Datum, terug, cancellation);
        return new OverlegGegevens(
            overleg.Type,
            planning.Datum,
            overleg.Sluiting!.Value,
            reeks.RitmeOp(overleg.Nominaal ?? planning.Datum).Ritme.Interval,
            [.. eerder.Select(rij => new EerderOverleg(rij.Planning!.Datum, rij.Sluiting!.Value, rij.Besproken, rij.Aangehouden)
            {
                IsNogOpen = rij.Status is OverlegStatus.Gepland,
            })])
        {
            HeeftProtocol = await HeeftProtocolAsync(cancellation),
        };
    }

    private async Task<IReadOnlyList<OverlegRij>> EffectiefAsync(
        string type, RowCondition dag, bool aflopend, int aantal, CancellationToken cancellation) =>
        (await rijen.QueryAsync(
            new RowQuery
            {
                Where =
                [
                    new(OverleggenProjectie.TypeKolom, RowOperator.Equal, type),
                    new(OverleggenProjectie.EffectiefKolom, RowOperator.Equal, 1L),
                    dag,
                ],
                OrderBy = OverleggenProjectie.DatumKolom,
                Descending = aflopend,
                Limit = aantal,
            },
            cancellation)).Rows;
}
