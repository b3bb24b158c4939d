using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Stores;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Histories.PowerLoss;

/// <summary>
/// The child process of the power-loss test: for each event it makes a key, appends the event, and writes down the acknowledgement in a
/// file that is recorded as well, so that what was acknowledged before a power cut is known. A read model moves along, as in the program.
/// </summary>
internal static class PowerLossWriter
{
    /// <summary>The acknowledgements: 16 bytes of the event and 8 of its position each.</summary>
    public const string Acknowledgements = "acknowledged";

    /// <summary>Length of one acknowledgement.</summary>
    public const int Length = 24;

    private const int Writers = 6;

    public static async Task<int> RunAsync(string where, int events, bool normal)
    {
        await using var stores = new SqliteStores(SqliteUnderTest.Options(where), TimeProvider.System);
        await using var acknowledged = new FileStream(
            Path.Combine(where, Acknowledgements), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var gate = new Lock();
        var done = 0;
        if (normal)
        {
            WaitForNothing(stores.Events);
        }

        if (Environment.GetEnvironmentVariable(RecordingLibrary.Fault) is { } fault)
        {
            await File.WriteAllTextAsync(fault, "");
        }

        // Who waits for this line waits for a process that works, not for all that it writes.
        await Console.Out.WriteLineAsync("recording");
        await Console.Out.FlushAsync(CancellationToken.None);
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            var identifiers = new RandomIdentifiers();
            while (Interlocked.Increment(ref done) <= events)
            {
                var position = await AppendAsync(stores, identifiers.Next());
                lock (gate)
                {
                    acknowledged.Write(position);
                }
            }
        })));

        // A read model does not wait for the medium, which would hide what the other setting does.
        var following = normal ? Task.CompletedTask : Follower.RunAsync(stores, writing);
        await Task.WhenAll(writing, following);

        if (Environment.GetEnvironmentVariable(RecordingLibrary.Always) is { } always)
        {
            // The last thing that this process does is a sync that fails behind a commit that did not wait.
            await Follower.MoveAsync(stores, 0);
            await File.WriteAllTextAsync(always, "");
            await stores.Events.AppendAsync(Request(new RandomIdentifiers().Next())).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        // The end is a power cut too: nothing is closed in an orderly way.
        Process.GetCurrentProcess().Kill();
        return 0;
    }

    private static async Task<byte[]> AppendAsync(SqliteStores stores, Guid id)
    {
        var request = Request(id);
        while (true)
        {
            try
            {
                stores.Keys.AddOrGet(new StoredKey(id, new BetrokkeneId(id), "proef", Encoding.UTF8.GetBytes($"{id:N}"), new byte[32], null));
                if (await stores.Events.AppendAsync(request) is AppendResult.Appended appended)
                {
                    var line = new byte[Length];
                    id.TryWriteBytes(line, bigEndian: true, out _);
                    BinaryPrimitives.WriteInt64BigEndian(line.AsSpan(16), appended.Position);
                    return line;
                }

                throw new InvalidOperationException("An append to a new stream was refused.");
            }
            catch (StoreUnavailableException)
            {
                // A sync failed; nothing is stored, so the same is asked again.
            }
        }
    }

    private static AppendRequest Request(Guid id) =>
        new(StreamName.Of("proef", id.ToString("N")), ExpectedVersion.NoStream, [StoreSession.Event(id)]);

    // What no setting of the store can do: commits that do not wait for the medium.
    private static void WaitForNothing(SqliteEventStore store) => Open(ConnectionOf(store.Writer))!.WaitForMedium(false);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "connection")]
    private static extern ref WriteConnection ConnectionOf(LogWriter writer);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "db")]
    private static extern ref SqliteDb? Open(WriteConnection connection);
}
