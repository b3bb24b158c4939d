using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Benchmarks;

/// <summary>Single-event appends by 32 writers: serialise, seal one field, append durably; against the same bytes by hand.</summary>
internal static class AppendBenchmark
{
    private const int Writers = 32;
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        using var place = new Place();
        await using var house = House.Open(Path.Combine(place.Directory, "ours"));
        await using var plain = new PlainSqlite(Path.Combine(place.Directory, "plain.db"));
        var ours = new OurAppends(house, Writers);
        var sample = ours.Make(0, StreamName.Of("woonoverlast", "sample"));
        Report.Line($"append: event of {sample.Data.Length} B and {sample.Metadata.Length} B metadata, {Writers} writers");
        await RateAsync(ours.AppendAsync);
        var byHand = new ByHand(plain, sample);
        await RateAsync(byHand.AppendAsync);

        var rounds = new List<(double, double)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await RateAsync(ours.AppendAsync), await RateAsync(byHand.AppendAsync)));
        }

        Report.Rates("append", "events/s", rounds, asked: 0.6);
    }

    private static Task<double> RateAsync(Func<int, Task> append) => Rate.OfAsync(Writers, Round, append);

    private sealed class ByHand(PlainSqlite plain, NewEvent sample)
    {
        private readonly (string Stream, int Length)[] streams = new (string, int)[Writers];
        private readonly byte[] data = sample.Data.ToArray();
        private readonly byte[] metadata = sample.Metadata.ToArray();
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
            return plain.AppendAsync(new PlainEvent(at.Stream, 1 + ((at.Length - 1) % 50), id, sample.Type, data, metadata, hash));
        }
    }
}
