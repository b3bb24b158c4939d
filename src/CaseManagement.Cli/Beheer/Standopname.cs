using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Cli.Beheer;

/// <summary>Takes the stand of an installation without changing anything.</summary>
/// <param name="huis">The house.</param>
internal sealed class Standopname(IServiceProvider huis)
{
    /// <summary>The stand now.</summary>
    public async Task<Stand> NeemAsync(CancellationToken cancellation)
    {
        var store = huis.GetRequiredService<IEventStore>();
        var head = await store.ReadHeadAsync(cancellation);
        var bytes = huis.GetService<IStoreMaintenance>()?.Sizes();
        var sleutels = huis.GetService<IKeyArchive>()?.Count();
        var modellen = new List<LeesmodelStand>();
        foreach (var projection in huis.GetServices<IProjection>().OrderBy(projection => projection.Name, StringComparer.Ordinal))
        {
            modellen.Add(await LeesmodelAsync(projection.Name, head.Position, cancellation));
        }

        return new Stand(
            store.Tenant, head.Position, Convert.ToHexStringLower(head.Hash.Span), bytes?.Log, bytes?.Wal, sleutels?.Live, sleutels?.Destroyed,
            OndertekendHoofd(), modellen);
    }

    private OndertekendeStand? OndertekendHoofd() =>
        huis.GetRequiredService<SignedHeads>().Read().LastOrDefault()?.Head is { } last
            ? new OndertekendeStand(
                last.Position, Moment(last.At), (long)(huis.GetRequiredService<IClock>().GetCurrentInstant() - last.At).TotalSeconds)
            : null;

    private async Task<LeesmodelStand> LeesmodelAsync(string naam, long hoofd, CancellationToken cancellation)
    {
        var generaties = huis.GetService<IProjectionArchive>() is { } archief ? await archief.GenerationsAsync(naam, cancellation) : [];
        var parked = await huis.GetRequiredService<IProjectionStore>().ParkedAsync(naam, cancellation);
        var live = generaties.FirstOrDefault(generatie => generatie.Life == StoredGenerationLife.Live)?.State;
        return new LeesmodelStand(
            naam, live?.Checkpoint, hoofd - live?.Checkpoint, live?.ProjectionVersion,
            [.. generaties.Select(generatie => $"{generatie.State.Number} {Woord(generatie.Life)}")],
            [.. parked.Select(stroom => new GeparkeerdeStroom(stroom.Stream.Value, stroom.Position, stroom.Error.Split(':')[0], Moment(stroom.Since)))]);
    }

    private static string Moment(Instant instant) => InstantPattern.General.Format(instant);

    private static string Woord(StoredGenerationLife life) => life switch
    {
        StoredGenerationLife.Live => "actueel",
        StoredGenerationLife.Building => "in opbouw",
        _ => "vorige",
    };
}
