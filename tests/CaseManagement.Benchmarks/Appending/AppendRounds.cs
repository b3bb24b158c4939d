using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Benchmarks.Appending;

/// <summary>Paired rounds of SQLite appends.</summary>
internal static class AppendRounds
{
    private const int Writers = 32;

    public static async Task RunAsync(string? store, int rounds, string? only)
    {
        using var place = new Place(store);
        await using var house = House.Open(place.Directory);
        var ours = new OurAppends(house, Writers);
        await using var plain = new PlainSqlite(Path.Combine(place.Directory, "plain.db"));
        var byHand = new PlainSqliteAppends(ours.Make(0, StreamName.Of("woonoverlast", "sample")));
        await PairedRounds.RunAsync(rounds, Writers, only, ("ours", ours.AppendAsync), ("plain", _ => byHand.AppendAsync(plain)));
    }
}
