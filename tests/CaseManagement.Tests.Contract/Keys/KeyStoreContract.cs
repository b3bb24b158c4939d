using System.Collections.Concurrent;
using System.Security.Cryptography;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using Xunit;

namespace CaseManagement.Tests.Contract.Keys;

/// <summary>What every key store keeps: one key per subject and purpose, and a fence where one was destroyed.</summary>
public abstract class KeyStoreContract : StoreContract
{
    private const string Purpose = "woonoverlast";

    private IKeyStore Keys => Stores.Keys;

    [Fact]
    public void A_subject_without_a_key_has_none()
    {
        Assert.Null(Keys.Find(Subject(), Purpose));
        Assert.Null(Keys.Find(Some.Id()));
        Assert.Empty(Keys.Destroy(Subject(), Some.Time));
    }

    [Fact]
    public async Task A_key_is_found_by_subject_and_by_id()
    {
        var key = NewKey(Subject());
        Same(key, Keys.AddOrGet(key));
        Same(key, Keys.Find(key.Subject, Purpose));
        Same(key, Keys.Find(key.Id));
        Assert.Null(Keys.Find(key.Subject, "bibob"));
        await ReopenAsync();
        Same(key, Keys.Find(key.Id));
        Same(key, (await OpenAnotherAsync()).Keys.Find(key.Subject, Purpose));
    }

    [Fact]
    public void The_first_key_of_a_subject_for_a_purpose_stays()
    {
        var first = Keys.AddOrGet(NewKey(Subject()));
        var second = NewKey(first.Subject);
        Same(first, Keys.AddOrGet(second));
        Assert.Null(Keys.Find(second.Id));
    }

    [Fact]
    public void Purposes_have_keys_of_their_own()
    {
        var subject = Subject();
        var one = Keys.AddOrGet(NewKey(subject));
        var other = Keys.AddOrGet(NewKey(subject) with { Purpose = "bibob" });
        Same(one, Keys.Find(subject, Purpose));
        Same(other, Keys.Find(subject, "bibob"));
    }

    [Fact]
    public async Task Writers_at_once_agree_on_one_key()
    {
        var subject = Subject();
        var other = (await OpenAnotherAsync()).Keys;
        var answers = new ConcurrentBag<StoredKey>();
        await Task.WhenAll(Enumerable.Range(0, 32).Select(writer =>
            Task.Run(() => answers.Add((writer % 8 == 0 ? other : Keys).AddOrGet(NewKey(subject))))));
        Assert.All(answers, answer => Same(Keys.Find(subject, Purpose)!, answer));
    }

    [Fact]
    public async Task Writers_at_once_each_get_the_key_of_their_subject()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => NewKey(Subject())).ToList();
        await Task.WhenAll(keys.Select(key => Task.Run(() => Same(key, Keys.AddOrGet(key)))));
        Assert.All(keys, key => Same(key, Keys.Find(key.Subject, Purpose)));
    }

    [Fact]
    public void A_key_cannot_take_the_id_of_another()
    {
        var key = Keys.AddOrGet(NewKey(Subject()));
        Assert.ThrowsAny<InvalidOperationException>(() => Keys.AddOrGet(NewKey(Subject()) with { Id = key.Id }));
        Same(key, Keys.Find(key.Id));
    }

    [Fact]
    public void Destruction_leaves_a_fence_for_every_key_of_the_subject()
    {
        var subject = Subject();
        StoredKey[] keys = [Keys.AddOrGet(NewKey(subject)), Keys.AddOrGet(NewKey(subject) with { Purpose = "bibob" })];
        var fences = Keys.Destroy(subject, Some.Time);
        Assert.Equal(2, fences.Count);
        foreach (var key in keys)
        {
            var fence = key with { Wrapped = default, DestroyedAt = Some.Time };
            Same(fence, fences.Single(found => found.Id == key.Id));
            Same(fence, Keys.Find(key.Id));
            Same(fence, Keys.Find(subject, key.Purpose));
        }
    }

    [Fact]
    public async Task A_destroyed_key_is_never_made_again()
    {
        var key = Keys.AddOrGet(NewKey(Subject()));
        Keys.Destroy(key.Subject, Some.Time);
        await ReopenAsync();
        var fence = key with { Wrapped = default, DestroyedAt = Some.Time };
        Same(fence, Keys.AddOrGet(NewKey(key.Subject)));
        Same(fence, Keys.AddOrGet(key));
    }

    [Fact]
    public void A_fence_keeps_the_time_of_the_first_destruction()
    {
        var key = Keys.AddOrGet(NewKey(Subject()));
        Keys.Destroy(key.Subject, Some.Time);
        var again = Keys.Destroy(key.Subject, Some.Time + Duration.FromDays(1));
        Assert.Equal(Some.Time, Assert.Single(again).DestroyedAt);
    }

    [Fact]
    public void Other_subjects_keep_their_keys()
    {
        var keys = Enumerable.Range(0, 50).Select(_ => Keys.AddOrGet(NewKey(Subject()))).ToList();
        Keys.Destroy(keys[25].Subject, Some.Time);
        keys.RemoveAt(25);
        Assert.All(keys, key => Same(key, Keys.Find(key.Id)));
    }

    [Fact]
    public async Task Live_keys_are_sampled_and_fences_are_not_among_them()
    {
        Assert.Empty(Keys.Live(10));
        var keys = Enumerable.Range(0, 20).Select(_ => Keys.AddOrGet(NewKey(Subject()))).ToList();
        keys.Take(5).ToList().ForEach(key => Keys.Destroy(key.Subject, Some.Time));
        var live = keys.Skip(5).ToDictionary(key => key.Id);

        Assert.Equal(live.Keys.Order(), Keys.Live(100).Select(key => key.Id).Order());
        var sample = (await OpenAnotherAsync()).Keys.Live(4);
        Assert.Equal(4, sample.DistinctBy(key => key.Id).Count());
        Assert.All(sample, key => Same(live[key.Id], key));
    }

    [Fact]
    public async Task The_bytes_of_a_destroyed_key_are_nowhere()
    {
        // Enough keys, in an order without pattern, that pages are split and rows move.
        var keys = Enumerable.Range(0, 300).Select(_ => Keys.AddOrGet(NewKey(Subject()))).ToList();
        var other = (await OpenAnotherAsync()).Keys;
        Assert.NotNull(other.Find(keys[1].Id));
        var destroyed = keys.Where((_, index) => index % 10 == 0).ToList();
        destroyed.ForEach(key => Keys.Destroy(key.Subject, Some.Time));
        var raw = await Fixture.RawBytesAsync();
        Assert.Contains(raw, bytes => bytes.AsSpan().IndexOf(keys[1].Wrapped.Span) >= 0);
        Assert.All(destroyed, key => Assert.DoesNotContain(raw, bytes => bytes.AsSpan().IndexOf(key.Wrapped.Span) >= 0));
    }

    private static BetrokkeneId Subject() => BetrokkeneId.From(Some.Id());

    private static StoredKey NewKey(BetrokkeneId subject) => new(
        Some.Id(), subject, Purpose, RandomNumberGenerator.GetBytes(60), RandomNumberGenerator.GetBytes(32), DestroyedAt: null);

    private static void Same(StoredKey expected, StoredKey? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal((expected.Id, expected.Subject, expected.Purpose), (actual.Id, actual.Subject, actual.Purpose));
        Assert.Equal(expected.Wrapped.ToArray(), actual.Wrapped.ToArray());
        Assert.Equal(expected.Fingerprint.ToArray(), actual.Fingerprint.ToArray());
        Assert.Equal(expected.DestroyedAt, actual.DestroyedAt);
    }
}
