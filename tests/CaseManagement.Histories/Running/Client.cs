using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Running;

/// <summary>A client that appends and reads at random, and asks again under the same key when no answer came.</summary>
internal sealed class Client(int number, Random random, Link link, Recorder recorder, StreamNames names)
{
    private const int Attempts = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private int commands;
    private long seen;

    /// <summary>Goes on until told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await (random.Next(100) switch
                {
                    < 70 => AppendAsync(stop),
                    < 85 => ReadAsync(new Question.Read(null, Math.Max(0, seen - random.Next(20)), 50), stop),
                    _ => ReadAsync(new Question.Read(names.Known(random), 0, 0), stop),
                });
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end came while the link was being made anew.
        }
    }

    private async Task AppendAsync(CancellationToken stop)
    {
        var stream = names.Next(random);
        var command = random.Next(100) < 40 ? $"opdracht-{number}-{++commands}" : null;
        var fails = random.Next(10) == 0;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var expected = Expectation(stream);
            await link.EnsureAsync(stop);
            var outcome = await AskAsync(new Question.Append(stream, expected, command, Events(), fails && attempt == 0));
            names.Learned(stream, outcome);
            if (command is null || outcome.Kind is not (OutcomeKind.Unknown or OutcomeKind.Unavailable))
            {
                return;
            }
        }
    }

    private async Task<Outcome> AskAsync(Question.Append append)
    {
        // Now and then a client has no patience: the store may do it or not, and nobody hears.
        var patience = random.Next(100) < 2 ? TimeSpan.FromMilliseconds(random.Next(1, 4)) : Patience;
        var invoked = recorder.Now;
        var answer = await link.AskAsync(append, patience);
        var responded = recorder.Now;
        var outcome = answer?.Outcome ?? Outcome.Unknown("no answer");
        recorder.Add(new AppendOperation(
            0, number, invoked, outcome.Kind is OutcomeKind.Unknown ? long.MaxValue : responded,
            append.Stream, append.Expected, append.Command, append.Events, outcome));
        return outcome;
    }

    private async Task ReadAsync(Question.Read read, CancellationToken stop)
    {
        await link.EnsureAsync(stop);
        var operation = await AskAsync(link, recorder, number, read);
        if (operation is { Stream: null })
        {
            seen = Math.Max(seen, operation.Reach);
        }
    }

    /// <summary>Reads and records what was seen; <see langword="null"/> when the read failed, which says nothing about the log.</summary>
    public static async Task<ReadOperation?> AskAsync(Link link, Recorder recorder, int client, Question.Read read)
    {
        var invoked = recorder.Now;
        if ((await link.AskAsync(read, Patience))?.Entries is not { } entries)
        {
            return null;
        }

        var limited = read.Stream is null && entries.Count == read.MaxCount;
        var operation = new ReadOperation(0, client, invoked, recorder.Now, read.Stream, read.After, limited, entries);
        recorder.Add(operation);
        return operation;
    }

    private Expectation Expectation(string stream) => random.Next(100) switch
    {
        < 40 => new Expectation(ExpectationKind.Any),
        < 55 => new Expectation(ExpectationKind.NoStream),
        < 85 => names.Version(stream) is var version and > 0
            ? new Expectation(ExpectationKind.Exactly, version) : new Expectation(ExpectationKind.NoStream),
        _ => new Expectation(ExpectationKind.StreamExists),
    };

    private Guid[] Events()
    {
        var events = new Guid[random.Next(1, 4)];
        for (var index = 0; index < events.Length; index++)
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            events[index] = new Guid(bytes);
        }

        return events;
    }
}
