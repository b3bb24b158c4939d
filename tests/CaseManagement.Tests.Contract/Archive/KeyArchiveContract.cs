using System.Security.Cryptography;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using Xunit;

namespace CaseManagement.Tests.Contract.Archive;

/// <summary>What every store does with the keys and fences of another one: a destroyed key never comes back (I4).</summary>
public abstract class KeyArchiveContract : StoreContract
{
    private static readonly Instant Later = Some.Time + Duration.FromDays(1);

    private IKeyArchive Archive => Stores.KeyArchive;

    [Fact]
    public void Keys_and_fences_are_counted_and_read_in_pages()
    {
        Assert.Equal(new KeyCounts(0, 0), Archive.Count());
        var keys = Enumerable.Range(0, 7).Select(_ => Stores.Keys.AddOrGet(NewKey())).ToList();
        Stores.Keys.Destroy(keys[0].Subject, Some.Time);
        Assert.Equal(new KeyCounts(6, 1), Archive.Count());
        var read = new List<StoredKey>();
        while (Archive.Read(read.Count == 0 ? null : read[^1].Id, 3) is { Count: > 0 } page)
        {
            read.AddRange(page);
        }

        Assert.Equal(keys.Select(key => key.Id).Order(), read.Select(key => key.Id).Order());
        Assert.Equal(Some.Time, Assert.Single(read, key => key.DestroyedAt is not null).DestroyedAt);
    }

    [Fact]
    public void All_keys_of_a_subject_are_found()
    {
        var one = Stores.Keys.AddOrGet(NewKey());
        var other = Stores.Keys.AddOrGet(NewKey() with { Subject = one.Subject, Purpose = "bibob" });
        Stores.Keys.AddOrGet(NewKey());
        Assert.Equal(new[] { one.Id, other.Id }.Order(), Archive.Of(one.Subject).Select(key => key.Id).Order());
    }

    [Fact]
    public void What_is_put_is_there_and_putting_it_again_changes_nothing()
    {
        var (key, fence) = (NewKey(), Fenced(NewKey()));
        Assert.Equal(0, Archive.Put([key, fence]));
        Assert.Equal(0, Archive.Put([key, fence]));
        Assert.Equal(0, Archive.Put([]));
        Assert.Equal(key.Wrapped.ToArray(), Stores.Keys.Find(key.Id)!.Wrapped.ToArray());
        Assert.Equal((0, Some.Time), (Stores.Keys.Find(fence.Id)!.Wrapped.Length, Stores.Keys.Find(fence.Id)!.DestroyedAt));
        Assert.Equal(new KeyCounts(1, 1), Archive.Count());
    }

    [Fact]
    public void A_fence_replaces_a_live_key_and_nothing_replaces_a_fence()
    {
        var keys = Enumerable.Range(0, 3).Select(_ => Stores.Keys.AddOrGet(NewKey())).ToList();
        Assert.Equal(2, Archive.Put([Fenced(keys[0]), Fenced(keys[1]), keys[2]]));
        Assert.Equal(0, Archive.Put([keys[0], Fenced(keys[1]) with { DestroyedAt = Later }]));
        Assert.All(keys.Take(2), key => Assert.Equal((0, Some.Time), (Stores.Keys.Find(key.Id)!.Wrapped.Length, Stores.Keys.Find(key.Id)!.DestroyedAt)));
        Assert.Equal(0, Stores.Keys.AddOrGet(NewKey() with { Subject = keys[0].Subject }).Wrapped.Length);
        Assert.Equal(keys[2].Wrapped.ToArray(), Stores.Keys.Find(keys[2].Id)!.Wrapped.ToArray());
    }

    [Fact]
    public void A_key_and_its_fence_on_one_page_are_a_fence()
    {
        var key = NewKey();
        Archive.Put([key, Fenced(key)]);
        Assert.Equal((0, Some.Time), (Stores.Keys.Find(key.Id)!.Wrapped.Length, Stores.Keys.Find(key.Id)!.DestroyedAt));
    }

    [Fact]
    public void A_fence_that_still_holds_a_key_loses_it()
    {
        var key = NewKey() with { DestroyedAt = Some.Time };
        Archive.Put([key]);
        Assert.Equal(0, Stores.Keys.Find(key.Id)!.Wrapped.Length);
    }

    [Fact]
    public void Another_key_under_the_same_id_or_for_the_same_subject_is_refused_whole()
    {
        var known = Stores.Keys.AddOrGet(NewKey());
        foreach (var wrong in new[] { NewKey() with { Id = known.Id }, NewKey() with { Subject = known.Subject }, known with { Fingerprint = Some.Bytes("ander") } })
        {
            var beside = NewKey();
            Assert.Throws<ArchiveMismatchException>(() => Archive.Put([beside, wrong]));
            Assert.Null(Stores.Keys.Find(beside.Id));
        }

        Assert.Equal(known.Wrapped.ToArray(), Stores.Keys.Find(known.Id)!.Wrapped.ToArray());
    }

    [Fact]
    public async Task No_copy_of_a_key_that_a_fence_replaced_stays_on_the_medium()
    {
        var keys = Enumerable.Range(0, 40).Select(_ => Stores.Keys.AddOrGet(NewKey())).ToList();
        Assert.Equal(10, Archive.Put([.. keys.Take(10).Select(Fenced)]));
        var raw = await Fixture.RawBytesAsync();
        Assert.Contains(raw, bytes => bytes.AsSpan().IndexOf(keys[20].Wrapped.Span) >= 0);
        Assert.All(keys.Take(10), key => Assert.DoesNotContain(raw, bytes => bytes.AsSpan().IndexOf(key.Wrapped.Span) >= 0));
    }

    [Fact]
    public async Task Opening_with_a_list_of_destroyed_keys_fences_what_an_older_store_still_has()
    {
        var folder = Directory.CreateTempSubdirectory("vernietigd-").FullName;
        try
        {
            var (gone, kept) = (Stores.Keys.AddOrGet(NewKey()), Stores.Keys.AddOrGet(NewKey()));
            var list = new DestructionList(folder, Stores.Events.Tenant);
            list.Add([Fenced(gone)]);
            var fenced = new FencedKeyStore(Stores.Keys, Archive, list);
            Assert.Equal((0, Some.Time), (fenced.Find(gone.Id)!.Wrapped.Length, fenced.Find(gone.Id)!.DestroyedAt));
            fenced.Destroy(kept.Subject, Later);
            Assert.Equal([gone.Id, kept.Id], list.Read().Select(fence => fence.Id));
            await ReopenAsync();
            Assert.Equal(new KeyCounts(0, 2), Archive.Count());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static StoredKey NewKey() => new(
        Some.Id(), BetrokkeneId.From(Some.Id()), "woonoverlast", RandomNumberGenerator.GetBytes(60), RandomNumberGenerator.GetBytes(32), null);

    private static StoredKey Fenced(StoredKey key) => key with { Wrapped = ReadOnlyMemory<byte>.Empty, DestroyedAt = Some.Time };
}
