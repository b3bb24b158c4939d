using System.Text.Json;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks.Loading;

/// <summary>Loading a case of 500 events, one after the other: read, deserialise, fold; and what a plain loader has to do as well.</summary>
internal static class CaseLoads
{
    private const int EventsPerCase = 500;

    /// <summary>Equal cases to load.</summary>
    public static Task<IReadOnlyList<DossierId>> FillAsync(IServiceProvider house, int cases) =>
        Municipality.FillWithEqualCasesAsync(house, cases, EventsPerCase);

    /// <summary>Loads as the house does.</summary>
    public static Task<Sample> OursAsync(IServiceProvider house, IReadOnlyList<DossierId> dossiers, TimeSpan duration)
    {
        var lader = house.GetRequiredService<Lader<WoonoverlastDossier>>();
        return RateAsync(dossiers, duration, async id => (await lader.LaadAsync(id, default)).Versie);
    }

    /// <summary>Loads with a plain loader, which answers how many events it read.</summary>
    public static Task<Sample> RateAsync(IReadOnlyList<DossierId> dossiers, TimeSpan duration, Func<DossierId, Task<long>> load)
    {
        var next = 0;
        return Rate.OfAsync(1, duration, async _ =>
        {
            if (await load(dossiers[next++ % dossiers.Count]) is var events and not EventsPerCase)
            {
                throw new InvalidOperationException($"A case of {EventsPerCase} events came back with {events}.");
            }
        });
    }

    /// <summary>The least that reading JSON can mean: the whole body is gone through.</summary>
    public static bool Parse(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.Object;
    }
}
