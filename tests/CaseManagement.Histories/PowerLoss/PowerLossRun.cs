using System.Buffers.Binary;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Histories.PowerLoss;

/// <summary>
/// Records everything that a store does to its files, and then cuts the power at many moments of that recording: only what was synced
/// by then is there, or that and by luck some of the rest.
/// </summary>
public static class PowerLossRun
{
    private static readonly TimeSpan LongestRecording = TimeSpan.FromMinutes(30);

    /// <summary>Runs and cuts; <see langword="null"/> with a reason when this machine cannot record.</summary>
    /// <param name="how">What to record.</param>
    /// <param name="seed">What the moments are drawn from.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<(PowerLossReport? Report, string? Missing)> RunAsync(PowerLossKind how, int seed, CancellationToken cancellation)
    {
        var place = Directory.CreateTempSubdirectory("power-loss-").FullName;
        try
        {
            var (data, journal) = (Path.Combine(place, "data"), Path.Combine(place, "journal"));
            Directory.CreateDirectory(data);
            var (environment, missing) = await RecordingLibrary.BuildAsync(place, data, journal, how.SyncsFail, cancellation);
            if (missing is not null)
            {
                return (null, missing);
            }

            environment["DOTNET_DbgEnableMiniDump"] = "0";
            string[] arguments = ["writer", "--at", data, "--events", $"{how.Events}", .. how.Normal ? ["--normal"] : Array.Empty<string>()];
            await WriteAsync(environment, arguments, cancellation);
            if (how.SyncsFail)
            {
                // The next process finds a sound medium, and what the last one could not save.
                environment.Remove(RecordingLibrary.Fault);
                environment.Remove(RecordingLibrary.Always);
                await WriteAsync(environment, arguments, cancellation);
            }

            return (await CutAsync(await WriteJournal.ReadAsync(journal, cancellation), place, how, new Random(seed)), null);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static async Task WriteAsync(
        IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var (writer, _) = await ChildProcess.StartAsync(environment, arguments, cancellation);
        await using (writer)
        {
            await writer.ExitAsync(cancellation).WaitAsync(LongestRecording, TimeProvider.System, cancellation);
        }
    }

    private static async Task<PowerLossReport> CutAsync(IReadOnlyList<JournalEntry> journal, string place, PowerLossKind how, Random random)
    {
        var cuts = Enumerable.Range(0, how.Cuts).Select(_ => random.Next(journal.Count)).Append(journal.Count - 1).ToHashSet();
        var medium = new Medium();
        var acknowledged = new List<(Guid Event, long Position)>();
        var losses = new List<string>();
        for (var index = 0; index < journal.Count; index++)
        {
            var entry = journal[index];
            if (entry is { File: PowerLossWriter.Acknowledgements, Kind: JournalKind.Written })
            {
                acknowledged.Add((new Guid(entry.Data.Span[..16], bigEndian: true), BinaryPrimitives.ReadInt64BigEndian(entry.Data.Span[16..])));
            }

            medium.Play(entry);
            if (cuts.Contains(index))
            {
                foreach (var luck in new[] { null, new Random(random.Next()) })
                {
                    var directory = Path.Combine(place, "cut");
                    medium.CutPower(directory, luck);
                    losses.AddRange((await LossesAsync(directory, acknowledged)).Select(loss => $"cut at {index} of {journal.Count}: {loss}"));
                    Directory.Delete(directory, recursive: true);
                }
            }
        }

        return new PowerLossReport(
            acknowledged.Count, cuts.Count * 2, journal.Count(entry => entry.Kind is JournalKind.Synced),
            journal.Count(entry => entry.Kind is JournalKind.Lost), losses);
    }

    private static async Task<IReadOnlyList<string>> LossesAsync(string directory, List<(Guid Event, long Position)> acknowledged)
    {
        var losses = new List<string>();
        await using var stores = new SqliteStores(SqliteUnderTest.Options(directory), TimeProvider.System);
        var proof = await new LogVerifier(stores.Events, HashChain.Next, [], []).VerifyAsync();
        if (proof.FirstBad is { } bad)
        {
            losses.Add($"the chain breaks at {bad.Position}: {bad.Reason}");
        }

        var log = (await stores.Events.ReadAllAsync(0, int.MaxValue)).ToDictionary(stored => stored.Position, stored => stored.Id);
        var lost = acknowledged.Count(one => log.GetValueOrDefault(one.Position) != one.Event);
        if (lost > 0)
        {
            losses.Add($"{lost} of {acknowledged.Count} acknowledged events are lost");
        }

        var keyless = log.Values.Count(id => stores.Keys.Find(id) is not { Wrapped.Length: 32 });
        if (keyless > 0)
        {
            losses.Add($"{keyless} events have no key");
        }

        var (checkpoint, counted) = await Follower.StandAsync(stores);
        if (checkpoint != counted || checkpoint > log.Count)
        {
            losses.Add($"the read model stands at {checkpoint} with {counted} counted, the log at {log.Count}");
        }

        return losses;
    }
}

/// <summary>What to record.</summary>
/// <param name="Events">How many events are written.</param>
/// <param name="Cuts">At how many moments the power is cut.</param>
/// <param name="Normal">Whether commits do not wait for the medium, as under <c>synchronous=NORMAL</c>.</param>
/// <param name="SyncsFail">
/// Whether every eighth sync or so fails and loses what it should have saved; then the process is killed after one more that failed, and
/// a second one writes as many events on a sound medium.
/// </param>
public sealed record PowerLossKind(int Events, int Cuts, bool Normal = false, bool SyncsFail = false);

/// <summary>What was found.</summary>
/// <param name="Acknowledged">How many events were acknowledged in all.</param>
/// <param name="Cuts">How many images were opened.</param>
/// <param name="Syncs">How many syncs succeeded.</param>
/// <param name="FailedSyncs">How many failed.</param>
/// <param name="Losses">What was missing after which cut; empty when nothing was.</param>
public sealed record PowerLossReport(int Acknowledged, int Cuts, int Syncs, int FailedSyncs, IReadOnlyList<string> Losses);
