using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract.Events;

public abstract partial class EventStoreContract
{
    [Fact]
    public async Task A_command_is_remembered_with_its_answer()
    {
        var stream = Some.Stream();
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 4));
        var command = Some.Command("sleutel", """{"antwoord":1}""");
        await Log.MustAppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, Some.Events(2), command));
        var found = await Log.FindCommandAsync("sleutel");
        Assert.NotNull(found);
        Assert.Equal(("sleutel", 2, 6), (found.Key, found.Version, found.Position));
        Assert.Equal(command.Fingerprint.ToArray(), found.Fingerprint.ToArray());
        Assert.Equal(command.Outcome.ToArray(), found.Outcome.ToArray());
        Assert.Null(await Log.FindCommandAsync("andere sleutel"));
    }

    [Fact]
    public async Task A_repeated_command_gets_the_first_answer_and_stores_nothing()
    {
        var stream = Some.Stream();
        var request = new AppendRequest(stream, ExpectedVersion.NoStream, Some.Events(1), Some.Command("sleutel", "1"));
        var first = await Log.MustAppendAsync(request);
        await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(1)));
        var repeated = request with { Expected = ExpectedVersion.Any, Command = Some.Command("sleutel", "2") };
        var duplicate = Assert.IsType<AppendResult.Duplicate>(await Log.AppendAsync(repeated));
        Assert.Equal((first.Version, first.Position), (duplicate.Previous.Version, duplicate.Previous.Position));
        Assert.Equal(Some.Bytes("1"), duplicate.Previous.Outcome.ToArray());
        Assert.Equal(2, (await Log.ReadHeadAsync()).Position);
    }

    [Fact]
    public async Task A_repeated_command_is_a_duplicate_even_when_its_belief_is_outdated()
    {
        var request = new AppendRequest(Some.Stream(), ExpectedVersion.NoStream, Some.Events(1), Some.Command("sleutel"));
        await Log.MustAppendAsync(request);
        Assert.IsType<AppendResult.Duplicate>(await Log.AppendAsync(request));
    }

    [Fact]
    public async Task A_key_counts_for_the_whole_log()
    {
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command("sleutel") });
        var elsewhere = Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command("sleutel") };
        Assert.IsType<AppendResult.Duplicate>(await Log.AppendAsync(elsewhere));
        Assert.Empty(await Log.ReadStreamAsync(elsewhere.Stream));
    }

    [Fact]
    public async Task Fifty_identical_requests_at_once_store_one_event_and_get_one_answer()
    {
        var other = await OpenAnotherAsync();
        var request = new AppendRequest(Some.Stream(), ExpectedVersion.NoStream, Some.Events(1), Some.Command("sleutel", "antwoord"));
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            Task.Run(() => (number % 5 == 0 ? other.Events : Log).AppendAsync(request))));
        Assert.Single(results.OfType<AppendResult.Appended>());
        Assert.Single(await Log.EverythingAsync());
        Assert.All(results.OfType<AppendResult.Duplicate>(), duplicate =>
        {
            Assert.Equal((1, 1), (duplicate.Previous.Version, duplicate.Previous.Position));
            Assert.Equal(Some.Bytes("antwoord"), duplicate.Previous.Outcome.ToArray());
        });
        Assert.Equal(49, results.OfType<AppendResult.Duplicate>().Count());
    }

    [Fact]
    public async Task An_append_that_is_cancelled_beforehand_stores_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Log.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream), new CancellationToken(canceled: true)));
        Assert.Equal(0, (await Log.ReadHeadAsync()).Position);
    }

    [Fact]
    public async Task A_cancelled_append_is_never_stored_and_an_answered_one_always()
    {
        // Large enough that most still wait when they are cancelled.
        using var patience = new CancellationTokenSource();
        var streams = Enumerable.Range(0, 400).Select(_ => Some.Stream()).ToList();
        var body = new byte[50_000];
        var appends = streams.ConvertAll(stream => Log.AppendAsync(
            new AppendRequest(stream, ExpectedVersion.NoStream, [Some.Event() with { Data = body }, Some.Event()]), patience.Token));
        await patience.CancelAsync();
        // Comes after all of them, so what is not stored now never will be.
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        foreach (var (stream, append) in streams.Zip(appends))
        {
            var stored = await append.ContinueWith(
                done => !done.IsCanceled, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            Assert.Equal(stored ? 2 : 0, (await Log.ReadStreamAsync(stream)).Count);
        }
    }
}
