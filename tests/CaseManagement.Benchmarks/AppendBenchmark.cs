using System.Diagnostics;
using System.Text;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Gegevens;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Benchmarks;

/// <summary>Single-event appends by 32 writers: serialise, seal one field, append durably; against the same bytes by hand.</summary>
internal static class AppendBenchmark
{
    private const int Writers = 32;
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);
    private static readonly byte[] Metadata = Encoding.UTF8.GetBytes("""{"gebruiker":"c.casusregisseur","rol":"Casusregisseur","doel":"va-woonoverlast","nr":"1"}""");

    public static async Task RunAsync()
    {
        using var place = new Place();
        await using var house = House.Open(Path.Combine(place.Directory, "ours"));
        await using var plain = new PlainSqlite(Path.Combine(place.Directory, "plain.db"));
        var ours = new Ours(house);
        var sample = ours.Make(0, StreamName.Of("woonoverlast", "sample"));
        Report.Line($"append: event of {sample.Data.Length} B and {sample.Metadata.Length} B metadata, {Writers} writers");
        await Rate(ours.AppendAsync);
        var byHand = new ByHand(plain, sample);
        await Rate(byHand.AppendAsync);

        var rounds = new List<(double, double)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await Rate(ours.AppendAsync), await Rate(byHand.AppendAsync)));
        }

        Report.Rates("append", "events/s", rounds, asked: 0.6);
    }

    private static async Task<double> Rate(Func<int, Task> append)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            for (; Stopwatch.GetElapsedTime(started) < Round; count++)
            {
                await append(writer);
            }

            return count;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private sealed class Ours(IServiceProvider house)
    {
        private readonly IEventStore store = house.GetRequiredService<IEventStore>();
        private readonly IEventSerializer serializer = house.GetRequiredService<IEventSerializer>();
        private readonly IClock clock = house.GetRequiredService<IClock>();
        private readonly IIdentifiers identifiers = house.GetRequiredService<IIdentifiers>();
        private readonly BetrokkeneId[] subjects = [.. Enumerable.Range(0, Writers).Select(_ => new BetrokkeneId(house.GetRequiredService<IIdentifiers>().Next()))];
        private readonly (StreamName Stream, int Length)[] streams = new (StreamName, int)[Writers];

        public NewEvent Make(int writer, StreamName stream) => serializer.Serialize(
            stream,
            new AcuutGevaarGemarkeerd(true, PersonalText.Of(subjects[writer], "va-woonoverlast", "Ruzie op de galerij, politie gebeld, rust na gesprek.")),
            Metadata,
            clock.GetCurrentInstant());

        /// <summary>Every dossier gets 50 events, and then comes the next.</summary>
        public async Task AppendAsync(int writer)
        {
            ref var at = ref streams[writer];
            if (at.Length % 50 == 0)
            {
                at.Stream = StreamName.Of("woonoverlast", identifiers.Next().ToString("N"));
            }

            at.Length++;
            await store.AppendAsync(new AppendRequest(at.Stream, ExpectedVersion.Exactly((at.Length - 1) % 50), [Make(writer, at.Stream)]));
        }
    }

    private sealed class ByHand(PlainSqlite plain, NewEvent sample)
    {
        private readonly (string Stream, int Length)[] streams = new (string, int)[Writers];
        private readonly byte[] data = sample.Data.ToArray();
        private readonly byte[] id = new byte[16];
        private readonly byte[] hash = new byte[32];
        private int dossiers;

        public Task AppendAsync(int writer)
        {
            ref var at = ref streams[writer];
            if (at.Length % 50 == 0)
            {
                at.Stream = $"woonoverlast-{DerivedIdentifier.From(sample.Id, $"{Interlocked.Increment(ref dossiers)}"):N}";
            }

            at.Length++;
            return plain.AppendAsync(new PlainEvent(at.Stream, 1 + ((at.Length - 1) % 50), id, sample.Type, data, Metadata, hash));
        }
    }
}
