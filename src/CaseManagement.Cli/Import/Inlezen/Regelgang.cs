using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>How far a run came.</summary>
/// <param name="Klaar">The judgements of the lines that are done, in the order of the file.</param>
/// <param name="EersteOpen">Where the first one stands that is not, or <see langword="null"/> when all are.</param>
internal sealed record Regelgang(IReadOnlyList<Beoordeling> Klaar, string? EersteOpen)
{
    // Enough for the store to write the events of several lines in one go.
    private const int Gelijktijdig = 16;

    /// <summary>Brings in every accepted line that is not there yet, and recalls what was told of the others; stops at the first failure of the store, or when it is told to stop.</summary>
    public static async Task<Regelgang> LoopAsync(IReadOnlyList<Beoordeling> beoordelingen, Inlezer inlezer, CancellationToken cancellation)
    {
        var klaar = beoordelingen.Select(beoordeling => TeDoen(beoordeling) ? null : beoordeling).ToArray();
        var werk = Enumerable.Range(0, beoordelingen.Count).Where(plaats => klaar[plaats] is null).ToList();
        await Voortgang.ToonAsync("Regels inlezen", werk.Count, async voortgang =>
        {
            var gedaan = 0;
            var opties = new ParallelOptions { MaxDegreeOfParallelism = Gelijktijdig, CancellationToken = cancellation };
            try
            {
                await Parallel.ForEachAsync(werk, opties, async (plaats, stop) =>
                {
                    klaar[plaats] = beoordelingen[plaats].ReedsIngelezen
                        ? await inlezer.HerinnerAsync(beoordelingen[plaats], stop)
                        : await inlezer.LeesInAsync(beoordelingen[plaats], stop);
                    voortgang.Report(Interlocked.Increment(ref gedaan));
                });
            }
            catch (Exception fout) when (fout is StoreUnavailableException or OperationCanceledException)
            {
                // What is not done stays null; the next run completes it.
            }

            return gedaan;
        });
        var open = Array.FindIndex(klaar, beoordeling => beoordeling is null);
        return new Regelgang([.. klaar.OfType<Beoordeling>()], open < 0 ? null : beoordelingen[open].Bron.Vindplaats);
    }

    private static bool TeDoen(Beoordeling beoordeling) => beoordeling is { WordtIngelezen: true, Regel: not null };
}
