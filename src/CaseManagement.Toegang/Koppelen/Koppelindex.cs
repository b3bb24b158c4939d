using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>Looks marks up. What it finds is no answer yet: the caller says to whom which part may be told.</summary>
public interface IKoppelindex
{
    /// <summary>
    /// Looks up the marks, by a number of lookups that follows from their number alone and in a time that tells nothing; <see langword="null"/> when the
    /// index has not read the log up to now.
    /// </summary>
    /// <param name="kenmerken">The marks of the asking dossier.</param>
    /// <param name="eigen">Dossiers that need not be found, such as the asking one.</param>
    /// <param name="cancellation">Stops the search.</param>
    Task<Koppelvondst?> ZoekAsync(IReadOnlyList<Koppelkenmerk> kenmerken, IReadOnlySet<DossierId> eigen, CancellationToken cancellation);
}

/// <summary>What shares a mark.</summary>
/// <param name="Treffers">The rows, hidden ones included.</param>
/// <param name="Gevraagd">How many marks of whom were looked up.</param>
public sealed record Koppelvondst(IReadOnlyList<KoppelRij> Treffers, IReadOnlyList<GevraagdKenmerk> Gevraagd);

/// <summary>How many marks of somebody were looked up.</summary>
/// <param name="Betrokkene">Whose.</param>
/// <param name="Soort">Of which kind.</param>
/// <param name="Aantal">How many.</param>
public sealed record GevraagdKenmerk(BetrokkeneId Betrokkene, Kenmerksoort Soort, int Aantal);

/// <summary>The index on its read model.</summary>
/// <param name="rijen">The rows.</param>
/// <param name="hash">Hashes marks.</param>
/// <param name="log">Tells how far the log is.</param>
/// <param name="instellingen">Bounds.</param>
/// <param name="time">Measures how long a question took.</param>
public sealed class Koppelindex(IReadModel<KoppelRij> rijen, Koppelhash hash, IEventStore log, KoppelInstellingen instellingen, TimeProvider time)
    : IKoppelindex
{
    internal const string KenmerkKolom = "kenmerk";

    private const int AlleRijen = 10_000;
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public async Task<Koppelvondst?> ZoekAsync(
        IReadOnlyList<Koppelkenmerk> kenmerken, IReadOnlySet<DossierId> eigen, CancellationToken cancellation)
    {
        var begin = time.GetTimestamp();
        var vondst = await IsBijAsync(begin, cancellation) ? await VindAsync(kenmerken, eigen, cancellation) : null;
        await Task.Delay(Rest(time.GetElapsedTime(begin)), time, cancellation);
        return vondst;
    }

    private TimeSpan Rest(TimeSpan verstreken)
    {
        var blok = instellingen.Antwoordtijd;
        return blok > TimeSpan.Zero ? blok - TimeSpan.FromTicks(verstreken.Ticks % blok.Ticks) : TimeSpan.Zero;
    }

    private async Task<Koppelvondst> VindAsync(IReadOnlyList<Koppelkenmerk> kenmerken, IReadOnlySet<DossierId> eigen, CancellationToken cancellation)
    {
        var normaal = kenmerken.SelectMany(kenmerk => hash.Normaal(kenmerk).Select(tekst => (kenmerk.Betrokkene, kenmerk.Soort, Tekst: tekst))).Distinct().ToList();
        var treffers = new List<KoppelRij>();
        foreach (var soort in Enum.GetValues<Kenmerksoort>())
        {
            foreach (var tekst in Gevuld([.. normaal.Where(kenmerk => kenmerk.Soort == soort).Select(kenmerk => kenmerk.Tekst).Distinct(StringComparer.Ordinal)]))
            {
                foreach (var gezocht in hash.TeZoeken(tekst))
                {
                    var query = new RowQuery { Where = [new RowCondition(KenmerkKolom, RowOperator.Equal, gezocht)], Limit = AlleRijen };
                    treffers.AddRange((await rijen.QueryAsync(query, cancellation)).Rows);
                }
            }
        }

        return new Koppelvondst(
            [.. treffers.Where(rij => rij.Dossier is { } dossier && !eigen.Contains(dossier))],
            [.. normaal.GroupBy(kenmerk => (kenmerk.Betrokkene, kenmerk.Soort)).Select(groep => new GevraagdKenmerk(groep.Key.Betrokkene, groep.Key.Soort, groep.Count()))]);
    }

    /// <summary>The marks, and empty places up to a full number of them.</summary>
    private IEnumerable<string?> Gevuld(List<string> teksten)
    {
        var aantal = Math.Max(1, (teksten.Count + instellingen.Vakken - 1) / instellingen.Vakken) * instellingen.Vakken;
        return Enumerable.Range(0, aantal).Select(plaats => plaats < teksten.Count ? teksten[plaats] : null);
    }

    /// <summary>Whether the index knows everything that happened before the question: also a conflict of interest that was declared just now.</summary>
    private async Task<bool> IsBijAsync(long begin, CancellationToken cancellation)
    {
        var hoofd = (await log.ReadHeadAsync(cancellation)).Position;
        while ((await rijen.QueryAsync(new RowQuery { Limit = 1 }, cancellation)).Position < hoofd)
        {
            if (time.GetElapsedTime(begin) >= instellingen.Wachttijd)
            {
                return false;
            }

            await Task.Delay(Tussenpoos, time, cancellation);
        }

        return true;
    }
}
