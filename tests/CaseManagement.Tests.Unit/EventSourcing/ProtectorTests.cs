using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class ProtectorTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 8, 0);
    private readonly Toy toy = new();

    [Fact]
    public void Text_of_a_destroyed_subject_reads_as_destroyed_at_once()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        Assert.Equal("Anna", toy.Protector.Reveal(read.Name));

        var fence = Assert.Single(toy.Protector.Destroy(Toy.Anna, Now));

        Assert.Equal("[vernietigd]", toy.Protector.Reveal(read.Name));
        Assert.Equal(0, fence.Wrapped.Length);
        Assert.Equal(Now, fence.DestroyedAt);
    }

    [Fact]
    public void Nothing_new_can_be_sealed_about_a_destroyed_subject()
    {
        toy.Store(Toy.Opened("Anna"));
        toy.Protector.Destroy(Toy.Anna, Now);
        Assert.Throws<PersonalKeyDestroyedException>(() => toy.Store(Toy.Opened("Anna")));
    }

    [Fact]
    public void A_fingerprint_recognises_a_text_and_is_made_with_a_key_of_the_store()
    {
        var eerste = toy.Protector.Fingerprint(Toy.Anna, "va-note", "Anna");

        Assert.Matches("^[0-9a-f]{64}$", eerste);
        Assert.Equal(eerste, new Toy(toy.Keys).Protector.Fingerprint(Toy.Anna, "va-note", "Anna"));
        Assert.NotEqual(eerste, toy.Protector.Fingerprint(Toy.Anna, "va-note", "anna"));
        Assert.NotEqual(eerste, toy.Protector.Fingerprint(Toy.Bert, "va-note", "Anna"));
        Assert.NotEqual(eerste, toy.Protector.Fingerprint(Toy.Anna, "va-other", "Anna"));
        Assert.NotEqual(eerste, new Toy().Protector.Fingerprint(Toy.Anna, "va-note", "Anna"));
        Assert.NotEqual(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("Anna"u8)), eerste);
    }

    [Fact]
    public void With_the_key_destroyed_a_fingerprint_cannot_be_made_again()
    {
        toy.Protector.Fingerprint(Toy.Anna, "va-note", "Anna");
        toy.Protector.Destroy(Toy.Anna, Now);

        Assert.Throws<PersonalKeyDestroyedException>(() => toy.Protector.Fingerprint(Toy.Anna, "va-note", "Anna"));
    }

    [Fact]
    public void Another_subject_stays_readable()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna") with { Alias = Toy.Text("Bert", Toy.Bert) });
        toy.Protector.Destroy(Toy.Anna, Now);
        Assert.Equal("Bert", toy.Protector.Reveal(read.Alias));
    }

    [Fact]
    public void Another_process_notices_a_destruction_within_five_seconds()
    {
        var time = new FakeTime();
        var other = new Toy(toy.Keys, time: time);
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        Assert.Equal("Anna", other.Protector.Reveal(read.Name));

        toy.Protector.Destroy(Toy.Anna, Now);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("[vernietigd]", other.Protector.Reveal(read.Name));
        Assert.Throws<PersonalKeyDestroyedException>(() => other.Store(Toy.Opened("Anna")));
    }

    [Fact]
    public void A_key_that_a_backup_brings_back_is_destroyed_again()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        var backup = toy.Keys.Keys;
        var fences = toy.Protector.Destroy(Toy.Anna, Now);
        toy.Keys.Restore(backup);
        var restarted = new Toy(toy.Keys);

        restarted.Protector.ReapplyFences(fences);

        Assert.Equal("[vernietigd]", restarted.Protector.Reveal(read.Name));
        Assert.Equal(0, Assert.Single(toy.Keys.Keys).Wrapped.Length);
    }

    [Fact]
    public void A_fence_that_a_backup_never_knew_comes_back()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        var fences = toy.Protector.Destroy(Toy.Anna, Now);
        toy.Keys.Restore([]);
        var restarted = new Toy(toy.Keys);

        restarted.Protector.ReapplyFences(fences);

        Assert.Equal("[vernietigd]", restarted.Protector.Reveal(read.Name));
        Assert.Throws<PersonalKeyDestroyedException>(() => restarted.Store(Toy.Opened("Anna")));
    }

    [Fact]
    public void A_live_key_is_not_a_fence()
    {
        toy.Store(Toy.Opened("Anna"));
        Assert.Throws<ArgumentException>(() => toy.Protector.ReapplyFences(toy.Keys.Keys));
    }

    [Fact]
    public void A_lost_key_is_an_error_and_not_a_destruction()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        toy.Keys.Restore([]);
        Assert.Throws<PersonalTextUnreadableException>(() => new Toy(toy.Keys).Protector.Reveal(read.Name));
    }

    [Fact]
    public void Another_master_key_is_named_as_the_cause()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        var other = new Toy(toy.Keys, MasterKey.FromBase64(Convert.ToBase64String(new byte[32])));
        var error = Assert.Throws<WrongMasterKeyException>(() => other.Protector.Reveal(read.Name));
        Assert.Contains(Convert.ToHexStringLower(Toy.Master.Id.Span), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrapped_key_cannot_be_passed_off_as_the_key_of_another_subject()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        toy.Keys.Restore([.. toy.Keys.Keys.Select(key => key with { Subject = Toy.Bert })]);
        var forged = PersonalText.FromSealed(Toy.Bert, "va-test", read.Name.SealedText!);
        Assert.Throws<PersonalTextUnreadableException>(() => new Toy(toy.Keys).Protector.Reveal(forged));
    }

    [Fact]
    public void The_key_store_never_holds_a_data_key_in_the_clear_nor_twice_the_same()
    {
        toy.Store(Toy.Opened("Anna") with { Alias = Toy.Text("Bert", Toy.Bert) });
        Assert.Equal(2, toy.Keys.Keys.Select(k => Convert.ToHexString(k.Fingerprint.Span)).Distinct(StringComparer.Ordinal).Count());
        Assert.All(toy.Keys.Keys, k => Assert.Equal(69, k.Wrapped.Length));
    }

    [Fact]
    public async Task Many_threads_share_one_key()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        var work = Enumerable.Range(0, 8).Select(n => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                Assert.Equal("Anna", toy.Protector.Reveal(read.Name));
                Assert.Equal($"{n}-{i}", toy.Protector.Reveal(toy.RoundTrip(Toy.Opened($"{n}-{i}")).Name));
            }
        }));
        await Task.WhenAll(work);
        Assert.Single(toy.Keys.Keys);
    }

    [Fact]
    public void Plain_text_that_was_never_stored_reads_as_itself()
    {
        Assert.Equal("Anna", toy.Protector.Reveal(Toy.Text("Anna")));
        Assert.Null(toy.Protector.Reveal(null));
    }

    [Fact]
    public void More_subjects_than_the_ring_holds_stay_readable()
    {
        var names = Enumerable.Range(1, 2100)
            .Select(n => toy.RoundTrip(Toy.Opened("x") with { Name = Toy.Text($"naam {n}", new BetrokkeneId(new Guid(n, 0, 0, new byte[8]))) }).Name)
            .ToList();
        Assert.Equal("naam 1", toy.Protector.Reveal(names[0]));
        Assert.Equal("naam 2100", toy.Protector.Reveal(names[^1]));
    }

    [Fact]
    public void Personal_text_never_shows_in_a_message() =>
        Assert.DoesNotContain("Anna", $"{Toy.Opened("Anna")}", StringComparison.Ordinal);
}
