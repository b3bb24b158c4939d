using System.Text.Json;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Host.Import;
using CaseManagement.Tests.Host.Telemetrie;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

[assembly: AssemblyFixture(typeof(Scenario))]

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>
/// A year of the demo municipality, the import of the sample file, and a day of callers, good and bad, over TCP; with an ear at every
/// instrument, a collector at the end of the line and a reader of the console. Played once.
/// </summary>
public sealed class Scenario
{
    private readonly Lazy<Task<Gehoord>> gehoord = new(SpeelAsync);

    internal Task<Gehoord> GehoordAsync() => gehoord.Value;

    private static async Task<Gehoord> SpeelAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var geheimen = new Geheimen();
        using var oor = new Oor();
        using var import = new Importproef();
        await import.LoopAsync(import.Voorbeeld());
        await import.MetHuisAsync(async huis =>
        {
            await geheimen.LeesAsync(huis, cancellation);
            return 0;
        });

        await using var ontvanger = await Ontvanger.StartAsync();
        var huis = new Afluisterhuis(ontvanger.Adres);
        await using (var demo = Demohuis.Open(Opties(huis.Map), new LocalDate(2026, 11, 20)))
        {
            Assert.NotNull(await demo.VulAsync(cancellation));
        }

        huis.StartServer();
        var bellers = new Bellers(huis);
        await bellers.BelAsync();
        await MaakOpslagDrukAsync(huis.Services, cancellation);
        await geheimen.LeesAsync(huis.Services, cancellation);
        oor.VraagStanden();
        var hoofd = await huis.Services.GetRequiredService<IEventStore>().ReadHeadAsync(cancellation);
        var metadata = await huis.Services.GetRequiredService<IEventStore>().ReadAllAsync(hoofd.Position - 5000 < 0 ? 0 : hoofd.Position - 5000, 5000, cancellation);
        await huis.DisposeAsync();
        return new Gehoord(
            oor, huis.Log, geheimen, ontvanger.Bytes("traces"), ontvanger.Bytes("metrics"), hoofd.Position,
            metadata.Any(stored => JsonSerializer.Deserialize<JsonElement>(stored.Metadata.Span).GetProperty("traceId").GetString() == Bellers.TraceId));
    }

    private static CasusOpties Opties(string map) => new()
    {
        Directory = map,
        Demo = true,
        ApvWoonoverlastArtikel = "2:79",
        ApvWoonoverlastVanaf = "2021-01-01",
    };

    /// <summary>What the API alone cannot bring about at will: an append on an old version, one that comes twice, and a rebuild.</summary>
    private static async Task MaakOpslagDrukAsync(IServiceProvider huis, CancellationToken cancellation)
    {
        var store = huis.GetRequiredService<IEventStore>();
        var (stroom, id) = (StreamName.Of("proef", "1"), huis.GetRequiredService<IIdentifiers>());
        AppendRequest Verzoek(ExpectedVersion verwacht) => new(
            stroom, verwacht, [new NewEvent(id.Next(), "nummering.uitgegeven", 1, "{}"u8.ToArray(), "{}"u8.ToArray(), Instant.FromUtc(2026, 11, 20, 9, 0))],
            new CommandRecord("proef-sleutel", new byte[32], "{}"u8.ToArray()));
        Assert.IsType<AppendResult.Conflict>(await store.AppendAsync(Verzoek(ExpectedVersion.Exactly(7)), cancellation));

        var runner = huis.GetRequiredService<ProjectionRunner>();
        await runner.RebuildAsync([.. huis.GetServices<IProjection>().Select(projection => projection.Name)], null, cancellation);
        await runner.CatchUpAsync(cancellation);
        await huis.GetRequiredService<ProjectionGauges>().MeasureAsync(cancellation);
    }
}

/// <summary>Everything that came out of the scenario.</summary>
internal sealed record Gehoord(
    Oor Oor, Logvanger Log, Geheimen Geheimen, string Sporen, string Metingen, long Positie, bool TraceIdInLog);
